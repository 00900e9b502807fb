// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handshake.h"

#include "server/first_byte.h"
#include "server/http_head.h"
#include "server/peer_address.h"
#include "server/plain_socket.h"
#include "server/send_now.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <utility>

namespace hubbub::server {

Handshake::Handshake(qintptr descriptor, const QHostAddress &address, base::Millis deadline, const Door &door)
    : m_descriptor(descriptor), m_notifier(std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read)),
      m_address(address), m_deadline(deadline), m_door(door)
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Handshake::sniff);
}

Handshake::~Handshake()
{
    m_notifier.reset();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater(); // the upgrade may still hold it
    } else if (m_descriptor != -1) {
        closeDescriptor(m_descriptor);
    }
}

QTcpSocket *Handshake::take()
{
    m_socket->disconnect(this);
    return std::exchange(m_socket, nullptr);
}

void Handshake::beat(base::Millis now)
{
    if (now >= m_deadline) {
        if (m_socket) {
            m_socket->abort();
        }
        Q_EMIT ended();
    }
}

void Handshake::sniff()
{
    const FirstByte first = firstByte(m_descriptor);
    if (first.state == FirstByte::State::NotYet) {
        return;
    }
    m_notifier->setEnabled(false); // the socket is about to have one of its own
    m_notifier.release()->deleteLater(); // it is its own signal that brought us here
    if (first.state == FirstByte::State::Closed) {
        Q_EMIT ended();
    } else if (first.opensTls()) {
        beginTls();
    } else {
        beginPlain();
    }
}

void Handshake::beginPlain()
{
    m_socket = new PlainSocket;
    m_mayGoOn = m_door.takesPlainFrom(m_address);
    watch();
    read();
}

void Handshake::beginTls()
{
    auto *const socket = new QSslSocket;
    m_socket = socket;
    m_phase = Phase::Encrypting;
    socket->setSslConfiguration(m_door.tls());
    connect(socket, &QSslSocket::encrypted, this, &Handshake::read);
    connect(socket, &QSslSocket::errorOccurred, this, &Handshake::ended);
    watch();
    if (m_phase == Phase::Encrypting && socket->state() == QAbstractSocket::ConnectedState) {
        socket->startServerEncryption();
    }
}

void Handshake::watch()
{
    connect(m_socket, &QTcpSocket::disconnected, this, &Handshake::ended);
    m_socket->setReadBufferSize(static_cast<qint64>(headBytes));
    takeNoSignal(m_descriptor);
    if (!m_socket->setSocketDescriptor(std::exchange(m_descriptor, -1))) {
        Q_EMIT ended();
    }
}

void Handshake::read()
{
    m_phase = Phase::Reading;
    connect(m_socket, &QTcpSocket::readyRead, this, &Handshake::examine);
    if (m_socket->bytesAvailable() > 0) {
        examine();
    }
}

void Handshake::examine()
{
    if (m_phase == Phase::Answering) {
        m_socket->skip(m_socket->bytesAvailable());
    }
    if (m_phase != Phase::Reading) {
        return;
    }
    const QByteArray head = m_socket->peek(static_cast<qint64>(headBytes));
    const HeadVerdict verdict = judgeHead({head.constData(), static_cast<std::size_t>(head.size())});
    switch (verdict.kind) {
    case HeadVerdict::Kind::Incomplete:
        return;
    case HeadVerdict::Kind::WebSocket:
        if (!m_mayGoOn) {
            answer(httpAnswer(403, "Forbidden", "This server takes encrypted connections only: use wss:// instead of ws://."));
            return;
        }
        m_phase = Phase::Upgrading;
        disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
        Q_EMIT accepted();
        return;
    case HeadVerdict::Kind::Refused:
        answer(verdict.answer);
        return;
    }
}

void Handshake::answer(const std::string &response)
{
    m_phase = Phase::Answering;
    // Unread bytes would turn the close into a reset, which can overtake the answer.
    m_socket->skip(m_socket->bytesAvailable());
    m_socket->write(response.data(), static_cast<qint64>(response.size()));
    m_socket->flush();
    m_socket->disconnectFromHost();
}

} // namespace hubbub::server
