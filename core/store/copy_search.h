// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/store/excerpt.h"
#include "core/store/search_scope.h"

#include <optional>
#include <string>
#include <vector>

namespace hubbub::store {

/// A message that was found, with what a list of hits shows of it.
struct FoundMessage {
    protocol::RoomId room;
    protocol::Message message;
    std::string authorName; ///< empty if the copy knows none
    int authorColour = 0;
    Excerpt excerpt;
    bool operator==(const FoundMessage &) const = default;
};

/// Where a page of hits ended: everything from this place of the index on was seen (index_place.h). Nothing: at the beginning.
using SearchCursor = std::optional<std::int64_t>;

struct FoundPage {
    std::vector<FoundMessage> hits; ///< newest first
    bool more = false;
    SearchCursor end; ///< for the next page
    std::vector<std::string> unknownPeople; ///< see SearchScope
    std::vector<std::string> unknownRooms;
    std::int64_t waiting = 0; ///< messages that the index does not have yet and so cannot be found
    bool operator==(const FoundPage &) const = default;
};

/// Searching one user's copy as a person does, with names, dates and pages. Throws StoreError.
class CopySearch
{
public:
    explicit CopySearch(Database &database) : m_database(database) {}

    /// Looks into `room`, or without one into all rooms that the user is in, unless the search names rooms itself. Finds posts
    /// that are neither deleted nor hidden. `limit` 0 or more than limits::searchPage means that.
    FoundPage find(const WrittenSearch &search, const protocol::RoomId &room = {}, const SearchCursor &after = {},
                   int limit = 0) const;

private:
    Database &m_database;
};

} // namespace hubbub::store
