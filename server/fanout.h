// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/io_messages.h"
#include "server/mailbox.h"

#include <vector>

namespace hubbub::server {

class AdminSocket;

/// The hub's outlet: gathers what one turn of the hub sends, and gives each IO thread its part in one batch. Lives on the hub thread.
class Fanout final : public Outlet
{
public:
    /// One inbox per IO thread, in the order of their indices; they must outlive the fanout.
    explicit Fanout(std::vector<Mailbox<IoCommand> *> inboxes);

    /// Where the server's own sessions hear; it must outlive the hub's last turn.
    void setServersOutlet(AdminSocket &outlet) { m_servers = &outlet; }

    void send(SessionId session, SharedBytes bytes, FrameClass frameClass) override;
    void broadcast(std::span<const SessionId> sessions, SharedBytes bytes, FrameClass frameClass) override;
    void close(SessionId session, protocol::CloseCode code, std::string reason) override;
    void askDrained(SessionId session) override;

    void closeAll(protocol::CloseCode code, const std::string &reason);
    /// The end of the hub's turn.
    void flush();

private:
    std::size_t threadOf(SessionId session) const { return static_cast<std::size_t>(session % m_inboxes.size()); }

    AdminSocket *m_servers = nullptr;
    std::vector<Mailbox<IoCommand> *> m_inboxes;
    std::vector<std::vector<IoCommand>> m_commands; // per IO thread
    std::vector<std::vector<SessionId>> m_split; // scratch of broadcast()
};

} // namespace hubbub::server
