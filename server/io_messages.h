// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/outlet.h"

#include <QByteArray>
#include <QHostAddress>

#include <atomic>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What the hub thread and the IO threads say to each other, always in batches.
namespace hubbub::server {

class Door;

/// How many bytes of one connection wait for the hub. Shared by its IO thread, which adds, and the hub thread, which takes away.
using Backlog = std::shared_ptr<std::atomic<std::size_t>>;

/// A frame's part of its connection's backlog, for as long as the frame waits.
class BacklogShare
{
public:
    BacklogShare(Backlog backlog, std::size_t bytes) : m_backlog(std::move(backlog)), m_bytes(bytes) { *m_backlog += m_bytes; }
    BacklogShare(BacklogShare &&) noexcept = default; // leaves the other's pointer empty
    BacklogShare &operator=(BacklogShare &&other) noexcept
    {
        std::swap(m_backlog, other.m_backlog);
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~BacklogShare()
    {
        if (m_backlog) {
            *m_backlog -= m_bytes;
        }
    }

private:
    Backlog m_backlog;
    std::size_t m_bytes;
};

// ---- From an IO thread to the hub thread

struct ConnectionOpened {
    SessionId session = 0;
    std::string address;
};
struct FrameReceived {
    SessionId session = 0;
    QByteArray bytes;
    BacklogShare share;
};
/// The connection ended otherwise than by CloseOne.
struct ConnectionLost {
    SessionId session = 0;
};
struct ConnectionDrained {
    SessionId session = 0;
};
/// A socket that was adopted is closed now, whatever became of it.
struct SocketGone {
    QHostAddress address;
};
using IoEvent = std::variant<ConnectionOpened, FrameReceived, ConnectionLost, ConnectionDrained, SocketGone>;

// ---- From the hub thread to an IO thread

/// A socket that was just accepted.
struct AdoptSocket {
    qintptr descriptor = -1;
    QHostAddress address;
};
struct SendToOne {
    SessionId session = 0;
    SharedBytes bytes;
    FrameClass frameClass = FrameClass::Durable;
};
struct SendToMany {
    std::vector<SessionId> sessions;
    SharedBytes bytes;
    FrameClass frameClass = FrameClass::Durable;
};
struct CloseOne {
    SessionId session = 0;
    protocol::CloseCode code = protocol::CloseCode::Normal;
    std::string reason;
};
struct AskDrained {
    SessionId session = 0;
};
/// Every connection ends once what was sent to it is written, and no socket is adopted any more.
struct CloseAll {
    protocol::CloseCode code = protocol::CloseCode::Restart;
    std::string reason;
};
/// Who comes from now on comes through another door.
struct ChangeDoor {
    std::shared_ptr<const Door> door;
};
using IoCommand = std::variant<AdoptSocket, SendToOne, SendToMany, CloseOne, AskDrained, CloseAll, ChangeDoor>;

} // namespace hubbub::server
