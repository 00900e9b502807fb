// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http_connection.h"

#include "server/deadline.h"
#include "server/http/limits.h"
#include "server/send_now.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>

#include <array>
#include <utility>

namespace hubbub::server {

namespace limits = http::limits;
using Phase = http::Conversation::Phase;

// Of what comes after our last answer.
static constexpr qint64 mostThrownAway = 1024 * 1024;

HttpConnection::HttpConnection(QTcpSocket *socket, const QHostAddress &address, const http::Router &router,
                               const http::Peer &peer, const ConnectionTimes &times, const base::Clock &clock, IoTally &tally,
                               const HttpAsk &ask)
    : m_socket(socket), m_tls(qobject_cast<QSslSocket *>(socket)), m_address(address), m_times(times), m_clock(clock),
      m_tally(tally), m_ask(ask), m_conversation(router, peer, clock), m_by(clock.steadyMs() + times.handshake)
{
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::left);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::work);
    // Of an encrypted socket bytesWritten() only tells that something was encrypted, while it is being so.
    if (m_tls) {
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::progress);
    } else {
        connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::progress);
    }
}

HttpConnection::~HttpConnection()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater(); // it may be its own signal that brought us here
    }
}

void HttpConnection::begin()
{
    work();
}

QTcpSocket *HttpConnection::take()
{
    m_socket->disconnect(this);
    return std::exchange(m_socket, nullptr);
}

void HttpConnection::progress()
{
    m_progressAt = m_clock.steadyMs();
    work();
}

void HttpConnection::work()
{
    // Writing may tell of what was written before it returns.
    if (!m_socket || std::exchange(m_isWorking, true)) {
        return;
    }
    if (m_stage == Stage::Talking) {
        talk();
    }
    if (m_stage == Stage::Flushing) {
        flush();
    }
    if (m_stage == Stage::Lingering) {
        throwAway();
    }
    m_isWorking = false;
}

void HttpConnection::talk()
{
    m_conversation.refill();
    while (m_conversation.hasOutput() ? write() : read()) {
    }
    watchTime();
    if (m_conversation.phase() == Phase::Waiting) {
        ask();
    } else if (m_conversation.phase() == Phase::Socket) {
        // Not from within: whoever hears it takes this connection apart.
        QMetaObject::invokeMethod(this, &HttpConnection::socketWanted, Qt::QueuedConnection);
    } else if (m_conversation.phase() == Phase::Closing) {
        m_stage = Stage::Flushing; // for what is left of the answer's time
    }
}

void HttpConnection::ask()
{
    if (std::exchange(m_isAsking, true)) {
        return;
    }
    // The answer may come at once, or when nobody is here any more.
    const auto answer = [guard = QPointer<HttpConnection>(this), question = ++m_question](const http::Response &response) {
        if (guard) {
            QMetaObject::invokeMethod(
                guard, [guard, question, response] { guard->answered(question, response); }, Qt::QueuedConnection);
        }
    };
    m_giveUp = m_ask(m_conversation.request(), m_address, answer);
}

/// Nobody reads the answer any more, so nobody needs to wait for it.
void HttpConnection::left()
{
    if (const auto giveUp = std::exchange(m_giveUp, nullptr)) {
        giveUp();
    }
    Q_EMIT ended();
}

void HttpConnection::answered(std::uint64_t question, const http::Response &response)
{
    if (question != m_question || m_conversation.phase() != Phase::Waiting) {
        return; // too late
    }
    m_isAsking = false;
    m_giveUp = nullptr;
    if (response.feed) {
        response.feed->wake = [guard = QPointer<HttpConnection>(this)] {
            if (guard) {
                guard->work();
            }
        };
    }
    m_conversation.answerWith(response);
    count();
    work();
}

bool HttpConnection::read()
{
    const Phase phase = m_conversation.phase();
    if (phase == Phase::Closing || phase == Phase::Socket || phase == Phase::Waiting || phase == Phase::Streaming) {
        return false;
    }
    std::array<char, limits::headBytes> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): written by the next line
    const qint64 size = m_socket->peek(bytes.data(), static_cast<qint64>(bytes.size()));
    if (size <= 0) {
        return false;
    }
    const std::size_t taken = m_conversation.take({bytes.data(), static_cast<std::size_t>(size)});
    m_socket->read(bytes.data(), static_cast<qint64>(taken));
    m_hasBegun = taken == 0;
    count();
    return taken > 0 || m_conversation.hasOutput();
}

