// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hubbub::markup {

/// 1 … 3 if the text is so many emoji, with white space between them or not, and nothing else; otherwise 0.
int emojiAlone(std::string_view text);

} // namespace hubbub::markup
