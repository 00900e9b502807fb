// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/outlet.h"

#include <cstddef>
#include <cstdint>
#include <vector>

class QSslSocket;
class QTcpSocket;

namespace hubbub::server {

/// The send queue of one connection: complete WebSocket frames on their way into a socket. Frames stay shared while they wait; only
/// what the socket is about to take is copied. The socket's other writer is QWebSocket (pong, close), which writes whole frames on
/// the same thread, so frames never interleave.
class FrameWriter
{
public:
    explicit FrameWriter(QTcpSocket &socket);

    /// Queues; nothing is written before pump().
    void add(SharedBytes frame);
    /// Hands as much to the operating system as it takes now: one write for everything that was added. To be called at the end of
    /// a turn, and whenever the socket has written something.
    void pump();
    /// Forgets what the socket has not got yet.
    void discard();

    /// Frames that the socket has not got yet.
    bool holdsFrames() const { return m_next < m_queue.size(); }
    /// Bytes that the operating system has not got.
    std::size_t waiting() const;
    /// Bytes added since the beginning, and how many of them the operating system certainly has.
    std::uint64_t added() const { return m_added; }
    std::uint64_t handedOver() const;

private:
    /// What Qt holds, before and after encryption.
    std::size_t unsent() const;
    bool writeSome();
    void dropWritten(std::size_t end);

    QTcpSocket &m_socket;
    QSslSocket *m_tls; // the same, if it encrypts
    std::vector<SharedBytes> m_queue;
    std::size_t m_next = 0; // in m_queue; what is before it is written and empty
    std::size_t m_queued = 0; // bytes
    std::uint64_t m_added = 0;
};

} // namespace hubbub::server
