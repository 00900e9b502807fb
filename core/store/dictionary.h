// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"
#include "core/store/database.h"

#include <optional>

namespace hubbub::store {

/// The integer keys of rooms and users in the tables. Keys are given once and never taken back.
class Dictionary
{
public:
    explicit Dictionary(Database &database) : m_database(database) {}

    std::optional<std::int64_t> room(const protocol::RoomId &id) const;
    std::optional<std::int64_t> user(const protocol::UserId &id) const;
    /// Gives a key to a user that has none.
    std::int64_t addUser(const protocol::UserId &id);

private:
    Database &m_database;
};

} // namespace hubbub::store
