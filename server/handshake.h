// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/door.h"

#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

class QTcpSocket;

namespace hubbub::server {

/// A socket between accept and WebSocket: tells encrypted and plain connections apart by their first byte, shakes hands, and reads
/// the request head, all within one deadline and a bounded size, before Qt's own handshake would buffer as much as anybody sends.
///
///     Silent ──0x16──▶ Encrypting ──▶ Reading ──a WebSocket for us──▶ Upgrading (Qt's handshake has the socket) ──take()──▶ gone
///        └──anything else──────────────▶│└──anything else──▶ Speaking (an HttpConnection is to have the socket) ──take()──▶ gone
///     any state ──socket closed, deadline──▶ ended()
class Handshake final : public QObject
{
    Q_OBJECT

public:
    /// Owns the descriptor and the socket until take(). `door` must outlive it.
    Handshake(qintptr descriptor, const QHostAddress &address, base::Millis deadline, const Door &door);
    /// A socket that has spoken HTTP and now wishes to be a WebSocket, which is still unread; then examine() is due.
    Handshake(QTcpSocket *socket, const QHostAddress &address, base::Millis deadline, const Door &door);
    ~Handshake() override;

    /// Null as long as nothing was sent to us.
    QTcpSocket *socket() const { return m_socket; }
    /// As the listener counts it.
    const QHostAddress &address() const { return m_address; }

    http::Peer peer() const;
    /// Gives the socket away once Qt has made a WebSocket of it, or to whoever answers it.
    QTcpSocket *take();
    /// Looks at what has come.
    void examine();
    /// Ends the attempt if its deadline has passed.
    void beat(base::Millis now);

Q_SIGNALS:
    /// The head is good: the socket, with every byte still unread, is for the upgrade.
    void accepted();
    /// It is not that: the socket, with every byte still unread, is for whoever answers.
    void spoken();
    /// The socket is closed. May come twice.
    void ended();

private:
    enum class Phase { Silent, Encrypting, Reading, Upgrading, Speaking };

    void sniff();
    void beginPlain();
    void beginTls();
    void watch();
    void read();

    qintptr m_descriptor; // -1 once a socket has it
    std::unique_ptr<QSocketNotifier> m_notifier; // while Silent
    QTcpSocket *m_socket = nullptr;
    QHostAddress m_address;
    base::Millis m_deadline;
    const Door &m_door;
    Phase m_phase = Phase::Silent;
};

} // namespace hubbub::server
