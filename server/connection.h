// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/frame_writer.h"
#include "server/host.h"
#include "server/io_messages.h"
#include "server/outgoing_frame.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>

#include <optional>
#include <string>

class QTcpSocket;
class QWebSocket;

namespace hubbub::server {

class Connection;

/// Who hears what happens on a connection: its IO thread. No call may destroy the connection at once.
class ConnectionOwner
{
public:
    virtual ~ConnectionOwner() = default;
    virtual void received(Connection &connection, QByteArray bytes) = 0;
    virtual void drained(Connection &connection) = 0;
    /// Nothing will be received any more, and it was not the hub that wished so.
    virtual void lost(Connection &connection) = 0;
    /// The socket is closed: the last call.
    virtual void ended(Connection &connection) = 0;
    /// Something was added to the send queue: flush() is wanted at the end of this turn.
    virtual void wantsFlush(Connection &connection) = 0;
    virtual FrameJoiner &joiner() = 0;
    virtual base::Millis now() const = 0;
    /// Up to a tenth of `interval`, at random.
    virtual base::Millis jitter(base::Millis interval) = 0;
};

/// One WebSocket of the server, in its IO thread: receives, sends through a bounded queue, and notices a dead or slow peer. Has no
/// timer; the owner's beat() drives its deadlines.
///
///     Open ──close()──▶ Closing (the queue is going out) ──▶ Goodbye (close frame sent) ──peer's close frame, or deadline──▶ ended
///       └──slow, no pong, too much──▶ Goodbye
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// Takes both sockets over; `tcp` is the one below `socket`.
    Connection(SessionId session, QWebSocket *socket, QTcpSocket *tcp, const QHostAddress &address, const ConnectionTimes &times,
               ConnectionOwner &owner);
    ~Connection() override;

    SessionId session() const { return m_session; }
    const QHostAddress &address() const { return m_address; }
    const Backlog &backlog() const { return m_backlog; }

    void send(OutgoingFrame &frame, FrameClass frameClass);
    void askDrained();
    /// After what was sent before. The owner does not hear lost(). True unless the end was told or wished before.
    bool close(protocol::CloseCode code, std::string reason);
    /// The end for a reason of ours, at once; the owner hears lost().
    void drop(protocol::CloseCode code, const std::string &reason);
    /// What flush() would begin with, for the owner to write to descriptor() together with others'; then wrote() must follow, with how
    /// much of it the system has taken. Null if it has to be flush().
    SharedBytes direct();
    qintptr descriptor() const;
    /// True if there is more of that kind.
    bool wrote(std::size_t bytes);
    /// To be called in each turn that wanted it, last.
    void flush();
    void beat(base::Millis now);

private:
    enum class Phase { Open, Closing, Goodbye };

    void watchSockets();
    void receive(QByteArray bytes, FrameKind kind);
    void alive();
    void wroteByItself();
    void tellDrained();
    void sayGoodbye(protocol::CloseCode code, const std::string &reason);
    void tellLost();

    SessionId m_session;
    QWebSocket *m_socket;
    QPointer<QTcpSocket> m_tcp;
    QHostAddress m_address;
    const ConnectionTimes &m_times;
    ConnectionOwner &m_owner;
    FrameWriter m_writer;
    Backlog m_backlog = std::make_shared<std::atomic<std::size_t>>(0);
    Phase m_phase = Phase::Open;
    FrameKind m_kind = FrameKind::Binary;
    bool m_hubBelieves = true; // the hub has neither closed it nor heard of its end
    bool m_flushWanted = false;
    std::optional<std::uint64_t> m_drainMark; // in bytes added to the writer
    std::pair<protocol::CloseCode, std::string> m_farewell;
    bool m_seenWaiting = false; // at the newest beat
    base::Millis m_progressAt = 0; // of the queue
    base::Millis m_pingAt; // when the next ping is due
    base::Millis m_pongBy = 0; // 0: no ping is open
    base::Millis m_goodbyeBy = 0;
};

} // namespace hubbub::server
