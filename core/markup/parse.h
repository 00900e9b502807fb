// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/document.h"

#include <cstddef>
#include <string_view>

namespace hubbub::markup {

/// A document has no more blocks: each costs a window an item, and nobody means two hundred of them.
inline constexpr std::size_t maxBlocks = 50;

/// Reads the marks of a message (docs/markup.md). Total: whatever the text, every visible character of it that is no mark stands in
/// the result, in its order. `mentions` are places in `text`, rising and apart; the marks of a name are none. Takes time in
/// proportion to the text's length; `looks`, if given, gets how many times a byte was looked at.
Document parse(std::string_view text, const std::vector<MentionPlace> &mentions = {}, std::size_t *looks = nullptr);

/// The text without its marks, for a line that says what a message says: of a link with a name also its host.
std::string plainText(std::string_view text);

/// The same of what parse() made of `text`.
std::string plainText(const Document &document, std::string_view text);

} // namespace hubbub::markup
