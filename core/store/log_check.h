// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hubbub::store {

/// Something that is not as it must be.
struct Flaw {
    std::string where; ///< "file", "index", or "room" and its id
    std::string what; ///< one English clause
    bool operator==(const Flaw &) const = default;
};

struct LogCheck {
    std::int64_t rooms = 0;
    std::int64_t entries = 0;
    std::int64_t messages = 0;
    std::int64_t users = 0; ///< accounts
    std::vector<Flaw> flaws; ///< the first `mostFlaws`; empty: the file is whole
    static constexpr std::size_t mostFlaws = 100;
};

/// Whether a file is what it should be: whole as SQLite sees it; seqs without holes and each tag once (docs/protocol.md, "The log");
/// titles, rules, members, messages, reactions and mentions as a replay of the log makes them; everything of a room that exists; and as
/// many messages in the search index as should be. Reads all of it in one state, and keeps one room at a time in memory. Throws
/// StoreError if the disk fails; a damaged file is a flaw.
LogCheck checkLogFile(Database &database);

} // namespace hubbub::store
