// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/plain_socket.h"

#include "server/send_now.h"

#include <utility>

namespace hubbub::server {

qint64 PlainSocket::bytesToWrite() const
{
    return QTcpSocket::bytesToWrite() + static_cast<qint64>(m_gathered.size());
}

void PlainSocket::disconnectFromHost()
{
    sendGathered();
    QTcpSocket::disconnectFromHost();
}

qint64 PlainSocket::writeData(const char *data, qint64 size)
{
    if (m_gathered.empty() && (QTcpSocket::bytesToWrite() > 0 || state() != ConnectedState)) {
        return QTcpSocket::writeData(data, size);
    }
    if (m_gathered.empty()) {
        QMetaObject::invokeMethod(this, &PlainSocket::sendGathered, Qt::QueuedConnection);
    }
    m_gathered.append(data, static_cast<std::size_t>(size));
    return size;
}

void PlainSocket::sendGathered()
{
    const std::string bytes = std::exchange(m_gathered, {});
    if (bytes.empty() || !mayWriteTo(*this)) {
        return;
    }
    const std::size_t sent = sendNow(socketDescriptor(), bytes.data(), bytes.size());
    if (sent < bytes.size()) {
        QTcpSocket::writeData(bytes.data() + sent, static_cast<qint64>(bytes.size() - sent));
    }
    if (sent > 0) {
        Q_EMIT bytesWritten(static_cast<qint64>(sent));
    }
}

} // namespace hubbub::server
