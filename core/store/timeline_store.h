// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/store/database.h"

#include <map>
#include <optional>
#include <vector>

namespace hubbub::store {

/// Reads what a timeline shows (folded messages) and keeps read states. Throws StoreError.
class TimelineStore
{
public:
    explicit TimelineStore(Database &database) : m_database(database) {}

    struct Page {
        std::vector<protocol::Message> messages; ///< in rising seq, with reactions
        bool more = false;
    };
    /// docs/protocol.md, "history". `limit` is clamped to 1 … limits::historyPage.
    Page page(const protocol::RoomId &room, const protocol::HistoryQuery &query) const;
    std::optional<protocol::Message> message(const protocol::RoomId &room, protocol::Seq seq) const;
    /// The authors as this room knows them, also those who left.
    std::map<protocol::UserId, protocol::Member> authors(const protocol::RoomId &room,
                                                         const std::vector<protocol::Message> &messages) const;
    std::vector<protocol::Message> pinned(const protocol::RoomId &room) const;

    /// Raises the user's read mark; never lowers it. False if it did not move.
    bool markRead(const protocol::RoomId &room, const protocol::UserId &user, protocol::Seq seq);
    /// Mark, and what of other people's posts lies behind it. Posts of before the user's (newest) join do not count as unread.
    protocol::ReadState readState(const protocol::RoomId &room, const protocol::UserId &user) const;
    /// The first unread post of somebody else, 0 if none: where a divider goes.
    protocol::Seq firstUnread(const protocol::RoomId &room, const protocol::UserId &user) const;

private:
    Database &m_database;
};

} // namespace hubbub::store
