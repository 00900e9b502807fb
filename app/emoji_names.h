// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace hubbub::app {

/// What people call an emoji, where that differs from the name of its character.
struct EmojiWords {
    const char *emoji;
    const char *name; ///< empty: the one of the character
    const char *words; ///< further short names
};

/// Emoji of several characters and where they stand: behind the last one of their group. Such as begin with a sign that is also a
/// letter are left out: Qt's text takes them apart.
struct EmojiSequence {
    const char *emoji;
    const char *name;
    char32_t like; ///< a character of the same group
};

std::span<const EmojiWords> emojiWords();
std::span<const EmojiSequence> emojiSequences();

} // namespace hubbub::app
