// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_batch.h"

#include "core/protocol/codec.h"
#include "core/roomlog/rules.h"
#include "core/store/emptied_entries.h"
#include "core/store/many_rows.h"

namespace hubbub::store {

using protocol::Entry;

static std::int64_t keyOfLog(Database &database, const protocol::RoomId &room)
{
    const auto key = Dictionary(database).room(room);
    if (!key)
        throw StoreError(StoreError::Kind::Other, database.path() + ": entries for a room without a log");
    return *key;
}

EntryBatch::EntryBatch(Database &database, const protocol::RoomId &room, protocol::Seq head)
    : m_database(database), m_dictionary(database), m_room(keyOfLog(database, room)), m_facts(database, m_room, head + 1)
{}

void EntryBatch::append(const Entry &entry)
{
    m_entries.push_back(&entry);
    const bool expires = std::holds_alternative<protocol::Expired>(entry.body);
    if (expires && m_expired == 0)
        m_expiredBefore = m_facts.settings().expired;
    roomlog::fold(entry, m_facts);
    if (expires)
        m_expired = m_facts.settings().expired;
}

void EntryBatch::finish()
{
    static const ManyRows entries("INSERT INTO entries(room_key, seq, author, tag, at, kind, body)", 7);
    entries.insert<const Entry *>(m_database, m_entries, [this](Statement &row, int first, const Entry *entry) {
        row.bind(first, m_room)
            .bind(first + 1, entry->seq)
            .bind(first + 2, m_dictionary.addUser(entry->author))
            .bindBlob(first + 3, entry->tag.bytes)
            .bind(first + 4, entry->at)
            .bind(first + 5, protocol::kindOf(entry->body))
            .bind(first + 6, protocol::encodeBody(entry->body));
    });
    m_entries.clear();
    m_facts.finish();
    if (m_expired > m_expiredBefore)
        emptyEntries(m_database, m_room, m_expiredBefore, m_expired);
    m_expired = 0;
}

} // namespace hubbub::store
