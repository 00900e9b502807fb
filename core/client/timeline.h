// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "core/client/copy.h"
#include "core/store/lookup_store.h"

namespace hubbub::client {

/// Reads rows for a screen: the copy's folded messages with what this user has not yet got confirmed laid over them.
/// Nothing here writes. Throws store::StoreError.
class Timeline
{
public:
    Timeline(store::Database &database, const Identity &identity, const Outbox &outbox);

    Client::Rows rows(const protocol::RoomId &room, const protocol::HistoryQuery &query) const;
    std::optional<TimelineRow> row(const protocol::RoomId &room, protocol::Seq seq) const;
    std::vector<TimelineRow> pendingRows(const protocol::RoomId &room) const;
    std::vector<TimelineRow> pinned(const protocol::RoomId &room) const;
    std::vector<TimelineRow> thread(const protocol::RoomId &room, protocol::Seq seq) const;
    std::vector<Client::Version> versions(const protocol::RoomId &room, protocol::Seq seq) const;
    std::vector<TimelineRow> mentions(const protocol::RoomId &room, int limit) const; ///< newest first

private:
    std::vector<TimelineRow> dressed(const protocol::RoomId &room, std::vector<protocol::Message> messages) const;
    bool seesHidden(const protocol::RoomId &room) const;
    std::vector<TimelineRow> dressed(const protocol::RoomId &room, std::vector<TimelineRow> rows) const;
    void lay(const store::OutboxItem &item, TimelineRow &row) const;
    void readMarks(TimelineRow &row, const roomlog::RoomFacts *facts) const;
    void react(const protocol::Reacted &wish, protocol::Message &message) const;

    store::TimelineStore m_timeline;
    store::LookupStore m_lookup;
    mutable store::LogStore m_log; ///< facts() is not const, although only read here
    const Identity &m_identity;
    const Outbox &m_outbox;
};

/// The first line of a plain text, shortened to what fits beside an answer.
std::string previewOf(const std::string &text);

} // namespace hubbub::client
