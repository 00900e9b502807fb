// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/notices.h"
#include "core/client/question.h"
#include "core/client/server_line.h"

#include <deque>

namespace hubbub::client {

/// What the user asked about devices, passwords and invites: one request at a time, asked again after a lost line, answered once.
/// Wishes outlive a line, not the process; a server that refuses the client for good refuses them, too.
class AccountWishes
{
public:
    AccountWishes(const base::Clock &clock, ServerLine &line, Notices &notices)
        : m_line(line), m_notices(notices), m_question(clock)
    {}

    void ask(protocol::RequestBody request, Client::Answered done);

    void pump();
    void lost() { m_question.lost(); }
    void refuseAll(const protocol::Error &error);
    base::Millis nextDeadline() const { return m_question.nextDeadline(); }

private:
    struct Wish {
        protocol::RequestBody request;
        Client::Answered done;
    };
    void answered(const protocol::ReplyBody &body);
    void settle(const protocol::ReplyBody &body);

    ServerLine &m_line;
    Notices &m_notices;
    std::deque<Wish> m_wishes;
    Question m_question;
};

} // namespace hubbub::client
