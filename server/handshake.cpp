// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handshake.h"

#include "server/http_head.h"

#include <QTcpSocket>

#include <utility>

namespace hubbub::server {

Handshake::Handshake(QTcpSocket *socket, QHostAddress address, base::Millis deadline)
    : m_socket(socket), m_address(std::move(address)), m_deadline(deadline)
{
    m_socket->setReadBufferSize(static_cast<qint64>(headBytes));
    connect(m_socket, &QTcpSocket::readyRead, this, &Handshake::examine);
    connect(m_socket, &QTcpSocket::disconnected, this, &Handshake::ended);
}

Handshake::~Handshake()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater(); // the upgrade may still hold it
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
        m_socket->abort();
        Q_EMIT ended();
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
