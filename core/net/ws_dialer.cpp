// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ws_dialer.h"

#include "core/net/ws_link.h"

namespace hubbub::net {

std::unique_ptr<protocol::Link> WsDialer::dial(const std::string &url, protocol::Link::Events events)
{
    return std::make_unique<WsLink>(url, std::move(events), m_deadline);
}

} // namespace hubbub::net
