// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/identity.h"
#include "core/client/notices.h"
#include "core/client/outbox.h"
#include "core/client/room.h"
#include "core/store/log_store.h"
#include "core/store/timeline_store.h"

#include <map>
#include <set>
#include <vector>

namespace hubbub::client {

/// The rooms of this copy and everything that is written into it. The one place where entries are applied, and with them, in
/// the same transaction, the outbox items that they settle.
///
/// Every function that writes throws store::StoreError; then nothing was written and nothing in memory has moved.
class Copy
{
public:
    Copy(store::Database &database, const Identity &identity, Outbox &outbox, Notices &notices);

    void load();

    std::map<protocol::RoomId, Room> &rooms() { return m_rooms; }
    const std::map<protocol::RoomId, Room> &rooms() const { return m_rooms; }
    Room *find(const protocol::RoomId &id);
    const Room *find(const protocol::RoomId &id) const;

    /// What a server says of a room, in any reply. Nothing if too many rooms were told of already.
    Room *listed(const protocol::RoomRow &row);
    /// The user is in this room: it belongs to the copy from now on.
    Room &join(const protocol::RoomId &id);
    /// The user is not in it any more. The history stays; acked items are done, since nothing will come that could settle them:
    /// also those of a room that was left before.
    void leave(Room &room);

    /// Deletes the room's content, and what is the user's own about it. Precondition: the user is not in it. The room itself goes,
    /// too, unless the server lists it.
    void forget(Room &room);

    enum class Result { Applied, Nothing, Gap, DoubleTag };
    /// Applies what continues the copy. DoubleTag: this log cannot be true, nothing was applied.
    Result apply(Room &room, const std::vector<protocol::Entry> &entries);
    /// The server's log is another one: starts again from nothing.
    void reset(Room &room, const protocol::Epoch &epoch);

    /// Raises the user's own mark, at most to the end of the copy. False if it did not move.
    bool markRead(Room &room, protocol::Seq seq);
    /// The mark as the server has it: what lies beyond the copy is remembered and raised as entries come.
    void serverMarkedRead(Room &room, const protocol::ReadState &state);
    /// What the user decided about the room; the copy must have it.
    void choose(Room &room, const store::RoomChoice &choice);
    /// Another user counts otherwise.
    void identityChanged();
    /// Brings the counts of rooms up to date that are not being caught up any more.
    void recount();

private:
    struct Batch;
    Room &room(const protocol::RoomId &id);
    void store(Room &room, const std::vector<protocol::Entry> &entries, Batch &batch);
    void append(Room &room, const std::vector<protocol::Entry> &entries, Batch &batch);
    void noteEntry(const Room &room, const protocol::Entry &entry, Batch &batch);
    void noteOwn(const Room &room, const protocol::Entry &entry, Batch &batch);
    void noteOvertaken(const Room &room, Batch &batch);
    void adopt(Room &room, Batch &batch);
    /// What the log says of the room besides its messages.
    void take(Room &room, const store::StoredRoom &stored) const;
    bool hasDoubleTag(const Room &room, const std::vector<protocol::Entry> &entries) const;

    store::Database &m_database;
    store::LogStore m_log;
    store::TimelineStore m_timeline;
    const Identity &m_identity;
    Outbox &m_outbox;
    Notices &m_notices;
    std::map<protocol::RoomId, Room> m_rooms;
    std::set<protocol::RoomId> m_stale; ///< rooms whose counts are of before the newest entries
};

} // namespace hubbub::client
