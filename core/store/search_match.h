// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/index_words.h"
#include "core/store/search_tokens.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hubbub::store {

/// Something that must occur: a word, or several that follow each other.
struct SearchTerm {
    std::string text;
    bool mayGoOn = false; ///< its last word may be the beginning of one
    bool operator==(const SearchTerm &) const = default;
};

// What stands in the index beside the words: one mark each for a message's room and author, and one if it holds a link. So these
// are looked for like words, and nothing has to be read of messages that do not fit. Marks begin with characters that no word
// begins with: the beginning of a word never goes through all of them.

std::string roomMark(std::int64_t roomKey);
std::string authorMark(std::int64_t userKey);
std::string linkMark();
/// All marks of a message, separated by spaces.
std::string marksOf(std::int64_t roomKey, std::int64_t userKey, std::string_view text);

/// Above so many rooms, looking into the others as well is cheaper than asking for each.
inline constexpr std::size_t roomsInQuery = 64;

/// Builds a query of the full-text index. It consists of keys and marks only, in which no character is syntax: whatever a person
/// wrote, it is searched for and never obeyed.
class SearchMatch
{
public:
    /// All of these. A term without a word in it says nothing.
    void addTerms(const std::vector<SearchTerm> &terms, const IndexWords &words);
    /// One of these; an empty list fits nothing.
    void addMarks(const std::vector<std::string> &marks);

    bool isEmpty() const { return m_query.empty(); }
    const std::string &query() const { return m_query; }

private:
    void add(const std::string &condition);
    void addBeginning(const std::string &key, const IndexWords &words);

    std::string m_query;
};

/// Where the terms stand in a text, in rising order without overlaps. Nothing if one of them does not occur: the text is no hit.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const TextRange &) const = default;
};
std::optional<std::vector<TextRange>> placesOf(const std::vector<SearchTerm> &terms, const std::vector<SearchToken> &text);

} // namespace hubbub::store
