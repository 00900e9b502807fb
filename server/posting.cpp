// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/posting.h"

#include "core/protocol/limits.h"
#include "server/checked_body.h"
#include "server/direct_room.h"
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
    const auto body = checkedBody(protocol::Created{request.name, request.topic, {}, request.preset}, *session.user);
    if (!body)
        return m_context.speaker.reply(session.id, id, body.error());
    if (session.user->guest)
        return m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "guests make no rooms");
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

void Posting::direct(Session &session, const RequestId &id, const protocol::OpenDirect &request)
{
    Speaker &speaker = m_context.speaker;
    if (!m_context.direct)
        return speaker.refuse(session.id, id, ErrorCode::DirectOff, "this server has no direct rooms");
    if (session.user->guest)
        return speaker.refuse(session.id, id, ErrorCode::NotAllowed, "guests open no direct rooms");
    const auto partner = partnerFor(request);
    if (!partner)
        return speaker.refuse(session.id, id, ErrorCode::NoSuchUser, "no such user");
    if (partner->id == session.user->id)
        return speaker.refuse(session.id, id, ErrorCode::InvalidParams, "a direct room has two members");
    if (!m_context.canTake(session, id))
        return;
    const protocol::RoomId roomId = directRoomOf(session.user->id, partner->id);
    HubRoom *room = m_context.registry.room(roomId);
    if (room && session.user->isMember(room))
        return speaker.reply(session.id, id, protocol::DirectReply{roomId, room->epoch, partner->id, partner->name});
    if (!m_context.passesFlood(session, id, FloodKind::Direct))
        return;
    ++session.inFlight;
    protocol::Created body{{}, {}, session.user->name, protocol::Preset::Direct, partner->id, partner->name};
    m_context.tickets.submit(DirectJob{roomId, protocol::Epoch("e" + m_context.random.hex(epochBytes)), session.user->id,
                                       request.tag, std::move(body)},
                             Waiting{Waiting::For::Direct, session.id, id, partner->id, {}});
}

std::optional<store::StoredUser> Posting::partnerFor(const protocol::OpenDirect &request) const
{
    if (!request.user.empty())
        return m_context.accounts.user(request.user);
    const auto named = m_context.accounts.accountNamed(request.name);
    return named ? std::optional(named->user) : std::nullopt;
}

void Posting::append(Session &session, const RequestId &id, const protocol::Append &request)
{
    if (std::holds_alternative<protocol::Created>(request.body))
        return m_context.speaker.refuse(session.id, id, ErrorCode::InvalidParams, "a room is made with \"create\"");
    const HubRoom *room = m_context.registry.room(request.room);
    if (!room || room->isSecretTo(session.user->id))
        return m_context.speaker.refuse(session.id, id, ErrorCode::NoSuchRoom, "no such room");
    auto body = checkedBody(request.body, *session.user);
    if (!body)
        return m_context.speaker.reply(session.id, id, body.error());

    const Tagged tagged = answerTagged(session, id, {request.room, request.tag, *body}, *room);
    if (tagged == Tagged::Answered || !m_context.canTake(session, id))
        return;
    if (tagged == Tagged::Unknown && !m_context.passesFlood(session, id, floodKindOf(*body)))
        return;
    const bool joins = std::holds_alternative<protocol::Joined>(*body);
    if (session.user->visitor && joins && request.invite.empty() && room->preset != protocol::Preset::Direct)
        return m_context.speaker.refuse(session.id, id, ErrorCode::InviteRequired, "visitors join by an invite");
    AppendJob job{{request.room, session.user->id, request.tag, std::move(body).value()}, {}, session.origins};
    job.bannedAddresses = m_context.originsBannedBy(job.draft.body);
    Waiting waiting{Waiting::For::Append, session.id, id, {}, {}};
    if (joins && !request.invite.empty()) {
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
        return m_context.speaker.refuse(
            session.id, id, room && !room->isSecretTo(session.user->id) ? ErrorCode::NotMember : ErrorCode::NoSuchRoom);
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
