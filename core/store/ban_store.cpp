// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ban_store.h"

#include <algorithm>

namespace hubbub::store {

void BanStore::add(const protocol::RoomId &room, const protocol::UserId &user, const std::string &hash)
{
    m_database.prepare("INSERT OR IGNORE INTO bans(room, hash, user) VALUES(?1, ?2, ?3)")
        .bind(1, room.value)
        .bind(2, hash)
        .bind(3, user.value)
        .run();
}

void BanStore::lift(const protocol::RoomId &room, const protocol::UserId &user)
{
    m_database.prepare("DELETE FROM bans WHERE room = ?1 AND user = ?2").bind(1, room.value).bind(2, user.value).run();
}

bool BanStore::isBanned(const protocol::RoomId &room, std::span<const std::string> hashes) const
{
    return std::any_of(hashes.begin(), hashes.end(), [&](const std::string &hash) {
        return m_database.prepare("SELECT 1 FROM bans WHERE room = ?1 AND hash = ?2 LIMIT 1")
            .bind(1, room.value)
            .bind(2, hash)
            .step();
    });
}

} // namespace hubbub::store
