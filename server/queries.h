// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

namespace hubbub::server {

/// Requests that only read (docs/protocol.md, "rooms", "members", "history", "search", "ping"). A page that does not fit into one
/// frame is made shorter and says that there is more.
class Queries
{
public:
    explicit Queries(HubContext &context) : m_context(context) {}

    void rooms(Session &session, const protocol::RequestId &id, const protocol::GetRooms &request);
    void members(Session &session, const protocol::RequestId &id, const protocol::GetMembers &request);
    void history(Session &session, const protocol::RequestId &id, const protocol::GetHistory &request);
    void search(Session &session, const protocol::RequestId &id, const protocol::Search &request);
    void ping(Session &session, const protocol::RequestId &id);

private:
    /// The room, if the user is in it and not too fast; otherwise the request was refused.
    HubRoom *roomFor(Session &session, const protocol::RequestId &id, const protocol::RoomId &room);
    protocol::MemberRow memberRow(protocol::Member member) const;

    HubContext &m_context;
};

} // namespace hubbub::server
