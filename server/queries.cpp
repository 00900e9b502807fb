// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/queries.h"

#include "core/protocol/limits.h"
#include "server/page_fit.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::ErrorCode;
using protocol::RequestId;

namespace {

/// Heads of more rooms than these are left out of a ping's reply, which must stay one frame.
constexpr std::size_t mostHeads = std::size_t{2} * limits::followRooms;

int clampedLimit(int wanted, int most)
{
    return wanted <= 0 ? most : std::min(wanted, most);
}

/// What a hidden message is to those below moderator: there, and nothing more.
void blank(protocol::Message &message)
{
    message.text.clear();
    message.reactions.clear();
    message.editSeq = 0;
    message.editAt = 0;
}

} // namespace

void Queries::rooms(Session &session, const RequestId &id, const protocol::GetRooms &request)
{
    if (!m_context.passesFlood(session, id, FloodKind::History))
        return;
    const auto &all = m_context.registry.rooms();
    const auto limit = static_cast<std::size_t>(clampedLimit(request.limit, limits::roomsPage));
    std::vector<protocol::RoomRow> rows;
    auto it = all.upper_bound(request.after);
    for (; it != all.end() && rows.size() < limit; ++it) {
        HubRoom *room = m_context.registry.room(it->first);
        if (session.user->isMember(room))
            rows.push_back(m_context.rowForMember(*room, session.user->id));
        else if (!room->isUnlisted() && !session.user->visitor)
            rows.push_back(HubContext::rowForOthers(*room));
    }
    const bool more = it != all.end();
    m_context.speaker.replyFitting(session.id, id, rows.size(), [&](std::size_t count) {
        return protocol::RoomsReply{firstOf(rows, count), more || count < rows.size()};
    });
}

void Queries::members(Session &session, const RequestId &id, const protocol::GetMembers &request)
{
    // Who runs the server sees who is where, but not what is said there.
    const HubRoom *room = session.operates() ? m_context.registry.room(request.room) : roomFor(session, id, request.room);
    if (!room && session.operates())
        m_context.speaker.refuse(session.id, id, ErrorCode::NoSuchRoom, "no such room");
    if (!room)
        return;
    const int limit = clampedLimit(request.limit, limits::membersPage);
    std::vector<protocol::Member> page = m_context.log.members(room->id, request.after, limit + 1);
    const bool more = page.size() > static_cast<std::size_t>(limit);
    page.resize(std::min(page.size(), static_cast<std::size_t>(limit)));
    std::vector<protocol::MemberRow> rows;
    rows.reserve(page.size());
    for (protocol::Member &member : page)
        rows.push_back(memberRow(std::move(member)));
    m_context.speaker.replyFitting(session.id, id, rows.size(), [&](std::size_t count) {
        return protocol::MembersReply{firstOf(rows, count), more || count < rows.size()};
    });
}

void Queries::history(Session &session, const RequestId &id, const protocol::GetHistory &request)
{
    const HubRoom *room = roomFor(session, id, request.room);
    if (!room)
        return;
    store::TimelineStore::Page page = m_context.timeline.page(room->id, request.query);
    const auto reader = m_context.log.member(room->id, session.user->id);
    const bool seesAll = reader && reader->role >= protocol::Role::Moderator;
    for (protocol::Message &message : page.messages) {
        if (message.hidden && !seesAll)
            blank(message);
        shortenReactions(message);
    }
    const auto authors = m_context.timeline.authors(room->id, page.messages);
    m_context.speaker.replyFitting(session.id, id, page.messages.size(), [&](std::size_t count) {
        protocol::HistoryReply reply;
        reply.messages = nearestOf(page.messages, count, request.query);
        reply.more = page.more || count < page.messages.size();
        for (const protocol::Message &message : reply.messages)
            tellAuthor(reply, message, authors);
        return reply;
    });
}

void Queries::search(Session &session, const RequestId &id, const protocol::Search &request)
{
    if (!request.query.room.empty()) {
        if (!roomFor(session, id, request.query.room))
            return;
    } else if (!m_context.passesFlood(session, id, FloodKind::History)) {
        return;
    }
    if (request.query.text.size() > limits::queryBytes)
        return m_context.speaker.refuse(session.id, id, ErrorCode::TextTooLong, "the query is too long");
    protocol::SearchQuery query = request.query;
    query.limit = clampedLimit(query.limit, limits::searchPage);
    std::vector<protocol::RoomId> rooms;
    for (const HubRoom *room : session.user->rooms)
        rooms.push_back(room->id);
    store::SearchIndex::Page page = m_context.index.search(query, rooms);

    std::map<protocol::RoomId, std::vector<protocol::Message>> byRoom;
    for (protocol::SearchHit &hit : page.hits) {
        shortenReactions(hit.message);
        byRoom[hit.room].push_back(hit.message);
    }
    std::map<protocol::UserId, protocol::Member> authors;
    for (const auto &[room, messages] : byRoom)
        authors.merge(m_context.timeline.authors(room, messages));
    m_context.speaker.replyFitting(session.id, id, page.hits.size(), [&](std::size_t count) {
        protocol::SearchReply reply{firstOf(page.hits, count), page.more || count < page.hits.size(), {}, {}};
        for (const protocol::SearchHit &hit : reply.hits)
            tellAuthor(reply, hit.message, authors);
        return reply;
    });
}

void Queries::ping(Session &session, const RequestId &id)
{
    protocol::PingReply reply;
    reply.now = m_context.clock.wallMs();
    for (const auto &[room, following] : session.followed) {
        if (following.hearing != Hearing::Leaving && reply.heads.size() < mostHeads)
            reply.heads.emplace(room->id, room->head);
    }
    m_context.speaker.reply(session.id, id, std::move(reply));
}

HubRoom *Queries::roomFor(Session &session, const RequestId &id, const protocol::RoomId &roomId)
{
    HubRoom *room = m_context.registry.room(roomId);
    if (!room || !session.user->isMember(room)) {
        m_context.speaker.refuse(session.id, id,
                                 room && !room->isSecretTo(session.user->id) ? ErrorCode::NotMember : ErrorCode::NoSuchRoom);
        return nullptr;
    }
    return m_context.passesFlood(session, id, FloodKind::History) ? room : nullptr;
}

protocol::MemberRow Queries::memberRow(protocol::Member member) const
{
    protocol::MemberRow row;
    row.member = std::move(member);
    const auto &online = m_context.registry.users();
    if (const auto it = online.find(row.member.user); it != online.end()) {
        row.presence = it->second.presence();
        row.lastSeen = m_context.clock.wallMs();
        row.member.bot = it->second.bot; // its log may be older than what entries say of bots
    } else if (const auto stored = m_context.accounts.user(row.member.user)) {
        row.lastSeen = stored->lastSeen;
        row.member.bot = stored->bot;
    }
    return row;
}

} // namespace hubbub::server
