// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

namespace hubbub::server {

/// Requests that end on the disk. In this order: is the text acceptable, is the tag known (a retry is answered with what the log
/// has, however fast it comes), may the server take it now, is the user too fast. What the room's facts say is asked in the
/// transaction, by the Committer.
class Posting
{
public:
    explicit Posting(HubContext &context) : m_context(context) {}

    void create(Session &session, const protocol::RequestId &id, const protocol::CreateRoom &request);
    void direct(Session &session, const protocol::RequestId &id, const protocol::OpenDirect &request);
    void append(Session &session, const protocol::RequestId &id, const protocol::Append &request);
    void markRead(Session &session, const protocol::RequestId &id, const protocol::MarkRead &request);

private:
    /// What a look at the log says to a tag.
    enum class Tagged { Unknown, Answered, OnItsWay };
    Tagged answerTagged(Session &session, const protocol::RequestId &id, const protocol::Append &request, const HubRoom &room);
    Tagged answerCreated(Session &session, const protocol::RequestId &id, const protocol::Tag &tag, const protocol::Body &body);
    std::optional<store::StoredUser> partnerFor(const protocol::OpenDirect &request) const;

    HubContext &m_context;
};

} // namespace hubbub::server
