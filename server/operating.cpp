// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/operating.h"

#include "core/protocol/limits.h"
#include "core/store/expulsion_store.h"
#include "server/checked_body.h"
#include "server/page_fit.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::ErrorCode;
using protocol::RequestId;
using protocol::UserId;

namespace {

constexpr std::size_t roomIdBytes = 8;
constexpr std::size_t epochBytes = 8;

/// What others would take for the words of somebody who never said them.
bool isSaid(const protocol::Body &body)
{
    return std::holds_alternative<protocol::Posted>(body) || std::holds_alternative<protocol::Edited>(body)
           || std::holds_alternative<protocol::Reacted>(body);
}

} // namespace

bool Operating::mayOperate(const Session &session, const RequestId &id)
{
    if (!session.operates())
        m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "only operators of the server do this");
    return session.operates();
}

std::optional<OnlineUser> Operating::actorFor(const Session &session, const RequestId &id, const UserId &user)
{
    const auto stored = m_context.accounts.user(user);
    if (!stored) {
        m_context.speaker.refuse(session.id, id, ErrorCode::NoSuchUser, "no such user to act for");
        return std::nullopt;
    }
    OnlineUser actor;
    actor.id = stored->id;
    actor.name = stored->name;
    actor.guest = stored->guest;
    return actor;
}

void Operating::rooms(Session &session, const RequestId &id, const protocol::GetRooms &request)
{
    if (!mayOperate(session, id) || !m_context.passesFlood(session, id, FloodKind::History))
        return;
    const auto &all = m_context.registry.rooms();
    const int most = request.limit <= 0 ? limits::roomsPage : std::min(request.limit, limits::roomsPage);
    std::vector<protocol::RoomRow> rows;
    auto it = all.upper_bound(request.after);
    for (; it != all.end() && rows.size() < static_cast<std::size_t>(most); ++it)
        rows.push_back(rowOf(it->second));
    const bool more = it != all.end();
    m_context.speaker.replyFitting(session.id, id, rows.size(), [&](std::size_t count) {
        return protocol::RoomsReply{firstOf(rows, count), more || count < rows.size()};
    });
}

protocol::RoomRow Operating::rowOf(const HubRoom &room) const
{
    protocol::RoomRow row = HubContext::rowForOthers(room);
    for (const UserId &user : room.pair) {
        const auto stored = m_context.accounts.user(user);
        row.name += (row.name.empty() ? "" : ", ") + (stored ? stored->name : user.value);
    }
    return row;
}

void Operating::create(Session &session, const RequestId &id, const protocol::CreateRoom &request)
{
    if (!mayOperate(session, id))
        return;
    if (request.as.empty())
        return m_context.speaker.refuse(session.id, id, ErrorCode::InvalidParams,
                                        "a room needs an owner, who is named by \"as\"");
    const auto owner = actorFor(session, id, request.as);
    if (!owner || !m_context.canTake(session, id))
        return;
    const auto body = checkedBody(protocol::Created{request.name, request.topic, {}, request.preset}, *owner);
    if (!body)
        return m_context.speaker.reply(session.id, id, body.error());
    if (owner->guest)
        return m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "guests own no rooms");
    ++session.inFlight;
    CreateJob job{protocol::RoomId("r" + m_context.random.hex(roomIdBytes)),
                  protocol::Epoch("e" + m_context.random.hex(epochBytes)), owner->id, request.tag,
                  std::get<protocol::Created>(*body)};
    m_context.tickets.submit(std::move(job), Waiting{Waiting::For::Create, session.id, id, {}, {}});
}

