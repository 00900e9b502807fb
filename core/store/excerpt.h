// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search_match.h"

#include <string>
#include <string_view>
#include <vector>

namespace hubbub::store {

/// One line of a text that shows where something was found in it, to be shown as it is.
struct Excerpt {
    std::string text; ///< white space made single spaces; "…" stands for what was left out at an end
    std::vector<TextRange> places; ///< of what was found, in `text`; in rising order without overlaps
    bool operator==(const Excerpt &) const = default;

    static constexpr std::size_t before = 32; ///< characters shown before the first place, at most
    static constexpr std::size_t longest = 140; ///< characters in all, not counting marks and the "…"
};

/// `words` are the text's, `places` those of placesOf(). Cuts between words where it can, and never inside one character.
Excerpt excerptOf(std::string_view text, const std::vector<SearchToken> &words, const std::vector<TextRange> &places);

} // namespace hubbub::store
