// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_store.h"

#include "core/protocol/confusable.h"
#include "core/protocol/limits.h"
#include "core/protocol/text.h"

namespace hubbub::store {

using protocol::DeviceId;
using protocol::nameKey;
using protocol::nameSkeleton;
using protocol::ProfileSet;
using protocol::Tag;
using protocol::UserId;

namespace {

/// In the column "guest", where 1 is any other guest.
constexpr int visitorsMark = 2;

int guestMark(const StoredUser &user)
{
    return user.visitor ? visitorsMark : user.guest ? 1 : 0;
}

/// The columns user, name, last_seen, guest, colour, bot, operator and disabled, from `first` on.
StoredUser readUser(const Statement &row, int first)
{
    return {UserId(row.text(first)),
            row.text(first + 1),
            row.integer(first + 2),
            row.integer(first + 3) != 0,
            static_cast<int>(row.integer(first + 4)),
            row.integer(first + 5) != 0,
            row.integer(first + 3) == visitorsMark,
            row.integer(first + 6) != 0,
            row.integer(first + 7) != 0};
}

} // namespace

std::optional<KnownDevice> AccountStore::device(const std::string &hash) const
{
    auto row = m_database.prepare(
        "SELECT d.id, d.revoked, a.user, a.name, a.last_seen, a.guest, a.colour, a.bot, a.operator, a.disabled "
        "FROM devices d JOIN accounts a ON a.user = d.user WHERE d.hash = ?1");
    if (!row.bind(1, hash).step())
        return std::nullopt;
    return KnownDevice{DeviceId(row.text(0)), readUser(row, 2), row.integer(1) != 0};
}

std::optional<StoredUser> AccountStore::user(const UserId &id) const
{
    auto row =
        m_database.prepare("SELECT user, name, last_seen, guest, colour, bot, operator, disabled FROM accounts WHERE user = ?1");
    if (!row.bind(1, id.value).step())
        return std::nullopt;
    return readUser(row, 0);
}

bool AccountStore::nameTaken(const std::string &name, base::Millis now, const UserId &asking) const
{
    return m_database
        .prepare("SELECT 1 FROM accounts WHERE (name_key = ?1 OR skeleton = ?2) AND user <> ?3 UNION ALL "
                 "SELECT 1 FROM former_names WHERE (name_key = ?1 OR skeleton = ?2) AND user <> ?3 AND until > ?4")
        .bind(1, nameKey(name))
        .bind(2, nameSkeleton(name))
        .bind(3, asking.value)
        .bind(4, now)
        .step();
}

std::optional<ProfileSet> AccountStore::profileSet(const UserId &id, const Tag &tag) const
{
    auto row = m_database.prepare("SELECT name, colour FROM profile_changes WHERE user = ?1 AND tag = ?2");
    if (!row.bind(1, id.value).bindBlob(2, tag.bytes).step())
        return std::nullopt;
    return ProfileSet{row.text(0), static_cast<int>(row.integer(1))};
}

std::optional<NamedAccount> AccountStore::accountNamed(const std::string &name) const
{
    auto row = m_database.prepare("SELECT user, name, last_seen, guest, colour, bot, operator, disabled, password FROM accounts "
                                  "WHERE name_key = ?1");
    if (!row.bind(1, nameKey(name)).step())
        return std::nullopt;
    return NamedAccount{readUser(row, 0), row.text(8)};
}

std::string AccountStore::passwordOf(const UserId &id) const
{
    auto row = m_database.prepare("SELECT password FROM accounts WHERE user = ?1");
    return row.bind(1, id.value).step() ? row.text(0) : std::string();
}

std::vector<std::string> AccountStore::deviceHashes(const UserId &id) const
{
    std::vector<std::string> hashes;
    auto rows = m_database.prepare("SELECT hash FROM devices WHERE user = ?1");
    rows.bind(1, id.value);
    while (rows.step())
        hashes.push_back(rows.text(0));
    return hashes;
}

std::vector<StoredDevice> AccountStore::devices(const UserId &id) const
{
    std::vector<StoredDevice> devices;
    auto row = m_database.prepare("SELECT id, label, created, last_seen FROM devices WHERE user = ?1 AND revoked = 0 "
                                  "ORDER BY created, id");
    row.bind(1, id.value);
    while (row.step())
        devices.push_back({DeviceId(row.text(0)), row.text(1), row.integer(2), row.integer(3)});
    return devices;
}

std::vector<UserOverview> AccountStore::users(const UserId &after, const std::string &part, int limit) const
{
    std::vector<UserOverview> users;
    auto row = m_database.prepare("SELECT a.user, a.name, a.last_seen, a.guest, a.colour, a.bot, a.operator, a.disabled, "
                                  "a.password <> '', (SELECT count(*) FROM devices d WHERE d.user = a.user AND d.revoked = 0) "
                                  "FROM accounts a WHERE a.user > ?1 AND (?2 = '' OR instr(a.name_key, ?2) > 0) "
                                  "ORDER BY a.user LIMIT ?3");
    row.bind(1, after.value).bind(2, nameKey(part)).bind(3, limit);
    while (row.step())
        users.push_back({readUser(row, 0), row.integer(9), row.integer(8) != 0});
    return users;
}

UserCounts AccountStore::counts() const
{
    auto row = m_database.prepare(
        "SELECT count(*), coalesce(sum(guest <> 0), 0), coalesce(sum(operator), 0), coalesce(sum(disabled), 0) "
        "FROM accounts");
    row.step();
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

void AccountStore::addUser(const StoredUser &user, const NewDevice &device)
{
    m_database
        .prepare("INSERT INTO accounts(user, name, name_key, skeleton, last_seen, guest, bot) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(1, user.id.value)
        .bind(2, user.name)
        .bind(3, nameKey(user.name))
        .bind(4, nameSkeleton(user.name))
        .bind(5, user.lastSeen)
        .bind(6, guestMark(user))
        .bind(7, user.bot)
        .run();
    addDevice(user.id, device);
}

void AccountStore::addDevice(const UserId &id, const NewDevice &device)
{
    m_database.prepare("INSERT INTO devices(hash, user, id, label, created, last_seen) VALUES(?1, ?2, ?3, ?4, ?5, ?5)")
        .bind(1, device.hash)
        .bind(2, id.value)
        .bind(3, device.id.value)
        .bind(4, device.label)
        .bind(5, device.at)
        .run();
}

bool AccountStore::revokeDevice(const UserId &id, const DeviceId &device)
{
    m_database.prepare("UPDATE devices SET revoked = 1 WHERE user = ?1 AND id = ?2 AND revoked = 0")
        .bind(1, id.value)
        .bind(2, device.value)
        .run();
    return m_database.changes() > 0;
}

void AccountStore::revokeDevices(const UserId &id)
{
    m_database.prepare("UPDATE devices SET revoked = 1 WHERE user = ?1").bind(1, id.value).run();
}

void AccountStore::setStanding(const StoredUser &user)
{
    m_database.prepare("UPDATE accounts SET guest = ?2, operator = ?3, disabled = ?4 WHERE user = ?1")
        .bind(1, user.id.value)
        .bind(2, guestMark(user))
        .bind(3, user.isOperator)
        .bind(4, user.disabled)
        .run();
}

void AccountStore::setPassword(const UserId &id, const std::string &hash)
{
    m_database.prepare("UPDATE accounts SET password = ?2 WHERE user = ?1").bind(1, id.value).bind(2, hash).run();
}

void AccountStore::setProfile(const UserId &id, const Tag &tag, const ProfileSet &profile, base::Millis now)
{
    const auto before = user(id);
    if (before && before->name != profile.name) {
        m_database.prepare("INSERT INTO former_names(user, name_key, skeleton, until) VALUES(?1, ?2, ?3, ?4)")
            .bind(1, id.value)
            .bind(2, nameKey(before->name))
            .bind(3, nameSkeleton(before->name))
            .bind(4, now + protocol::limits::formerNameLasts)
            .run();
        m_database
            .prepare("DELETE FROM former_names WHERE user = ?1 AND id NOT IN "
                     "(SELECT id FROM former_names WHERE user = ?1 ORDER BY id DESC LIMIT ?2)")
            .bind(1, id.value)
            .bind(2, static_cast<std::int64_t>(protocol::limits::formerNames))
            .run();
    }
    m_database.prepare("UPDATE accounts SET name = ?2, name_key = ?3, skeleton = ?4, colour = ?5 WHERE user = ?1")
        .bind(1, id.value)
        .bind(2, profile.name)
        .bind(3, nameKey(profile.name))
        .bind(4, nameSkeleton(profile.name))
        .bind(5, profile.colour)
        .run();
    m_database.prepare("INSERT INTO profile_changes(user, tag, name, colour) VALUES(?1, ?2, ?3, ?4)")
        .bind(1, id.value)
        .bindBlob(2, tag.bytes)
        .bind(3, profile.name)
        .bind(4, profile.colour)
        .run();
}

void AccountStore::setLastSeen(const UserId &id, base::Millis at)
{
    m_database.prepare("UPDATE accounts SET last_seen = ?2 WHERE user = ?1").bind(1, id.value).bind(2, at).run();
}

void AccountStore::setDeviceSeen(const UserId &id, const DeviceId &device, base::Millis at)
{
    m_database.prepare("UPDATE devices SET last_seen = ?3 WHERE user = ?1 AND id = ?2")
        .bind(1, id.value)
        .bind(2, device.value)
        .bind(3, at)
        .run();
}

} // namespace hubbub::store
