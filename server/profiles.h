// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

namespace hubbub::server {

/// What people are called, and which colour they have (docs/protocol.md, "profile").
class Profiles
{
public:
    explicit Profiles(HubContext &context) : m_context(context) {}

    void set(Session &session, const protocol::RequestId &id, const protocol::SetProfile &request);

private:
    HubContext &m_context;
};

} // namespace hubbub::server
