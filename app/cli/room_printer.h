// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"
#include "core/store/timeline_store.h"

#include <QString>

#include <map>

namespace hubbub::app::cli {

/// Prints a room of a copy page by page: what was said so far in folded form, with edits applied and deleted texts gone; what
/// came later entry by entry. Throws store::StoreError.
class RoomPrinter
{
public:
    RoomPrinter(store::Database &database, protocol::RoomId room, bool json);

    /// Where to start for `last` posts before the end; nothing in front of the first one.
    protocol::Seq beforeLast(std::int64_t last);
    protocol::Seq head() const;

    struct Printed {
        protocol::Seq cursor = 0; ///< everything up to here was printed
        std::int64_t posts = 0;
        bool more = false;
        bool readerGone = false;
    };
    /// One page of folded messages behind `cursor` and up to `end`; stops after `mostPosts`.
    Printed printMessages(protocol::Seq cursor, protocol::Seq end, std::int64_t mostPosts);
    /// One page of entries behind `cursor`.
    Printed printEntries(protocol::Seq cursor, std::int64_t mostPosts);

private:
    QString nameOf(const protocol::UserId &user);
    bool isDeleted(protocol::Seq seq) const;
    bool print(const protocol::Entry &entry, bool deleted);
    bool print(const protocol::Message &message);

    store::LogStore m_log;
    store::TimelineStore m_timeline;
    protocol::RoomId m_room;
    bool m_json;
};

} // namespace hubbub::app::cli
