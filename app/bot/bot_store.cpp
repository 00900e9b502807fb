// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/bot_store.h"

#include "core/protocol/codec.h"

#include <algorithm>

namespace hubbub::app::bot {

using store::Statement;
using store::StoreError;
using store::Transaction;

namespace {

constexpr int version = 1;

// failing_since is not used any more: how long a message has been tried is counted anew at each start.
constexpr auto tables = "CREATE TABLE cursors(room TEXT PRIMARY KEY, epoch TEXT NOT NULL, seq INTEGER NOT NULL, "
                        "  failing_since INTEGER NOT NULL) WITHOUT ROWID;"
                        "CREATE TABLE handled(room TEXT NOT NULL, seq INTEGER NOT NULL, tag BLOB NOT NULL, "
                        "  PRIMARY KEY(room, seq)) WITHOUT ROWID;"
                        "CREATE TABLE queue(id INTEGER PRIMARY KEY AUTOINCREMENT, room TEXT NOT NULL, tag BLOB NOT NULL UNIQUE, "
                        "  kind TEXT NOT NULL, body TEXT NOT NULL);"
                        "CREATE INDEX queue_by_room ON queue(room, id);"
                        "CREATE TABLE dead(id INTEGER PRIMARY KEY AUTOINCREMENT, room TEXT NOT NULL, epoch TEXT NOT NULL, "
                        "  seq INTEGER NOT NULL, tag BLOB NOT NULL, at INTEGER NOT NULL, reason TEXT NOT NULL, "
                        "  message TEXT NOT NULL, again INTEGER NOT NULL DEFAULT 0);"
                        "CREATE TABLE brought(id INTEGER PRIMARY KEY AUTOINCREMENT, number INTEGER NOT NULL, hash TEXT NOT NULL, "
                        "UNIQUE(number, hash));";

protocol::Tag tagIn(const Statement &row, int column)
{
    protocol::Tag tag;
    const auto blob = row.blob(column);
    std::copy_n(blob.begin(), std::min(blob.size(), tag.bytes.size()), tag.bytes.begin());
    return tag;
}

DeadLetter letterIn(const Statement &row)
{
    return {row.integer(0),
            protocol::RoomId(row.text(1)),
            protocol::Epoch(row.text(2)),
            row.integer(3),
            tagIn(row, 4),
            row.integer(5),
            row.text(6),
            row.text(7),
            row.integer(8) != 0};
}

} // namespace

BotStore::BotStore(const std::string &path) : m_database(path, store::Database::Access::ReadWrite)
{
    m_database.setDurability(store::Database::Durability::Full);
    Transaction transaction(m_database);
    std::int64_t found = 0;
    {
        Statement statement = m_database.prepare("PRAGMA user_version");
        found = statement.step() ? statement.integer(0) : 0;
    }
    if (found > version) {
        throw StoreError(StoreError::Kind::TooNew, path + ": version " + std::to_string(found));
    }
    if (found == 0) {
        m_database.execute(tables);
        m_database.execute("PRAGMA user_version = " + std::to_string(version));
    }
    transaction.commit();
}

std::optional<Cursor> BotStore::cursor(const protocol::RoomId &room)
{
    Statement row = m_database.prepare("SELECT epoch, seq FROM cursors WHERE room = ?1");
    row.bind(1, room.value);
    if (!row.step()) {
        return std::nullopt;
    }
    return Cursor{protocol::Epoch(row.text(0)), row.integer(1)};
}

void BotStore::write(const protocol::RoomId &room, const Cursor &cursor)
{
    m_database
        .prepare("INSERT INTO cursors(room, epoch, seq, failing_since) VALUES(?1, ?2, ?3, 0) ON CONFLICT(room) DO UPDATE SET "
                 "epoch = excluded.epoch, seq = excluded.seq")
        .bind(1, room.value)
        .bind(2, cursor.epoch.value)
        .bind(3, cursor.seq)
        .run();
}

void BotStore::setCursor(const protocol::RoomId &room, const Cursor &cursor)
{
    Transaction transaction(m_database);
    write(room, cursor);
    transaction.commit();
}

void BotStore::insert(const QueuedPost &post)
{
    m_database.prepare("INSERT OR IGNORE INTO queue(room, tag, kind, body) VALUES(?1, ?2, ?3, ?4)")
        .bind(1, post.room.value)
        .bindBlob(2, post.tag.bytes)
        .bind(3, protocol::kindOf(post.body))
        .bind(4, protocol::encodeBody(post.body))
        .run();
}

void BotStore::settle(const protocol::RoomId &room, const Cursor &cursor, const protocol::Tag &message,
                      const std::vector<QueuedPost> &answers)
{
    Transaction transaction(m_database);
    for (const QueuedPost &answer : answers) {
        insert(answer);
    }
    write(room, cursor);
    m_database.prepare("INSERT OR REPLACE INTO handled(room, seq, tag) VALUES(?1, ?2, ?3)")
        .bind(1, room.value)
        .bind(2, cursor.seq)
        .bindBlob(3, message.bytes)
        .run();
    m_database
        .prepare("DELETE FROM handled WHERE room = ?1 AND seq <= "
                 "(SELECT seq FROM handled WHERE room = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)")
        .bind(1, room.value)
        .bind(2, mostHandled)
        .run();
    transaction.commit();
}

int BotStore::bury(const Cursor &cursor, const DeadLetter &letter, std::int64_t most)
{
    Transaction transaction(m_database);
    m_database.prepare("INSERT INTO dead(room, epoch, seq, tag, at, reason, message) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(1, letter.room.value)
        .bind(2, letter.epoch.value)
        .bind(3, letter.seq)
        .bindBlob(4, letter.tag.bytes)
        .bind(5, letter.at)
        .bind(6, letter.reason)
        .bind(7, letter.message)
        .run();
    m_database.prepare("DELETE FROM dead WHERE id <= (SELECT max(id) FROM dead) - ?1").bind(1, most).run();
    const int dropped = m_database.changes();
    write(letter.room, cursor);
    transaction.commit();
    return dropped;
}

std::vector<std::pair<protocol::Seq, protocol::Tag>> BotStore::handled(const protocol::RoomId &room)
{
    std::vector<std::pair<protocol::Seq, protocol::Tag>> all;
    Statement row = m_database.prepare("SELECT seq, tag FROM handled WHERE room = ?1 ORDER BY seq DESC");
    row.bind(1, room.value);
    while (row.step()) {
        all.emplace_back(row.integer(0), tagIn(row, 1));
    }
    return all;
}

void BotStore::resume(const protocol::RoomId &room, const Cursor &cursor)
{
    Transaction transaction(m_database);
    m_database.prepare("DELETE FROM handled WHERE room = ?1 AND seq > ?2").bind(1, room.value).bind(2, cursor.seq).run();
    write(room, cursor);
    transaction.commit();
}

void BotStore::queue(const QueuedPost &post)
{
    Transaction transaction(m_database);
    insert(post);
    transaction.commit();
}

std::vector<QueuedPost> BotStore::firstQueued()
{
    std::vector<QueuedPost> all;
    Statement row = m_database.prepare("SELECT id, room, tag, kind, body FROM queue "
                                       "WHERE id IN (SELECT min(id) FROM queue GROUP BY room) ORDER BY id");
    while (row.step()) {
        const auto body = protocol::decodeBody(row.text(3), row.text(4));
        if (body.ok()) {
            all.push_back({row.integer(0), protocol::RoomId(row.text(1)), tagIn(row, 2), *body});
        }
    }
    return all;
}

std::size_t BotStore::queuedCount()
{
    Statement row = m_database.prepare("SELECT count(*) FROM queue");
    return row.step() ? static_cast<std::size_t>(row.integer(0)) : 0;
}

void BotStore::removeQueued(std::int64_t id)
{
    Transaction transaction(m_database);
    m_database.prepare("DELETE FROM queue WHERE id = ?1").bind(1, id).run();
    transaction.commit();
}

void BotStore::bring(std::int64_t number, const std::string &hash, bool isRepetition, const std::vector<QueuedPost> &posts)
{
    Transaction transaction(m_database);
    if (isRepetition && wasBrought(number, hash)) {
        return;
    }
    if (number != 0) {
        m_database.prepare("INSERT OR REPLACE INTO brought(number, hash) VALUES(?1, ?2)").bind(1, number).bind(2, hash).run();
        m_database.prepare("DELETE FROM brought WHERE id <= (SELECT max(id) FROM brought) - ?1").bind(1, mostBrought).run();
    }
    for (const QueuedPost &post : posts) {
        insert(post);
    }
    transaction.commit();
}

bool BotStore::wasBrought(std::int64_t number, const std::string &hash)
{
    Statement row = m_database.prepare("SELECT 1 FROM brought WHERE number = ?1 AND hash = ?2");
    return row.bind(1, number).bind(2, hash).step();
}

void BotStore::forgetBrought()
{
    Transaction transaction(m_database);
    m_database.prepare("DELETE FROM brought").run();
    transaction.commit();
}

std::vector<DeadLetter> BotStore::deadLetters()
{
    std::vector<DeadLetter> all;
    Statement row = m_database.prepare("SELECT id, room, epoch, seq, tag, at, reason, message, again FROM dead ORDER BY id");
    while (row.step()) {
        all.push_back(letterIn(row));
    }
    return all;
}

std::size_t BotStore::deadCount()
{
    Statement row = m_database.prepare("SELECT count(*) FROM dead");
    return row.step() ? static_cast<std::size_t>(row.integer(0)) : 0;
}

std::optional<DeadLetter> BotStore::nextAgain()
{
    Statement row = m_database.prepare(
        "SELECT id, room, epoch, seq, tag, at, reason, message, again FROM dead WHERE again = 1 ORDER BY id LIMIT 1");
    return row.step() ? std::optional(letterIn(row)) : std::nullopt;
}

int BotStore::retry(std::optional<std::int64_t> id)
{
    Transaction transaction(m_database);
    m_database.prepare("UPDATE dead SET again = 1 WHERE id = ?1 OR ?1 = 0").bind(1, id.value_or(0)).run();
    const int changed = m_database.changes();
    transaction.commit();
    return changed;
}

void BotStore::settleAgain(std::int64_t id, const std::vector<QueuedPost> &answers)
{
    Transaction transaction(m_database);
    for (const QueuedPost &answer : answers) {
        insert(answer);
    }
    m_database.prepare("DELETE FROM dead WHERE id = ?1").bind(1, id).run();
    transaction.commit();
}

void BotStore::buryAgain(std::int64_t id, const std::string &reason, base::Millis at)
{
    Transaction transaction(m_database);
    m_database.prepare("UPDATE dead SET again = 0, reason = ?2, at = ?3 WHERE id = ?1")
        .bind(1, id)
        .bind(2, reason)
        .bind(3, at)
        .run();
    transaction.commit();
}

int BotStore::forgetDead(std::optional<std::int64_t> id)
{
    Transaction transaction(m_database);
    m_database.prepare("DELETE FROM dead WHERE id = ?1 OR ?1 = 0").bind(1, id.value_or(0)).run();
    const int changed = m_database.changes();
    transaction.commit();
    return changed;
}

} // namespace hubbub::app::bot
