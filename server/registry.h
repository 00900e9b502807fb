// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/account_store.h"
#include "server/session.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace hubbub::server {

/// Every room, session and online user of a hub, and how they hang together. Rooms stay for ever, sessions until remove(),
/// users as long as they have a session; until then pointers to them stay valid.
class Registry
{
public:
    explicit Registry(const std::vector<store::StoredRoom> &rooms);

    Session *session(SessionId id);
    OnlineUser *user(const protocol::UserId &id);
    HubRoom *room(const protocol::RoomId &id);
    const std::map<protocol::RoomId, HubRoom> &rooms() const { return m_rooms; }
    const std::unordered_map<SessionId, Session> &sessions() const { return m_sessions; }
    const std::unordered_map<protocol::UserId, OnlineUser> &users() const { return m_users; }
    std::size_t greeted() const { return m_greeted; }

    /// A stranger. Precondition: the id is new.
    Session &addSession(SessionId id, const std::string &address);
    /// One that is the server's own. Precondition: the id is new.
    Session &addServers(SessionId id);
    std::size_t strangers() const { return m_sessions.size() - m_greeted - m_servers; }
    std::size_t strangersFrom(const std::string &address) const;
    /// The session now speaks for this user, who is a member of `rooms` (unknown ones are skipped).
    OnlineUser &greet(Session &session, const store::StoredUser &stored, const std::vector<protocol::RoomId> &rooms);
    /// Takes the session out of everything; its user too, if it was the last one.
    void remove(Session &session);

    HubRoom &addRoom(const store::StoredRoom &room);
    /// If the user is online.
    void join(const protocol::UserId &id, HubRoom &room);
    void leave(const protocol::UserId &id, HubRoom &room);

private:
    void forgetStranger(Session &session);

    std::map<protocol::RoomId, HubRoom> m_rooms;
    std::unordered_map<SessionId, Session> m_sessions;
    std::unordered_map<protocol::UserId, OnlineUser> m_users;
    std::unordered_map<std::string, std::size_t> m_strangersByAddress;
    std::size_t m_greeted = 0;
    std::size_t m_servers = 0;
};

} // namespace hubbub::server
