// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timeline_store.h"

#include "core/protocol/limits.h"
#include "core/store/dictionary.h"
#include "core/store/message_rows.h"
#include "core/store/stored_facts.h"

#include <algorithm>
#include <limits>
#include <set>

namespace hubbub::store {

using namespace protocol;

namespace {

constexpr Seq lastSeq = std::numeric_limits<Seq>::max();

/// One contiguous stretch of messages, in rising seq, and whether it could have gone on.
using Stretch = TimelineStore::Page;

/// At most `limit` of the rows, of which one more is asked for.
Stretch read(Statement &rows, int limit)
{
    Stretch stretch;
    while (!stretch.more && rows.step()) {
        if (static_cast<int>(stretch.messages.size()) == limit)
            stretch.more = true;
        else
            stretch.messages.push_back(readMessage(rows));
    }
    return stretch;
}

Stretch readReversed(Statement &rows, int limit)
{
    Stretch stretch = read(rows, limit);
    std::reverse(stretch.messages.begin(), stretch.messages.end());
    return stretch;
}

Stretch backwards(Database &database, std::int64_t room, Seq before, int limit)
{
    auto rows = database.prepare("SELECT " HUBBUB_MESSAGE_COLUMNS " FROM" HUBBUB_MESSAGE_SOURCE
                                 "WHERE m.room_key = ?1 AND m.seq < ?2 AND m.seq > (" HUBBUB_EXPIRED_SEQ ") "
                                 "AND m.gone < " HUBBUB_GONE_EXPIRED " ORDER BY m.seq DESC LIMIT ?3");
    rows.bind(1, room).bind(2, before).bind(3, limit + 1);
    return readReversed(rows, limit);
}

/// The newest of what is pinned.
Stretch pinnedBefore(Database &database, std::int64_t room, Seq before, int limit)
{
    auto rows = database.prepare("SELECT " HUBBUB_MESSAGE_COLUMNS " FROM" HUBBUB_MESSAGE_SOURCE
                                 "WHERE m.room_key = ?1 AND m.pinned = 1 AND m.seq < ?2 ORDER BY m.seq DESC LIMIT ?3");
    rows.bind(1, room).bind(2, before).bind(3, limit + 1);
    return readReversed(rows, limit);
}

Stretch forwards(Database &database, std::int64_t room, Seq from, int limit)
{
    auto rows = database.prepare("SELECT " HUBBUB_MESSAGE_COLUMNS " FROM" HUBBUB_MESSAGE_SOURCE
                                 "WHERE m.room_key = ?1 AND m.seq >= max(?2, 1 + (" HUBBUB_EXPIRED_SEQ ")) "
                                 "AND m.gone < " HUBBUB_GONE_EXPIRED " ORDER BY m.seq LIMIT ?3");
    rows.bind(1, room).bind(2, from).bind(3, limit + 1);
    return read(rows, limit);
}

/// Half before, the rest from `seq` on; what one side does not have the other may fill.
Stretch around(Database &database, std::int64_t room, Seq seq, int limit)
{
    Stretch older = backwards(database, room, seq, limit);
    Stretch newer = forwards(database, room, seq, limit);
    const auto size = [](const Stretch &s) { return static_cast<int>(s.messages.size()); };
    const int fromNewer = std::min(size(newer), std::max(limit - limit / 2, limit - size(older)));
    const int fromOlder = std::min(size(older), limit - fromNewer);
    Stretch page;
    page.more = older.more || newer.more || fromOlder < size(older) || fromNewer < size(newer);
    page.messages.assign(std::make_move_iterator(older.messages.end() - fromOlder),
                         std::make_move_iterator(older.messages.end()));
    page.messages.insert(page.messages.end(), std::make_move_iterator(newer.messages.begin()),
                         std::make_move_iterator(newer.messages.begin() + fromNewer));
    return page;
}

Stretch pageOf(Database &database, std::int64_t room, const HistoryQuery &query)
{
    const int limit = query.limit <= 0 ? limits::historyPage : std::min(query.limit, limits::historyPage);
    switch (query.verb) {
    case HistoryVerb::Latest:
        return backwards(database, room, lastSeq, limit);
    case HistoryVerb::Before:
        return backwards(database, room, query.seq, limit);
    case HistoryVerb::After:
        return query.seq == lastSeq ? Stretch{} : forwards(database, room, query.seq + 1, limit);
    case HistoryVerb::Around:
        return around(database, room, query.seq, limit);
    case HistoryVerb::AtTime: {
        const Seq first = firstSeqAt(database, room, query.time);
        return first == 0 ? Stretch{} : forwards(database, room, first, limit);
    }
    case HistoryVerb::Pinned:
        return pinnedBefore(database, room, query.seq == 0 ? lastSeq : query.seq, limit);
    }
    return {};
}

/// After which seq something can be unread for a user: the read mark or the newest join. Nothing for who is not in the room.
std::optional<Seq> unreadAfter(Database &database, std::int64_t roomKey, const UserId &user, Seq mark)
{
    const auto member = StoredFacts(database, roomKey).member(user);
    if (!member || !member->present)
        return std::nullopt;
    return std::max(mark, member->since);
}

Seq readMark(Database &database, const RoomId &room, const UserId &user)
{
    auto row = database.prepare("SELECT seq FROM read_state WHERE room = ?1 AND user = ?2");
    return row.bind(1, room.value).bind(2, user.value).step() ? row.integer(0) : 0;
}

} // namespace

TimelineStore::Page TimelineStore::page(const RoomId &room, const HistoryQuery &query) const
{
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return {};
    const Snapshot snapshot(m_database);
    Page page = pageOf(m_database, *key, query);
    readReactions(m_database, *key, page.messages);
    return page;
}

std::optional<Message> TimelineStore::message(const RoomId &room, Seq seq) const
{
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return std::nullopt;
    const Snapshot snapshot(m_database);
    auto found = StoredFacts(m_database, *key).message(seq);
    if (!found)
        return std::nullopt;
    std::vector<Message> messages{std::move(*found)};
    readReactions(m_database, *key, messages);
    return std::move(messages.front());
}

std::map<UserId, Member> TimelineStore::authors(const RoomId &room, const std::vector<Message> &messages) const
{
    std::map<UserId, Member> authors;
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return authors;
    const StoredFacts facts(m_database, *key);
    for (const Message &message : messages) {
        if (authors.contains(message.author))
            continue;
        if (auto member = facts.member(message.author))
            authors.emplace(message.author, std::move(*member));
    }
    return authors;
}

std::vector<Message> TimelineStore::pinned(const RoomId &room) const
{
    std::vector<Message> messages;
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return messages;
    const Snapshot snapshot(m_database);
    {
        auto rows = m_database.prepare("SELECT " HUBBUB_MESSAGE_COLUMNS " FROM" HUBBUB_MESSAGE_SOURCE
                                       "WHERE m.room_key = ?1 AND m.pinned = 1 ORDER BY m.seq");
        rows.bind(1, *key);
        while (rows.step())
            messages.push_back(readMessage(rows));
    }
    for (Message &message : messages) {
        std::vector<Message> one{std::move(message)};
        readReactions(m_database, *key, one);
        message = std::move(one.front());
    }
    return messages;
}

bool TimelineStore::markRead(const RoomId &room, const UserId &user, Seq seq)
{
    if (seq <= readMark(m_database, room, user))
        return false;
    m_database
        .prepare("INSERT INTO read_state(room, user, seq) VALUES(?1, ?2, ?3) "
                 "ON CONFLICT(room, user) DO UPDATE SET seq = max(seq, excluded.seq)")
        .bind(1, room.value)
        .bind(2, user.value)
        .bind(3, seq)
        .run();
    return true;
}

ReadState TimelineStore::readState(const RoomId &room, const UserId &user) const
{
    const Snapshot snapshot(m_database);
    const Dictionary dictionary(m_database);
    ReadState state{room, readMark(m_database, room, user), 0, 0};
    const auto key = dictionary.room(room);
    const auto after = key ? unreadAfter(m_database, *key, user, state.seq) : std::nullopt;
    if (!after)
        return state;
    const std::int64_t me = dictionary.user(user).value_or(0);
    {
        auto row = m_database.prepare("SELECT count(*) FROM messages "
                                      "WHERE room_key = ?1 AND seq > ?2 AND author <> ?3 AND kind = 0 AND gone = 0");
        row.bind(1, *key).bind(2, *after).bind(3, me).step();
        state.unread = row.integer(0);
    }
    auto row = m_database.prepare(
        "SELECT count(*) FROM (SELECT seq FROM mentions WHERE room_key = ?1 AND user = ?3 AND seq > ?2 "
        "UNION SELECT seq FROM mentions WHERE room_key = ?1 AND user = ?4 AND seq > ?2) n "
        "CROSS JOIN messages m ON m.room_key = ?1 AND m.seq = n.seq AND m.author <> ?3 AND m.kind = 0 AND m.gone = 0");
    row.bind(1, *key).bind(2, *after).bind(3, me).bind(4, dictionary.user(roomlog::everyone).value_or(0)).step();
    state.mentions = row.integer(0);
    return state;
}

Seq TimelineStore::firstUnread(const RoomId &room, const UserId &user) const
{
    const Snapshot snapshot(m_database);
    const Dictionary dictionary(m_database);
    const auto key = dictionary.room(room);
    const auto after = key ? unreadAfter(m_database, *key, user, readMark(m_database, room, user)) : std::nullopt;
    if (!after)
        return 0;
    auto row = m_database.prepare("SELECT seq FROM messages WHERE room_key = ?1 AND seq > ?2 AND author <> ?3 AND kind = 0 "
                                  "AND gone = 0 ORDER BY seq LIMIT 1");
    const bool found = row.bind(1, *key).bind(2, *after).bind(3, dictionary.user(user).value_or(0)).step();
    return found ? row.integer(0) : 0;
}

} // namespace hubbub::store
