// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_scope.h"

#include "core/protocol/entry.h"
#include "core/protocol/text.h"

#include <algorithm>
#include <set>

namespace hubbub::store {

using namespace protocol;

namespace {

using Keys = std::set<std::int64_t>;

/// Greater than every name that begins with `key`.
std::string endOfNames(const std::string &key)
{
    return key + "\xF4\x8F\xBF\xBF";
}

/// Those of the rows (key, name key) that are called `name`, or else begin with it.
Keys called(Statement &rows, const std::string &name)
{
    Keys exact;
    Keys beginning;
    while (rows.step())
        (rows.text(1) == name ? exact : beginning).insert(rows.integer(0));
    return exact.empty() ? beginning : exact;
}

Keys roomsCalled(Database &database, const std::string &written)
{
    const std::string name = nameKey(written);
    auto rows = database.prepare("SELECT key, name_key FROM rooms WHERE name_key >= ?1 AND name_key < ?2 "
                                 "UNION SELECT key, ?1 FROM rooms WHERE id = ?4 "
                                 "UNION SELECT r.key, m.name_key FROM rooms r CROSS JOIN members m ON m.room_key = r.key "
                                 "WHERE r.preset = ?3 AND m.name_key >= ?1 AND m.name_key < ?2");
    rows.bind(1, name).bind(2, endOfNames(name)).bind(3, static_cast<int>(Preset::Direct)).bind(4, written);
    return called(rows, name);
}

/// In one room. Who is present is found by an index; those who left only by looking at everybody.
Keys peopleCalled(Database &database, std::int64_t room, const std::string &written)
{
    const std::string name = nameKey(written);
    {
        auto rows = database.prepare("SELECT u.key FROM members m CROSS JOIN users u ON u.id = m.user "
                                     "WHERE m.room_key = ?1 AND m.name_key = ?2 AND m.present = 1");
        if (rows.bind(1, room).bind(2, name).step())
            return {rows.integer(0)};
    }
    auto rows = database.prepare("SELECT u.key, CASE WHEN m.user = ?4 THEN ?2 ELSE m.name_key END FROM members m "
                                 "CROSS JOIN users u ON u.id = m.user "
                                 "WHERE m.room_key = ?1 AND ((m.name_key >= ?2 AND m.name_key < ?3) OR m.user = ?4)");
    rows.bind(1, room).bind(2, name).bind(3, endOfNames(name)).bind(4, written);
    return called(rows, name);
}

/// The rooms to look into: those that were named, the one that was given, or all that the user is in.
std::vector<SearchScope::Place> placesToLook(Database &database, const WrittenSearch &search, const RoomId &room,
                                             std::vector<std::string> &unknown)
{
    Keys named;
    for (const std::string &name : search.in) {
        const Keys keys = roomsCalled(database, name);
        if (keys.empty())
            unknown.push_back(name);
        named.insert(keys.begin(), keys.end());
    }
    std::vector<SearchScope::Place> places;
    auto rows = database.prepare("SELECT key, id, joined FROM rooms ORDER BY key");
    while (rows.step()) {
        const SearchScope::Place place{RoomId(rows.text(1)), rows.integer(0)};
        const bool wanted = !search.in.empty() ? named.contains(place.key)
                            : room.empty()     ? rows.integer(2) != 0
                                               : place.id == room;
        if (wanted)
            places.push_back(place);
    }
    return places;
}

} // namespace

SearchScope scopeOf(Database &database, const WrittenSearch &search, const RoomId &room)
{
    SearchScope scope;
    scope.rooms = placesToLook(database, search, room, scope.unknownRooms);
    if (search.from.empty())
        return scope;
    Keys authors;
    for (const std::string &name : search.from) {
        Keys people;
        for (const SearchScope::Place &place : scope.rooms)
            people.merge(peopleCalled(database, place.key, name));
        if (people.empty())
            scope.unknownPeople.push_back(name);
        authors.merge(people);
    }
    scope.authors.emplace(authors.begin(), authors.end());
    return scope;
}

} // namespace hubbub::store
