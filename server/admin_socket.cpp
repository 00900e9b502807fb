// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin_socket.h"

#include "core/protocol/limits.h"

#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;

namespace {

constexpr std::size_t mostConnections = 16;
constexpr auto frameBytes = static_cast<qint64>(limits::frameBytes);

} // namespace

AdminSocket::AdminSocket(Hub hub) : m_hub(std::move(hub))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &AdminSocket::welcome);
}

AdminSocket::~AdminSocket()
{
    for (auto &[session, socket] : m_sockets) {
        delete socket.release();
    }
}

bool AdminSocket::listen(const QString &name, QString &why)
{
    const bool listens = m_server.listen(name);
    why = listens ? QString() : m_server.errorString();
    return listens;
}

void AdminSocket::closeAll()
{
    m_server.close();
    for (const auto &[session, socket] : m_sockets) {
        socket->disconnectFromServer();
    }
}

void AdminSocket::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(nullptr);
        if (m_sockets.size() >= mostConnections) {
            delete socket;
            continue;
        }
        const SessionId session = ++m_last;
        socket->setReadBufferSize(2 * frameBytes);
        m_sockets[session].reset(socket);
        connect(socket, &QLocalSocket::readyRead, this, [this, session] { read(session); });
        connect(
            socket, &QLocalSocket::disconnected, this,
            [this, session] {
                forget(session);
                m_hub.lost(session);
            },
            Qt::QueuedConnection);
        m_hub.opened(session);
        read(session); // what came with the connection
    }
}

void AdminSocket::read(SessionId session)
{
    // Whatever is said may end the session.
    for (QLocalSocket *socket = socketOf(session); socket && socket->canReadLine(); socket = socketOf(session)) {
        const QByteArray line = socket->readLine(frameBytes + 2);
        if (!line.endsWith('\n')) {
            socket->abort();
            return;
        }
        m_hub.said(session, {line.constData(), static_cast<std::size_t>(line.size() - 1)});
    }
    if (QLocalSocket *socket = socketOf(session); socket && socket->bytesAvailable() > frameBytes) {
        socket->abort();
    }
}

void AdminSocket::forget(SessionId session)
{
    m_sockets.erase(session);
}

QLocalSocket *AdminSocket::socketOf(SessionId session) const
{
    const auto found = m_sockets.find(session);
    return found == m_sockets.end() ? nullptr : found->second.get();
}

void AdminSocket::send(SessionId session, SharedBytes bytes, FrameClass)
{
    QLocalSocket *socket = socketOf(session);
    if (!socket) {
        return;
    }
    if (static_cast<std::size_t>(socket->bytesToWrite()) > limits::queueCloses) {
        socket->abort(); // nobody reads
        return;
    }
    socket->write(bytes->data(), static_cast<qint64>(bytes->size()));
    socket->write("\n", 1);
}

void AdminSocket::broadcast(std::span<const SessionId> sessions, SharedBytes bytes, FrameClass frameClass)
{
    for (const SessionId session : sessions) {
        send(session, bytes, frameClass);
    }
}

void AdminSocket::close(SessionId session, protocol::CloseCode, std::string)
{
    const auto found = m_sockets.find(session);
    if (found == m_sockets.end()) {
        return;
    }
    QLocalSocket *socket = found->second.release();
    m_sockets.erase(found);
    socket->disconnect(this);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    socket->disconnectFromServer(); // once what was sent is written
    if (socket->state() == QLocalSocket::UnconnectedState) {
        socket->deleteLater();
    }
}

} // namespace hubbub::server
