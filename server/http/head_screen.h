// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/status.h"

#include <optional>
#include <string_view>

namespace hubbub::http {

/// What RFC 9112 forbids in a head and parsers nevertheless let pass, each with its own idea of what was meant: lines that end without
/// CR LF, folded lines, blanks before a colon, control characters, odd request lines; and too much of anything. `head` reaches from the
/// request line to the empty line, with both.
std::optional<Refusal> screenHead(std::string_view head);

} // namespace hubbub::http
