// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/copy.h"
#include "core/client/deadline.h"
#include "core/client/server_line.h"

#include <map>
#include <set>
#include <vector>

namespace hubbub::client {

/// Keeps the copies of the joined rooms at the heads of their logs: asks for what is missing, applies what comes, and notices
/// when something should have come and did not (docs/protocol.md, "Following"). One path for joining, reconnecting, a gap,
/// another epoch and silent loss: ask for the room again from the end of the copy.
///
/// The pages of a long catch-up are stored several at a time, since a transaction costs more than a page: until then they have not
/// happened, for anybody. What is not part of a catch-up is stored as it comes.
class Follower
{
public:
    Follower(const ClientOptions &options, const base::Clock &clock, Copy &copy, ServerLine &line)
        : m_options(options), m_clock(clock), m_copy(copy), m_line(line)
    {}

    /// The user is in this room: the copy has it, and follows it.
    Room &join(const protocol::RoomId &id);
    /// The user is not in it any more: nobody waits for what is missing.
    void leave(Room &room);
    /// Wants the room from the end of the copy on, unless that was asked already or this client follows nothing.
    void follow(Room &room);
    /// Sends what is wanted, in as few requests as the limits allow.
    void pump();
    /// Nothing is wanted, asked or behind.
    bool caughtUp() const { return m_wanted.empty() && m_requests == 0 && m_behind.empty(); }
    void lost();

    void entries(protocol::Entries frame);
    /// Stores what has been gathered. Whoever looks at the copy, or changes it, does this first.
    void settle();
    /// When settle() is due.
    base::Millis nextDeadline() const { return m_settleAt; }
    void pinging();
    void pinged(const protocol::PingReply &reply);

private:
    std::vector<protocol::Cursor> takeCursors();
    void answered(const std::vector<protocol::RoomId> &asked, const protocol::ReplyBody &body);
    void followed(Room &room, const protocol::FollowedRoom &told);
    void again(Room &room, const char *why);
    void apply(Room &room, const std::vector<protocol::Entry> &entries);

    const ClientOptions &m_options;
    const base::Clock &m_clock;
    Copy &m_copy;
    ServerLine &m_line;
    std::set<protocol::RoomId> m_wanted;
    std::set<protocol::RoomId> m_behind;
    int m_requests = 0;
    std::map<protocol::RoomId, std::vector<protocol::Entry>> m_gathered;
    int m_gatheredPages = 0;
    base::Millis m_settleAt = never;
};

} // namespace hubbub::client
