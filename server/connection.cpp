// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/connection.h"

#include "core/protocol/limits.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QWebSocket>

#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;

// A whole frame, its header, and the beginning of the next.
static constexpr qint64 readBuffer = 2 * static_cast<qint64>(limits::frameBytes);

// What may wait for the hub from one connection: as many of the largest requests as it may have in flight.
static constexpr std::size_t largestBacklog = limits::requestsInFlight * limits::frameBytes;

Connection::Connection(SessionId session, QWebSocket *socket, QTcpSocket *tcp, const QHostAddress &address,
                       const ConnectionTimes &times, ConnectionOwner &owner)
    : m_session(session), m_socket(socket), m_tcp(tcp), m_address(address), m_times(times), m_owner(owner),
      m_writer(*tcp, owner.joiner()), m_pingAt(owner.now() + times.ping + owner.jitter(times.ping))
{
    m_socket->setParent(this);
    m_tcp->setParent(m_socket);
    m_socket->setMaxAllowedIncomingFrameSize(limits::frameBytes);
    m_socket->setMaxAllowedIncomingMessageSize(limits::frameBytes);
    m_tcp->setReadBufferSize(readBuffer);
    m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    watchSockets();
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    if (m_tcp) {
        m_tcp->disconnect(this);
        m_tcp->abort();
    }
}

void Connection::watchSockets()
{
    connect(m_socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &bytes) { receive(bytes, FrameKind::Binary); });
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { receive(text.toUtf8(), FrameKind::Text); });
    connect(m_socket, &QWebSocket::pong, this, &Connection::alive);
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        m_phase = Phase::Goodbye;
        tellLost();
        m_owner.ended(*this);
    });
    // Of an encrypted socket bytesWritten() only tells that something was encrypted, while it is being so.
    if (const auto *tls = qobject_cast<QSslSocket *>(m_tcp)) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::wroteByItself);
    } else {
        connect(m_tcp, &QTcpSocket::bytesWritten, this, &Connection::wroteByItself);
    }
}

void Connection::receive(QByteArray bytes, FrameKind kind)
{
    if (m_phase != Phase::Open) {
        return;
    }
    alive();
    m_kind = kind;
    if (m_backlog->load() > largestBacklog) {
        drop(protocol::CloseCode::Paused, "too much at once");
        return;
    }
    m_owner.received(*this, std::move(bytes));
}

void Connection::alive()
{
    m_pongBy = 0;
}

void Connection::send(OutgoingFrame &frame, FrameClass frameClass)
{
    if (m_phase != Phase::Open) {
        return;
    }
    const SharedBytes &bytes = frame.bytes(m_kind);
    const std::size_t waiting = m_writer.waiting();
    if (frameClass == FrameClass::Ephemeral && waiting + bytes->size() > limits::queueDropsEphemeral) {
        return;
    }
    if (waiting + bytes->size() > limits::queueCloses) {
        drop(protocol::CloseCode::SlowReader, "the send queue is full");
        return;
    }
    if (waiting == 0) {
        m_progressAt = m_owner.now();
    }
    m_writer.add(bytes);
    if (!std::exchange(m_flushWanted, true)) {
        m_owner.wantsFlush(*this);
    }
}

void Connection::askDrained()
{
    if (m_phase != Phase::Open) {
        return;
    }
    m_drainMark = m_writer.added();
    if (!std::exchange(m_flushWanted, true)) {
        m_owner.wantsFlush(*this);
    }
}

bool Connection::close(protocol::CloseCode code, std::string reason)
{
    const bool news = std::exchange(m_hubBelieves, false);
    if (m_phase != Phase::Open) {
        return news;
    }
    m_phase = Phase::Closing;
    m_drainMark.reset();
    m_farewell = {code, std::move(reason)};
    m_progressAt = m_owner.now();
    if (!std::exchange(m_flushWanted, true)) {
        m_owner.wantsFlush(*this);
    }
    return news;
}

void Connection::drop(protocol::CloseCode code, const std::string &reason)
{
    if (m_phase == Phase::Goodbye) {
        return;
    }
    m_writer.discard();
    sayGoodbye(code, reason);
    tellLost();
}

SharedBytes Connection::direct()
{
    return m_phase == Phase::Goodbye ? nullptr : m_writer.direct();
}

qintptr Connection::descriptor() const
{
    return m_tcp->socketDescriptor();
}

bool Connection::wrote(std::size_t bytes)
{
    if (bytes > 0) {
        m_progressAt = m_owner.now();
    }
    m_writer.written(bytes);
    return m_phase != Phase::Goodbye && m_writer.holdsFrames() && m_tcp->bytesToWrite() == 0;
}

void Connection::flush()
{
    m_flushWanted = false;
    if (m_phase == Phase::Goodbye) {
        return;
    }
    m_writer.pump();
    tellDrained();
    if (m_phase == Phase::Closing && !m_writer.holdsFrames()) {
        sayGoodbye(m_farewell.first, m_farewell.second);
    }
}

void Connection::wroteByItself()
{
    m_progressAt = m_owner.now();
    flush();
}

void Connection::tellDrained()
{
    if (m_drainMark && m_writer.handedOver() >= *m_drainMark) {
        m_drainMark.reset();
        m_owner.drained(*this);
    }
}

void Connection::sayGoodbye(protocol::CloseCode code, const std::string &reason)
{
    m_phase = Phase::Goodbye;
    m_drainMark.reset();
    m_goodbyeBy = m_owner.now() + m_times.goodbye;
    // Not QWebSocket::close(): that closes the socket at once, and what the peer was just sending would turn the close into a
    // reset, which can overtake what we sent last. So we wait for the peer's close frame, as RFC 6455 has it.
    const std::string frame = closeFrame(code, reason);
    m_tcp->write(frame.data(), static_cast<qint64>(frame.size()));
    m_tcp->flush();
}

void Connection::tellLost()
{
    if (std::exchange(m_hubBelieves, false)) {
        m_owner.lost(*this);
    }
}

void Connection::beat(base::Millis now)
{
    if (m_phase == Phase::Goodbye) {
        if (now >= m_goodbyeBy) {
            m_tcp->abort();
            m_owner.ended(*this);
        }
        return;
    }
    const std::size_t waiting = m_writer.waiting();
    if (waiting > 0) {
        // Progress of the queue is a sign of life, and a ping could only get in line behind it.
        if (!std::exchange(m_seenWaiting, true)) {
            m_progressAt = now; // at the latest; what Qt queued by itself did not tell when
        }
        // Qt's answers to pings are in the queue, too, and nothing else bounds them.
        if (now - m_progressAt >= m_times.stall || waiting > limits::queueCloses) {
            drop(protocol::CloseCode::SlowReader, "nothing was read for too long");
        }
        return;
    }
    m_seenWaiting = false;
    if (m_pongBy != 0 && now >= m_pongBy) {
        drop(protocol::CloseCode::NoPong, "no answer to a ping");
    } else if (m_pongBy == 0 && now >= m_pingAt) {
        m_pongBy = now + m_times.pong;
        m_pingAt = now + m_times.ping + m_owner.jitter(m_times.ping);
        m_socket->ping();
    }
}

} // namespace hubbub::server
