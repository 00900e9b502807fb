// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

namespace hubbub::server {

/// Invites to rooms and to the server (docs/protocol.md, "Invites"): made, listed and revoked here; used by Admission and Posting,
/// in the transaction of what they are used for.
class Invites
{
public:
    explicit Invites(HubContext &context) : m_context(context) {}

    void make(Session &session, const protocol::RequestId &id, const protocol::MakeInvite &request);
    void list(Session &session, const protocol::RequestId &id, const protocol::GetInvites &request);
    void revoke(Session &session, const protocol::RequestId &id, const protocol::RevokeInvite &request);
    void open(Session &session, const protocol::RequestId &id, const protocol::OpenInvite &request);

private:
    HubContext &m_context;
};

} // namespace hubbub::server
