// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/log_store.h"

#include <cstdint>
#include <vector>

namespace hubbub::store {

struct RoomSize {
    StoredRoom room;
    std::int64_t messages = 0; ///< that can be read: neither deleted nor hidden
    std::int64_t bytes = 0; ///< of the file, about
};

/// How much of a file each room takes. SQLite counts no pages by room, so what is in use of the file is shared out by what the rooms
/// have written; the search index grows with the same texts. Reads every entry once, so it takes a while. Throws StoreError.
class SizeStore
{
public:
    explicit SizeStore(Database &database) : m_database(database) {}

    std::vector<RoomSize> rooms() const; ///< the largest first
    std::int64_t bytesInUse() const; ///< of the file, without what is free in it

private:
    Database &m_database;
};

} // namespace hubbub::store
