// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tokens.h"

#include "core/protocol/text.h"
#include "server/device_hash.h"
#include "server/page_fit.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::ErrorCode;
using protocol::RequestId;

namespace {

constexpr std::size_t idBytes = 10;
constexpr std::size_t secretBytes = 32; // of a device

/// Why nobody could make such a token; null if somebody could.
const char *faultOf(const protocol::MakeToken &request, bool operates)
{
    const bool isHook = request.scopes.contains(protocol::Scope::Hook);
    const std::set<protocol::RoomId> rooms(request.rooms.begin(), request.rooms.end());
    if (request.scopes.empty())
        return "a token needs a scope";
    if (isHook && (request.scopes.size() > 1 || request.rooms.size() != 1))
        return "a hook has one room and no other scope";
    if ((request.rooms.empty() && !operates) || request.rooms.size() > limits::tokenRooms || rooms.size() != request.rooms.size())
        return "rooms: none, too many, or one twice";
    if (request.expiresIn > limits::tokenLastsMost)
        return "expiresIn is out of range";
    return nullptr;
}

} // namespace

void Tokens::make(Session &session, const RequestId &id, const protocol::MakeToken &request)
{
    if (!m_context.canTake(session, id) || !m_context.passesFlood(session, id, FloodKind::Account))
        return;
    if (const char *const fault = faultOf(request, session.operates()))
        return m_context.speaker.refuse(session.id, id, ErrorCode::InvalidParams, fault);
    const protocol::Outcome<std::string> name = protocol::checkedName(request.name);
    if (!name)
        return m_context.speaker.reply(session.id, id, name.error());
    const base::Millis now = m_context.clock.wallMs();
    const std::string secret = m_context.random.hex(secretBytes);
    const store::TokenGrant grant{request.scopes, request.rooms, request.expiresIn > 0 ? now + request.expiresIn : 0};
    MakeTokenJob job;
    job.bot = {protocol::UserId("u" + m_context.random.hex(idBytes)), *name, now};
    job.device = {protocol::DeviceId("d" + m_context.random.hex(idBytes)), *deviceHash(secret), "token", now};
    job.grant = grant;
    for (std::size_t i = 0; i < grant.rooms.size(); ++i)
        job.tags.push_back(protocol::Tag::makeV7(m_context.clock, m_context.random));
    job.by = session.actor();
    job.anywhere = session.operates();
    const store::StoredToken token{job.device.id, {}, *name, grant, job.by, session.user ? session.user->name : std::string(),
                                   now,           now};
    m_context.submit(session, id, std::move(job), [this, id, token, secret](Session *asking, const JobResult &result) {
        if (asking)
            answerMade(*asking, id, token, secret, result);
    });
}

void Tokens::answerMade(Session &session, const RequestId &id, const store::StoredToken &token, const std::string &secret,
                        const JobResult &result) const
{
    if (const auto *made = std::get_if<TokenMade>(&result.what)) {
        store::StoredToken whole = token;
        whole.user = made->bot.id;
        whole.name = made->bot.name;
        m_context.speaker.reply(session.id, id, protocol::MakeTokenReply{rowOf(whole), secret});
    } else {
        m_context.replyDone(session, id, result);
    }
}

void Tokens::list(Session &session, const RequestId &id, const protocol::GetTokens &request)
{
    if (!m_context.passesFlood(session, id, FloodKind::Account))
        return;
    const auto tokens = tokensFor(session, id, request.room);
    if (!tokens)
        return;
    std::vector<protocol::TokenRow> rows;
    for (const store::StoredToken &token : *tokens) {
        if (token.id > request.after)
            rows.push_back(rowOf(token));
    }
    m_context.speaker.replyFitting(session.id, id, rows.size(), [&](std::size_t count) {
        return protocol::TokensReply{firstOf(rows, count), count < rows.size()};
    });
}

/// Nothing if it was refused.
std::optional<std::vector<store::StoredToken>> Tokens::tokensFor(Session &session, const RequestId &id,
                                                                 const protocol::RoomId &room) const
{
    const base::Millis now = m_context.clock.wallMs();
    const bool operates = session.operates();
    if (room.empty())
        return operates ? m_context.tokens.all(now) : m_context.tokens.madeBy(session.actor(), now);
    const auto member = m_context.log.member(room, session.actor());
    if (!m_context.registry.room(room))
        m_context.speaker.refuse(session.id, id, ErrorCode::NoSuchRoom, "no such room");
    else if (!operates && (!member || !member->present))
        m_context.speaker.refuse(session.id, id, ErrorCode::NotMember, "not in the room");
    else if (!operates && member->role < protocol::Role::Moderator)
        m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "only moderators see a room's tokens");
    else
        return m_context.tokens.ofRoom(room, now);
    return std::nullopt;
}

void Tokens::revoke(Session &session, const RequestId &id, const protocol::RevokeToken &request)
{
    if (!m_context.canTake(session, id) || !m_context.passesFlood(session, id, FloodKind::Account))
        return;
    m_context.submit(session, id, RevokeTokenJob{session.actor(), request.token, session.operates()},
                     [this, id](Session *asking, const JobResult &result) {
                         if (asking)
                             m_context.replyDone(*asking, id, result);
                         if (const auto *done = std::get_if<TokenRevoked>(&result.what))
                             m_context.endToken(*done);
                     });
}

protocol::TokenRow Tokens::rowOf(const store::StoredToken &token) const
{
    protocol::TokenRow row{token.id, token.user,   token.name,    token.grant.scopes,  token.grant.rooms,
                           token.by, token.byName, token.created, token.grant.expires, token.lastSeen,
                           false};
    const auto &users = m_context.registry.users();
    if (const auto online = users.find(token.user); online != users.end()) {
        row.online = std::any_of(online->second.sessions.begin(), online->second.sessions.end(),
                                 [&token](const Session *session) { return session->device == token.id; });
    }
    if (row.online)
        row.lastSeen = m_context.clock.wallMs();
    return row;
}

} // namespace hubbub::server
