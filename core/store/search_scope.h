// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"
#include "core/store/database.h"
#include "core/store/written_search.h"

#include <optional>
#include <string>
#include <vector>

namespace hubbub::store {

/// Where a search looks and whose messages count: the names that a person wrote, looked up in a copy.
struct SearchScope {
    struct Place {
        protocol::RoomId id;
        std::int64_t key = 0;
        bool operator==(const Place &) const = default;
    };
    std::vector<Place> rooms; ///< in the order of their keys
    std::optional<std::vector<std::int64_t>> authors; ///< keys of users; nothing: everybody's
    std::vector<std::string> unknownPeople; ///< written behind from:, and nobody in these rooms is called so
    std::vector<std::string> unknownRooms; ///< written behind in:, and no room of the copy is called so
};

/// Looks names up as nameKey() compares them; what nobody and no room is called may be the beginning of a name. A direct room is
/// called like its members. Rooms named by `search.in` count before `room`, which counts before all that the user is in; one that
/// the user has left is only looked into if it is named or given. Throws StoreError.
SearchScope scopeOf(Database &database, const WrittenSearch &search, const protocol::RoomId &room);

} // namespace hubbub::store
