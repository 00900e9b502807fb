// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/key_judge.h"
#include "core/protocol/limits.h"
#include "core/protocol/link.h"

#include <memory>

namespace hubbub::net {

struct DialRules {
    std::shared_ptr<KeyJudge> judge = std::make_shared<ForgetfulJudge>(); ///< never null
    bool allowPlain = false; ///< also to other machines
    /// An attempt that is not open after this has failed.
    base::Millis deadline = 2 * protocol::limits::handshakeDeadline;
};

/// Opens links over WebSocket, with the subprotocol hubbub.v1 and never through a proxy. An encrypted one opens when its judge has
/// seen the server's key and not before; an unencrypted one leads to this machine unless the rules say otherwise. A server
/// with several addresses is tried at all of them, one after the other with a short head start. Needs the event loop of the thread
/// that dials; a link belongs to that thread.
class WsDialer final : public protocol::Dialer
{
public:
    explicit WsDialer(DialRules rules = {}) : m_rules(std::move(rules)) {}
    explicit WsDialer(base::Millis deadline) { m_rules.deadline = deadline; }

    std::unique_ptr<protocol::Link> dial(const std::string &url, protocol::Link::Events events) override;

private:
    DialRules m_rules;
};

} // namespace hubbub::net
