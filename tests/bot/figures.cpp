// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bot/figures.h"

#include <QTcpSocket>

namespace hubbub::test {

QByteArray figuresOf(const ServerProcess &server)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(server.port()));
    socket.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    while (socket.waitForReadyRead()) {
    }
    return socket.readAll();
}

} // namespace hubbub::test
