// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>

namespace hubbub::test {

/// A server of HTTP on this machine that keeps what it is sent, and answers as it was told. Needs the event loop.
class Receiver
{
public:
    struct Request {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    struct Answer {
        int code = 200;
        QByteArray headers{}; ///< lines that end with CR LF
        QByteArray body{};
        bool hangsUp = false; ///< instead of any answer
    };

    Receiver();

    bool isUp() const { return m_server.isListening(); }
    QString url() const;
    /// Whatever was not told is answered 200 without a body.
    void willAnswer(const QList<Answer> &answers) { m_answers += answers; }
    /// From now on answers 503 to what has this in its body; empty: to nothing.
    void refuse(const QByteArray &part) { m_refused = part; }
    const QList<Request> &requests() const { return m_requests; }

private:
    void talk(class QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &body);

    QTcpServer m_server;
    QList<Answer> m_answers;
    QByteArray m_refused;
    QList<Request> m_requests;
};

} // namespace hubbub::test
