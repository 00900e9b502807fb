// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_place.h"

#include <algorithm>

namespace hubbub::store {

namespace {

constexpr IndexPlace placesPerMs = 16;

/// The first free place among those of some milliseconds, behind the ones that are taken.
std::optional<IndexPlace> freeIn(Database &database, IndexPlace begin, IndexPlace end)
{
    auto row = database.prepare("SELECT place FROM index_places WHERE place >= ?1 AND place < ?2 ORDER BY place DESC LIMIT 1");
    const IndexPlace next = row.bind(1, begin).bind(2, end).step() ? row.integer(0) + 1 : begin;
    return next < end ? std::optional(next) : std::nullopt;
}

} // namespace

IndexPlace firstPlaceAt(base::Millis time)
{
    constexpr base::Millis latest = std::int64_t{1} << 53; // more than the protocol allows
    return std::clamp<base::Millis>(time, 0, latest) * placesPerMs;
}

std::optional<IndexPlace> indexPlace(Database &database, std::int64_t messageId)
{
    auto row = database.prepare("SELECT place FROM index_places WHERE message_id = ?1");
    return row.bind(1, messageId).step() ? std::optional(row.integer(0)) : std::nullopt;
}

IndexPlace takeIndexPlace(Database &database, std::int64_t messageId, base::Millis time)
{
    if (const auto known = indexPlace(database, messageId))
        return *known;
    // Where a millisecond is full, the next ones are taken, more each time: a log may give one time to all of its messages.
    IndexPlace begin = firstPlaceAt(time);
    IndexPlace size = placesPerMs;
    std::optional<IndexPlace> place = freeIn(database, begin, begin + size);
    for (; !place; place = freeIn(database, begin, begin + size)) {
        begin += size;
        size *= 2;
    }
    database.prepare("INSERT INTO index_places(place, message_id) VALUES(?1, ?2)").bind(1, *place).bind(2, messageId).run();
    return *place;
}

void freeIndexPlace(Database &database, std::int64_t messageId)
{
    database.prepare("DELETE FROM index_places WHERE message_id = ?1").bind(1, messageId).run();
}

} // namespace hubbub::store
