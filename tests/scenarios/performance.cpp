// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/phrases.h"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace hubbub::test {

namespace {

Phrase::Subject subjectOf(const std::string &who)
{
    if (who == "server")
        return Phrase::Subject::Server;
    if (who == "everyone")
        return Phrase::Subject::Everyone;
    return who == "time" ? Phrase::Subject::Nobody : Phrase::Subject::Person;
}

std::vector<std::string> wordsOf(const char *pattern)
{
    std::istringstream in(pattern);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

bool fills(const std::string &blank, const Word &word)
{
    if (blank == "TEXT")
        return word.quoted;
    if (word.quoted || word.text.empty())
        return false;
    const bool number = std::all_of(word.text.begin() + (word.text[0] == '-' ? 1 : 0), word.text.end(),
                                    [](unsigned char c) { return std::isdigit(c) != 0; });
    return blank != "N" || (number && word.text != "-");
}

std::optional<Blanks> match(const Phrase &phrase, const std::vector<Word> &words)
{
    const auto pattern = wordsOf(phrase.pattern);
    if (pattern.size() != words.size())
        return std::nullopt;
    Blanks blanks;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool blank = pattern[i] == "TEXT" || pattern[i] == "NAME" || pattern[i] == "N";
        if (blank ? !fills(pattern[i], words[i]) : words[i].quoted || words[i].text != pattern[i])
            return std::nullopt;
        if (blank)
            blanks.push_back(words[i].text);
    }
    return blanks;
}

} // namespace

base::Result<Meaning, std::string> meaningOf(const Step &step)
{
    std::string known;
    for (const Phrase &phrase : phrases()) {
        if (phrase.subject != subjectOf(step.who))
            continue;
        if (auto blanks = match(phrase, step.words))
            return Meaning{&phrase, std::move(*blanks)};
        known += std::string("\n    ") + step.who + ": " + phrase.pattern;
    }
    return "nobody knows how to do \"" + step.text + "\"; this can be said:" + known;
}

std::optional<std::string> perform(const Scenario &scenario, Stage &stage)
{
    Play play{stage, {}};
    const auto at = [&](const Step &step) { return scenario.file + ":" + std::to_string(step.line) + ": "; };
    // Everything is understood before anything happens.
    std::vector<Meaning> meanings;
    for (const Step &step : scenario.steps) {
        auto meaning = meaningOf(step);
        if (!meaning)
            return at(step) + meaning.error();
        if (meaning->phrase->simulationOnly && !scenario.simulationOnly)
            return at(step) + "only a simulation can do this; write \"only: simulation\"";
        meanings.push_back(std::move(meaning).value());
    }
    if (!stage.open())
        return scenario.file + ": the stage did not open";
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        const Step &step = scenario.steps[i];
        try {
            meanings[i].phrase->perform(play, step.who, meanings[i].blanks);
        } catch (const std::exception &error) {
            return at(step) + step.text + ": " + error.what();
        }
    }
    const auto violations = stage.verdict();
    if (!violations.empty())
        return scenario.file + ": the history of it:\n" + describe(violations);
    return std::nullopt;
}

} // namespace hubbub::test
