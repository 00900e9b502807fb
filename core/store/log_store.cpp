// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_store.h"

#include "core/protocol/codec.h"
#include "core/protocol/text.h"
#include "core/roomlog/rules.h"
#include "core/store/dictionary.h"
#include "core/store/emptied_entries.h"
#include "core/store/index_queue.h"
#include "core/store/message_rows.h"
#include "core/store/stored_facts.h"

#include <cassert>
#include <sstream>

namespace hubbub::store {

using namespace protocol;

namespace {

/// No row of any table has it.
constexpr std::int64_t noRoom = -1;

#define HUBBUB_ROOM_COLUMNS                                                                                                      \
    "r.id, r.epoch, r.name, r.topic, r.members, r.joined, "                                                                      \
    "coalesce((SELECT max(e.seq) FROM entries e WHERE e.room_key = r.key), 0), r.preset, r.locked, r.all_muted, "                \
    "r.slow_seconds, r.keep_days, r.expired, CASE WHEN r.preset = 3 THEN (SELECT group_concat(d.user, ' ') FROM members d "      \
    "WHERE d.room_key = r.key) END"

StoredRoom readRoom(const Statement &row)
{
    StoredRoom room;
    room.id = RoomId(row.text(0));
    room.epoch = Epoch(row.text(1));
    room.title = {row.text(2), row.text(3)};
    room.members = row.integer(4);
    room.joined = row.integer(5) != 0;
    room.head = row.integer(6);
    room.settings = {static_cast<Preset>(row.integer(7)),
                     row.integer(8) != 0,
                     row.integer(9) != 0,
                     row.integer(10),
                     row.integer(11),
                     row.integer(12)};
    std::istringstream pair(row.text(13));
    for (std::string user; pair >> user;)
        room.pair.emplace_back(user);
    return room;
}

Body readBody(Database &database, const std::string &kind, const std::string &json)
{
    auto body = decodeBody(kind, json);
    if (!body)
        throw StoreError(StoreError::Kind::Corrupt, database.path() + ": an entry of kind " + kind + " cannot be read");
    return std::move(body).value();
}

} // namespace

LogStore::LogStore(Database &database) : m_database(database) {}

// ---- Rooms

std::vector<StoredRoom> LogStore::rooms() const
{
    std::vector<StoredRoom> rooms;
    auto rows = m_database.prepare("SELECT " HUBBUB_ROOM_COLUMNS " FROM rooms r ORDER BY r.id");
    while (rows.step())
        rooms.push_back(readRoom(rows));
    return rooms;
}

std::optional<StoredRoom> LogStore::room(const RoomId &id) const
{
    auto row = m_database.prepare("SELECT " HUBBUB_ROOM_COLUMNS " FROM rooms r WHERE r.id = ?1");
    if (!row.bind(1, id.value).step())
        return std::nullopt;
    return readRoom(row);
}

std::optional<StoredRoom> LogStore::roomNamed(std::string_view name) const
{
    // A copy may know two rooms by one name for a while: the one that the user is in is meant.
    auto row = m_database.prepare("SELECT " HUBBUB_ROOM_COLUMNS
                                  " FROM rooms r WHERE r.name_key = ?1 AND r.name <> '' ORDER BY r.joined DESC, r.id LIMIT 1");
    if (!row.bind(1, nameKey(name)).step())
        return std::nullopt;
    return readRoom(row);
}

bool LogStore::addRoom(const RoomId &id, const Epoch &epoch)
{
    m_database.prepare("INSERT OR IGNORE INTO rooms(id, epoch) VALUES(?1, ?2)").bind(1, id.value).bind(2, epoch.value).run();
    return m_database.changes() == 1;
}

void LogStore::resetRoom(const RoomId &id, const Epoch &epoch)
{
    const auto key = Dictionary(m_database).room(id);
    if (!key) {
        addRoom(id, epoch);
        return;
    }
    queueRoomForIndex(m_database, *key);
    // The newest message's row stays, in no room, so that its id is not used again while the index still knows it.
    m_database
        .prepare("UPDATE messages SET room_key = 0, text = '', gone = 1, pinned = 0 "
                 "WHERE id = (SELECT max(id) FROM messages) AND room_key = ?1")
        .bind(1, *key)
        .run();
    m_database.prepare("DELETE FROM messages WHERE room_key = ?1").bind(1, *key).run();
    m_database.prepare("DELETE FROM entries WHERE room_key = ?1").bind(1, *key).run();
    m_database.prepare("DELETE FROM reactions WHERE room_key = ?1").bind(1, *key).run();
    m_database.prepare("DELETE FROM members WHERE room_key = ?1").bind(1, *key).run();
    m_database.prepare("DELETE FROM mentions WHERE room_key = ?1").bind(1, *key).run();
    m_database.prepare("DELETE FROM read_state WHERE room = ?1").bind(1, id.value).run(); // seqs mean something else now
    m_database
        .prepare("UPDATE rooms SET epoch = ?2, members = 0, preset = 0, locked = 0, all_muted = 0, slow_seconds = 0, "
                 "keep_days = 0, expired = 0 WHERE key = ?1")
        .bind(1, *key)
        .bind(2, epoch.value)
        .run();
}

void LogStore::removeRoom(const RoomId &id)
{
    const auto room = this->room(id);
    if (!room)
        return;
    resetRoom(id, room->epoch);
    for (const char *sql : {"DELETE FROM outbox WHERE room = ?1", "DELETE FROM drafts WHERE room = ?1",
                            "DELETE FROM room_choices WHERE room = ?1", "DELETE FROM rooms WHERE id = ?1"})
        m_database.prepare(sql).bind(1, id.value).run();
    m_database.keys().rooms.erase(id.value); // another room may get its key
}

void LogStore::setJoined(const RoomId &id, bool joined)
{
    m_database.prepare("UPDATE rooms SET joined = ?2 WHERE id = ?1").bind(1, id.value).bind(2, joined).run();
}

void LogStore::setTitle(const RoomId &id, const roomlog::RoomTitle &title)
{
    if (const auto key = Dictionary(m_database).room(id))
        StoredFacts(m_database, *key).setTitle(title);
}

void LogStore::setPreset(const RoomId &id, Preset preset)
{
    m_database.prepare("UPDATE rooms SET preset = ?2 WHERE id = ?1").bind(1, id.value).bind(2, static_cast<int>(preset)).run();
}

std::vector<RoomId> LogStore::roomsOf(const UserId &user) const
{
    std::vector<RoomId> rooms;
    auto rows = m_database.prepare("SELECT r.id FROM members m CROSS JOIN rooms r ON r.key = m.room_key "
                                   "WHERE m.user = ?1 AND m.present = 1 ORDER BY r.id");
    rows.bind(1, user.value);
    while (rows.step())
        rooms.emplace_back(rows.text(0));
    return rooms;
}

std::vector<RoomId> LogStore::roomsShowing(const UserId &user) const
{
    std::vector<RoomId> rooms;
    auto rows = m_database.prepare("SELECT r.id FROM rooms r CROSS JOIN members m ON m.room_key = r.key AND m.user = ?1 "
                                   "WHERE m.present = 1 OR r.preset = ?2 ORDER BY r.id");
    rows.bind(1, user.value).bind(2, static_cast<int>(Preset::Direct));
    while (rows.step())
        rooms.emplace_back(rows.text(0));
    return rooms;
}

// ---- Entries

void LogStore::append(const RoomId &room, const Entry &entry)
{
    Dictionary dictionary(m_database);
    const auto key = dictionary.room(room);
    assert(entry.seq > 0);
    if (!key)
        throw StoreError(StoreError::Kind::Other, m_database.path() + ": an entry for a room without a log");
    m_database.prepare("INSERT INTO entries(room_key, seq, author, tag, at, kind, body) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(1, *key)
        .bind(2, entry.seq)
        .bind(3, dictionary.addUser(entry.author))
        .bindBlob(4, entry.tag.bytes)
        .bind(5, entry.at)
        .bind(6, kindOf(entry.body))
        .bind(7, encodeBody(entry.body))
        .run();
    StoredFacts facts(m_database, *key, entry.seq);
    const Seq before = std::holds_alternative<Expired>(entry.body) ? facts.settings().expired : 0;
    roomlog::fold(entry, facts);
    if (std::holds_alternative<Expired>(entry.body))
        emptyEntries(m_database, *key, before, facts.settings().expired);
}

Seq LogStore::expirable(const RoomId &room, base::Millis time, int limit) const
{
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return 0;
    auto rows = m_database.prepare("SELECT m.seq, m.at FROM messages m "
                                   "WHERE m.room_key = ?1 AND m.seq > (SELECT expired FROM rooms WHERE key = ?1) "
                                   "ORDER BY m.seq LIMIT ?2");
    rows.bind(1, *key).bind(2, limit);
    Seq last = 0;
    while (rows.step() && rows.integer(1) < time)
        last = rows.integer(0);
    return last;
}

std::vector<Entry> LogStore::entriesAfter(const RoomId &room, Seq after, int limit, std::size_t bytes) const
{
    std::vector<Entry> entries;
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return entries;
    auto rows = m_database.prepare("SELECT e.seq, u.id, e.tag, e.at, e.kind, e.body FROM entries e "
                                   "CROSS JOIN users u ON u.key = e.author "
                                   "WHERE e.room_key = ?1 AND e.seq > ?2 ORDER BY e.seq LIMIT ?3");
    rows.bind(1, *key).bind(2, after).bind(3, limit);
    std::size_t size = 0;
    while (rows.step()) {
        Entry entry{rows.integer(0), UserId(rows.text(1)), readTag(rows, 2), rows.integer(3), {}};
        entry.body = readBody(m_database, rows.text(4), rows.text(5));
        size += encodedSize(entry);
        if (size > bytes && !entries.empty())
            break;
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::optional<TaggedEntry> LogStore::tagged(const RoomId &room, const UserId &author, const Tag &tag) const
{
    const Dictionary dictionary(m_database);
    const auto key = dictionary.room(room);
    const auto user = dictionary.user(author);
    if (!key || !user)
        return std::nullopt;
    auto row = m_database.prepare("SELECT seq, kind, body FROM entries WHERE room_key = ?1 AND author = ?2 AND tag = ?3");
    if (!row.bind(1, *key).bind(2, *user).bindBlob(3, tag.bytes).step())
        return std::nullopt;
    return TaggedEntry{room, row.integer(0), readBody(m_database, row.text(1), row.text(2))};
}

std::optional<TaggedEntry> LogStore::createdBy(const UserId &author, const Tag &tag) const
{
    const auto user = Dictionary(m_database).user(author);
    if (!user)
        return std::nullopt;
    auto row = m_database.prepare("SELECT r.id, e.kind, e.body FROM entries e CROSS JOIN rooms r ON r.key = e.room_key "
                                  "WHERE e.author = ?1 AND e.tag = ?2 AND e.seq = 1 AND e.kind = 'create'");
    if (!row.bind(1, *user).bindBlob(2, tag.bytes).step())
        return std::nullopt;
    return TaggedEntry{RoomId(row.text(0)), 1, readBody(m_database, row.text(1), row.text(2))};
}

// ---- Facts

std::unique_ptr<roomlog::RoomFacts> LogStore::facts(const RoomId &room)
{
    return std::make_unique<StoredFacts>(m_database, Dictionary(m_database).room(room).value_or(noRoom));
}

std::vector<Member> LogStore::members(const RoomId &room, const UserId &after, int limit) const
{
    std::vector<Member> members;
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return members;
    auto rows = m_database.prepare("SELECT " HUBBUB_MEMBER_COLUMNS " FROM members "
                                   "WHERE room_key = ?1 AND user > ?2 AND present = 1 ORDER BY user LIMIT ?3");
    rows.bind(1, *key).bind(2, after.value).bind(3, limit);
    while (rows.step())
        members.push_back(readMember(rows));
    return members;
}

std::optional<Member> LogStore::member(const RoomId &room, const UserId &user) const
{
    const auto key = Dictionary(m_database).room(room);
    return key ? StoredFacts(m_database, *key).member(user) : std::nullopt;
}

std::optional<Member> LogStore::memberNamed(const RoomId &room, std::string_view nameOrId) const
{
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return std::nullopt;
    auto row =
        m_database.prepare("SELECT " HUBBUB_MEMBER_COLUMNS " FROM members WHERE room_key = ?1 AND (user = ?2 OR name_key = ?3) "
                           "ORDER BY user = ?2 DESC, present DESC, since DESC LIMIT 1");
    row.bind(1, *key).bind(2, nameOrId).bind(3, nameKey(nameOrId));
    return row.step() ? std::optional(readMember(row)) : std::nullopt;
}

std::vector<UserId> LogStore::memberIds(const RoomId &room) const
{
    std::vector<UserId> ids;
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return ids;
    auto rows = m_database.prepare("SELECT user FROM members WHERE room_key = ?1 AND present = 1 ORDER BY user");
    rows.bind(1, *key);
    while (rows.step())
        ids.emplace_back(rows.text(0));
    return ids;
}

} // namespace hubbub::store
