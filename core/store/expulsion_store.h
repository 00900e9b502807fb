// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace hubbub::store {

/// How somebody was put out of a room, as the room's log tells it (docs/protocol.md, "Moderation").
struct Expulsion {
    protocol::UserId user;
    std::string name;
    bool banned = false; ///< and may not come back; else kicked
    protocol::BanScope scope = protocol::BanScope::User; ///< of a ban
    base::Millis at = 0; ///< the host's wall clock
    protocol::UserId by;
    std::string byName;
    std::string reason; ///< may be empty

    bool operator==(const Expulsion &) const = default;
};

/// Finds in the log of a room who was put out of it, and why. Reads only. Throws StoreError.
class ExpulsionStore
{
public:
    explicit ExpulsionStore(Database &database) : m_database(database) {}

    /// Everybody who is banned from the room, the newest ban first.
    std::vector<Expulsion> bans(const protocol::RoomId &room) const;
    /// How this user went out; nothing if they are in the room or left it of their own accord, or if the log does not reach that far.
    std::optional<Expulsion> newest(const protocol::RoomId &room, const protocol::UserId &user) const;

private:
    Database &m_database;
};

} // namespace hubbub::store
