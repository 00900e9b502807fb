// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invites.h"

#include "server/secrets.h"

#include <utility>
#include <vector>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::ErrorCode;
using protocol::RequestId;

namespace {

constexpr std::size_t idBytes = 10;
constexpr std::size_t tokenBytes = 16; // 128 bits

protocol::InviteRow rowOf(const store::StoredInvite &invite)
{
    return {invite.id, invite.room, invite.by, invite.expires, invite.uses, invite.guest, invite.visit};
}

} // namespace

void Invites::make(Session &session, const RequestId &id, const protocol::MakeInvite &request)
{
    if (!m_context.canTake(session, id) || !m_context.passesFlood(session, id, FloodKind::Account))
        return;
    const base::Millis lasts = request.expiresIn > 0 ? request.expiresIn : limits::inviteLasts;
    if (lasts > limits::inviteLastsMost || request.uses < 1 || request.uses > limits::inviteUses)
        return m_context.speaker.refuse(session.id, id, ErrorCode::InvalidParams, "expiresIn or uses is out of range");
    if (request.visit && request.room.empty())
        return m_context.speaker.refuse(session.id, id, ErrorCode::InvalidParams, "visitors come to a room");
    const base::Millis now = m_context.clock.wallMs();
    const store::StoredInvite invite{protocol::InviteId("i" + m_context.random.hex(idBytes)),
                                     request.room,
                                     session.actor(),
                                     now,
                                     now + lasts,
                                     request.uses,
                                     request.guest || request.visit,
                                     request.visit};
    const std::string token = m_context.random.hex(tokenBytes);
    m_context.submit(session, id, MakeInviteJob{invite, secretHash(token), session.operates()},
                     [this, id, invite, token](Session *asking, const JobResult &result) {
                         if (!asking)
                             return;
                         if (const auto *error = std::get_if<protocol::Error>(&result.what))
                             m_context.speaker.reply(asking->id, id, *error);
                         else
                             m_context.speaker.reply(asking->id, id, protocol::MakeInviteReply{rowOf(invite), token});
                     });
}

void Invites::list(Session &session, const RequestId &id, const protocol::GetInvites &request)
{
    if (!m_context.passesFlood(session, id, FloodKind::Account))
        return;
    if (!request.room.empty()) {
        if (!m_context.registry.room(request.room))
            return m_context.speaker.refuse(session.id, id, ErrorCode::NoSuchRoom, "no such room");
        const auto member = m_context.log.member(request.room, session.actor());
        if (!session.operates() && (!member || !member->present))
            return m_context.speaker.refuse(session.id, id, ErrorCode::NotMember, "not in the room");
        if (!session.operates() && member->role < protocol::Role::Moderator)
            return m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "only moderators see a room's invites");
    }
    std::vector<protocol::InviteRow> rows;
    for (const store::StoredInvite &invite : m_context.invites.list(request.room, session.actor(), m_context.clock.wallMs()))
        rows.push_back(rowOf(invite));
    m_context.speaker.reply(session.id, id, protocol::InvitesReply{std::move(rows)});
}

void Invites::revoke(Session &session, const RequestId &id, const protocol::RevokeInvite &request)
{
    if (!m_context.canTake(session, id) || !m_context.passesFlood(session, id, FloodKind::Account))
        return;
    m_context.submit(session, id, RevokeInviteJob{session.actor(), request.invite, session.operates()},
                     [this, id](Session *asking, const JobResult &result) {
                         if (asking)
                             m_context.replyDone(*asking, id, result);
                     });
}

void Invites::open(Session &session, const RequestId &id, const protocol::OpenInvite &request)
{
    if (!m_context.passesFlood(session, id, FloodKind::Account) || !m_context.mayGuess(session, id))
        return;
    const auto invite = m_context.invites.open(secretHash(request.token), session.user->id, m_context.clock.wallMs());
    const HubRoom *room = invite && !invite->room.empty() ? m_context.registry.room(invite->room) : nullptr;
    if (!invite || (!invite->room.empty() && !room))
        return m_context.speaker.refuse(session.id, id, ErrorCode::InviteInvalid, "no such invite, or it is used up or over");
    m_context.guessedRight(session);
    protocol::OpenInviteReply reply;
    reply.guest = invite->guest;
    reply.visit = invite->visit;
    if (room) {
        reply.room = room->id;
        reply.name = room->title.name;
        reply.topic = room->title.topic;
        reply.members = room->members;
    }
    m_context.speaker.reply(session.id, id, std::move(reply));
}

} // namespace hubbub::server
