// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::store {

/// A word of a text, as searching sees it.
struct SearchToken {
    /// What is compared: case-folded, compatibility forms made plain, without accents and vowel points. Letters, digits, marks
    /// and emoji only, never empty.
    std::string key;
    std::size_t begin = 0; ///< where it stands in the text, in bytes
    std::size_t end = 0;
    bool operator==(const SearchToken &) const = default;
};

/// The words of a text (docs/protocol.md, "search"). Characters of scripts that are written without spaces (Han, Kana, Hangul,
/// Thai …) and emoji are words of their own, so that any part of a sentence is found. What is no UTF-8 separates words.
/// The index was built with this: a change needs a migration.
std::vector<SearchToken> searchTokens(std::string_view text);

/// The keys, separated by spaces: what a tokenizer that only knows spaces parts again into the same words.
std::string joinedKeys(const std::vector<SearchToken> &tokens);

/// True if the text holds an address of the web.
bool hasLink(std::string_view text);

} // namespace hubbub::store
