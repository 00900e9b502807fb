// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_queue.h"

#include "core/store/schema.h"

#include <cstdlib>

namespace hubbub::store {

namespace {
// The migration that drops the index sets both.
constexpr std::string_view markName = "indexed";
constexpr std::string_view floorName = "index_floor";

std::int64_t number(Database &database, std::string_view name)
{
    return std::strtoll(metaValue(database, name).c_str(), nullptr, 10);
}
} // namespace

std::int64_t indexMark(Database &database)
{
    return number(database, markName);
}

void setIndexMark(Database &database, std::int64_t id)
{
    setMetaValue(database, markName, std::to_string(id));
}

std::int64_t indexFloor(Database &database)
{
    return number(database, floorName);
}

void setIndexFloor(Database &database, std::int64_t id)
{
    setMetaValue(database, floorName, std::to_string(id));
}

void queueForIndex(Database &database, std::int64_t roomKey, const protocol::Message &before)
{
    // A message that is in the queue already is known to the index by the text it was queued with.
    auto statement = database.prepare("INSERT OR IGNORE INTO index_queue(message_id, room_key, author, text) "
                                      "SELECT id, ?1, author, ?3 FROM messages "
                                      "WHERE room_key = ?1 AND seq = ?2 AND id <= ?4 AND id > ?5");
    statement.bind(1, roomKey).bind(2, before.seq).bind(4, indexMark(database)).bind(5, indexFloor(database));
    const bool indexed = before.kind == protocol::MessageKind::Post && !before.deleted;
    if (indexed)
        statement.bind(3, before.text);
    statement.run();
}

void queueRoomForIndex(Database &database, std::int64_t roomKey)
{
    database
        .prepare("INSERT OR IGNORE INTO index_queue(message_id, room_key, author, text) "
                 "SELECT id, room_key, author, CASE WHEN kind = 0 AND gone & 1 = 0 THEN text END FROM messages "
                 "WHERE room_key = ?1 AND id <= ?2 AND id > ?3")
        .bind(1, roomKey)
        .bind(2, indexMark(database))
        .bind(3, indexFloor(database))
        .run();
}

} // namespace hubbub::store
