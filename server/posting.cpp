// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/posting.h"

#include "core/protocol/limits.h"
#include "server/checked_body.h"
#include "server/secrets.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::ErrorCode;
using protocol::RequestId;

namespace {

constexpr std::size_t roomIdBytes = 8;
constexpr std::size_t epochBytes = 8;

FloodKind floodKindOf(const protocol::Body &body)
{
    return std::holds_alternative<protocol::Reacted>(body) ? FloodKind::React : FloodKind::Post;
}

} // namespace

void Posting::create(Session &session, const RequestId &id, const protocol::CreateRoom &request)
{
    const auto body = checkedBody(protocol::Created{request.name, request.topic, {}}, session.user->name);
    if (!body)
        return m_context.speaker.reply(session.id, id, body.error());
    const Tagged tagged = answerCreated(session, id, request.tag, *body);
    if (tagged == Tagged::Answered || !m_context.canTake(session, id))
        return;
    if (tagged == Tagged::Unknown && !m_context.passesFlood(session, id, FloodKind::Create))
        return;
    ++session.inFlight;
    CreateJob job{protocol::RoomId("r" + m_context.random.hex(roomIdBytes)),
                  protocol::Epoch("e" + m_context.random.hex(epochBytes)), session.user->id, request.tag,
                  std::get<protocol::Created>(*body)};
    m_context.tickets.submit(std::move(job), Waiting{Waiting::For::Create, session.id, id, {}, {}});
}

void Posting::append(Session &session, const RequestId &id, const protocol::Append &request)
{
    if (std::holds_alternative<protocol::Created>(request.body))
        return m_context.speaker.refuse(session.id, id, ErrorCode::InvalidParams, "a room is made with \"create\"");
    const HubRoom *room = m_context.registry.room(request.room);
    if (!room)
        return m_context.speaker.refuse(session.id, id, ErrorCode::NoSuchRoom, "no such room");
    auto body = checkedBody(request.body, session.user->name);
    if (!body)
        return m_context.speaker.reply(session.id, id, body.error());

    const Tagged tagged = answerTagged(session, id, {request.room, request.tag, *body}, *room);
    if (tagged == Tagged::Answered || !m_context.canTake(session, id))
        return;
    if (tagged == Tagged::Unknown && !m_context.passesFlood(session, id, floodKindOf(*body)))
        return;
    AppendJob job{{request.room, session.user->id, request.tag, std::move(body).value()}};
    Waiting waiting{Waiting::For::Append, session.id, id, {}, {}};
    if (std::holds_alternative<protocol::Joined>(job.draft.body) && !request.invite.empty()) {
        if (!m_context.mayGuess(session, id))
            return;
        job.invite = secretHash(request.invite);
        waiting.then = [this](Session *joining, const JobResult &result) {
            const auto *error = std::get_if<protocol::Error>(&result.what);
            if (joining && (!error || error->code != ErrorCode::InviteInvalid))
                m_context.guessedRight(*joining);
        };
    }
    ++session.inFlight;
    m_context.tickets.submit(std::move(job), std::move(waiting));
}

void Posting::markRead(Session &session, const RequestId &id, const protocol::MarkRead &request)
{
    HubRoom *room = m_context.registry.room(request.room);
    if (!room || !session.user->isMember(room))
        return m_context.speaker.refuse(session.id, id, room ? ErrorCode::NotMember : ErrorCode::NoSuchRoom);
    if (!m_context.canTake(session, id))
        return;
    ++session.inFlight;
    m_context.tickets.submit(ReadJob{room->id, session.user->id, std::clamp<protocol::Seq>(request.seq, 0, room->head)},
                             Waiting{Waiting::For::Read, session.id, id, session.user->id, {}});
}

// An entry can be on disk already while the hub has not been told yet. Its retry must not be answered before its first send,
// or a client could act on it (follow the room it has joined) before the hub knows: then the Committer answers, in order.

Posting::Tagged Posting::answerTagged(Session &session, const RequestId &id, const protocol::Append &request, const HubRoom &room)
{
    const auto stored = m_context.log.tagged(request.room, session.user->id, request.tag);
    if (!stored)
        return Tagged::Unknown;
    if (stored->seq > room.head)
        return Tagged::OnItsWay;
    if (protocol::asksForTheSame(stored->body, request.body))
        m_context.speaker.reply(session.id, id, protocol::AppendReply{stored->seq, true});
    else
        m_context.speaker.refuse(session.id, id, ErrorCode::TagConflict, "the log has other content under this tag");
    return Tagged::Answered;
}

Posting::Tagged Posting::answerCreated(Session &session, const RequestId &id, const protocol::Tag &tag,
                                       const protocol::Body &body)
{
    const auto stored = m_context.log.createdBy(session.user->id, tag);
    if (!stored)
        return Tagged::Unknown;
    const HubRoom *room = m_context.registry.room(stored->room);
    if (!room)
        return Tagged::OnItsWay;
    if (protocol::asksForTheSame(stored->body, body))
        m_context.speaker.reply(session.id, id, protocol::CreateReply{room->id, room->epoch, stored->seq, true});
    else
        m_context.speaker.refuse(session.id, id, ErrorCode::TagConflict,
                                 "a room was made under this tag with another name or topic");
    return Tagged::Answered;
}

} // namespace hubbub::server
