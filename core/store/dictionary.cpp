// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dictionary.h"

namespace hubbub::store {

namespace {

std::optional<std::int64_t> find(Database &database, std::unordered_map<std::string, std::int64_t> &known, std::string_view sql,
                                 const std::string &id)
{
    if (const auto it = known.find(id); it != known.end())
        return it->second;
    auto statement = database.prepare(sql);
    if (!statement.bind(1, id).step())
        return std::nullopt;
    return known.emplace(id, statement.integer(0)).first->second;
}

} // namespace

std::optional<std::int64_t> Dictionary::room(const protocol::RoomId &id) const
{
    return find(m_database, m_database.keys().rooms, "SELECT key FROM rooms WHERE id = ?1", id.value);
}

std::optional<std::int64_t> Dictionary::user(const protocol::UserId &id) const
{
    return find(m_database, m_database.keys().users, "SELECT key FROM users WHERE id = ?1", id.value);
}

std::int64_t Dictionary::addUser(const protocol::UserId &id)
{
    if (const auto key = user(id))
        return *key;
    m_database.prepare("INSERT INTO users(id) VALUES(?1)").bind(1, id.value).run();
    const std::int64_t key = m_database.lastInsertId();
    m_database.keys().users.emplace(id.value, key);
    return key;
}

} // namespace hubbub::store
