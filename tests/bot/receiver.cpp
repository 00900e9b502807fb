// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bot/receiver.h"

#include <QTcpSocket>

#include <memory>

namespace hubbub::test {
namespace {

/// The request, once all of it is there.
bool read(const QByteArray &bytes, Receiver::Request &request)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return false;
    }
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    request.path = lines.constFirst().split(' ').value(1);
    for (const QByteArray &line : lines.mid(1)) {
        request.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    }
    request.body = bytes.mid(end + 4);
    return request.body.size() >= request.headers.value("content-length").toLongLong();
}

} // namespace

Receiver::Receiver()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            talk(*socket);
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QString Receiver::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/hook?room=1").arg(m_server.serverPort());
}

void Receiver::talk(QTcpSocket &socket)
{
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, &QTcpSocket::deleteLater);
    const auto bytes = std::make_shared<QByteArray>();
    QObject::connect(&socket, &QTcpSocket::readyRead, &m_server, [this, &socket, bytes] {
        *bytes += socket.readAll();
        Request request;
        if (read(*bytes, request)) {
            bytes->clear();
            m_requests.append(request);
            answer(socket, request.body);
        }
    });
}

void Receiver::answer(QTcpSocket &socket, const QByteArray &body)
{
    Answer answer = m_answers.isEmpty() ? Answer() : m_answers.takeFirst();
    if (!m_refused.isEmpty() && body.contains(m_refused)) {
        answer = {503};
    }
    if (!answer.hangsUp) {
        socket.write("HTTP/1.1 " + QByteArray::number(answer.code) + " Told\r\nConnection: close\r\nContent-Length: "
                     + QByteArray::number(answer.body.size()) + "\r\n" + answer.headers + "\r\n" + answer.body);
    }
    socket.disconnectFromHost();
}

} // namespace hubbub::test
