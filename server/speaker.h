// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "server/outlet.h"
#include "server/tally.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace hubbub::server {

/// Turns frames into bytes, once each, and hands them to the outlet. No frame leaves that is larger than limits::frameBytes.
class Speaker
{
public:
    /// Both must outlive the speaker.
    Speaker(Outlet &outlet, HubTally &tally) : m_outlet(outlet), m_tally(tally) {}

    /// A reply that does not fit into a frame becomes an Internal error; whoever replies with lists uses replyFitting().
    void reply(SessionId session, const protocol::RequestId &id, protocol::ReplyBody body);
    /// Replies with as many of `count` rows as fit, and returns how many that were; `make(n)` makes the reply with n rows. Few
    /// encodings are tried, so it may be a little fewer than possible.
    template<class Make>
    std::size_t replyFitting(SessionId session, const protocol::RequestId &id, std::size_t count, Make make);
    void refuse(SessionId session, const protocol::RequestId &id, protocol::ErrorCode code, std::string detail = {},
                base::Millis retryMs = 0);
    void notify(SessionId session, const protocol::ServerFrame &frame, FrameClass frameClass = FrameClass::Durable);
    void broadcast(std::span<const SessionId> sessions, const protocol::ServerFrame &frame,
                   FrameClass frameClass = FrameClass::Durable);
    /// Entries that are encoded already; they count as deliveries.
    void sendEntries(SessionId session, const SharedBytes &bytes, std::size_t entries);
    void broadcastEntries(std::span<const SessionId> sessions, const SharedBytes &bytes, std::size_t entries);

    static SharedBytes encoded(const protocol::ServerFrame &frame);
    std::uint64_t deliveries() const { return m_tally.deliveries.value(); }

private:
    Outlet &m_outlet;
    HubTally &m_tally;
};

template<class Make>
std::size_t Speaker::replyFitting(SessionId session, const protocol::RequestId &id, std::size_t count, Make make)
{
    SharedBytes bytes = encoded(protocol::Reply{id, make(count)});
    while (bytes->size() > protocol::limits::frameBytes && count > 0) {
        // One huge row must not hide the small ones before it, so one is tried before none.
        const std::size_t guess = count * protocol::limits::frameBytes / bytes->size();
        count = guess > 0 || count == 1 ? guess : 1;
        bytes = encoded(protocol::Reply{id, make(count)});
    }
    m_outlet.send(session, std::move(bytes), FrameClass::Durable);
    return count;
}

} // namespace hubbub::server
