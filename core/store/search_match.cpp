// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_match.h"

#include <algorithm>
#include <cassert>

namespace hubbub::store {

namespace {

/// Private characters, as many as the longest prefix that the index keeps.
constexpr std::string_view markBegins = "\uE000\uE000\uE000";
constexpr std::ptrdiff_t longestKept = 3;
/// Above so many words, asking for each costs more than gathering what begins so usually does.
constexpr std::size_t wordsInQuery = 64;

std::string anyOf(const std::vector<std::string> &tokens)
{
    std::string any;
    for (const std::string &token : tokens)
        any += (any.empty() ? "\"" : " OR \"") + token + '"';
    return any;
}

bool standsAt(const std::vector<SearchToken> &words, bool mayGoOn, const std::vector<SearchToken> &text, std::size_t at)
{
    if (at + words.size() > text.size())
        return false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool beginning = mayGoOn && i + 1 == words.size();
        const std::string &key = text[at + i].key;
        if (beginning ? !key.starts_with(words[i].key) : key != words[i].key)
            return false;
    }
    return true;
}

std::vector<TextRange> merged(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    std::vector<TextRange> merged;
    for (const TextRange &range : ranges) {
        if (!merged.empty() && range.begin <= merged.back().end)
            merged.back().end = std::max(merged.back().end, range.end);
        else
            merged.push_back(range);
    }
    return merged;
}

} // namespace

std::string roomMark(std::int64_t roomKey)
{
    return std::string(markBegins) + "r" + std::to_string(roomKey);
}

std::string authorMark(std::int64_t userKey)
{
    return std::string(markBegins) + "a" + std::to_string(userKey);
}

std::string linkMark()
{
    return std::string(markBegins) + "l";
}

std::string marksOf(std::int64_t roomKey, std::int64_t userKey, std::string_view text)
{
    std::string marks = roomMark(roomKey) + ' ' + authorMark(userKey);
    if (hasLink(text))
        marks += ' ' + linkMark();
    return marks;
}

void SearchMatch::add(const std::string &condition)
{
    m_query += (m_query.empty() ? "" : " AND ") + condition;
}

void SearchMatch::addTerms(const std::vector<SearchTerm> &terms, const IndexWords &words)
{
    for (const SearchTerm &term : terms) {
        const auto tokens = searchTokens(term.text);
        if (tokens.size() == 1 && term.mayGoOn)
            addBeginning(tokens.front().key, words);
        else if (!tokens.empty())
            add("text : \"" + joinedKeys(tokens) + (term.mayGoOn ? "\" *" : "\""));
    }
}

/// For the beginning of a word that is longer than what the index keeps of all words, it would first gather all hits of all words that
/// begin so. Asked for each of these words, it goes through them together, from the newest hit on, and stops where it is told.
void SearchMatch::addBeginning(const std::string &key, const IndexWords &words)
{
    const auto characters = std::count_if(key.begin(), key.end(), [](char byte) { return (byte & 0xc0) != 0x80; });
    const auto wholes = characters <= longestKept ? std::nullopt : words.beginningWith(key, wordsInQuery);
    if (wholes && !wholes->empty())
        add("text : (" + anyOf(*wholes) + ")");
    else
        add("text : \"" + key + "\" *");
}

void SearchMatch::addMarks(const std::vector<std::string> &marks)
{
    add("marks : (" + anyOf(marks.empty() ? std::vector{std::string(markBegins) + "none"} : marks) + ")");
}

std::optional<std::vector<TextRange>> placesOf(const std::vector<SearchTerm> &terms, const std::vector<SearchToken> &text)
{
    std::vector<TextRange> ranges;
    for (const SearchTerm &term : terms) {
        const auto words = searchTokens(term.text);
        if (words.empty())
            continue;
        const std::size_t before = ranges.size();
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (standsAt(words, term.mayGoOn, text, at))
                ranges.push_back({text[at].begin, text[at + words.size() - 1].end});
        }
        if (ranges.size() == before)
            return std::nullopt;
    }
    return merged(std::move(ranges));
}

} // namespace hubbub::store
