// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/impostor.h"

#include "server/door.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSslSocket>

namespace hubbub::test {

namespace {

/// RFC 6455, section 4.2.2.
QByteArray agreement(const QByteArray &request)
{
    static const QRegularExpression keyField(QStringLiteral("Sec-WebSocket-Key: *([^\r\n]+)"),
                                             QRegularExpression::CaseInsensitiveOption);
    const QByteArray key = keyField.match(QString::fromLatin1(request)).captured(1).toLatin1();
    const QByteArray accept =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept
           + "\r\nSec-WebSocket-Protocol: hubbub.v1\r\n\r\n";
}

} // namespace

Impostor::Impostor(Manner manner, std::uint16_t port) : m_identity(net::makeIdentity().value()), m_manner(manner)
{
    if (!listen(QHostAddress::LocalHost, port)) {
        qFatal("no port for an impostor");
    }
}

void Impostor::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *const socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        const QByteArray bytes = socket->readAll();
        m_heard += bytes;
        if (bytes.startsWith("GET ") && bytes.endsWith("\r\n\r\n")) {
            socket->write(agreement(bytes));
        }
    });
    if (m_manner == Manner::Encrypted) {
        socket->setSslConfiguration(server::Door(m_identity, {}, nullptr).tls());
        socket->startServerEncryption();
    }
}

} // namespace hubbub::test
