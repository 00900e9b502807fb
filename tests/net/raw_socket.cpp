// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/raw_socket.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

namespace hubbub::test {

RawSocket::RawSocket(Kind kind)
{
    if (kind == Kind::Encrypted) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
    }
}

bool RawSocket::open(std::uint16_t port, const QHostAddress &address)
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    const QSignalSpy connected(m_socket.get(), &QTcpSocket::connected); // it may be refused again before anybody looks
    m_socket->connectToHost(address, port);
    if (!QTest::qWaitFor([&connected] { return !connected.isEmpty(); }, 10'000)) {
        return false;
    }
    auto *const tls = qobject_cast<QSslSocket *>(m_socket.get());
    if (!tls) {
        return true;
    }
    tls->startClientEncryption();
    return QTest::qWaitFor([tls] { return tls->isEncrypted(); }, 10'000);
}

void RawSocket::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

bool RawSocket::waitForClose(int patienceMs)
{
    return QTest::qWaitFor([this] { return m_socket->state() == QAbstractSocket::UnconnectedState; }, patienceMs);
}

QByteArray RawSocket::readToEnd(int patienceMs)
{
    static_cast<void>(waitForClose(patienceMs));
    return m_socket->readAll();
}

QByteArray upgradeRequest(const QByteArray &path, const QByteArray &furtherLines)
{
    return "GET " + path
           + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
           + furtherLines + "\r\n";
}

QByteArray clientFrame(const QByteArray &payload)
{
    QByteArray frame("\x82", 1);
    const auto size = payload.size();
    if (size < 126) {
        frame += static_cast<char>(0x80 | size);
    } else if (size < 0x10000) {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(size >> 8);
        frame += static_cast<char>(size & 0xff);
    } else {
        frame += static_cast<char>(0x80 | 127);
        for (int shift = 56; shift >= 0; shift -= 8) {
            frame += static_cast<char>((size >> shift) & 0xff);
        }
    }
    return frame + QByteArray(4, '\0') + payload; // a mask of zeros leaves the payload as it is
}

} // namespace hubbub::test
