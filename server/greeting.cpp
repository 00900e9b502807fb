// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/greeting.h"

#include "server/deadline.h"
#include "server/device_hash.h"
#include "server/direct_room.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::CloseCode;
using protocol::ErrorCode;
using protocol::RequestId;

Greeting::Greeting(HubContext &context) : m_context(context), m_admission(context), m_nextExpiry(never) {}

bool Greeting::admit(SessionId id, const std::string &address)
{
    const Registry &registry = m_context.registry;
    const bool manyFromThere = !isLoopback(address) && registry.strangersFrom(address) >= limits::strangersPerAddress;
    if (m_context.floodLimits && (registry.strangers() >= limits::strangersTotal || manyFromThere))
        return false;
    waitFor(m_context.registry.addSession(id, address));
    return true;
}

void Greeting::hello(Session &session, const RequestId &id, const protocol::Hello &hello)
{
    Speaker &speaker = m_context.speaker;
    if (session.phase != Session::Phase::Connected)
        return speaker.refuse(session.id, id, ErrorCode::AlreadyHello, "this connection has said hello");
    if (hello.version != protocol::protocolVersion) {
        speaker.refuse(session.id, id, ErrorCode::VersionUnsupported,
                       "this server speaks version " + std::to_string(protocol::protocolVersion));
        m_context.end(session, CloseCode::UnsupportedVersion, "unsupported version");
        return;
    }
    if (m_context.stopping)
        return speaker.refuse(session.id, id, ErrorCode::Stopping, "the server is stopping");
    const std::optional<std::string> hash = deviceHash(hello.device);
    if (!hash)
        return speaker.refuse(session.id, id, ErrorCode::InvalidParams, "device must be 64 hexadecimal digits");
    session.origins = {*hash};
    if (std::string address = addressHash(m_context.options.server, session.address); !address.empty())
        session.origins.push_back(std::move(address));
    const auto device = m_context.accounts.device(*hash);
    if (device && device->revoked) {
        speaker.refuse(session.id, id, ErrorCode::DeviceUnknown, "this device was revoked");
        m_context.end(session, CloseCode::Revoked, "this device was revoked");
    } else if (device) {
        greet(session, id, device->user, device->id);
    } else {
        m_admission.newDevice(session, id, hello, *hash);
    }
}

void Greeting::registered(Session &session, const RequestId &id, const Registered &registered)
{
    session.phase = Session::Phase::Connected;
    waitFor(session);
    greet(session, id, registered.user, registered.device);
}

void Greeting::notRegistered(Session &session, const RequestId &id, const protocol::Error &error)
{
    session.phase = Session::Phase::Connected;
    waitFor(session);
    m_context.speaker.reply(session.id, id, error);
}

base::Millis Greeting::nextDeadline() const
{
    return std::min(m_due.empty() ? never : m_due.front().at, m_nextExpiry);
}

std::vector<SessionId> Greeting::overdue()
{
    const base::Millis now = m_context.clock.steadyMs();
    std::vector<SessionId> late;
    while (!m_due.empty() && m_due.front().at <= now) {
        const Session *session = m_context.registry.session(m_due.front().session);
        if (session && session->phase == Session::Phase::Connected && session->helloBy <= now)
            late.push_back(session->id);
        m_due.pop_front();
    }
    return late;
}

std::vector<SessionId> Greeting::expired()
{
    const base::Millis now = m_context.clock.steadyMs();
    std::vector<SessionId> sessions;
    if (now < m_nextExpiry)
        return sessions;
    m_nextExpiry = never;
    for (auto token = m_expiring.begin(); token != m_expiring.end();) {
        if (token->second.at > now) {
            m_nextExpiry = std::min(m_nextExpiry, token->second.at);
            ++token;
            continue;
        }
        if (const OnlineUser *user = m_context.registry.user(token->second.user)) {
            for (const Session *session : user->sessions) {
                if (session->device == token->first)
                    sessions.push_back(session->id);
            }
        }
        token = m_expiring.erase(token);
    }
    return sessions;
}

void Greeting::watchExpiry(const protocol::UserId &user, const protocol::DeviceId &device, base::Millis expires)
{
    if (expires == 0)
        return;
    const base::Millis at = m_context.clock.steadyMs() + (expires - m_context.clock.wallMs());
    m_expiring[device] = {at, user};
    m_nextExpiry = std::min(m_nextExpiry, at);
}

