// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/tcp_trial.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <utility>

namespace hubbub::net {

using protocol::nearby::ReachOutcome;

void tryTcp(QObject *context, const QString &host, std::uint16_t port, base::Millis deadline,
            std::function<void(ReachOutcome)> done)
{
    auto *socket = new QTcpSocket(context);
    const auto finish = [socket, over = std::make_shared<bool>(false), done = std::move(done)](ReachOutcome outcome) {
        if (std::exchange(*over, true)) {
            return;
        }
        socket->abort();
        socket->deleteLater();
        done(outcome);
    };
    socket->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(socket, &QTcpSocket::connected, socket, [finish] { finish(ReachOutcome::Open); });
    QObject::connect(
        socket, &QTcpSocket::errorOccurred, socket,
        [finish](QAbstractSocket::SocketError error) {
            finish(error == QAbstractSocket::ConnectionRefusedError ? ReachOutcome::Refused : ReachOutcome::Silent);
        },
        Qt::QueuedConnection);
    QTimer::singleShot(static_cast<int>(deadline), socket, [finish] { finish(ReachOutcome::Silent); });
    socket->connectToHost(host, port);
}

} // namespace hubbub::net
