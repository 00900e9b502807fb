// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/registry.h"

#include "server/address_group.h"

#include <algorithm>
#include <cassert>

namespace hubbub::server {

bool Session::operates() const
{
    return isServers || (user && user->isOperator && !grant);
}

const protocol::UserId &Session::actor() const
{
    static const protocol::UserId server("server"); // users' ids do not look so
    return user ? user->id : server;
}

protocol::Presence OnlineUser::presence() const
{
    protocol::Presence best = protocol::Presence::Offline;
    for (const Session *session : sessions)
        best = std::max(best, session->presence);
    return best;
}

Registry::Registry(const std::vector<store::StoredRoom> &rooms)
{
    for (const store::StoredRoom &room : rooms)
        addRoom(room);
}

Session *Registry::session(SessionId id)
{
    const auto it = m_sessions.find(id);
    return it == m_sessions.end() ? nullptr : &it->second;
}

OnlineUser *Registry::user(const protocol::UserId &id)
{
    const auto it = m_users.find(id);
    return it == m_users.end() ? nullptr : &it->second;
}

HubRoom *Registry::room(const protocol::RoomId &id)
{
    const auto it = m_rooms.find(id);
    return it == m_rooms.end() ? nullptr : &it->second;
}

Session &Registry::addSession(SessionId id, const std::string &address)
{
    assert(!m_sessions.contains(id));
    Session &session = m_sessions[id];
    session.id = id;
    session.address = address;
    ++m_strangersByAddress[addressGroup(address)];
    return session;
}

Session &Registry::addServers(SessionId id)
{
    assert(!m_sessions.contains(id));
    Session &session = m_sessions[id];
    session.id = id;
    session.isServers = true;
    session.phase = Session::Phase::Greeted;
    ++m_servers;
    return session;
}

std::size_t Registry::strangersFrom(const std::string &address) const
{
    const auto it = m_strangersByAddress.find(addressGroup(address));
    return it == m_strangersByAddress.end() ? 0 : it->second;
}

OnlineUser &Registry::greet(Session &session, const store::StoredUser &stored, const std::vector<protocol::RoomId> &rooms)
{
    assert(!session.user);
    forgetStranger(session);
    OnlineUser &user = m_users[stored.id];
    if (user.sessions.empty()) {
        user.id = stored.id;
        user.name = stored.name;
        user.colour = stored.colour;
        user.guest = stored.guest;
        user.bot = stored.bot;
        user.visitor = stored.visitor;
        user.isOperator = stored.isOperator;
        for (const protocol::RoomId &id : rooms) {
            if (HubRoom *known = room(id))
                join(stored.id, *known);
        }
    }
    user.sessions.push_back(&session);
    session.user = &user;
    session.phase = Session::Phase::Greeted;
    ++m_greeted;
    return user;
}

void Registry::remove(Session &session)
{
    for (const auto &[room, following] : session.followed) {
        if (following.hearing != Hearing::Leaving)
            following.room->remove(following);
    }
    if (OnlineUser *user = session.user) {
        --m_greeted;
        user->sessions.erase(std::find(user->sessions.begin(), user->sessions.end(), &session));
        if (user->sessions.empty()) {
            for (HubRoom *room : user->rooms)
                room->online.erase(user);
            m_users.erase(protocol::UserId(user->id));
        }
    } else if (session.isServers) {
        --m_servers;
    } else {
        forgetStranger(session);
    }
    m_sessions.erase(SessionId(session.id));
}

HubRoom &Registry::addRoom(const store::StoredRoom &room)
{
    return m_rooms.try_emplace(room.id, room).first->second;
}

void Registry::join(const protocol::UserId &id, HubRoom &room)
{
    if (OnlineUser *online = user(id)) {
        online->rooms.insert(&room);
        room.online.insert(online);
    }
}

void Registry::leave(const protocol::UserId &id, HubRoom &room)
{
    if (OnlineUser *online = user(id)) {
        online->rooms.erase(&room);
        room.online.erase(online);
    }
}

void Registry::forgetStranger(Session &session)
{
    const auto it = m_strangersByAddress.find(addressGroup(session.address));
    if (it != m_strangersByAddress.end() && --it->second == 0)
        m_strangersByAddress.erase(it);
}

} // namespace hubbub::server
