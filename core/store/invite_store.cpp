// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invite_store.h"

namespace hubbub::store {

using namespace protocol;
using base::Millis;

namespace {

/// In the column "guest", where 1 is for guests and 0 for members.
constexpr int forVisitors = 2;

StoredInvite readInvite(const Statement &row)
{
    return {InviteId(row.text(0)), RoomId(row.text(1)), UserId(row.text(2)), row.integer(3),
            row.integer(4),        row.integer(5),      row.integer(6) != 0, row.integer(6) == forVisitors};
}

} // namespace

std::optional<StoredInvite> InviteStore::open(const std::string &hash, const UserId &user, Millis now) const
{
    auto row = m_database.prepare("SELECT id, room, author, created, expires, uses, guest FROM invites WHERE hash = ?1");
    if (!row.bind(1, hash).step())
        return std::nullopt;
    StoredInvite invite = readInvite(row);
    if (invite.expires <= now || (invite.uses <= 0 && !holdsPlace(invite.id, user)))
        return std::nullopt;
    return invite;
}

std::optional<StoredInvite> InviteStore::find(const InviteId &id, Millis now) const
{
    auto row = m_database.prepare("SELECT id, room, author, created, expires, uses, guest FROM invites WHERE id = ?1 "
                                  "AND expires > ?2 AND uses > 0");
    if (!row.bind(1, id.value).bind(2, now).step())
        return std::nullopt;
    return readInvite(row);
}

std::vector<StoredInvite> InviteStore::list(const RoomId &room, const UserId &by, Millis now) const
{
    std::vector<StoredInvite> invites;
    auto row = m_database.prepare("SELECT id, room, author, created, expires, uses, guest FROM invites WHERE room = ?1 "
                                  "AND (?1 <> '' OR author = ?2) AND expires > ?3 AND uses > 0 ORDER BY created, id");
    row.bind(1, room.value).bind(2, by.value).bind(3, now);
    while (row.step())
        invites.push_back(readInvite(row));
    return invites;
}

std::vector<StoredInvite> InviteStore::all(const InviteId &after, Millis now, int limit) const
{
    std::vector<StoredInvite> invites;
    auto row = m_database.prepare("SELECT id, room, author, created, expires, uses, guest FROM invites "
                                  "WHERE id > ?1 AND expires > ?2 AND uses > 0 ORDER BY id LIMIT ?3");
    row.bind(1, after.value).bind(2, now).bind(3, limit);
    while (row.step())
        invites.push_back(readInvite(row));
    return invites;
}

void InviteStore::add(const StoredInvite &invite, const std::string &hash)
{
    // Nobody can come with these any more.
    m_database.prepare("DELETE FROM invited WHERE invite IN (SELECT id FROM invites WHERE expires <= ?1)")
        .bind(1, invite.created)
        .run();
    m_database
        .prepare("DELETE FROM invites WHERE expires <= ?1 "
                 "OR (uses <= 0 AND NOT EXISTS (SELECT 1 FROM invited i WHERE i.invite = invites.id))")
        .bind(1, invite.created)
        .run();
    m_database
        .prepare("INSERT INTO invites(id, hash, room, author, created, expires, uses, guest) "
                 "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(1, invite.id.value)
        .bind(2, hash)
        .bind(3, invite.room.value)
        .bind(4, invite.by.value)
        .bind(5, invite.created)
        .bind(6, invite.expires)
        .bind(7, invite.uses)
        .bind(8, invite.visit   ? forVisitors
                 : invite.guest ? 1
                                : 0)
        .run();
}

void InviteStore::useForRegistration(const StoredInvite &invite, const UserId &user)
{
    takeUse(invite);
    m_database.prepare("INSERT OR IGNORE INTO invited(invite, user) VALUES(?1, ?2)")
        .bind(1, invite.id.value)
        .bind(2, user.value)
        .run();
}

void InviteStore::useForJoin(const StoredInvite &invite, const UserId &user)
{
    m_database.prepare("DELETE FROM invited WHERE invite = ?1 AND user = ?2").bind(1, invite.id.value).bind(2, user.value).run();
    if (m_database.changes() == 0)
        takeUse(invite);
}

void InviteStore::remove(const InviteId &id)
{
    m_database.prepare("DELETE FROM invited WHERE invite = ?1").bind(1, id.value).run();
    m_database.prepare("DELETE FROM invites WHERE id = ?1").bind(1, id.value).run();
}

void InviteStore::takeUse(const StoredInvite &invite)
{
    m_database.prepare("UPDATE invites SET uses = uses - 1 WHERE id = ?1").bind(1, invite.id.value).run();
}

bool InviteStore::holdsPlace(const InviteId &id, const UserId &user) const
{
    return m_database.prepare("SELECT 1 FROM invited WHERE invite = ?1 AND user = ?2")
        .bind(1, id.value)
        .bind(2, user.value)
        .step();
}

} // namespace hubbub::store
