// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/ids.h"
#include "core/store/room_choice_store.h"

#include <QString>

/// Whom a new message disturbs, and how: no window, no bus, no thread.
namespace hubbub::app::notify {

/// Names a room among those of several servers.
struct Place {
    QString server; ///< any text that tells one connected server from another
    protocol::RoomId room;

    bool operator==(const Place &) const = default;
    bool operator<(const Place &other) const { return server != other.server ? server < other.server : room < other.room; }
};

/// A post that has just come, and was not read elsewhere in the meantime.
struct News {
    Place place;
    protocol::Seq seq = 0;
    base::Millis at = 0; ///< wall clock of the host
    QString room; ///< its name; of a direct room the other person's
    QString author;
    QString text;
    bool own = false;
    bool direct = false;
    bool mention = false; ///< it names this user, or everybody
    store::NotifyLevel level = store::NotifyLevel::Usual; ///< chosen for the room
};

/// How things stand for the person when it comes.
struct Situation {
    base::Millis now = 0; ///< wall clock
    bool looking = false; ///< the room is open in the window that has the focus
    bool quiet = false; ///< do not disturb
};

/// Older than this, it can wait until somebody looks.
inline constexpr base::Millis stale = 15 * 60 * 1000;

/// Whether the post is worth a banner with a sound. Counts and dots do not depend on it: they are what is unread (room_mark.h).
bool disturbs(const News &news, const Situation &situation);

} // namespace hubbub::app::notify
