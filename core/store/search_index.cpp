// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/protocol/limits.h"
#include "core/protocol/text.h"
#include "core/store/dictionary.h"
#include "core/store/index_queue.h"
#include "core/store/message_rows.h"

#include <algorithm>
#include <set>
#include <string>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace hubbub::store {

using namespace protocol;

namespace {

/// What stands in the index's second column, so that a search in few rooms does not look at the others' messages.
std::string roomToken(std::int64_t roomKey)
{
    return "r" + std::to_string(roomKey);
}

void put(Database &database, std::int64_t id, std::int64_t roomKey, const std::string &text)
{
    database.prepare("INSERT INTO messages_fts(rowid, text, room) VALUES(?1, ?2, ?3)")
        .bind(1, id)
        .bind(2, searchable(text))
        .bind(3, roomToken(roomKey))
        .run();
}

/// `text` must be what was put: the index keeps no texts and undoes what it is told.
void forget(Database &database, std::int64_t id, std::int64_t roomKey, const std::string &text)
{
    database.prepare("INSERT INTO messages_fts(messages_fts, rowid, text, room) VALUES('delete', ?1, ?2, ?3)")
        .bind(1, id)
        .bind(2, searchable(text))
        .bind(3, roomToken(roomKey))
        .run();
}

/// Indexes anew what changed; returns how many were done.
int indexChanged(Database &database, int limit)
{
    struct Change {
        std::int64_t id;
        std::int64_t room;
        std::optional<std::string> before;
        std::optional<std::string> now;
    };
    std::vector<Change> changes;
    {
        auto rows =
            database.prepare("SELECT q.message_id, q.room_key, q.text, "
                             "CASE WHEN m.kind = 0 AND m.gone & 1 = 0 THEN m.text END "
                             "FROM index_queue q LEFT JOIN messages m ON m.id = q.message_id ORDER BY q.message_id LIMIT ?1");
        rows.bind(1, limit);
        while (rows.step()) {
            Change change{rows.integer(0), rows.integer(1), std::nullopt, std::nullopt};
            if (!rows.isNull(2))
                change.before = rows.text(2);
            if (!rows.isNull(3))
                change.now = rows.text(3);
            changes.push_back(std::move(change));
        }
    }
    for (const Change &change : changes) {
        if (change.before)
            forget(database, change.id, change.room, *change.before);
        if (change.now)
            put(database, change.id, change.room, *change.now);
        database.prepare("DELETE FROM index_queue WHERE message_id = ?1").bind(1, change.id).run();
    }
    return static_cast<int>(changes.size());
}

/// Indexes what is newer than the mark and moves the mark; returns how many messages were looked at.
int indexNew(Database &database, int limit)
{
    int seen = 0;
    std::int64_t last = 0;
    {
        auto rows = database.prepare(
            "SELECT id, room_key, kind = 0 AND gone & 1 = 0, text FROM messages WHERE id > ?1 ORDER BY id LIMIT ?2");
        rows.bind(1, indexMark(database)).bind(2, limit);
        for (; rows.step(); ++seen) {
            last = rows.integer(0);
            if (rows.integer(2) != 0)
                put(database, last, rows.integer(1), rows.text(3));
        }
    }
    if (seen != 0)
        setIndexMark(database, last);
    return seen;
}

/// True if the index's tokenizer finds anything in it: a letter, a digit or a private character. A phrase without tokens would
/// match nothing and take the other words with it.
bool hasToken(const std::string &phrase)
{
    constexpr std::uint32_t tokens = U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK;
    const auto text = icu::UnicodeString::fromUTF8(phrase);
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        if ((U_GET_GC_MASK(text.char32At(at)) & tokens) != 0)
            return true;
    }
    return false;
}

/// As a string of the full-text query language, in which nothing is syntax.
std::string quoted(const std::string &phrase)
{
    std::string text = "\"";
    for (const char c : phrase) {
        if (c == '"')
            text += "\"\"";
        else if (c != '\0')
            text += c;
    }
    return text + '"';
}

/// The full-text query for a person's words, of which the last may go on. A word becomes a phrase of several tokens where the
/// index sees several, as in Chinese.
std::string matchOf(const std::string &text)
{
    constexpr std::string_view space = " \t\n\r";
    std::string match;
    for (std::size_t at = text.find_first_not_of(space); at != std::string::npos; at = text.find_first_not_of(space, at)) {
        const std::size_t end = std::min(text.find_first_of(space, at), text.size());
        const std::string phrase = searchable(std::string_view(text).substr(at, end - at));
        if (hasToken(phrase))
            match += (match.empty() ? "" : " AND ") + quoted(phrase);
        at = end;
    }
    return match.empty() ? match : "text : (" + match + " *)";
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

/// Above so many rooms, looking into the others as well is cheaper than asking for each.
constexpr std::size_t roomsInQuery = 64;

std::string inRooms(const std::set<std::int64_t> &rooms)
{
    std::string match;
    for (const std::int64_t room : rooms)
        match += (match.empty() ? " AND room : (\"" : " OR \"") + roomToken(room) + "\"";
    return match + ")";
}

} // namespace

bool SearchIndex::catchUp(int rows)
{
    Transaction transaction(m_database);
    int done = indexChanged(m_database, rows);
    if (done < rows)
        done += indexNew(m_database, rows - done);
    transaction.commit();
    return done >= rows;
}

SearchIndex::Page SearchIndex::search(const SearchQuery &query, const std::vector<RoomId> &rooms) const
{
    Page page;
    std::string match = matchOf(query.text);
    const Snapshot snapshot(m_database);
    const auto keys = keysOf(m_database, query, rooms);
    if (match.empty() || keys.empty())
        return page;
    if (keys.size() <= roomsInQuery)
        match += inRooms(keys);
    const int limit = query.limit <= 0 ? limits::searchPage : std::min(query.limit, limits::searchPage);

    // Sorted by the index's own row id: any other order would first fetch every hit.
    auto found = m_database.prepare("SELECT r.id, r.key, " HUBBUB_MESSAGE_COLUMNS " FROM messages_fts f "
                                    "CROSS JOIN messages m ON m.id = f.rowid CROSS JOIN users u ON u.key = m.author "
                                    "CROSS JOIN rooms r ON r.key = m.room_key "
                                    "WHERE messages_fts MATCH ?1 AND m.gone = 0 ORDER BY f.rowid DESC");
    found.bind(1, match);
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
