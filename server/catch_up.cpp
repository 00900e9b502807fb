// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catch_up.h"

#include "server/deadline.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::Cursor;
using protocol::ErrorCode;
using protocol::Seq;

namespace {

/// Small pages of several rooms go out together until they are this many bytes: one more page still makes about one full one.
constexpr std::size_t togetherBytes = limits::frameBytes - limits::entriesPageBytes;
constexpr base::Millis retryAfter = 1'000;

} // namespace

void CatchUp::follow(Session &session, const protocol::RequestId &id, const protocol::Follow &request)
{
    if (request.rooms.size() > static_cast<std::size_t>(limits::followRooms)) {
        m_context.speaker.refuse(session.id, id, ErrorCode::InvalidParams, "too many rooms in one request");
        return;
    }
    std::vector<Plan> plans;
    plans.reserve(request.rooms.size());
    protocol::FollowReply reply;
    for (const Cursor &cursor : request.rooms) {
        plans.push_back(planFor(session, cursor));
        reply.rooms.push_back(plans.back().answer);
    }
    m_context.speaker.reply(session.id, id, std::move(reply));
    for (const Plan &plan : plans) {
        if (plan.room)
            begin(session, plan);
    }
    advance(session);
}

void CatchUp::drained(Session &session)
{
    session.pageInFlight = false;
    advance(session);
}

void CatchUp::leave(Session &session, HubRoom &room)
{
    const auto it = session.followed.find(&room);
    if (it == session.followed.end() || it->second.hearing == Hearing::Leaving)
        return;
    Following &following = it->second;
    room.remove(following);
    if (following.hearing == Hearing::Live) {
        session.followed.erase(it);
        return;
    }
    // It may hear what was said while the user was in the room, up to the leave entry, which settles the user's wish to leave.
    following.hearing = Hearing::Leaving;
    following.until = room.head;
}

base::Millis CatchUp::nextDeadline() const
{
    return m_retries.empty() ? never : m_retries.begin()->first;
}

void CatchUp::tick()
{
    const base::Millis now = m_context.clock.steadyMs();
    while (!m_retries.empty() && m_retries.begin()->first <= now) {
        const SessionId id = m_retries.begin()->second;
        m_retries.erase(m_retries.begin());
        if (Session *session = m_context.registry.session(id)) {
            session->retrying = false;
            advance(*session);
        }
    }
}

ErrorCode CatchUp::whyNot(const HubRoom *room, const protocol::UserId &user) const
{
    if (!room || room->isSecretTo(user))
        return ErrorCode::NoSuchRoom;
    const auto member = m_context.log.member(room->id, user);
    if (!member || member->present || member->exit == protocol::Exit::Left)
        return ErrorCode::NotMember;
    return member->exit == protocol::Exit::Banned ? ErrorCode::Banned : ErrorCode::Kicked;
}

CatchUp::Plan CatchUp::planFor(const Session &session, const Cursor &cursor)
{
    Plan plan;
    plan.answer.room = cursor.room;
    HubRoom *room = m_context.registry.room(cursor.room);
    if (!room || !session.user->isMember(room)) {
        plan.answer.error = whyNot(room, session.user->id);
        return plan;
    }
    const Seq wanted = std::max<Seq>(0, cursor.after.value_or(room->head));
    plan.room = room;
    plan.answer.epoch = room->epoch;
    plan.answer.head = room->head;
    plan.answer.reset = cursor.after && ((!cursor.epoch.empty() && cursor.epoch != room->epoch) || wanted > room->head);
    plan.after = plan.answer.reset ? 0 : wanted;
    return plan;
}

void CatchUp::begin(Session &session, const Plan &plan)
{
    stop(session, *plan.room);
    Following &following = session.followed[plan.room];
    following.session = session.id;
    following.room = plan.room;
    following.cursor = plan.after;
    plan.room->add(following);
    m_context.presence.follows(session.id, *plan.room);
    if (following.cursor == plan.room->head)
        plan.room->makeLive(following);
    else
        session.behind.push_back(plan.room);
}

void CatchUp::stop(Session &session, HubRoom &room)
{
    const auto it = session.followed.find(&room);
    if (it == session.followed.end())
        return;
    if (it->second.hearing != Hearing::Leaving)
        room.remove(it->second);
    if (it->second.hearing != Hearing::Live)
        std::erase(session.behind, &room);
    session.followed.erase(it);
}

void CatchUp::advance(Session &session)
{
    std::size_t bytes = 0;
    while (!session.pageInFlight && !session.retrying && !session.behind.empty()) {
        HubRoom *room = session.behind.front();
        Following &following = session.followed.at(room);
        try {
            bytes += sendPage(session, following);
        } catch (const store::StoreError &) {
            retryLater(session);
            return;
        }
        session.behind.erase(session.behind.begin());
        if (following.hearing == Hearing::Leaving && following.cursor >= following.until)
            session.followed.erase(room);
        else if (following.hearing == Hearing::CatchingUp && following.cursor == room->head)
            room->makeLive(following);
        else
            session.behind.push_back(room);
        if (bytes >= togetherBytes || session.behind.empty()) {
            session.pageInFlight = true;
            m_context.outlet.askDrained(session.id);
        }
    }
}

std::size_t CatchUp::sendPage(Session &session, Following &following)
{
    const HubRoom &room = *following.room;
    const Seq upTo = following.hearing == Hearing::Leaving ? following.until : room.head;
    const EntryPage page = pageFor(room, following.cursor, upTo);
    m_context.speaker.sendEntries(session.id, page.bytes, page.entries);
    following.cursor = page.last;
    return page.bytes->size();
}

EntryPage CatchUp::pageFor(const HubRoom &room, Seq after, Seq upTo)
{
    const EntryPage *known = m_pages.find(room, after);
    if (known && (known->last == upTo || (known->full && known->last < upTo)))
        return *known;
    protocol::Entries frame{room.id, room.epoch, {}};
    frame.entries = m_context.log.entriesAfter(room.id, after, limits::entriesPage, limits::entriesPageBytes);
    while (!frame.entries.empty() && frame.entries.back().seq > upTo)
        frame.entries.pop_back();
    if (frame.entries.empty() || frame.entries.front().seq != after + 1
        || frame.entries.back().seq != after + static_cast<Seq>(frame.entries.size()))
        throw store::StoreError(store::StoreError::Kind::Corrupt, "the log of a room has a hole");
    EntryPage page{frame.entries.back().seq, frame.entries.size(), frame.entries.back().seq < upTo, Speaker::encoded(frame)};
    m_pages.put(room, after, page);
    return page;
}

void CatchUp::retryLater(Session &session)
{
    session.retrying = true;
    m_retries.emplace(m_context.clock.steadyMs() + retryAfter, session.id);
}

} // namespace hubbub::server
