// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/address.h"

#include <QHostAddress>
#include <QString>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace hubbub::net {

namespace {

// A URL longer than this is not an address that somebody typed.
constexpr std::size_t longestAddress = 512;

AddressError notAnAddress(const QString &text)
{
    const auto mark =
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c == QLatin1Char('?') || c == QLatin1Char('#'); });
    const auto end = std::min<qsizetype>(mark - text.cbegin(), 80); // a secret may follow
    return {"\"" + text.left(end).toStdString() + "\" is not a server address; try host, host:port or hubbub://host:port."};
}

bool takeScheme(QString &rest)
{
    const auto end = rest.indexOf(QLatin1String("://"));
    if (end < 0) {
        return true;
    }
    const QString scheme = rest.left(end).toLower();
    rest = rest.mid(end + 3);
    return scheme == QLatin1String("ws") || scheme == QLatin1String("wss") || scheme == QLatin1String("hubbub");
}

bool takePath(QString &rest)
{
    const auto slash = rest.indexOf(QLatin1Char('/'));
    if (slash < 0) {
        return true;
    }
    const QString path = rest.mid(slash);
    rest = rest.left(slash);
    return path == QLatin1String("/") || path == QLatin1String(socketPath);
}

} // namespace

base::Result<Address, AddressError> parseAddress(std::string_view text)
{
    if (text.size() > longestAddress) {
        return AddressError{"The server address is too long."};
    }
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
    if (whole.isEmpty()) {
        return AddressError{"The server address is empty."};
    }
    QString rest = whole;
    if (!takeScheme(rest) || !takePath(rest)) {
        return notAnAddress(whole);
    }
    // An IPv6 address without brackets and port is what people copy from their system.
    if (!rest.startsWith(QLatin1Char('[')) && rest.count(QLatin1Char(':')) > 1
        && QHostAddress(rest).protocol() == QAbstractSocket::IPv6Protocol) {
        rest = QLatin1Char('[') + rest + QLatin1Char(']');
    }
    for (const QChar c : std::as_const(rest)) {
        if (c.isSpace() || QStringLiteral("@?#/\\").contains(c)) {
            return notAnAddress(whole);
        }
    }
    const QUrl url(QStringLiteral("ws://") + rest, QUrl::StrictMode);
    const int port = url.port(defaultPort);
    if (!url.isValid() || url.host().isEmpty() || rest.endsWith(QLatin1Char(':')) || port < 1 || port > 65535) {
        return notAnAddress(whole);
    }
    return Address{url.host(QUrl::FullyEncoded).toStdString(), static_cast<std::uint16_t>(port)};
}

std::string shown(const Address &address)
{
    const bool bare = address.host.find(':') == std::string::npos;
    return (bare ? address.host : "[" + address.host + "]") + ":" + std::to_string(address.port);
}

std::string webSocketUrl(const Address &address)
{
    return "wss://" + shown(address) + socketPath;
}

std::string plainUrl(const Address &address)
{
    return "ws://" + shown(address) + socketPath;
}

std::string inviteUrl(const Address &address)
{
    return "hubbub://" + shown(address);
}

bool isLoopback(const Address &address)
{
    return address.host == "localhost" || QHostAddress(QString::fromStdString(address.host)).isLoopback();
}

} // namespace hubbub::net
