// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_store.h"

namespace hubbub::store {

using protocol::UserId;

namespace {

std::optional<StoredUser> readUser(Statement &row)
{
    if (!row.step())
        return std::nullopt;
    return StoredUser{UserId(row.text(0)), row.text(1), row.integer(2)};
}

} // namespace

std::optional<StoredUser> AccountStore::userOfDevice(const std::string &deviceHash) const
{
    auto row = m_database.prepare(
        "SELECT a.user, a.name, a.last_seen FROM devices d JOIN accounts a ON a.user = d.user WHERE d.hash = ?1");
    row.bind(1, deviceHash);
    return readUser(row);
}

std::optional<StoredUser> AccountStore::user(const UserId &id) const
{
    auto row = m_database.prepare("SELECT user, name, last_seen FROM accounts WHERE user = ?1");
    row.bind(1, id.value);
    return readUser(row);
}

bool AccountStore::nameTaken(const std::string &nameKey) const
{
    return m_database.prepare("SELECT 1 FROM accounts WHERE name_key = ?1").bind(1, nameKey).step();
}

void AccountStore::addUser(const StoredUser &user, const std::string &nameKey, const std::string &deviceHash)
{
    m_database.prepare("INSERT INTO accounts(user, name, name_key, last_seen) VALUES(?1, ?2, ?3, ?4)")
        .bind(1, user.id.value)
        .bind(2, user.name)
        .bind(3, nameKey)
        .bind(4, user.lastSeen)
        .run();
    m_database.prepare("INSERT INTO devices(hash, user) VALUES(?1, ?2)").bind(1, deviceHash).bind(2, user.id.value).run();
}

void AccountStore::setLastSeen(const UserId &id, base::Millis at)
{
    m_database.prepare("UPDATE accounts SET last_seen = ?2 WHERE user = ?1").bind(1, id.value).bind(2, at).run();
}

} // namespace hubbub::store
