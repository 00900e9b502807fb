// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/speaker.h"

#include "core/protocol/limits.h"

namespace hubbub::server {

using protocol::Error;
using protocol::ErrorCode;
using protocol::Reply;
using protocol::RequestId;

void Speaker::reply(SessionId session, const RequestId &id, protocol::ReplyBody body)
{
    if (const auto *error = std::get_if<Error>(&body))
        m_tally.refusals[static_cast<std::size_t>(error->code)].add();
    SharedBytes bytes = encoded(Reply{id, std::move(body)});
    if (bytes->size() > protocol::limits::frameBytes)
        bytes = encoded(Reply{id, Error{ErrorCode::Internal, "the reply does not fit into a frame", 0}});
    m_outlet.send(session, std::move(bytes), FrameClass::Durable);
}

void Speaker::refuse(SessionId session, const RequestId &id, ErrorCode code, std::string detail, base::Millis retryMs)
{
    reply(session, id, Error{code, std::move(detail), retryMs});
}

void Speaker::notify(SessionId session, const protocol::ServerFrame &frame, FrameClass frameClass)
{
    m_outlet.send(session, encoded(frame), frameClass);
}

void Speaker::broadcast(std::span<const SessionId> sessions, const protocol::ServerFrame &frame, FrameClass frameClass)
{
    if (!sessions.empty())
        m_outlet.broadcast(sessions, encoded(frame), frameClass);
}

void Speaker::sendEntries(SessionId session, const SharedBytes &bytes, std::size_t entries)
{
    m_outlet.send(session, bytes, FrameClass::Durable);
    m_tally.deliveries.add(entries);
}

void Speaker::broadcastEntries(std::span<const SessionId> sessions, const SharedBytes &bytes, std::size_t entries)
{
    m_outlet.broadcast(sessions, bytes, FrameClass::Durable);
    m_tally.deliveries.add(entries * sessions.size());
}

SharedBytes Speaker::encoded(const protocol::ServerFrame &frame)
{
    return std::make_shared<const std::string>(protocol::encode(frame));
}

} // namespace hubbub::server
