// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/delivery.h"
#include "app/bot/interest.h"
#include "core/store/log_store.h"
#include "core/store/timeline_store.h"

#include <QString>

namespace hubbub::app::bot {

/// Reads a room of the copy in the order of its log, and picks what a bot is given. Throws store::StoreError.
class RoomFeed
{
public:
    RoomFeed(store::Database &copy, protocol::RoomId room);

    struct Found {
        std::optional<Delivery> delivery;
        protocol::Seq passed = 0; ///< up to here, and the delivery excluded, nothing concerns the bot
        bool more = false; ///< there may be something behind `passed`
    };
    /// Looks at one page behind `after`. What was deleted or hidden meanwhile is not spread any further.
    Found next(protocol::Seq after, const protocol::UserId &bot, const Interest &interest);

    /// Where a bot goes on in a log that was replaced: behind the last of the messages that it handled which still stands in its
    /// place. `handled` newest first.
    protocol::Seq resumeAfter(const std::vector<std::pair<protocol::Seq, protocol::Tag>> &handled, protocol::Seq cursor);

    std::optional<store::StoredRoom> room() const { return m_log.room(m_room); }

private:
    bool isGone(protocol::Seq seq) const;
    Delivery deliveryOf(const protocol::Entry &entry, const Concern &concern, const store::StoredRoom &room) const;

    store::LogStore m_log;
    store::TimelineStore m_timeline;
    protocol::RoomId m_room;
};

} // namespace hubbub::app::bot
