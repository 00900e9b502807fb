// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/frame_joiner.h"
#include "server/outlet.h"

#include <cstddef>
#include <cstdint>
#include <vector>

class QSslSocket;
class QTcpSocket;

namespace hubbub::server {

/// The send queue of one connection: complete WebSocket frames on their way into a socket. Frames stay shared while they wait.
///
/// There are two ways out. As long as Qt holds nothing back for a plain socket, its frames may go to the operating system directly,
/// together with those of other sockets: direct(), then written(). Else, and for what the system did not take, they go through Qt,
/// which waits until it does: pump(). The socket's other writer is QWebSocket (pong, close), which writes whole frames through Qt on
/// the same thread; so frames never interleave.
class FrameWriter
{
public:
    /// `joiner` must outlive the writer.
    FrameWriter(QTcpSocket &socket, FrameJoiner &joiner);

    /// Queues; nothing is written before pump().
    void add(SharedBytes frame);
    /// What to write to the socket's descriptor, past Qt; null if nothing is, or may be.
    SharedBytes direct();
    /// So much of direct() the system has taken; the rest of it goes through Qt. To be called before anything else.
    void written(std::size_t bytes);
    /// Hands as much to the operating system as it takes now. To be called at the end of a turn, and whenever the socket has written
    /// something.
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
    /// The end in m_queue of what is written at once.
    std::size_t endOfNext() const;
    /// From the next frame to that end, as one.
    SharedBytes joinedUpTo(std::size_t end);
    bool writeSome();
    void dropWritten(std::size_t end);

    QTcpSocket &m_socket;
    FrameJoiner &m_joiner;
    QSslSocket *m_tls; // the same, if it encrypts
    std::vector<SharedBytes> m_queue;
    std::size_t m_directEnd = 0; // of what direct() gave; 0: nothing
    std::size_t m_next = 0; // in m_queue; what is before it is written and empty
    std::size_t m_queued = 0; // bytes
    std::uint64_t m_added = 0;
};

} // namespace hubbub::server
