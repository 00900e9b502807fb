// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

#include <string>

namespace hubbub::server {

/// What those do who run the server (docs/protocol.md, "Operating") about its users. Sessions that may not are refused.
class UserDesk
{
public:
    explicit UserDesk(HubContext &context) : m_context(context) {}

    void list(Session &session, const protocol::RequestId &id, const protocol::GetUsers &request);
    void set(Session &session, const protocol::RequestId &id, const protocol::SetUser &request);
    void revokeDevices(Session &session, const protocol::RequestId &id, const protocol::RevokeDevices &request);
    void resetPassword(Session &session, const protocol::RequestId &id, const protocol::ResetPassword &request);

private:
    bool mayOperate(const Session &session, const protocol::RequestId &id);
    /// Whether there is such a user and the request may wait for the disk; otherwise it was refused.
    bool mayChange(Session &session, const protocol::RequestId &id, const protocol::UserId &user);
    protocol::UserRow rowOf(const store::UserOverview &user) const;
    void userSet(const UserSet &set);
    void shutOut(const protocol::UserId &user, const char *why);

    HubContext &m_context;
};

} // namespace hubbub::server
