// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/room_choice_store.h"

#include <cstdint>

namespace hubbub::app::notify {

/// The level that counts: what was chosen, or what is usual for such a room. Never Usual.
store::NotifyLevel effectiveLevel(store::NotifyLevel chosen, bool direct);

/// What a list shows of a room with something unread in it.
struct RoomMark {
    std::int64_t forMe = 0; ///< unread messages that mean this user: mentions, and everything in a direct room
    bool unread = false; ///< a dot, bold: something to read
    bool faint = false; ///< something unread that the user does not want to hear of
    bool operator==(const RoomMark &) const = default;
};

RoomMark markOf(std::int64_t unread, std::int64_t mentions, store::NotifyLevel chosen, bool direct);

} // namespace hubbub::app::notify
