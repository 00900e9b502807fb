// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/protocol/link.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace hubbub::bench {

/// A server that only ever has one room to catch up with: answers what a client asks on its way there, and sends the log in pages, as
/// bytes that were made before. Everything happens when the bench calls deliver().
class Replay final : public protocol::Dialer
{
public:
    /// The whole log.
    explicit Replay(const std::vector<protocol::Entry> &log);

    std::unique_ptr<protocol::Link> dial(const std::string &url, protocol::Link::Events events) override;

    /// Hands over the next frame; false if there is none.
    bool deliver();
    std::size_t bytes() const { return m_bytes; }

private:
    class ClientEnd;
    void answer(const std::string &bytes);
    void reply(const protocol::RequestId &id, protocol::ReplyBody body);

    protocol::RoomId m_room{"replay"};
    protocol::Epoch m_epoch{"replay"};
    protocol::Seq m_head = 0;
    std::vector<std::string> m_pages;
    std::size_t m_bytes = 0; ///< of all pages
    std::vector<std::string> m_waiting;
    std::size_t m_next = 0;
    protocol::Link::Events m_events;
};

} // namespace hubbub::bench
