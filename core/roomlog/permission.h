// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roomlog/rules.h"

namespace hubbub::roomlog {

/// Why `author` may not do this in a room that exists; nothing if they may. What refusal() and fold() both go by.
std::optional<protocol::Error> refusalOf(const protocol::Body &body, const protocol::UserId &author, const RoomFacts &facts,
                                         const Admission &admission);

} // namespace hubbub::roomlog
