// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where words begin and end, for mentions, for the search index and for marks in a text.
namespace hubbub::protocol {

/// Scripts whose words are not separated by spaces, or whose words one searches by their parts.
bool standsApart(char32_t c);

/// A combining mark: belongs to the character before it.
bool isMark(char32_t c);

/// Part of a word of a script with spaces: two of these beside each other belong to one word.
bool joinsWords(char32_t c);

} // namespace hubbub::protocol
