// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

#include <deque>
#include <string>
#include <vector>

namespace hubbub::server {

/// Turns connections into users (docs/protocol.md, "hello"): lets strangers wait only so long and so many, knows a device by the
/// hash of its secret, registers new ones on disk before it greets them.
class Greeting
{
public:
    explicit Greeting(HubContext &context) : m_context(context) {}

    /// False if there are too many strangers already: nothing was added.
    bool admit(SessionId id, const std::string &address);
    void hello(Session &session, const protocol::RequestId &id, const protocol::Hello &hello);
    /// The new user of this session is on disk, or could not be made.
    void registered(Session &session, const protocol::RequestId &id, const store::StoredUser &user);
    void notRegistered(Session &session, const protocol::RequestId &id, const protocol::Error &error);

    base::Millis nextDeadline() const;
    /// Sessions that should have said hello by now.
    std::vector<SessionId> overdue();

private:
    void waitFor(Session &session);
    void registerNew(Session &session, const protocol::RequestId &id, const protocol::Hello &hello, const std::string &hash);
    void greet(Session &session, const protocol::RequestId &id, const store::StoredUser &user);
    std::vector<protocol::RoomId> roomsOf(const protocol::UserId &id) const;
    void welcome(Session &session, const protocol::RequestId &id, const std::vector<protocol::RoomRow> &rows);

    HubContext &m_context;
    struct Due {
        base::Millis at;
        SessionId session;
    };
    std::deque<Due> m_due; ///< in rising order, because everybody gets the same time
};

} // namespace hubbub::server
