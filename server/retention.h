// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

namespace hubbub::server {

/// Lets messages expire that a room, or the whole server, has kept long enough (docs/protocol.md, "Retention"): by an entry of the server's,
/// for a bounded number of messages at a time, so that nobody else waits long for the disk.
///
///     Idle (nobody wants it) ──wake()──▶ Looking (some rooms a second) ──every room was looked at──▶ Resting, or Idle
///                                           ▲──────────────────────patrol───────────────────────────────┘
class Retention
{
public:
    explicit Retention(HubContext &context);

    base::Millis nextDeadline() const { return m_context.stopping ? never : m_context.retentionAt; }
    void tick();
    /// From now on somebody wants messages to go.
    static void wake(HubContext &context);

private:
    bool isWanted() const;
    base::Millis cutoffFor(const HubRoom &room) const;
    bool look(HubRoom &room);

    HubContext &m_context;
    protocol::RoomId m_after; ///< the room that was looked at last; empty: none yet
};

} // namespace hubbub::server
