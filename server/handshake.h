// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHostAddress>
#include <QObject>

#include <string>

class QTcpSocket;

namespace hubbub::server {

/// A socket between accept and WebSocket. Reads the request head within a deadline and a size, before Qt's own handshake would
/// buffer as much as anybody sends.
///
///     Reading ──a WebSocket for us──▶ Upgrading (Qt's handshake has the socket) ──take()──▶ gone
///        └──anything else──▶ Answering (an HTTP response is going out)     any state ──socket closed, deadline──▶ ended()
class Handshake final : public QObject
{
    Q_OBJECT

public:
    /// Owns the socket until take().
    Handshake(QTcpSocket *socket, QHostAddress address, base::Millis deadline);
    ~Handshake() override;

    QTcpSocket *socket() const { return m_socket; }
    /// As the listener counts it.
    const QHostAddress &address() const { return m_address; }

    /// Gives the socket away once Qt has made a WebSocket of it.
    QTcpSocket *take();
    /// Ends the attempt if its deadline has passed.
    void beat(base::Millis now);

Q_SIGNALS:
    /// The head is good: the socket, with every byte still unread, is for the upgrade.
    void accepted();
    /// The socket is closed. May come twice.
    void ended();

private:
    enum class Phase { Reading, Upgrading, Answering };

    void examine();
    void answer(const std::string &response);

    QTcpSocket *m_socket;
    QHostAddress m_address;
    base::Millis m_deadline;
    Phase m_phase = Phase::Reading;
};

} // namespace hubbub::server