void Operating::append(Session &session, const RequestId &id, const protocol::Append &request)
{
    if (!mayOperate(session, id))
        return;
    Speaker &speaker = m_context.speaker;
    const HubRoom *room = m_context.registry.room(request.room);
    if (!room)
        return speaker.refuse(session.id, id, ErrorCode::NoSuchRoom, "no such room");
    if (isSaid(request.body) || room->preset == protocol::Preset::Direct)
        return speaker.refuse(session.id, id, ErrorCode::NotAllowed, "nobody speaks in another's name");
    UserId as = request.as;
    if (as.empty()) {
        const auto owner = m_context.log.facts(room->id)->senior({});
        if (!owner || owner->role != protocol::Role::Owner)
            return speaker.refuse(session.id, id, ErrorCode::NotMember, "the room has no owner to act for");
        as = owner->user;
    }
    const auto actor = actorFor(session, id, as);
    if (!actor || !m_context.canTake(session, id))
        return;
    auto body = checkedBody(request.body, *actor);
    if (!body)
        return speaker.reply(session.id, id, body.error());
    AppendJob job{{request.room, actor->id, request.tag, std::move(body).value()}, {}, {}, {}, true};
    job.bannedAddresses = m_context.originsBannedBy(job.draft.body);
    ++session.inFlight;
    m_context.tickets.submit(std::move(job), Waiting{Waiting::For::Append, session.id, id, {}, {}});
}

void Operating::invites(Session &session, const RequestId &id, const protocol::GetInvites &request)
{
    if (!mayOperate(session, id) || !m_context.passesFlood(session, id, FloodKind::Account))
        return;
    const auto found = m_context.invites.all(request.after, m_context.clock.wallMs(), limits::membersPage + 1);
    const std::size_t page = std::min<std::size_t>(found.size(), limits::membersPage);
    m_context.speaker.replyFitting(session.id, id, page, [&](std::size_t count) {
        protocol::InvitesReply reply;
        for (const store::StoredInvite &invite : firstOf(found, count))
            reply.invites.push_back({invite.id, invite.room, invite.by, invite.expires, invite.uses, invite.guest, invite.visit});
        reply.more = count < found.size();
        return reply;
    });
}

void Operating::bans(Session &session, const RequestId &id, const protocol::GetBans &request)
{
    const auto self = session.user ? m_context.log.member(request.room, session.user->id) : std::nullopt;
    const bool runsRoom = self && self->present && self->role >= protocol::Role::Moderator;
    if ((!runsRoom && !mayOperate(session, id)) || !m_context.passesFlood(session, id, FloodKind::History))
        return;
    if (!m_context.registry.room(request.room))
        return m_context.speaker.refuse(session.id, id, ErrorCode::NoSuchRoom, "no such room");
    std::vector<protocol::BanRow> rows;
    for (store::Expulsion &ban : m_context.expulsions.bans(request.room)) {
        if (ban.user > request.after)
            rows.push_back({ban.user, ban.name, ban.scope, ban.at, ban.by, ban.byName, ban.reason});
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.user < b.user; });
    m_context.speaker.replyFitting(session.id, id, rows.size(), [&](std::size_t count) {
        return protocol::BansReply{firstOf(rows, count), count < rows.size()};
    });
}

void Operating::stats(Session &session, const RequestId &id)
{
    if (!mayOperate(session, id) || !m_context.passesFlood(session, id, FloodKind::History))
        return;
    protocol::StatsReply reply;
    reply.version = m_context.options.version;
    reply.now = m_context.clock.wallMs();
    auto &figures = reply.figures;
    if (m_context.options.hostFigures)
        figures = m_context.options.hostFigures();
    const auto set = [&figures](const char *name, auto value) {
        figures[protocol::FigureName(name)] = static_cast<std::int64_t>(value);
    };
    const store::UserCounts users = m_context.accounts.counts();
    set("users", users.all);
    set("guests", users.guests);
    set("operators", users.operators);
    set("disabled", users.disabled);
    std::int64_t entries = 0;
    for (const auto &[roomId, room] : m_context.registry.rooms())
        entries += room.head;
    set("rooms", m_context.registry.rooms().size());
    set("entries", entries);
    set("online", m_context.registry.users().size());
    set("sessions", m_context.registry.greeted());
    set("strangers", m_context.registry.strangers());
    set("deliveries", m_context.speaker.deliveries());
    m_context.speaker.reply(session.id, id, std::move(reply));
}

} // namespace hubbub::server
