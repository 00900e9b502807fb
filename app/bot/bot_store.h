// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/entry.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hubbub::app::bot {

/// How far a bot has come in a room.
struct Cursor {
    protocol::Epoch epoch; ///< empty: of whatever log the copy gets
    protocol::Seq seq = 0; ///< everything up to here was handled, or is none of the bot's business
};

/// Something that is to be appended to a room, once.
struct QueuedPost {
    std::int64_t id = 0; ///< rises in the order of queueing
    protocol::RoomId room;
    protocol::Tag tag;
    protocol::Body body;
};

/// A message that was given up.
struct DeadLetter {
    std::int64_t id = 0;
    protocol::RoomId room;
    protocol::Epoch epoch;
    protocol::Seq seq = 0;
    protocol::Tag tag;
    base::Millis at = 0; ///< wall clock, of giving up
    std::string reason;
    std::string message; ///< what the end was given, JSON
    bool again = false; ///< somebody asked for another try
};

/// What a bot must not forget: `bot.db`, in the account's folder beside the copy. Every change is a transaction of its own that is on
/// the disk when the function returns. Throws store::StoreError.
class BotStore
{
public:
    explicit BotStore(const std::string &path);

    std::optional<Cursor> cursor(const protocol::RoomId &room);
    void setCursor(const protocol::RoomId &room, const Cursor &cursor);
    /// The message at the cursor was handled, with these answers. A tag that is queued already stays as it is.
    void settle(const protocol::RoomId &room, const Cursor &cursor, const protocol::Tag &message,
                const std::vector<QueuedPost> &answers);
    /// The message at the cursor is given up. Of all that ever were, only the last `most` are kept; how many others were still there.
    int bury(const Cursor &cursor, const DeadLetter &letter, std::int64_t most = mostDead);
    /// The newest messages that were handled, newest first; at most `mostHandled`.
    std::vector<std::pair<protocol::Seq, protocol::Tag>> handled(const protocol::RoomId &room);
    /// The log was replaced: forgets what was handled behind the cursor.
    void resume(const protocol::RoomId &room, const Cursor &cursor);

    void queue(const QueuedPost &post);
    std::vector<QueuedPost> firstQueued(); ///< the oldest of each room
    std::size_t queuedCount();
    void removeQueued(std::int64_t id);

    /// Queues what another system told. `number` is its own for this delivery, 0 for one that it will never repeat, and `hash` one of the
    /// content. What is said to be a repetition is left out if the same delivery was queued already; numbers come round, so whatever
    /// is said to be new is new.
    void bring(std::int64_t number, const std::string &hash, bool isRepetition, const std::vector<QueuedPost> &posts);
    /// The other system begins its numbers anew.
    void forgetBrought();

    std::vector<DeadLetter> deadLetters(); ///< in the order of giving up
    std::size_t deadCount();
    std::optional<DeadLetter> nextAgain();
    /// All, or the one with this id: to be tried again. How many there are.
    int retry(std::optional<std::int64_t> id);
    /// The second try of a dead letter was good, or not.
    void settleAgain(std::int64_t id, const std::vector<QueuedPost> &answers);
    void buryAgain(std::int64_t id, const std::string &reason, base::Millis at);
    int forgetDead(std::optional<std::int64_t> id);

    static constexpr int mostHandled = 1000;
    static constexpr int mostBrought = 1000;
    static constexpr std::int64_t mostDead = 10'000;

    const std::string &path() const { return m_database.path(); }

private:
    void insert(const QueuedPost &post);
    bool wasBrought(std::int64_t number, const std::string &hash);
    void write(const protocol::RoomId &room, const Cursor &cursor);

    store::Database m_database;
};

} // namespace hubbub::app::bot
