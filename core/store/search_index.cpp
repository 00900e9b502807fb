// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/protocol/limits.h"
#include "core/store/dictionary.h"
#include "core/store/index_place.h"
#include "core/store/index_queue.h"
#include "core/store/message_rows.h"
#include "core/store/search_match.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>

namespace hubbub::store {

using namespace protocol;

namespace {

/// A message on its way into the index, or out of it.
struct Indexed {
    IndexPlace place;
    std::int64_t id;
    std::int64_t room;
    std::int64_t author;
    std::optional<std::string> before; ///< as the index has it: it keeps no texts and undoes what it is told
    std::optional<std::string> now;
};

void put(Database &database, const Indexed &message)
{
    database.prepare("INSERT INTO messages_fts(rowid, text, marks) VALUES(?1, ?2, ?3)")
        .bind(1, message.place)
        .bind(2, joinedKeys(searchTokens(*message.now)))
        .bind(3, marksOf(message.room, message.author, *message.now))
        .run();
}

void forget(Database &database, const Indexed &message)
{
    database.prepare("INSERT INTO messages_fts(messages_fts, rowid, text, marks) VALUES('delete', ?1, ?2, ?3)")
        .bind(1, message.place)
        .bind(2, joinedKeys(searchTokens(*message.before)))
        .bind(3, marksOf(message.room, message.author, *message.before))
        .run();
}

/// In rising order, which the index takes without starting a new segment for each.
void write(Database &database, std::vector<Indexed> messages)
{
    std::sort(messages.begin(), messages.end(), [](const Indexed &a, const Indexed &b) { return a.place < b.place; });
    for (const Indexed &message : messages) {
        if (message.before)
            forget(database, message);
        if (message.now)
            put(database, message);
        else
            freeIndexPlace(database, message.id);
    }
}

/// Indexes anew what changed; returns how many were done.
int indexChanged(Database &database, int limit)
{
    std::vector<Indexed> changes;
    {
        auto rows =
            database.prepare("SELECT q.message_id, q.room_key, q.author, q.text, "
                             "CASE WHEN m.kind = 0 AND m.gone & 1 = 0 THEN m.text END, coalesce(m.at, 0) "
                             "FROM index_queue q LEFT JOIN messages m ON m.id = q.message_id ORDER BY q.message_id LIMIT ?1");
        rows.bind(1, limit);
        while (rows.step()) {
            Indexed change{0, rows.integer(0), rows.integer(1), rows.integer(2), std::nullopt, std::nullopt};
            if (!rows.isNull(3))
                change.before = rows.text(3);
            if (!rows.isNull(4))
                change.now = rows.text(4);
            change.place = takeIndexPlace(database, change.id, rows.integer(5));
            changes.push_back(std::move(change));
        }
    }
    for (const Indexed &change : changes)
        database.prepare("DELETE FROM index_queue WHERE message_id = ?1").bind(1, change.id).run();
    const auto done = static_cast<int>(changes.size());
    write(database, std::move(changes));
    return done;
}

/// The rows' messages (id, room, author, whether it is a post that stands, text, time) as they come into the index, and the ids between
/// which they lie.
struct Batch {
    /// Reads on until the texts have so many bytes.
    Batch(Database &database, Statement &rows, std::size_t bytes = std::numeric_limits<std::size_t>::max())
    {
        std::size_t size = 0;
        for (; size < bytes && rows.step(); ++seen) {
            last = rows.integer(0);
            first = seen == 0 ? last : first;
            if (rows.integer(3) == 0)
                continue;
            messages.push_back({takeIndexPlace(database, last, rows.integer(5)), last, rows.integer(1), rows.integer(2),
                                std::nullopt, rows.text(4)});
            size += messages.back().now->size();
        }
    }

