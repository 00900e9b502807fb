// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/host.h"
#include "server/http/conversation.h"
#include "server/tally.h"

#include <QHostAddress>
#include <QObject>

class QSslSocket;
class QTcpSocket;

namespace hubbub::server {

/// Somebody who speaks HTTP, in an IO thread: carries bytes between a socket and a Conversation, never more of them than are read at the
/// other end, and sees to it that everything ends in time. Has no timer; the owner's beat() drives its deadlines.
///
///     Talking ──last answer handed over──▶ Flushing ──written──▶ Lingering (we have ended, what still comes is thrown away) ──▶ ended()
///       └──a WebSocket is wished for──▶ socketWanted() ──take()──▶ gone          any ──socket closed, deadline──▶ ended()
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    /// Owns the socket until take(). `router`, `times`, `clock` and `tally` must outlive it.
    HttpConnection(QTcpSocket *socket, const QHostAddress &address, const http::Router &router, const http::Peer &peer,
                   const ConnectionTimes &times, const base::Clock &clock, IoTally &tally);
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
    enum class Wait { Nothing, Idle, Head, Body, Answer };

    void work();
    void talk();
    bool read();
    bool write();
    void flush();
    void count();
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
    http::Conversation m_conversation;
    Stage m_stage = Stage::Talking;
    bool m_isWorking = false;
    bool m_hasBegun = false; // some bytes of the next head are there
    Wait m_wait = Wait::Nothing;
    base::Millis m_by = 0;
    base::Millis m_progressAt = 0; // of what is being written
    qint64 m_thrownAway = 0;
};

} // namespace hubbub::server
