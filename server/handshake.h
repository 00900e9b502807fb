// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/door.h"

#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <string>

class QTcpSocket;

namespace hubbub::server {

/// A socket between accept and WebSocket: tells encrypted and plain connections apart by their first byte, shakes hands, and reads
/// the request head, all within one deadline and a bounded size, before Qt's own handshake would buffer as much as anybody sends.
///
///     Silent ──0x16──▶ Encrypting ──▶ Reading ──a WebSocket for us──▶ Upgrading (Qt's handshake has the socket) ──take()──▶ gone
///        └──anything else──────────────▶│└──anything else──▶ Answering (an HTTP response is going out)
///     any state ──socket closed, deadline──▶ ended()
class Handshake final : public QObject
{
    Q_OBJECT

public:
    /// Owns the descriptor and the socket until take(). `door` must outlive it.
    Handshake(qintptr descriptor, const QHostAddress &address, base::Millis deadline, const Door &door);
    ~Handshake() override;

    /// Null as long as nothing was sent to us.
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
    enum class Phase { Silent, Encrypting, Reading, Upgrading, Answering };

    void sniff();
    void beginPlain();
    void beginTls();
    void watch();
    void read();
    void examine();
    void answer(const std::string &response);

    qintptr m_descriptor; // -1 once a socket has it
    std::unique_ptr<QSocketNotifier> m_notifier; // while Silent
    QTcpSocket *m_socket = nullptr;
    QHostAddress m_address;
    base::Millis m_deadline;
    const Door &m_door;
    bool m_mayGoOn = true; // encrypted, or allowed to be plain
    Phase m_phase = Phase::Silent;
};

} // namespace hubbub::server
