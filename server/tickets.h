// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "server/commit_jobs.h"
#include "server/outlet.h"

#include <optional>
#include <unordered_map>
#include <utility>

namespace hubbub::server {

/// Who waits for a job, and for what.
struct Waiting {
    enum class For { Append, Create, Direct, Register, Read, Own, Nothing };
    For what = For::Nothing;
    SessionId session = 0;
    protocol::RequestId request{};
    protocol::UserId user{}; ///< For::Read: whose other sessions want to know; For::Direct: the other member
    /// With For::Own this replies; otherwise, if it is set, it comes before the reply. The session is null if it is gone.
    std::function<void(Session *session, const JobResult &result)> then{};
};

/// The jobs that were handed over and have not come back yet.
class Tickets
{
public:
    explicit Tickets(CommitPort &port) : m_port(port) {}

    template<class What>
    void submit(What what, Waiting waiting)
    {
        const Ticket ticket = ++m_last;
        m_open.emplace(ticket, std::move(waiting));
        m_port.submit(Job{ticket, std::move(what)});
    }
    /// Nothing if no such ticket is open.
    std::optional<Waiting> take(Ticket ticket)
    {
        const auto it = m_open.find(ticket);
        if (it == m_open.end())
            return std::nullopt;
        Waiting waiting = std::move(it->second);
        m_open.erase(it);
        return waiting;
    }
    bool none() const { return m_open.empty(); }

private:
    CommitPort &m_port;
    Ticket m_last = 0;
    std::unordered_map<Ticket, Waiting> m_open;
};

} // namespace hubbub::server
