// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/notices.h"
#include "core/client/server_line.h"
#include "core/protocol/frames.h"

#include <map>

namespace hubbub::client {

/// Who is there, as far as the server has told on the present line. Without a line nobody is known to be there.
class PresenceBoard
{
public:
    PresenceBoard(ServerLine &line, Notices &notices) : m_line(line), m_notices(notices) {}

    protocol::PresenceRow of(const protocol::UserId &user) const;
    void heard(const protocol::PresenceRow &row);

    /// The user's own, told now and after every hello.
    void set(protocol::Presence presence);
    void greeted();
    void lost();

private:
    ServerLine &m_line;
    Notices &m_notices;
    std::map<protocol::UserId, protocol::PresenceRow> m_rows;
    protocol::Presence m_own = protocol::Presence::Online;
};

} // namespace hubbub::client