void HttpConnection::count()
{
    if (m_conversation.phase() == Phase::Answering) {
        m_tally.answers[static_cast<std::size_t>(m_conversation.status()) / 100].add();
    }
}

bool HttpConnection::write()
{
    const qint64 room = static_cast<qint64>(limits::writtenAhead) - waiting();
    if (room <= 0) {
        return false;
    }
    if (waiting() == 0) {
        m_progressAt = m_clock.steadyMs(); // a stream may have had nothing to say for long
    }
    const std::string_view piece = m_conversation.output(static_cast<std::size_t>(room));
    const qint64 written = m_socket->write(piece.data(), static_cast<qint64>(piece.size()));
    if (written <= 0) {
        return false;
    }
    m_conversation.handedOver(static_cast<std::size_t>(written));
    if (!m_conversation.hasOutput() && m_conversation.phase() != Phase::Closing) {
        m_wait = Wait::Nothing; // the next answer has its own time
    }
    return true;
}

void HttpConnection::flush()
{
    if (waiting() > 0) {
        return;
    }
    m_stage = Stage::Lingering;
    m_by = m_clock.steadyMs() + m_times.goodbye;
    linger();
}

/// Bytes that nobody has read would turn a close into a reset, which can overtake the answer. So only our own side ends, and what still
/// comes is thrown away until the peer has ended, too, or has had time enough for that.
void HttpConnection::linger()
{
    if (m_tls || !endWriting(m_socket->socketDescriptor())) {
        m_socket->skip(m_socket->bytesAvailable());
        m_socket->disconnectFromHost();
    }
}

void HttpConnection::throwAway()
{
    std::array<char, limits::headBytes> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): nobody looks at it
    while (const qint64 size = m_socket->read(bytes.data(), static_cast<qint64>(bytes.size()))) {
        if (size < 0) {
            return;
        }
        m_thrownAway += size;
    }
    if (m_thrownAway > mostThrownAway) {
        m_socket->abort();
    }
}

void HttpConnection::watchTime()
{
    const Wait wait = waitsFor();
    if (std::exchange(m_wait, wait) == wait) {
        return;
    }
    const base::Millis now = m_clock.steadyMs();
    m_progressAt = now;
    switch (wait) {
    case Wait::Idle:
        m_by = now + m_times.httpIdle;
        break;
    case Wait::Body:
        m_by = now + m_times.httpBody;
        break;
    case Wait::Hub:
    case Wait::Answer:
        m_by = now + m_times.httpAnswer;
        break;
    case Wait::Stream:
        m_by = never;
        break;
    case Wait::Head:
    case Wait::Nothing:
        m_by = now + m_times.handshake;
        break;
    }
}

HttpConnection::Wait HttpConnection::waitsFor() const
{
    switch (m_conversation.phase()) {
    case Phase::Head:
        return m_hasBegun ? Wait::Head : Wait::Idle;
    case Phase::Body:
        return Wait::Body;
    case Phase::Waiting:
        return Wait::Hub;
    case Phase::Streaming:
        return Wait::Stream;
    case Phase::Answering:
    case Phase::Closing: // its last piece may not be written yet
        return Wait::Answer;
    case Phase::Socket:
        break;
    }
    return Wait::Nothing;
}

void HttpConnection::beat(base::Millis now)
{
    const bool isStreaming = m_conversation.phase() == Phase::Streaming;
    const bool isWriting = m_conversation.phase() == Phase::Answering || m_stage == Stage::Flushing
                           || (isStreaming && (m_conversation.hasOutput() || waiting() > 0));
    const bool isStuck = isWriting && now - m_progressAt >= m_times.stall;
    if (now < m_by && !isStuck) {
        return;
    }
    if (m_stage == Stage::Talking && m_conversation.phase() != Phase::Answering && !isStreaming) {
        m_conversation.expire(m_hasBegun);
        count();
        m_by = now + m_times.goodbye;
        work();
        return;
    }
    m_socket->abort();
    Q_EMIT ended();
}

void HttpConnection::finishSoon()
{
    m_conversation.endSoon();
    if (m_stage == Stage::Talking && m_conversation.phase() == Phase::Head) {
        m_conversation.expire(false);
        work();
    }
}

qint64 HttpConnection::waiting() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

} // namespace hubbub::server
