// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/size_store.h"

#include "core/protocol/message.h"

#include <algorithm>
#include <map>
#include <string>

namespace hubbub::store {

namespace {

/// What a row takes besides its text: numbers, tag, and its places in indexes.
constexpr std::int64_t besidesText = 120;

std::int64_t pragma(Database &database, std::string_view sql)
{
    auto row = database.prepare(sql);
    return row.step() ? row.integer(0) : 0;
}

struct Written {
    std::int64_t messages = 0;
    std::int64_t weight = 0;
};

std::map<std::string, Written> writtenByRoom(Database &database)
{
    std::map<std::string, Written> rooms;
    auto entries = database.prepare("SELECT r.id, sum(length(CAST(e.body AS BLOB)) + ?1) FROM entries e "
                                    "CROSS JOIN rooms r ON r.key = e.room_key GROUP BY e.room_key");
    entries.bind(1, besidesText);
    while (entries.step())
        rooms[entries.text(0)].weight += entries.integer(1);
    // A text stands in its message and, by its words, in the index.
    auto messages = database.prepare("SELECT r.id, sum(2 * length(CAST(m.text AS BLOB)) + ?1), sum(m.kind = ?2 AND m.gone = 0) "
                                     "FROM messages m CROSS JOIN rooms r ON r.key = m.room_key GROUP BY m.room_key");
    messages.bind(1, besidesText).bind(2, static_cast<int>(protocol::MessageKind::Post));
    while (messages.step()) {
        Written &room = rooms[messages.text(0)];
        room.weight += messages.integer(1);
        room.messages = messages.integer(2);
    }
    return rooms;
}

} // namespace

std::int64_t SizeStore::bytesInUse() const
{
    return (pragma(m_database, "PRAGMA page_count") - pragma(m_database, "PRAGMA freelist_count"))
           * pragma(m_database, "PRAGMA page_size");
}

std::vector<RoomSize> SizeStore::rooms() const
{
    const Snapshot snapshot(m_database);
    const std::map<std::string, Written> written = writtenByRoom(m_database);
    std::int64_t all = 0;
    for (const auto &[id, room] : written)
        all += room.weight;
    const double bytesPerWeight = all > 0 ? static_cast<double>(bytesInUse()) / static_cast<double>(all) : 0;
    std::vector<RoomSize> sizes;
    for (StoredRoom &room : LogStore(m_database).rooms()) {
        const auto found = written.find(room.id.value);
        const Written known = found == written.end() ? Written() : found->second;
        sizes.push_back(
            {std::move(room), known.messages, static_cast<std::int64_t>(bytesPerWeight * static_cast<double>(known.weight))});
    }
    std::stable_sort(sizes.begin(), sizes.end(), [](const RoomSize &a, const RoomSize &b) { return a.bytes > b.bytes; });
    return sizes;
}

} // namespace hubbub::store
