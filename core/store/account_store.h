// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/ids.h"
#include "core/store/database.h"

#include <optional>
#include <string>

namespace hubbub::store {

struct StoredUser {
    protocol::UserId id;
    std::string name;
    base::Millis lastSeen = 0;
};

/// On a host: who has been here, and the devices they came with (only hashes of the devices' secrets). Throws StoreError.
class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    std::optional<StoredUser> userOfDevice(const std::string &deviceHash) const;
    std::optional<StoredUser> user(const protocol::UserId &id) const;
    bool nameTaken(const std::string &nameKey) const;
    /// Precondition: the name is free and the device unknown. Inside a transaction of the caller.
    void addUser(const StoredUser &user, const std::string &nameKey, const std::string &deviceHash);
    void setLastSeen(const protocol::UserId &id, base::Millis at);

private:
    Database &m_database;
};

} // namespace hubbub::store
