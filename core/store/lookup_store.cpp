// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lookup_store.h"

#include "core/protocol/codec.h"
#include "core/roomlog/room_facts.h"
#include "core/store/dictionary.h"
#include "core/store/message_rows.h"
#include "core/store/stored_facts.h"

#include <algorithm>

namespace hubbub::store {

using namespace protocol;

Seq LookupStore::rootOf(std::int64_t roomKey, Seq seq) const
{
    // An answer names an earlier message, so this ends.
    auto row =
        m_database.prepare("WITH RECURSIVE up(seq, reply) AS ("
                           "SELECT seq, reply FROM messages WHERE room_key = ?1 AND seq = ?2 AND kind = 0 "
                           "UNION ALL SELECT m.seq, m.reply FROM up CROSS JOIN messages m "
                           "ON m.room_key = ?1 AND m.seq = up.reply AND m.kind = 0 WHERE up.reply BETWEEN 1 AND up.seq - 1) "
                           "SELECT coalesce(min(seq), 0) FROM up");
    row.bind(1, roomKey).bind(2, seq).step();
    return row.integer(0);
}

std::vector<Message> LookupStore::thread(const RoomId &room, Seq seq, int limit) const
{
    std::vector<Message> messages;
    const auto key = Dictionary(m_database).room(room);
    if (!key || limit < 1)
        return messages;
    const Snapshot snapshot(m_database);
    const Seq root = rootOf(*key, seq);
    {
        auto rows =
            m_database.prepare("WITH RECURSIVE down(seq) AS (SELECT ?2 "
                               "UNION SELECT m.seq FROM down CROSS JOIN messages m "
                               "ON m.room_key = ?1 AND m.reply = down.seq AND m.reply > 0 AND m.kind = 0) "
                               "SELECT " HUBBUB_MESSAGE_COLUMNS " FROM down CROSS JOIN" HUBBUB_MESSAGE_SOURCE
                               "WHERE m.room_key = ?1 AND m.seq = down.seq AND m.kind = 0 AND m.gone < " HUBBUB_GONE_EXPIRED " "
                               "ORDER BY m.seq = ?2 DESC, m.seq DESC LIMIT ?3");
        rows.bind(1, *key).bind(2, root).bind(3, limit);
        while (rows.step())
            messages.push_back(readMessage(rows));
    }
    std::sort(messages.begin(), messages.end(), [](const Message &a, const Message &b) { return a.seq < b.seq; });
    readReactions(m_database, *key, messages);
    return messages;
}

std::vector<LookupStore::Version> LookupStore::versions(const RoomId &room, Seq seq) const
{
    std::vector<Version> versions;
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return versions;
    const Snapshot snapshot(m_database);
    const auto message = StoredFacts(m_database, *key).message(seq);
    if (!message || message->kind != MessageKind::Post || message->deleted)
        return versions;
    auto rows =
        m_database.prepare("SELECT seq, at, kind, body FROM entries WHERE room_key = ?1 AND seq = ?2 "
                           "UNION ALL SELECT seq, at, kind, body FROM entries INDEXED BY entries_editing WHERE room_key = ?1 "
                           "AND kind = 'edit' AND json_extract(body, '$.target') = ?2 ORDER BY seq");
    rows.bind(1, *key).bind(2, seq);
    while (rows.step()) {
        const auto body = decodeBody(rows.text(2), rows.text(3));
        if (const auto *post = body ? std::get_if<Posted>(&*body) : nullptr)
            versions.push_back({rows.integer(0), rows.integer(1), post->text});
        else if (const auto *edit = body ? std::get_if<Edited>(&*body) : nullptr)
            versions.push_back({rows.integer(0), rows.integer(1), edit->text});
    }
    return versions;
}

std::vector<Message> LookupStore::mentions(const RoomId &room, const UserId &user, int limit) const
{
    std::vector<Message> messages;
    const Dictionary dictionary(m_database);
    const auto key = dictionary.room(room);
    if (!key || user.empty())
        return messages;
    const std::int64_t me = dictionary.user(user).value_or(0);
    const Snapshot snapshot(m_database);
    auto rows =
        m_database.prepare("SELECT " HUBBUB_MESSAGE_COLUMNS " FROM (SELECT seq FROM mentions WHERE room_key = ?1 AND user = ?2 "
                           "UNION SELECT seq FROM mentions WHERE room_key = ?1 AND user = ?3 ORDER BY seq DESC) n "
                           "CROSS JOIN" HUBBUB_MESSAGE_SOURCE
                           "WHERE m.room_key = ?1 AND m.seq = n.seq AND m.author <> ?2 AND m.kind = 0 AND m.gone = 0 "
                           "ORDER BY m.seq DESC LIMIT ?4");
    rows.bind(1, *key).bind(2, me).bind(3, dictionary.user(roomlog::everyone).value_or(0)).bind(4, limit);
    while (rows.step())
        messages.push_back(readMessage(rows));
    return messages;
}

bool LookupStore::isMentioned(const RoomId &room, Seq seq, const UserId &user) const
{
    const Dictionary dictionary(m_database);
    const auto key = dictionary.room(room);
    if (!key || user.empty())
        return false;
    return m_database.prepare("SELECT 1 FROM mentions WHERE room_key = ?1 AND seq = ?2 AND user IN (?3, ?4)")
        .bind(1, *key)
        .bind(2, seq)
        .bind(3, dictionary.user(user).value_or(0))
        .bind(4, dictionary.user(roomlog::everyone).value_or(0))
        .step();
}

} // namespace hubbub::store
