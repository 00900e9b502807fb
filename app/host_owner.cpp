// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host_owner.h"

#include "core/protocol/codec.h"
#include "server/admin_place.h"

namespace hubbub::app {

HostOwner::HostOwner(QObject *parent) : QObject(parent)
{
    connect(&m_socket, &QLocalSocket::connected, this, &HostOwner::ask);
    connect(&m_socket, &QLocalSocket::readyRead, this, &HostOwner::hear);
}

void HostOwner::claim(const QString &dataFolder, const protocol::UserId &user)
{
    if (user == m_user && m_socket.state() != QLocalSocket::UnconnectedState) {
        return; // under way
    }
    m_user = user;
    m_socket.abort();
    m_socket.connectToServer(server::adminSocketOf(dataFolder.toStdString()));
}

void HostOwner::ask()
{
    const protocol::Request request{{"1"}, protocol::SetUser{m_user, true, {}, {}}};
    const std::string line = protocol::encode(protocol::ClientFrame(request)) + '\n';
    m_socket.write(line.data(), static_cast<qint64>(line.size()));
}

void HostOwner::hear()
{
    if (!m_socket.canReadLine()) {
        return;
    }
    const std::string line = m_socket.readLine().toStdString();
    m_socket.disconnectFromServer();
    const auto heard = protocol::decodeServerFrame(line, [](const protocol::RequestId &) { return std::string_view("setUser"); });
    const auto *reply = heard ? std::get_if<protocol::Reply>(&*heard) : nullptr;
    if (reply != nullptr && std::holds_alternative<protocol::DoneReply>(reply->body)) {
        Q_EMIT granted();
    }
}

} // namespace hubbub::app
