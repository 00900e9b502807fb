// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_search.h"

#include "core/protocol/limits.h"
#include "core/store/message_rows.h"
#include "core/store/search_index.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>

namespace hubbub::store {

using namespace protocol;
using base::Millis;

namespace {

constexpr std::int64_t noBound = std::numeric_limits<std::int64_t>::max();

/// A hit of which not more is known yet than its place in the result.
struct Candidate {
    Millis order; ///< its time, or that of the hit before it in the room if the host's clock was set back between them
    std::int64_t id;
    std::size_t room; ///< index in the scope
};

struct IdRange {
    std::int64_t first = 0;
    std::int64_t end = noBound;
};

std::int64_t idFrom(Database &database, std::int64_t room, Seq seq)
{
    auto row = database.prepare("SELECT id FROM messages WHERE room_key = ?1 AND seq >= ?2 ORDER BY seq LIMIT 1");
    return row.bind(1, room).bind(2, seq).step() ? row.integer(0) : noBound;
}

/// The ids of a room rise with its seqs, and these with time.
IdRange rangeIn(Database &database, std::int64_t room, const WrittenSearch &search, std::optional<Seq> before)
{
    IdRange range;
    const auto firstId = [&](Millis time) {
        const Seq seq = firstSeqAt(database, room, time);
        return seq == 0 ? noBound : idFrom(database, room, seq);
    };
    if (search.notBefore)
        range.first = firstId(*search.notBefore);
    if (search.before)
        range.end = firstId(*search.before);
    if (before)
        range.end = std::min(range.end, idFrom(database, room, *before));
    return range;
}

/// The newest hits of several rooms: takes them room by room, as long as they can be among the first `most`.
class Newest
{
public:
    explicit Newest(std::size_t most) : m_most(most) {}

    /// False if nothing of this age is needed any more.
    bool wants(Millis at) const { return m_times.size() < m_most || at > *m_times.begin(); }
    void add(const Candidate &candidate)
    {
        m_candidates.push_back(candidate);
        m_times.insert(candidate.order);
        if (m_times.size() > m_most)
            m_times.erase(m_times.begin());
    }
    std::vector<Candidate> result()
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.order > b.order; });
        if (m_candidates.size() > m_most)
            m_candidates.resize(m_most);
        return std::move(m_candidates);
    }

private:
    std::size_t m_most;
    std::vector<Candidate> m_candidates;
    std::multiset<Millis> m_times; ///< of the newest `m_most` so far
};

/// What fits in one room, newest first, until nobody wants it.
void collect(Database &database, const WrittenSearch &search, const std::string &match, std::size_t room, const IdRange &range,
             Newest &newest)
{
    auto rows = database.prepare("SELECT m.id, m.at, m.text FROM messages_fts f CROSS JOIN messages m ON m.id = f.rowid "
                                 "WHERE messages_fts MATCH ?1 AND f.rowid >= ?2 AND f.rowid < ?3 AND m.gone = 0 "
                                 "ORDER BY f.rowid DESC"); // any other order would first fetch every hit
    rows.bind(1, match).bind(2, range.first).bind(3, range.end);
    Millis order = noBound;
    while (rows.step()) {
        const Millis at = rows.integer(1);
        order = std::min(order, at);
        if (!newest.wants(order))
            return;
        if ((search.before && at >= *search.before) || (search.notBefore && at < *search.notBefore))
            continue;
        // Whether it still says what the index says it said.
        if (placesOf(search.terms, searchTokens(rows.text(2))))
            newest.add({order, rows.integer(0), room});
    }
}

/// The rooms of the scope with the time of their newest message, the newest first.
std::vector<std::pair<Millis, std::size_t>> byActivity(Database &database, const SearchScope &scope)
{
    std::vector<std::pair<Millis, std::size_t>> rooms;
    for (std::size_t i = 0; i < scope.rooms.size(); ++i) {
        auto row = database.prepare("SELECT at FROM messages WHERE room_key = ?1 ORDER BY seq DESC LIMIT 1");
        if (row.bind(1, scope.rooms[i].key).step())
            rooms.emplace_back(row.integer(0), i);
    }
    std::sort(rooms.rbegin(), rooms.rend());
    return rooms;
}

std::vector<Candidate> candidates(Database &database, const WrittenSearch &search, const SearchScope &scope,
                                  const SearchCursor &after, std::size_t most)
{
    Newest newest(most);
    for (const auto &[at, room] : byActivity(database, scope)) {
        if (!newest.wants(search.before ? std::min(at, *search.before) : at))
            break;
        const SearchScope::Place &place = scope.rooms[room];
        SearchMatch match;
        match.addTerms(search.terms);
        match.addMarks({roomMark(place.key)});
        if (scope.authors) {
            std::vector<std::string> marks;
            std::transform(scope.authors->begin(), scope.authors->end(), std::back_inserter(marks), authorMark);
            match.addMarks(marks);
        }
        if (search.hasLink)
            match.addMarks({linkMark()});
        const auto seen = after.find(place.id);
        const auto range = rangeIn(database, place.key, search, seen == after.end() ? std::nullopt : std::optional(seen->second));
        collect(database, search, match.query(), room, range, newest);
    }
    return newest.result();
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
    auto found = candidates(m_database, search, scope, after, most + 1);
    page.more = found.size() > most;
    found.resize(std::min(found.size(), most));
    for (const Candidate &candidate : found) {
        page.hits.push_back(read(m_database, search, scope.rooms[candidate.room], candidate.id));
        page.end[page.hits.back().room] = page.hits.back().message.seq;
    }
    return page;
}

} // namespace hubbub::store
