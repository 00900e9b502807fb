// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"
#include "core/store/database.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hubbub::store {

/// How far a pending entry has come (docs/protocol.md, "Sending").
///
///     Waiting ──send──▶ (in flight, not stored) ──reply──▶ Acked ──entry applied──▶ row deleted
///        │                        └──permanent error──▶ Failed ──retry──▶ Waiting
enum class OutboxState { Waiting, Acked, Failed };

/// Something this user wants in a log and has not yet seen there.
struct OutboxItem {
    std::int64_t id = 0; ///< rises in the order of posting
    protocol::RoomId room;
    protocol::Tag tag;
    protocol::Body body; ///< never Created
    base::Millis at = 0; ///< wall clock of this machine, for display
    OutboxState state = OutboxState::Waiting;
    protocol::Seq seq = 0; ///< where the host says it is, when Acked
    std::string error; ///< name of the ErrorCode, when Failed
    std::string invite{}; ///< with Joined: the token to come with
    bool operator==(const OutboxItem &) const = default;
};

/// Pending entries and composer drafts of one copy. Throws StoreError.
class OutboxStore
{
public:
    explicit OutboxStore(Database &database) : m_database(database) {}

    /// Stores with Durability::Full in a transaction of its own: afterwards the item survives a power cut. Returns it with its id.
    OutboxItem add(OutboxItem item);
    std::vector<OutboxItem> all() const; ///< by id
    void setState(std::int64_t id, OutboxState state, protocol::Seq seq, const std::string &error);
    void remove(std::int64_t id);

    /// An unsent text in the composer; empty removes it.
    void setDraft(const protocol::RoomId &room, const std::string &text, protocol::Seq reply);
    struct ComposerDraft {
        std::string text;
        protocol::Seq reply = 0;
    };
    ComposerDraft draft(const protocol::RoomId &room) const;
    std::set<protocol::RoomId> roomsWithDraft() const;

private:
    Database &m_database;
};

} // namespace hubbub::store
