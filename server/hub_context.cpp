// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hub_context.h"

#include "core/base/log.h"
#include "server/address_group.h"

#include <utility>

namespace hubbub::server {

namespace {

constexpr base::Millis diskRetry = 1'000;
/// A session with so many requests waiting gets its answers within a few commits.
constexpr base::Millis busyRetry = 100;
constexpr base::Millis passwordRetry = 2'000;

} // namespace

protocol::RoomRow HubContext::rowForMember(const HubRoom &room, const protocol::UserId &user) const
{
    const protocol::ReadState read = timeline.readState(room.id, user);
    protocol::RoomRow row = rowForOthers(room);
    row.member = true;
    if (const auto self = log.member(room.id, user))
        row.role = self->role;
    if (room.preset == protocol::Preset::Direct) {
        row.with = room.partnerOf(user);
        if (const auto partner = log.member(room.id, row.with))
            row.name = partner->name;
    }
    row.readSeq = read.seq;
    row.unread = read.unread;
    row.mentions = read.mentions;
    tellRules(row);
    return row;
}

void HubContext::tellRules(protocol::RoomRow &row) const
{
    const auto stored = log.room(row.id);
    if (!stored)
        return;
    row.slowSeconds = stored->settings.slowSeconds;
    row.keepDays = stored->settings.keepDays;
    row.locked = stored->settings.locked;
    row.allMuted = stored->settings.allMuted;
}

protocol::RoomRow HubContext::rowForOthers(const HubRoom &room)
{
    protocol::RoomRow row;
    row.id = room.id;
    row.name = room.title.name;
    row.topic = room.title.topic;
    row.preset = room.preset;
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

void HubContext::endToken(const TokenRevoked &revoked)
{
    const OnlineUser *online = registry.user(revoked.bot);
    if (!online)
        return;
    for (Session *session : online->sessions) {
        if (session->device == revoked.token)
            end(*session, protocol::CloseCode::Revoked, "this token was revoked");
    }
}

bool HubContext::passesFlood(Session &session, const protocol::RequestId &id, FloodKind kind)
{
    if (!floodLimits || !session.user)
        return true;
    const FloodGate::Answer answer = flood.ask(session.user->id, kind, session.user->bot, clock.steadyMs(), session.toldUntil);
    if (answer.pass)
        return true;
    speaker.refuse(session.id, id, protocol::ErrorCode::Flood, "too fast", answer.retryMs);
    if (answer.pause)
        end(session, protocol::CloseCode::Paused, "too many requests before the time that was given");
    return false;
}

std::vector<std::string> HubContext::originsBannedBy(const protocol::Body &body)
{
    std::vector<std::string> origins;
    const auto *ban = std::get_if<protocol::Banned>(&body);
    const OnlineUser *target = ban && ban->scope == protocol::BanScope::Address ? registry.user(ban->user) : nullptr;
    if (target) {
        for (const Session *connection : target->sessions)
            origins.insert(origins.end(), connection->origins.begin(), connection->origins.end());
    }
    return origins;
}

bool HubContext::canTake(Session &session, const protocol::RequestId &id)
{
    if (stopping)
        speaker.refuse(session.id, id, protocol::ErrorCode::Stopping, "the server is stopping");
    else if (session.inFlight >= protocol::limits::requestsInFlight)
        speaker.refuse(session.id, id, protocol::ErrorCode::Busy, "too many requests wait for an answer", busyRetry);
    else
        return true;
    return false;
}

bool HubContext::mayGuess(const Session &session, const protocol::RequestId &id)
{
    const base::Millis wait = addressGuesses.take(addressGroup(session.address), clock.steadyMs());
    if (wait > 0) {
        speaker.refuse(session.id, id, protocol::ErrorCode::Flood, "too many wrong passwords, codes or tokens", wait);
        tellOfGuess(session, wait);
    }
    return wait == 0;
}

bool HubContext::mayGuessPassword(const Session &session, const protocol::RequestId &id, const std::string &account)
{
    if (!mayGuess(session, id))
        return false;
    const base::Millis wait = accountGuesses.take(account, clock.steadyMs());
    if (wait > 0) {
        guessedRight(session); // it was no guess
        speaker.refuse(session.id, id, protocol::ErrorCode::Flood, "too many wrong passwords", wait);
        tellOfGuess(session, wait);
    }
    return wait == 0;
}

void HubContext::tellOfGuess(const Session &session, base::Millis wait)
{
    if (const auto times = guesses.happened(clock.steadyMs()))
        base::log(base::LogLevel::Warning, "guessing", "somebody has to wait who guesses passwords, codes or tokens",
                  {{"address", session.address}, {"seconds", wait / 1'000}, {"times", *times}});
}

void HubContext::guessedRight(const Session &session)
{
    addressGuesses.giveBack(addressGroup(session.address));
}

void HubContext::tooManyPasswords(const Session &session, const protocol::RequestId &id)
{
    speaker.refuse(session.id, id, protocol::ErrorCode::Busy, "too many passwords wait", passwordRetry);
}

void HubContext::replyDone(const Session &session, const protocol::RequestId &id, const JobResult &result)
{
    if (const auto *error = std::get_if<protocol::Error>(&result.what))
        speaker.reply(session.id, id, *error);
    else
        speaker.reply(session.id, id, protocol::DoneReply{});
}

} // namespace hubbub::server
