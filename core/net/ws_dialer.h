// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/limits.h"
#include "core/protocol/link.h"

namespace hubbub::net {

/// Opens links over WebSocket, with the subprotocol hubbub.v1 and never through a proxy. Needs the event loop of the thread that
/// dials; a link belongs to that thread.
class WsDialer final : public protocol::Dialer
{
public:
    /// An attempt that is not open after `deadline` has failed.
    explicit WsDialer(base::Millis deadline = 2 * protocol::limits::handshakeDeadline) : m_deadline(deadline) {}

    std::unique_ptr<protocol::Link> dial(const std::string &url, protocol::Link::Events events) override;

private:
    base::Millis m_deadline;
};

} // namespace hubbub::net
