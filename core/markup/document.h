// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// What a message says by its marks (docs/markup.md), ready to be drawn: pieces of text with properties, never a language that
/// something else would have to read again.
namespace hubbub::markup {

struct Style {
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool code = false;
    bool operator==(const Style &) const = default;
};

/// Whom a piece of text names.
enum class Mention { Nobody, Other, Self };

/// A piece of text that looks the same throughout.
struct Run {
    std::string text{}; ///< UTF-8, without its marks
    Style style{};
    int link = -1; ///< index into the block's links; runs of one link follow each other
    Mention mention = Mention::Nobody;
    bool operator==(const Run &) const = default;
};

/// Where a piece of text leads.
struct Link {
    std::string target{}; ///< begins with http:// or https://, as it was written; never with a user's name in it
    std::string host{}; ///< of the target, as it was written
    bool isNamed = false; ///< its text is not the target itself: the host has to be shown beside it
    bool operator==(const Link &) const = default;
};

/// A part of a message that stands on lines of its own.
struct Block {
    enum class Kind { Text, Item, Code };
    Kind kind = Kind::Text;
    int quote = 0; ///< how many times it is quoted, 0 … maxQuote
    int level = 0; ///< of an Item: how far it is indented, 0 … maxLevel
    std::string marker{}; ///< of an Item: a bullet, or its number as it was written
    std::string language{}; ///< of Code: a word of ASCII characters, may be empty
    std::vector<Run> runs{}; ///< not empty; of Code a single one
    std::vector<Link> links{};
    bool operator==(const Block &) const = default;
};

inline constexpr int maxQuote = 3;
inline constexpr int maxLevel = 3;

struct Document {
    std::vector<Block> blocks{}; ///< empty if the text has no marks and is shown as it is
    int emoji = 0; ///< 1 … 3 if the text is so many emoji and nothing else, otherwise 0
    bool operator==(const Document &) const = default;
};

/// That the bytes [begin, end) of a text name somebody, the "@" included.
struct MentionPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool self = false; ///< the user who reads
    bool operator==(const MentionPlace &) const = default;
};

} // namespace hubbub::markup