void Greeting::waitFor(Session &session)
{
    session.helloBy = m_context.clock.steadyMs() + limits::helloDeadline;
    m_due.push_back({session.helloBy, session.id});
}

void Greeting::greet(Session &session, const RequestId &id, const store::StoredUser &user, const protocol::DeviceId &device)
{
    Registry &registry = m_context.registry;
    if (user.disabled) { // to the device this is as if it were revoked, whichever one it is
        m_context.speaker.refuse(session.id, id, ErrorCode::DeviceUnknown, "this user was shut out");
        m_context.end(session, CloseCode::Revoked, "this user was shut out");
        return;
    }
    if (const base::Millis pause = m_context.flood.pausedFor(user.id, m_context.clock.steadyMs()); pause > 0) {
        m_context.speaker.refuse(session.id, id, ErrorCode::Flood, "too many requests before the time that was given", pause);
        m_context.end(session, CloseCode::Paused, "paused");
        return;
    }
    const OnlineUser *online = registry.user(user.id);
    const std::size_t most = user.bot ? limits::sessionsPerBot : limits::sessionsPerUser;
    if (online && online->sessions.size() >= most)
        return m_context.speaker.refuse(session.id, id, ErrorCode::TooManySessions, "too many connections of this user");

    // Everything is read before anything is changed: if the disk fails here, the next hello finds a stranger.
    session.grant.reset();
    if (user.bot) // without a grant it may do nothing
        session.grant = m_context.tokens.grant(device).value_or(store::TokenGrant{});
    const base::Millis expires = session.grant ? session.grant->expires : 0;
    if (expires != 0 && expires <= m_context.clock.wallMs()) {
        m_context.speaker.refuse(session.id, id, ErrorCode::DeviceUnknown, "this token has expired");
        m_context.end(session, CloseCode::Revoked, "this token has expired");
        return;
    }
    const std::vector<protocol::RoomId> rooms = roomsOf(user.id);
    std::vector<protocol::RoomRow> rows;
    for (const protocol::RoomId &roomId : rooms) {
        if (const HubRoom *room = registry.room(roomId); room && isListed(session, roomId))
            rows.push_back(m_context.rowForMember(*room, user.id));
    }
    const protocol::Presence before = online ? online->presence() : protocol::Presence::Offline;
    registry.greet(session, user, rooms);
    session.device = device;
    watchExpiry(user.id, device, expires);
    m_context.presence.changed(user.id, before);
    welcome(session, id, rows);
}

/// A token that may not read is told only of the rooms that it was made for.
bool Greeting::isListed(const Session &session, const protocol::RoomId &room)
{
    if (session.hearsOfRooms())
        return true;
    const std::vector<protocol::RoomId> &rooms = session.grant->rooms;
    return std::find(rooms.begin(), rooms.end(), room) != rooms.end();
}

std::vector<protocol::RoomId> Greeting::roomsOf(const protocol::UserId &id) const
{
    const auto online = m_context.registry.users().find(id);
    if (online == m_context.registry.users().end())
        return m_context.log.roomsOf(id);
    // The file may know of a join that the hub was not told of: all sessions of a user must be in the same rooms.
    std::vector<protocol::RoomId> rooms;
    for (const HubRoom *room : online->second.rooms)
        rooms.push_back(room->id);
    std::sort(rooms.begin(), rooms.end());
    return rooms;
}

void Greeting::welcome(Session &session, const RequestId &id, const std::vector<protocol::RoomRow> &rows)
{
    const auto reply = [&](std::size_t count) {
        protocol::HelloReply frame;
        frame.server = m_context.options.server;
        frame.serverName = m_context.serverName;
        frame.serverVersion = m_context.options.version;
        frame.user = session.user->id;
        frame.name = session.user->name;
        frame.colour = session.user->colour;
        frame.guest = session.user->guest;
        frame.directOff = !m_context.direct;
        frame.bot = session.user->bot;
        if (session.grant)
            frame.scopes = session.grant->scopes;
        frame.isOperator = session.user->isOperator;
        frame.now = m_context.clock.wallMs();
        frame.pingInterval = limits::pingInterval;
        frame.rooms.assign(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count));
        return frame;
    };
    const std::size_t most = std::min<std::size_t>(rows.size(), limits::followRooms);
    const std::size_t count = m_context.speaker.replyFitting(session.id, id, most, reply);
    for (std::size_t i = count; i < rows.size(); ++i) // what does not fit comes behind it
        m_context.speaker.notify(session.id, protocol::RoomChanged{rows[i]});
}

} // namespace hubbub::server
