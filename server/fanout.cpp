// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fanout.h"

#include "server/admin_socket.h"

#include <utility>

namespace hubbub::server {

Fanout::Fanout(std::vector<Mailbox<IoCommand> *> inboxes)
    : m_inboxes(std::move(inboxes)), m_commands(m_inboxes.size()), m_split(m_inboxes.size())
{}

void Fanout::send(SessionId session, SharedBytes bytes, FrameClass frameClass)
{
    if (AdminSocket::owns(session)) {
        m_servers->send(session, std::move(bytes), frameClass);
        return;
    }
    m_commands[threadOf(session)].emplace_back(SendToOne{session, std::move(bytes), frameClass});
}

void Fanout::broadcast(std::span<const SessionId> sessions, SharedBytes bytes, FrameClass frameClass)
{
    for (const SessionId session : sessions) {
        m_split[threadOf(session)].push_back(session);
    }
    for (std::size_t thread = 0; thread < m_split.size(); ++thread) {
        if (!m_split[thread].empty()) {
            m_commands[thread].emplace_back(SendToMany{std::exchange(m_split[thread], {}), bytes, frameClass});
        }
    }
}

void Fanout::close(SessionId session, protocol::CloseCode code, std::string reason)
{
    if (AdminSocket::owns(session)) {
        m_servers->close(session, code, std::move(reason));
        return;
    }
    m_commands[threadOf(session)].emplace_back(CloseOne{session, code, std::move(reason)});
}

void Fanout::askDrained(SessionId session)
{
    m_commands[threadOf(session)].emplace_back(AskDrained{session});
}

void Fanout::closeAll(protocol::CloseCode code, const std::string &reason)
{
    for (auto &commands : m_commands) {
        commands.emplace_back(CloseAll{code, reason});
    }
}

void Fanout::flush()
{
    for (std::size_t thread = 0; thread < m_commands.size(); ++thread) {
        if (!m_commands[thread].empty()) {
            m_inboxes[thread]->put(std::exchange(m_commands[thread], {}));
        }
    }
}

} // namespace hubbub::server
