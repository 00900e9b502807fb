// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

#include <string>

namespace hubbub::server {

/// What a user does about the own devices and the account's password (docs/protocol.md, "Devices and accounts").
class Devices
{
public:
    explicit Devices(HubContext &context) : m_context(context) {}

    void list(Session &session, const protocol::RequestId &id);
    void revoke(Session &session, const protocol::RequestId &id, const protocol::RevokeDevice &request);
    void link(Session &session, const protocol::RequestId &id);
    void setPassword(Session &session, const protocol::RequestId &id, const protocol::SetPassword &request);

private:
    void revoked(const protocol::UserId &user, const protocol::DeviceId &device);
    void storePassword(Session &session, const protocol::RequestId &id, const std::string &hash);

    HubContext &m_context;
};

} // namespace hubbub::server
