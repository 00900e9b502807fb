// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/host.h"
#include "server/http/conversation.h"
#include "server/tally.h"

#include <QHostAddress>
#include <QObject>

#include <cstdint>
#include <functional>

class QSslSocket;
class QTcpSocket;

namespace hubbub::server {

/// Asks somebody for the answer to a request that no route answers at once. The answer comes on the same thread, once. What is returned
/// is called when whoever asks has gone before that; it may be null.
using HttpAsk = std::function<std::function<void()>(const http::Request &request, const QHostAddress &peer,
                                                    std::function<void(http::Response)> answer)>;

/// Somebody who speaks HTTP, in an IO thread: carries bytes between a socket and a Conversation, never more of them than are read at the
/// other end, and sees to it that everything ends in time. Has no timer; the owner's beat() drives its deadlines.
///
///     Talking ──last answer handed over──▶ Flushing ──written──▶ Lingering (we have ended, what still comes is thrown away) ──▶ ended()
///       └──a WebSocket is wished for──▶ socketWanted() ──take()──▶ gone          any ──socket closed, deadline──▶ ended()
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    /// Owns the socket until take(). `router`, `times`, `clock`, `tally` and `ask` must outlive it.
    HttpConnection(QTcpSocket *socket, const QHostAddress &address, const http::Router &router, const http::Peer &peer,
                   const ConnectionTimes &times, const base::Clock &clock, IoTally &tally, const HttpAsk &ask);
    ~HttpConnection() override;

    const QHostAddress &address() const { return m_address; }

    /// Looks at what has come already; to be called once the signals are connected.
    void begin();
    void beat(base::Millis now);
    /// No further request is taken; an answer that is under way is finished.
    void finishSoon();
    /// Gives the socket away, with every byte of the wish for a WebSocket still unread.
    QTcpSocket *take();

Q_SIGNALS:
    void socketWanted();
    /// The socket is closed. May come twice.
    void ended();

private:
    enum class Stage { Talking, Flushing, Lingering };
    /// What m_by is the deadline of.
    enum class Wait { Nothing, Idle, Head, Body, Hub, Answer, Stream };

    void work();
    void talk();
    bool read();
    bool write();
    void flush();
    void count();
    void ask();
    void answered(std::uint64_t question, const http::Response &response);
    void left();
    void linger();
    void throwAway();
    void progress();
    void watchTime();
    Wait waitsFor() const;
    qint64 waiting() const;

    QTcpSocket *m_socket;
    QSslSocket *m_tls; // the same, if it encrypts
    const QHostAddress m_address;
    const ConnectionTimes &m_times;
    const base::Clock &m_clock;
    IoTally &m_tally;
    const HttpAsk &m_ask;
    http::Conversation m_conversation;
    Stage m_stage = Stage::Talking;
    bool m_isWorking = false;
    std::uint64_t m_question = 0; // number of the newest that was asked
    bool m_isAsking = false;
    std::function<void()> m_giveUp; // while it is asking
    bool m_hasBegun = false; // some bytes of the next head are there
    Wait m_wait = Wait::Nothing;
    base::Millis m_by = 0;
    base::Millis m_progressAt = 0; // of what is being written
    qint64 m_thrownAway = 0;
};

} // namespace hubbub::server
