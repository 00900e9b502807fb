// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/notify_rule.h"

namespace hubbub::app::notify {

/// What the desktop shows for a moment. Title and body are plain text for whoever shows it.
struct Banner {
    QString key; ///< a banner with the key of another takes its place
    QString title;
    QString body;
    Place place; ///< where a click leads …
    protocol::Seq seq = 0; ///< … and to which message
    bool operator==(const Banner &) const = default;
};

/// The words for `count` posts of a room, of which `newest` is the last one. With `hidden` they tell that something came, and
/// neither from whom nor what.
Banner bannerFor(const News &newest, int count, bool hidden);
/// The words for posts in several rooms.
Banner summaryFor(const News &newest, int count, int rooms, bool hidden);

/// Of every banner of this room.
QString bannerKey(const Place &place);

} // namespace hubbub::app::notify
