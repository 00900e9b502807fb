// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/bot_store.h"
#include "app/bot/delivery.h"
#include "app/bot/room_feed.h"
#include "core/client/backoff.h"

#include <memory>
#include <optional>

namespace hubbub::app::bot {

/// A queue whose messages are delivered one after the other: a room's, or that of the dead letters that are tried again.
///
///     idle ──offer──▶ in flight ──handled──▶ idle
///                         └──failed──▶ waits ──offer──▶ …       and after too long a time: a dead letter, then idle
struct Lane {
    explicit Lane(base::Random &random) : backoff(random, 1'000, 5 * 60 * 1'000) {}

    protocol::RoomId room; ///< empty for dead letters
    std::unique_ptr<RoomFeed> feed; ///< of a room
    std::optional<Cursor> cursor; ///< of a room; nothing until it is known where to begin
    protocol::Seq stored = 0; ///< what is on the disk of `cursor`
    std::int64_t letter = 0; ///< of dead letters: the one in flight
    std::optional<Delivery> inFlight;
    client::Backoff backoff;
    protocol::Seq tried = 0; ///< the message that the next two are about; 0: none since the start
    base::Millis firstTry = 0; ///< steady
    int tries = 0; ///< that failed
    base::Millis notBefore = 0; ///< steady
    bool wasReset = false; ///< the copy was dropped, since its log was replaced: where to go on is to be found
    bool wasIn = false; ///< the bot is in the room, or was when it was last looked at
    bool isPutOut = false; ///< it was in the room since the start, and is not any more
    base::Millis askAt = 0; ///< steady; if that was a ban: when it asks next whether it may come back

    bool mayGo(base::Millis now) const { return !inFlight && notBefore <= now; }
};

} // namespace hubbub::app::bot
