// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/error_code.h"
#include "core/protocol/trust.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace hubbub::protocol {

/// A client's end of an ordered pipe of frames: lossless until closed, can only send and close. Implementations: WebSocket
/// (core/net/ws_link.h), simulated network (tests/support). Everything happens on the owner's thread; the callbacks are never
/// called from inside a call to the link, and none is called after close() or destruction.
class Link
{
public:
    struct Events {
        std::function<void()> opened;
        std::function<void(std::string_view bytes)> received; ///< one frame
        /// The end, also of an attempt that never opened. `code` is 0 where the peer gave none; `reason` is for a log.
        std::function<void(std::uint16_t code, const std::string &reason)> closed;
        /// The end before anything was said, instead of closed(): the peer is not known to be the right one. May be missing.
        std::function<void(const Distrust &why)> distrusted = {};
        /// Before opened(): how the peer is known. May be missing; a link that has nothing to tell does not call it.
        std::function<void(const Peer &peer)> trusted = {};
    };

    virtual ~Link() = default;
    virtual void send(std::string bytes) = 0;
    virtual void close() = 0;
};

/// Opens links. `url` is ws://host:port/ws or wss://host:port/ws; behind `#` stand the key that is expected there and further
/// addresses of the same server (core/net/invite.h, dialUrl).
class Dialer
{
public:
    virtual ~Dialer() = default;
    /// Never null; a failure comes as closed().
    virtual std::unique_ptr<Link> dial(const std::string &url, Link::Events events) = 0;
};

} // namespace hubbub::protocol
