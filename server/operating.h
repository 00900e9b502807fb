// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

namespace hubbub::server {

/// What those do who run the server (docs/protocol.md, "Operating") about its rooms: they see all of them, and act in them in the name
/// of somebody who may. Sessions that may not are refused.
class Operating
{
public:
    explicit Operating(HubContext &context) : m_context(context) {}

    void rooms(Session &session, const protocol::RequestId &id, const protocol::GetRooms &request);
    void create(Session &session, const protocol::RequestId &id, const protocol::CreateRoom &request);
    void append(Session &session, const protocol::RequestId &id, const protocol::Append &request);
    void invites(Session &session, const protocol::RequestId &id, const protocol::GetInvites &request);
    void bans(Session &session, const protocol::RequestId &id, const protocol::GetBans &request);
    void stats(Session &session, const protocol::RequestId &id);

private:
    bool mayOperate(const Session &session, const protocol::RequestId &id);
    std::optional<OnlineUser> actorFor(const Session &session, const protocol::RequestId &id, const protocol::UserId &user);
    protocol::RoomRow rowOf(const HubRoom &room) const;

    HubContext &m_context;
};

} // namespace hubbub::server
