// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/copy.h"
#include "core/client/follower.h"
#include "core/client/question.h"
#include "core/client/server_line.h"

#include <deque>
#include <vector>

namespace hubbub::client {

/// What the user asked of the server as a whole: a list of its rooms, a new room. Wishes outlive a lost line, not the process;
/// a server that refuses the client for good refuses them, too.
class RoomWishes
{
public:
    RoomWishes(const base::Clock &clock, base::Random &random, Copy &copy, ServerLine &line, Follower &follower,
               Notices &notices);

    void refresh(Client::Done done);
    void create(const std::string &name, const std::string &topic, protocol::Preset preset, Client::Created done);
    void openDirect(const protocol::UserId &user, const std::string &name, Client::Created done);

    void pump();
    void lost();
    /// Answers everything that is open with this.
    void refuseAll(const protocol::Error &error);
    base::Millis nextDeadline() const;

private:
    struct Creation {
        protocol::RequestBody request; ///< CreateRoom or OpenDirect
        Client::Created done;
    };
    void pumpList();
    void pumpCreations();
    void listed(const protocol::ReplyBody &body);
    void listDone(const std::optional<protocol::Error> &error);
    void created(const protocol::ReplyBody &body);
    void creationDone(const protocol::Outcome<protocol::RoomId> &outcome);

    const base::Clock &m_clock;
    base::Random &m_random;
    Copy &m_copy;
    ServerLine &m_line;
    Follower &m_follower;
    Notices &m_notices;

    std::vector<Client::Done> m_listening; ///< to the walk over the list that is under way
    std::vector<Client::Done> m_listeningNext; ///< asked in the middle of one: they want what is true now
    protocol::RoomId m_listAfter;
    Question m_listQuestion;

    std::deque<Creation> m_creations; ///< one at a time
    Question m_createQuestion;
};

} // namespace hubbub::client
