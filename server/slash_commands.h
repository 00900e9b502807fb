// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

namespace hubbub::server {

/// Which commands are answered by whom (docs/protocol.md, "Slash commands"). Known as long as the connection that said so, like
/// presence: nothing of it is kept.
class SlashCommands
{
public:
    explicit SlashCommands(HubContext &context) : m_context(context) {}

    void set(Session &session, const protocol::RequestId &id, const protocol::SetCommands &request);
    void list(Session &session, const protocol::RequestId &id, const protocol::GetCommands &request);

private:
    HubContext &m_context;
};

} // namespace hubbub::server
