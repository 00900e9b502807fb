// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handshake.h"

#include "server/first_byte.h"
#include "server/http/head_reader.h"
#include "server/http/limits.h"
#include "server/http/origin.h"
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

Handshake::Handshake(QTcpSocket *socket, const QHostAddress &address, base::Millis deadline, const Door &door)
    : m_descriptor(-1), m_socket(socket), m_address(address), m_deadline(deadline), m_door(door), m_phase(Phase::Reading)
{
    connect(m_socket, &QTcpSocket::disconnected, this, &Handshake::ended);
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
    m_socket->setReadBufferSize(static_cast<qint64>(http::limits::headBytes));
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

http::Peer Handshake::peer() const
{
    return m_door.peerAt(m_address, qobject_cast<QSslSocket *>(m_socket) != nullptr);
}

void Handshake::examine()
{
    if (m_phase != Phase::Reading) {
        return;
    }
    const QByteArray bytes = m_socket->peek(static_cast<qint64>(http::limits::headBytes));
    http::RequestParser parser;
    const auto reading = http::readHead({bytes.constData(), static_cast<std::size_t>(bytes.size())}, parser);
    if (reading.kind == http::HeadReading::Kind::Incomplete) {
        return;
    }
    const bool isOurs = reading.kind == http::HeadReading::Kind::Whole && http::opensSocket(reading.request, peer());
    m_phase = isOurs ? Phase::Upgrading : Phase::Speaking;
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    if (isOurs) {
        Q_EMIT accepted();
    } else {
        Q_EMIT spoken();
    }
}

} // namespace hubbub::server
