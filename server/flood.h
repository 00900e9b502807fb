// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"
#include "core/protocol/limits.h"

#include <array>
#include <cstddef>
#include <unordered_map>

namespace hubbub::server {

enum class FloodKind : std::size_t { Post, React, Create, History, Typing, Account, Direct, Profile };
inline constexpr std::size_t floodKinds = 8;

/// A burst at once, then one each `refill`, exact to the millisecond. A full bucket is one integer that lies in the past.
class TokenBucket
{
public:
    /// Takes a token; otherwise says after how many milliseconds there will be one. 0: taken.
    base::Millis take(const protocol::limits::Bucket &size, base::Millis now);
    bool isFull(base::Millis now) const { return m_fullAt <= now; }

private:
    base::Millis m_fullAt = 0;
};

/// Until when one session was told to wait, by kind.
using ToldUntil = std::array<base::Millis, floodKinds>;

/// How fast a user may ask for things (docs/protocol.md, "Flood"); bots have limits of their own. Counts per user, not per session, so that a new connection
/// brings no new tokens; forgets a user once all buckets are full again. Only the session that was told to wait can break that
/// promise: the user's other devices know nothing of it.
class FloodGate
{
public:
    struct Answer {
        bool pass = true;
        base::Millis retryMs = 0;
        bool pause = false; ///< too many broken promises: the session must end, and hello is refused for retryMs
    };
    Answer ask(const protocol::UserId &id, FloodKind kind, bool isBot, base::Millis now, ToldUntil &told);
    /// For what is dropped silently instead of answered.
    bool take(const protocol::UserId &id, FloodKind kind, base::Millis now);
    /// How long this user must still stay away; 0 if it may come.
    base::Millis pausedFor(const protocol::UserId &id, base::Millis now) const;

    base::Millis nextDeadline() const;
    void tick(base::Millis now);
    std::size_t users() const { return m_users.size(); }

private:
    struct User {
        std::array<TokenBucket, floodKinds> buckets;
        std::array<base::Millis, protocol::limits::violationsClose> violations{}; ///< the moments they expire; 0 for none
        base::Millis pausedUntil = 0;
    };
    User &userFor(const protocol::UserId &user, base::Millis now);
    static bool violated(User &user, base::Millis now);
    static bool isForgettable(const User &user, base::Millis now);

    std::unordered_map<protocol::UserId, User> m_users;
    base::Millis m_cleanAt = 0; ///< only meaningful while there are users
};

} // namespace hubbub::server
