// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/scenario.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace hubbub::test {

namespace {

using Parsed = base::Result<Scenario, std::string>;

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// Words, and texts in double quotes; inside those \" and \n.
std::optional<std::string> splitWords(std::string_view text, std::vector<Word> &words)
{
    std::size_t i = 0;
    while (i < text.size()) {
        if (text[i] == ' ' || text[i] == '\t') {
            ++i;
            continue;
        }
        Word word;
        word.quoted = text[i] == '"';
        if (word.quoted) {
            for (++i; i < text.size() && text[i] != '"'; ++i) {
                if (text[i] == '\\' && i + 1 < text.size())
                    word.text += text[++i] == 'n' ? '\n' : text[i];
                else
                    word.text += text[i];
            }
            if (i++ >= text.size())
                return "a text in quotes has no end";
        } else {
            while (i < text.size() && text[i] != ' ' && text[i] != '\t')
                word.text += text[i++];
        }
        words.push_back(std::move(word));
    }
    return std::nullopt;
}

bool isName(std::string_view text)
{
    return !text.empty()
           && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '-'; });
}

std::optional<std::string> readLine(std::string_view line, int number, Scenario &scenario)
{
    if (line.front() == '#') {
        if (scenario.title.empty())
            scenario.title = trimmed(line.substr(1));
        return std::nullopt;
    }
    const auto colon = line.find(':');
    const auto who = trimmed(line.substr(0, colon));
    if (colon == std::string_view::npos || !isName(who))
        return "expected \"who: does what\"";
    Step step;
    step.line = number;
    step.who = who;
    step.text = line;
    if (auto error = splitWords(trimmed(line.substr(colon + 1)), step.words))
        return error;
    if (step.words.empty())
        return step.who + " does nothing";
    if (step.who == "only") {
        if (step.words.size() != 1 || step.words[0].text != "simulation")
            return "only \"only: simulation\" can be said";
        scenario.simulationOnly = true;
        return std::nullopt;
    }
    scenario.steps.push_back(std::move(step));
    return std::nullopt;
}

} // namespace

Parsed parseScenario(std::string_view text, const std::string &file)
{
    Scenario scenario;
    scenario.file = file;
    int number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        ++number;
        const auto error = line.empty() ? std::nullopt : readLine(line, number, scenario);
        if (error)
            return file + ":" + std::to_string(number) + ": " + *error;
    }
    if (scenario.title.empty())
        return file + ": has no title; begin with a comment";
    if (scenario.steps.empty())
        return file + ": nothing happens";
    return scenario;
}

} // namespace hubbub::test
