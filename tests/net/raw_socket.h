// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <cstdint>

namespace hubbub::test {

/// A TCP connection for what no proper client would do.
class RawSocket
{
public:
    [[nodiscard]] bool open(std::uint16_t port);
    void send(const QByteArray &bytes);
    /// Everything until the peer closes; what came so far, if it does not.
    QByteArray readToEnd(int patienceMs = 10'000);
    [[nodiscard]] bool waitForClose(int patienceMs = 10'000);

    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
};

/// A good opening of a WebSocket, with further header lines (each ending with CR LF).
QByteArray upgradeRequest(const QByteArray &path = "/ws", const QByteArray &furtherLines = {});

/// A masked binary frame, as a client sends it.
QByteArray clientFrame(const QByteArray &payload);

} // namespace hubbub::test