    int seen = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::vector<Indexed> messages;
};

std::int64_t newestMessage(Database &database)
{
    auto row = database.prepare("SELECT coalesce(max(id), 0) FROM messages");
    row.step();
    return row.integer(0);
}

/// Indexes what is newer than the mark and moves the mark; returns how many messages were looked at.
int indexNew(Database &database, int limit, std::size_t bytes)
{
    auto rows = database.prepare("SELECT id, room_key, author, kind = 0 AND gone & 1 = 0, text, at FROM messages "
                                 "WHERE id > ?1 ORDER BY id LIMIT ?2");
    Batch batch(database, rows.bind(1, indexMark(database)).bind(2, limit), bytes);
    write(database, std::move(batch.messages));
    if (batch.seen != 0)
        setIndexMark(database, batch.last);
    return batch.seen;
}

/// Indexes what lies right below the floor and lowers it; returns how many messages were looked at.
int indexOld(Database &database, int limit)
{
    const std::int64_t floor = indexFloor(database);
    if (floor == 0)
        return 0;
    auto rows = database.prepare("SELECT id, room_key, author, kind = 0 AND gone & 1 = 0, text, at FROM ("
                                 "SELECT * FROM messages WHERE id <= ?1 ORDER BY id DESC LIMIT ?2) ORDER BY id");
    Batch batch(database, rows.bind(1, floor).bind(2, limit));
    write(database, std::move(batch.messages));
    setIndexFloor(database, batch.seen < limit ? 0 : batch.first - 1);
    return batch.seen;
}

/// The words of a text without filters, of which the last may go on. A word becomes a phrase of several tokens where the index
/// sees several, as in Chinese.
std::vector<SearchTerm> plainTerms(const std::string &text)
{
    constexpr std::string_view space = " \t\n\r";
    std::vector<SearchTerm> terms;
    for (std::size_t at = text.find_first_not_of(space); at != std::string::npos; at = text.find_first_not_of(space, at)) {
        const std::size_t end = std::min(text.find_first_of(space, at), text.size());
        terms.push_back({text.substr(at, end - at), false});
        at = end;
    }
    std::erase_if(terms, [](const SearchTerm &term) { return searchTokens(term.text).empty(); });
    if (!terms.empty())
        terms.back().mayGoOn = true;
    return terms;
}

std::set<std::int64_t> keysOf(Database &database, const SearchQuery &query, const std::vector<RoomId> &rooms)
{
    std::set<std::int64_t> keys;
    const Dictionary dictionary(database);
    for (const RoomId &room : rooms) {
        const auto key = query.room.empty() || query.room == room ? dictionary.room(room) : std::nullopt;
        if (key)
            keys.insert(*key);
    }
    return keys;
}

std::vector<std::string> marksOfRooms(const std::set<std::int64_t> &rooms)
{
    std::vector<std::string> marks;
    std::transform(rooms.begin(), rooms.end(), std::back_inserter(marks), roomMark);
    return marks;
}

} // namespace

SearchIndex::Step SearchIndex::catchUpBy(int rows, std::size_t bytes)
{
    Transaction transaction(m_database);
    int done = indexChanged(m_database, rows);
    if (done < rows)
        done += indexNew(m_database, rows - done, bytes);
    const bool areNewDone = done < rows && newestMessage(m_database) <= indexMark(m_database);
    if (areNewDone)
        done += indexOld(m_database, rows - done);
    transaction.commit();
    return {static_cast<std::size_t>(done), done >= rows || !areNewDone};
}

std::int64_t SearchIndex::waiting() const
{
    return std::max<std::int64_t>(0, newestMessage(m_database) - indexMark(m_database)) + indexFloor(m_database);
}

void SearchIndex::purge()
{
    m_database.prepare("INSERT INTO messages_fts(messages_fts) VALUES('optimize')").run();
}

SearchIndex::Page SearchIndex::search(const SearchQuery &query, const std::vector<RoomId> &rooms) const
{
    Page page;
    SearchMatch match;
    const Snapshot snapshot(m_database);
    match.addTerms(plainTerms(query.text), IndexWords(m_database));
    const auto keys = keysOf(m_database, query, rooms);
    if (match.isEmpty() || keys.empty())
        return page;
    if (keys.size() <= roomsInQuery)
        match.addMarks(marksOfRooms(keys));
    const int limit = query.limit <= 0 ? limits::searchPage : std::min(query.limit, limits::searchPage);

    // Sorted by the index's own row id: any other order would first fetch every hit.
    auto found = m_database.prepare("SELECT r.id, r.key, " HUBBUB_MESSAGE_COLUMNS " FROM messages_fts f "
                                    "CROSS JOIN index_places p ON p.place = f.rowid CROSS JOIN messages m ON m.id = p.message_id "
                                    "CROSS JOIN users u ON u.key = m.author "
                                    "CROSS JOIN rooms r ON r.key = m.room_key "
                                    "WHERE messages_fts MATCH ?1 AND m.gone = 0 ORDER BY f.rowid DESC");
    found.bind(1, match.query());
    while (!page.more && found.step()) {
        if (!keys.contains(found.integer(1)))
            continue;
        if (static_cast<int>(page.hits.size()) == limit) {
            page.more = true;
            break;
        }
        page.hits.push_back({RoomId(found.text(0)), readMessage(found, 2)});
        std::vector<Message> one{std::move(page.hits.back().message)};
        readReactions(m_database, found.integer(1), one);
        page.hits.back().message = std::move(one.front());
    }
    return page;
}

} // namespace hubbub::store
