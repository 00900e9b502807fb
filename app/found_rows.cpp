// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/found_rows.h"

#include "app/found_excerpt.h"

#include <map>
#include <optional>
#include <utility>

namespace hubbub::app {

FoundRows foundRows(const SearchWish &wish, const store::WrittenSearch &written, store::FoundPage page,
                    const client::Client &client)
{
    FoundRows result;
    result.wish = wish;
    result.end = std::move(page.end);
    result.more = page.more;
    result.waiting = page.waiting;
    result.unknownPeople = std::move(page.unknownPeople);
    result.unknownRooms = std::move(page.unknownRooms);
    std::map<protocol::RoomId, std::optional<client::RoomView>> rooms;
    for (store::FoundMessage &hit : page.hits) {
        auto [room, isNew] = rooms.try_emplace(hit.room);
        if (isNew) {
            room->second = client.room(hit.room);
        }
        FoundRow &row = result.rows.emplace_back();
        row.room = hit.room;
        row.roomName = room->second ? room->second->name : std::string();
        row.isOpenable = room->second && room->second->joined;
        row.seq = hit.message.seq;
        row.author = hit.message.author.value;
        row.authorName = std::move(hit.authorName);
        row.authorColour = hit.authorColour;
        row.at = hit.message.at;
        row.excerpt = foundExcerpt(hit, written.terms);
    }
    return result;
}

} // namespace hubbub::app
