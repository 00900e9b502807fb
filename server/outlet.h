// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/error_code.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace hubbub::server {

/// One connection in the hub; never used twice in the life of a process.
using SessionId = std::uint64_t;

/// A frame, encoded once and shared by every session that gets it.
using SharedBytes = std::shared_ptr<const std::string>;

/// What may happen to a frame when its reader is slow: an ephemeral one is dropped, a durable one closes the session instead,
/// because the client finds everything durable again when it resumes (docs/protocol.md, "Slow readers").
enum class FrameClass { Durable, Ephemeral };

/// What the hub can do to its connections, and all it knows of sockets. Calls never call back into the hub; a session that is
/// gone already is ignored. The implementation bounds every session's queue by limits::queue….
class Outlet
{
public:
    virtual ~Outlet() = default;
    virtual void send(SessionId session, SharedBytes bytes, FrameClass frameClass) = 0;
    /// The same frame to many: one call per room and turn, never one per member.
    virtual void broadcast(std::span<const SessionId> sessions, SharedBytes bytes, FrameClass frameClass) = 0;
    /// What was sent before is still delivered, then the connection ends. Hub::disconnected() is NOT called for it.
    virtual void close(SessionId session, protocol::CloseCode code, std::string reason) = 0;
    /// Hub::drained() is called once everything sent to this session so far has been handed to the operating system: the
    /// back-pressure for pages of history.
    virtual void askDrained(SessionId session) = 0;
};

} // namespace hubbub::server
