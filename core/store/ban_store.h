// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"
#include "core/store/database.h"

#include <span>
#include <string>

namespace hubbub::store {

/// On a host: which devices and addresses are banned from which room, as hashes, and because of which user. That the user is banned
/// stands in the log; this does not, because it is nobody's business but the host's. Throws StoreError.
class BanStore
{
public:
    explicit BanStore(Database &database) : m_database(database) {}

    void add(const protocol::RoomId &room, const protocol::UserId &user, const std::string &hash);
    /// Takes back everything that was banned because of this user.
    void lift(const protocol::RoomId &room, const protocol::UserId &user);
    bool isBanned(const protocol::RoomId &room, std::span<const std::string> hashes) const;

private:
    Database &m_database;
};

} // namespace hubbub::store
