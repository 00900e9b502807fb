// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_search.h"

#include "core/protocol/limits.h"
#include "core/store/index_place.h"
#include "core/store/message_rows.h"
#include "core/store/search_index.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>

namespace hubbub::store {

using namespace protocol;

namespace {

constexpr IndexPlace noBound = std::numeric_limits<IndexPlace>::max();

/// A hit of which not more is known yet than where it is.
struct Candidate {
    std::int64_t id;
    const SearchScope::Place *room;
};

std::string matchFor(Database &database, const WrittenSearch &search, const SearchScope &scope, bool everywhere)
{
    SearchMatch match;
    match.addTerms(search.terms, IndexWords(database));
    if (scope.authors) {
        std::vector<std::string> marks;
        std::transform(scope.authors->begin(), scope.authors->end(), std::back_inserter(marks), authorMark);
        match.addMarks(marks);
    }
    if (search.hasLink)
        match.addMarks({linkMark()});
    const bool namesRooms = !everywhere && scope.rooms.size() <= roomsInQuery;
    if (namesRooms || match.isEmpty()) { // days alone are a search, too
        std::vector<std::string> marks;
        for (const SearchScope::Place &place : scope.rooms)
            marks.push_back(roomMark(place.key));
        match.addMarks(marks);
    }
    return match.query();
}

FoundMessage read(Database &database, const WrittenSearch &search, const SearchScope::Place &place, std::int64_t id)
{
    FoundMessage found;
    found.room = place.id;
    {
        auto row = database.prepare("SELECT " HUBBUB_MESSAGE_COLUMNS ", p.name, p.colour FROM" HUBBUB_MESSAGE_SOURCE
                                    "LEFT JOIN members p ON p.room_key = m.room_key AND p.user = u.id WHERE m.id = ?1");
        if (!row.bind(1, id).step())
            return found;
        found.message = readMessage(row);
        found.authorName = row.text(11);
        found.authorColour = static_cast<int>(row.integer(12));
    }
    std::vector<Message> one{std::move(found.message)};
    readReactions(database, place.key, one);
    found.message = std::move(one.front());
    const auto words = searchTokens(found.message.text);
    found.excerpt = excerptOf(found.message.text, words, placesOf(search.terms, words).value_or(std::vector<TextRange>()));
    return found;
}

} // namespace

FoundPage CopySearch::find(const WrittenSearch &search, const RoomId &room, const SearchCursor &after, int limit) const
{
    FoundPage page;
    page.end = after;
    const Snapshot snapshot(m_database);
    SearchScope scope = scopeOf(m_database, search, room);
    page.unknownPeople = std::move(scope.unknownPeople);
    page.unknownRooms = std::move(scope.unknownRooms);
    page.waiting = SearchIndex(m_database).waiting();
    const bool nobody = scope.authors && scope.authors->empty();
    if (search.isEmpty() || nobody)
        return page;
    const auto most = static_cast<std::size_t>(limit <= 0 ? limits::searchPage : std::min(limit, limits::searchPage));
    const bool everywhere = room.empty() && search.in.empty();
    std::map<std::int64_t, const SearchScope::Place *> rooms;
    for (const SearchScope::Place &place : scope.rooms)
        rooms.emplace(place.key, &place);
    const IndexPlace first = search.notBefore ? firstPlaceAt(*search.notBefore) : 0;
    const IndexPlace end = std::min(search.before ? firstPlaceAt(*search.before) : noBound, after.value_or(noBound));
    std::vector<Candidate> found;
    {
        const std::string match = matchFor(m_database, search, scope, everywhere);
        auto rows = m_database.prepare("SELECT f.rowid, m.room_key, m.text, m.id FROM messages_fts f "
                                       "CROSS JOIN index_places p ON p.place = f.rowid "
                                       "CROSS JOIN messages m ON m.id = p.message_id "
                                       "WHERE messages_fts MATCH ?1 AND f.rowid >= ?2 AND f.rowid < ?3 AND m.gone = 0 "
                                       "ORDER BY f.rowid DESC"); // any other order would first fetch every hit
        rows.bind(1, match).bind(2, first).bind(3, end);
        while (!page.more && rows.step()) {
            const auto place = rooms.find(rows.integer(1));
            // The index may be behind: whether it still says what it is known by.
            if (place == rooms.end() || !placesOf(search.terms, searchTokens(rows.text(2))))
                continue;
            page.more = found.size() == most;
            if (!page.more) {
                page.end = rows.integer(0);
                found.push_back({rows.integer(3), place->second});
            }
        }
    }
    for (const Candidate &candidate : found)
        page.hits.push_back(read(m_database, search, *candidate.room, candidate.id));
    return page;
}

} // namespace hubbub::store
