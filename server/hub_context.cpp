// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hub_context.h"

#include <utility>

namespace hubbub::server {

namespace {

constexpr base::Millis diskRetry = 1'000;

} // namespace

protocol::RoomRow HubContext::rowForMember(const HubRoom &room, const protocol::UserId &user) const
{
    const protocol::ReadState read = timeline.readState(room.id, user);
    protocol::RoomRow row = rowForOthers(room);
    row.member = true;
    row.readSeq = read.seq;
    row.unread = read.unread;
    row.mentions = read.mentions;
    return row;
}

protocol::RoomRow HubContext::rowForOthers(const HubRoom &room)
{
    protocol::RoomRow row;
    row.id = room.id;
    row.name = room.title.name;
    row.topic = room.title.topic;
    row.epoch = room.epoch;
    row.head = room.head;
    row.members = room.members;
    return row;
}

protocol::Error HubContext::diskFailed()
{
    return {protocol::ErrorCode::ReadOnly, "the server's disk fails", diskRetry};
}

void HubContext::end(Session &session, protocol::CloseCode code, std::string reason)
{
    if (session.ending)
        return;
    session.ending = Session::Ending{code, std::move(reason)};
    endings.push_back(session.id);
}

bool HubContext::passesFlood(Session &session, const protocol::RequestId &id, FloodKind kind)
{
    if (!options.floodLimits)
        return true;
    const FloodGate::Answer answer = flood.ask(session.user->id, kind, clock.steadyMs(), session.toldUntil);
    if (answer.pass)
        return true;
    speaker.refuse(session.id, id, protocol::ErrorCode::Flood, "too fast", answer.retryMs);
    if (answer.pause)
        end(session, protocol::CloseCode::Paused, "too many requests before the time that was given");
    return false;
}

} // namespace hubbub::server
