// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admission.h"
#include "server/hub_context.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace hubbub::server {

/// Turns connections into users (docs/protocol.md, "hello"): lets strangers wait only so long and so many, knows a device by the
/// hash of its secret, has new ones judged (Admission) and on disk before it greets them.
class Greeting
{
public:
    explicit Greeting(HubContext &context);

    /// False if there are too many strangers already: nothing was added.
    bool admit(SessionId id, const std::string &address);
    void hello(Session &session, const protocol::RequestId &id, const protocol::Hello &hello);
    /// The new device of this session is on disk, or could not be let in.
    void registered(Session &session, const protocol::RequestId &id, const Registered &registered);
    void notRegistered(Session &session, const protocol::RequestId &id, const protocol::Error &error);

    base::Millis nextDeadline() const;
    /// Sessions that should have said hello by now.
    std::vector<SessionId> overdue();
    /// Sessions whose token has expired.
    std::vector<SessionId> expired();

private:
    void waitFor(Session &session);
    void greet(Session &session, const protocol::RequestId &id, const store::StoredUser &user, const protocol::DeviceId &device);
    void watchExpiry(const protocol::UserId &user, const protocol::DeviceId &device, base::Millis expires);
    static bool isListed(const Session &session, const protocol::RoomId &room);
    std::vector<protocol::RoomId> roomsOf(const protocol::UserId &id) const;
    void welcome(Session &session, const protocol::RequestId &id, const std::vector<protocol::RoomRow> &rows);

    HubContext &m_context;
    Admission m_admission;
    struct Due {
        base::Millis at;
        SessionId session;
    };
    std::deque<Due> m_due; ///< in rising order, because everybody gets the same time
    struct Expiring {
        base::Millis at; ///< steady
        protocol::UserId user;
    };
    std::map<protocol::DeviceId, Expiring> m_expiring; ///< tokens that were shown; one row each, however often
    base::Millis m_nextExpiry;
};

} // namespace hubbub::server
