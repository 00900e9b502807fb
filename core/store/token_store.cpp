// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/token_store.h"

#include <sstream>

namespace hubbub::store {

using namespace protocol;
using base::Millis;

namespace {

std::string textOf(const Scopes &scopes)
{
    std::string text;
    for (const Scope scope : scopes)
        text.append(text.empty() ? "" : " ").append(nameOf(scope));
    return text;
}

std::string textOf(const std::vector<RoomId> &rooms)
{
    std::string text;
    for (const RoomId &room : rooms)
        text.append(text.empty() ? "" : " ").append(room.value);
    return text;
}

TokenGrant grantOf(const std::string &scopes, const std::string &rooms, Millis expires)
{
    TokenGrant grant;
    grant.expires = expires;
    std::string word;
    for (std::istringstream words(scopes); words >> word;) {
        if (const auto scope = scopeNamed(word))
            grant.scopes.insert(*scope);
    }
    for (std::istringstream words(rooms); words >> word;)
        grant.rooms.emplace_back(word);
    return grant;
}

} // namespace

std::optional<TokenGrant> TokenStore::grant(const DeviceId &device) const
{
    auto row = m_database.prepare("SELECT scopes, scope_rooms, expires FROM devices WHERE id = ?1 AND scopes <> ''");
    if (!row.bind(1, device.value).step())
        return std::nullopt;
    return grantOf(row.text(0), row.text(1), row.integer(2));
}

std::optional<StoredToken> TokenStore::find(const DeviceId &device, Millis now) const
{
    const auto found = select(Which::One, device.value, now);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<StoredToken> TokenStore::ofRoom(const RoomId &room, Millis now) const
{
    return select(Which::OfRoom, room.value, now);
}

std::vector<StoredToken> TokenStore::madeBy(const UserId &by, Millis now) const
{
    return select(Which::MadeBy, by.value, now);
}

std::vector<StoredToken> TokenStore::all(Millis now) const
{
    return select(Which::All, {}, now);
}

bool TokenStore::hasMade(const UserId &by, const UserId &bot, Millis now) const
{
    return m_database
        .prepare("SELECT 1 FROM devices WHERE user = ?1 AND made_by = ?2 AND scopes <> '' AND revoked = 0 "
                 "AND (expires = 0 OR expires > ?3)")
        .bind(1, bot.value)
        .bind(2, by.value)
        .bind(3, now)
        .step();
}

void TokenStore::add(const DeviceId &device, const TokenGrant &grant, const UserId &by)
{
    m_database.prepare("UPDATE devices SET scopes = ?2, scope_rooms = ?3, made_by = ?4, expires = ?5 WHERE id = ?1")
        .bind(1, device.value)
        .bind(2, textOf(grant.scopes))
        .bind(3, textOf(grant.rooms))
        .bind(4, by.value)
        .bind(5, grant.expires)
        .run();
}

std::vector<StoredToken> TokenStore::select(Which which, const std::string &value, Millis now) const
{
    std::vector<StoredToken> tokens;
    auto row =
        m_database.prepare("SELECT d.id, d.user, a.name, d.scopes, d.scope_rooms, d.expires, d.made_by, "
                           "coalesce(m.name, ''), d.created, d.last_seen FROM devices d JOIN accounts a ON a.user = d.user "
                           "LEFT JOIN accounts m ON m.user = d.made_by "
                           "WHERE d.scopes <> '' AND d.revoked = 0 AND (d.expires = 0 OR d.expires > ?1) AND CASE ?2 "
                           "WHEN 0 THEN d.id = ?3 WHEN 1 THEN instr(' ' || d.scope_rooms || ' ', ' ' || ?3 || ' ') > 0 "
                           "WHEN 2 THEN d.made_by = ?3 ELSE 1 END ORDER BY d.id");
    row.bind(1, now).bind(2, static_cast<std::int64_t>(which)).bind(3, value);
    while (row.step())
        tokens.push_back({DeviceId(row.text(0)), UserId(row.text(1)), row.text(2),
                          grantOf(row.text(3), row.text(4), row.integer(5)), UserId(row.text(6)), row.text(7), row.integer(8),
                          row.integer(9)});
    return tokens;
}

} // namespace hubbub::store
