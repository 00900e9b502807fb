// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"
#include "core/roomlog/room_facts.h"
#include "core/store/database.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hubbub::store {

/// A room as the file has it.
struct StoredRoom {
    protocol::RoomId id;
    protocol::Epoch epoch;
    protocol::Seq head = 0;
    roomlog::RoomTitle title;
    std::int64_t members = 0; ///< present ones
    /// Only in a copy: the user is in the room as far as this copy knows.
    bool joined = false;
    roomlog::RoomSettings settings{};
    std::vector<protocol::UserId> pair{}; ///< of a direct room: its two members, present or not
    bool operator==(const StoredRoom &) const = default;
};

/// What the log has under a tag.
struct TaggedEntry {
    protocol::RoomId room;
    protocol::Seq seq = 0;
    protocol::Body body;
};

/// The logs of all rooms of one file, and the facts that their entries add up to: rooms, entries, members, messages, reactions,
/// mentions. Writing happens inside a Transaction of the caller. Every function throws StoreError.
class LogStore
{
public:
    explicit LogStore(Database &database);

    // ---- Rooms
    std::vector<StoredRoom> rooms() const; ///< in the order of their ids
    std::optional<StoredRoom> room(const protocol::RoomId &id) const;
    std::optional<StoredRoom> roomNamed(std::string_view name) const; ///< by nameKey()
    /// An empty log. False if the id exists. (A name is set by the fold of the first entry.)
    bool addRoom(const protocol::RoomId &id, const protocol::Epoch &epoch);
    /// Drops everything that is known of the room's content and starts an empty log with this epoch (docs/protocol.md, "Epochs").
    /// What belongs to the user (read state, outbox, draft) stays.
    void resetRoom(const protocol::RoomId &id, const protocol::Epoch &epoch);
    /// Drops a room of a copy with everything that is the user's own: read state, outbox, draft, choices.
    void removeRoom(const protocol::RoomId &id);
    void setJoined(const protocol::RoomId &id, bool joined);
    /// In a copy, before the log arrived: what the server calls the room.
    void setTitle(const protocol::RoomId &id, const roomlog::RoomTitle &title);
    void setPreset(const protocol::RoomId &id, protocol::Preset preset);
    /// Rooms in which the user is a present member.
    std::vector<protocol::RoomId> roomsOf(const protocol::UserId &user) const;
    /// These, and direct rooms that the user has put away.
    std::vector<protocol::RoomId> roomsShowing(const protocol::UserId &user) const;

    // ---- Entries
    /// Stores the entry as the room's new head and folds it. Precondition: its seq is head + 1.
    void append(const protocol::RoomId &room, const protocol::Entry &entry);
    /// Entries with seq > after in order, at most `limit`, and no more than fit into `bytes` when encoded (but at least one).
    std::vector<protocol::Entry> entriesAfter(const protocol::RoomId &room, protocol::Seq after, int limit,
                                              std::size_t bytes) const;
    /// The last of the room's next `limit` messages that were appended before `time` (wall clock) and are not expired; 0 if there is none.
    protocol::Seq expirable(const protocol::RoomId &room, base::Millis time, int limit) const;
    std::optional<TaggedEntry> tagged(const protocol::RoomId &room, const protocol::UserId &author,
                                      const protocol::Tag &tag) const;
    /// The room that this author created under this tag.
    std::optional<TaggedEntry> createdBy(const protocol::UserId &author, const protocol::Tag &tag) const;

    // ---- Facts
    std::unique_ptr<roomlog::RoomFacts> facts(const protocol::RoomId &room);
    /// Present members in the order of their ids, after `after`.
    std::vector<protocol::Member> members(const protocol::RoomId &room, const protocol::UserId &after, int limit) const;
    std::optional<protocol::Member> member(const protocol::RoomId &room, const protocol::UserId &user) const;
    /// Also one who has left; by id or nameKey(), of several the one who is present.
    std::optional<protocol::Member> memberNamed(const protocol::RoomId &room, std::string_view nameOrId) const;
    /// All present members' ids.
    std::vector<protocol::UserId> memberIds(const protocol::RoomId &room) const;

private:
    Database &m_database;
};

} // namespace hubbub::store
