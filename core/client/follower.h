// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/copy.h"
#include "core/client/server_line.h"

#include <set>
#include <vector>

namespace hubbub::client {

/// Keeps the copies of the joined rooms at the heads of their logs: asks for what is missing, applies what comes, and notices
/// when something should have come and did not (docs/protocol.md, "Following"). One path for joining, reconnecting, a gap,
/// another epoch and silent loss: ask for the room again from the end of the copy.
class Follower
{
public:
    Follower(const ClientOptions &options, Copy &copy, ServerLine &line) : m_options(options), m_copy(copy), m_line(line) {}

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

    void entries(const protocol::Entries &frame);
    void pinging();
    void pinged(const protocol::PingReply &reply);

private:
    std::vector<protocol::Cursor> takeCursors();
    void answered(const std::vector<protocol::RoomId> &asked, const protocol::ReplyBody &body);
    void followed(Room &room, const protocol::FollowedRoom &told);
    void again(Room &room, const char *why);

    const ClientOptions &m_options;
    Copy &m_copy;
    ServerLine &m_line;
    std::set<protocol::RoomId> m_wanted;
    std::set<protocol::RoomId> m_behind;
    int m_requests = 0;
};

} // namespace hubbub::client
