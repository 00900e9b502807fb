// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_address.h"

#include <QHostAddress>
#include <QUrl>

namespace hubbub::app {

QString ServerAddress::shown() const
{
    const QString bracketed = host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host;
    return QStringLiteral("%1:%2").arg(bracketed).arg(port);
}

QString ServerAddress::url() const
{
    return QStringLiteral("ws://%1/ws").arg(shown());
}

bool ServerAddress::isLoopback() const
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

std::optional<ServerAddress> ServerAddress::fromText(const QString &text)
{
    QString rest = text.trimmed();
    for (const QString &scheme : {QStringLiteral("ws://"), QStringLiteral("hubbub://")}) {
        if (rest.startsWith(scheme, Qt::CaseInsensitive)) {
            rest = rest.mid(scheme.size());
            break;
        }
    }
    // An IPv6 address without brackets and port is what people copy from their system.
    if (!rest.startsWith(QLatin1Char('[')) && QHostAddress(rest).protocol() == QAbstractSocket::IPv6Protocol) {
        rest = QStringLiteral("[%1]").arg(rest);
    }
    if (rest.isEmpty() || rest.contains(QLatin1String("://")) || rest.contains(QLatin1Char('@'))) {
        return std::nullopt;
    }
    const QUrl url(QStringLiteral("ws://") + rest, QUrl::StrictMode);
    const int port = url.port(defaultPort);
    if (!url.isValid() || url.host().isEmpty() || port < 1 || port > 65535) {
        return std::nullopt;
    }
    return ServerAddress{url.host(), static_cast<std::uint16_t>(port)};
}

} // namespace hubbub::app
