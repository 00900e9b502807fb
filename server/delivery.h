// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/catch_up.h"
#include "server/greeting.h"
#include "server/hub_context.h"

#include <vector>

namespace hubbub::server {

/// What happens once something is on disk: whoever waits gets the reply, the rooms' heads move, and each room's new entries go
/// out, in one frame per room and batch wherever they fit.
class Delivery
{
public:
    Delivery(HubContext &context, Greeting &greeting, CatchUp &catchUp)
        : m_context(context), m_greeting(greeting), m_catchUp(catchUp)
    {}

    void deliver(std::vector<JobResult> results);

private:
    /// New entries of one room that were not broadcast yet. Their room's head includes them already.
    struct Unsent {
        HubRoom *room = nullptr;
        std::vector<protocol::Entry> entries;
        std::size_t bytes = 0;
    };
    struct Effect;

    void settle(const Waiting &waiting, Session *session, JobResult &result);
    void reply(const Waiting &waiting, Session &session, const JobResult &result);
    void replyDirect(const Waiting &waiting, Session &session, const protocol::RoomId &room, const protocol::Epoch &epoch);
    void greet(Session &session, const protocol::RequestId &id, const Registered &registered);
    void appended(const Appended &appended);
    void profileMoved(const ProfileMoved &moved);
    void readMoved(const Waiting &waiting, const ReadMoved &moved);
    void queue(HubRoom &room, const protocol::Entry &entry);
    void broadcast(Unsent &unsent);
    void broadcast(HubRoom &room);
    void tellUser(const protocol::UserId &id, HubRoom &room);
    void tellNonMembers(HubRoom &room);

    HubContext &m_context;
    Greeting &m_greeting;
    CatchUp &m_catchUp;
    std::vector<Unsent> m_unsent; ///< empty between two calls of deliver()
};

} // namespace hubbub::server
