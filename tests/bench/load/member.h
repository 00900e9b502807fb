// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/load/channel.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hubbub::bench {

struct Member;

/// A room, known to its members by number and to the server by id.
struct Room {
    int number = 0;
    std::string id; ///< empty: not made yet
    std::vector<Member *> members; ///< who is, or is to be, in it; the first one makes it
    std::size_t nextSpeaker = 0;
    int stalled = 0; ///< of the members
};

/// One connection, and the person behind it.
struct Member {
    int number = 0;
    Room *room = nullptr; ///< null: only connected
    std::unique_ptr<Channel> channel;
    int step = 0; ///< of the dialect's way to the room
    bool isThere = false; ///< gets what is said in the room, and may speak
    bool wasThere = false;
    bool isStalled = false;
    std::uint64_t nextSeq = 0; ///< that must come next; 0: whichever
    std::string epoch{}; ///< of the room's log, if the dialect knows such
    Clock::time_point lostAt{}; ///< the connection
    std::int64_t reconnectMs = 0; ///< as the server wished
};

} // namespace hubbub::bench
