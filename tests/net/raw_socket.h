// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

#include <memory>

#include <cstdint>

namespace hubbub::test {

/// A TCP connection for what no proper client would do.
class RawSocket
{
public:
    enum class Kind { Plain, Encrypted };

    explicit RawSocket(Kind kind = Kind::Plain);
    /// Encrypted: until both sides have shaken hands. Whoever has the key is fine here.
    [[nodiscard]] bool open(std::uint16_t port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    void send(const QByteArray &bytes);
    /// Everything until the peer closes; what came so far, if it does not.
    QByteArray readToEnd(int patienceMs = 10'000);
    [[nodiscard]] bool waitForClose(int patienceMs = 10'000);

    QTcpSocket &socket() { return *m_socket; }

private:
    std::unique_ptr<QTcpSocket> m_socket;
};

/// A good opening of a WebSocket, with further header lines (each ending with CR LF).
QByteArray upgradeRequest(const QByteArray &path = "/ws", const QByteArray &furtherLines = {});

/// A masked binary frame, as a client sends it.
QByteArray clientFrame(const QByteArray &payload);

} // namespace hubbub::test
