// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_store.h"

#include "core/protocol/codec.h"
#include "core/store/message_rows.h"

namespace hubbub::store {

using namespace protocol;

static_assert(static_cast<int>(OutboxState::Waiting) == 0 && static_cast<int>(OutboxState::Acked) == 1
                  && static_cast<int>(OutboxState::Failed) == 2,
              "the numbers stand in files");

namespace {

/// A stricter durability for as long as it lives.
class Insisting
{
public:
    explicit Insisting(Database &database) : m_database(database), m_before(database.durability())
    {
        m_database.setDurability(Database::Durability::Full);
    }
    ~Insisting()
    {
        try {
            m_database.setDurability(m_before);
        } catch (const StoreError &) {
            // Then the file goes on insisting, which is slower but never wrong.
        }
    }
    Insisting(const Insisting &) = delete;
    Insisting &operator=(const Insisting &) = delete;

private:
    Database &m_database;
    Database::Durability m_before;
};

} // namespace

OutboxItem OutboxStore::add(OutboxItem item)
{
    const Insisting insisting(m_database);
    Transaction transaction(m_database);
    m_database
        .prepare("INSERT INTO outbox(room, tag, kind, body, at, state, seq, error, invite) "
                 "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .bind(1, item.room.value)
        .bindBlob(2, item.tag.bytes)
        .bind(3, kindOf(item.body))
        .bind(4, encodeBody(item.body))
        .bind(5, item.at)
        .bind(6, static_cast<int>(item.state))
        .bind(7, item.seq)
        .bind(8, item.error)
        .bind(9, item.invite)
        .run();
    item.id = m_database.lastInsertId();
    transaction.commit();
    return item;
}

std::vector<OutboxItem> OutboxStore::all() const
{
    std::vector<OutboxItem> items;
    auto rows = m_database.prepare("SELECT id, room, tag, kind, body, at, state, seq, error, invite FROM outbox ORDER BY id");
    while (rows.step()) {
        auto body = decodeBody(rows.text(3), rows.text(4));
        if (!body)
            throw StoreError(StoreError::Kind::Corrupt, m_database.path() + ": an outbox item cannot be read");
        items.push_back({rows.integer(0), RoomId(rows.text(1)), readTag(rows, 2), std::move(body).value(), rows.integer(5),
                         static_cast<OutboxState>(rows.integer(6)), rows.integer(7), rows.text(8), rows.text(9)});
    }
    return items;
}

void OutboxStore::setState(std::int64_t id, OutboxState state, Seq seq, const std::string &error)
{
    m_database.prepare("UPDATE outbox SET state = ?2, seq = ?3, error = ?4 WHERE id = ?1")
        .bind(1, id)
        .bind(2, static_cast<int>(state))
        .bind(3, seq)
        .bind(4, error)
        .run();
}

void OutboxStore::remove(std::int64_t id)
{
    m_database.prepare("DELETE FROM outbox WHERE id = ?1").bind(1, id).run();
}

void OutboxStore::setDraft(const RoomId &room, const std::string &text, Seq reply)
{
    if (text.empty()) {
        m_database.prepare("DELETE FROM drafts WHERE room = ?1").bind(1, room.value).run();
        return;
    }
    m_database.prepare("INSERT OR REPLACE INTO drafts(room, text, reply) VALUES(?1, ?2, ?3)")
        .bind(1, room.value)
        .bind(2, text)
        .bind(3, reply)
        .run();
}

OutboxStore::ComposerDraft OutboxStore::draft(const RoomId &room) const
{
    auto row = m_database.prepare("SELECT text, reply FROM drafts WHERE room = ?1");
    if (!row.bind(1, room.value).step())
        return {};
    return {row.text(0), row.integer(1)};
}

std::set<RoomId> OutboxStore::roomsWithDraft() const
{
    std::set<RoomId> rooms;
    auto rows = m_database.prepare("SELECT room FROM drafts");
    while (rows.step())
        rooms.insert(RoomId(rows.text(0)));
    return rooms;
}

} // namespace hubbub::store
