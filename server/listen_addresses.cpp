// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/listen_addresses.h"

#include <QNetworkInterface>

#include <algorithm>

namespace hubbub::server {

namespace {

bool isEvery(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4)
           || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool takesIpv4(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any) || address.protocol() == QAbstractSocket::IPv4Protocol;
}

// The address that others reach this machine at, as far as one can tell from inside.
QHostAddress outwardAddress(bool ipv4)
{
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        const bool rightKind = (address.protocol() == QAbstractSocket::IPv4Protocol) == ipv4;
        if (rightKind && !address.isLoopback() && !address.isLinkLocal()) {
            return address;
        }
    }
    return ipv4 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(QHostAddress::LocalHostIPv6);
}

net::Address asAddress(QHostAddress address, std::uint16_t port)
{
    address.setScopeId({});
    return {address.toString().toStdString(), port};
}

net::Address localAddress(const std::vector<QHostAddress> &addresses, std::uint16_t port)
{
    for (const QHostAddress &address : addresses) {
        if (isEvery(address)) {
            return asAddress(takesIpv4(address) ? QHostAddress::LocalHost : QHostAddress::LocalHostIPv6, port);
        }
    }
    const auto loopback = std::find_if(addresses.begin(), addresses.end(), [](const auto &one) { return one.isLoopback(); });
    return asAddress(loopback != addresses.end() ? *loopback : addresses.front(), port);
}

net::Address remoteAddress(const std::vector<QHostAddress> &addresses, std::uint16_t port)
{
    for (const QHostAddress &address : addresses) {
        if (isEvery(address)) {
            return asAddress(outwardAddress(takesIpv4(address)), port);
        }
        if (!address.isLoopback()) {
            return asAddress(address, port);
        }
    }
    return asAddress(addresses.front(), port);
}

} // namespace

base::Result<std::vector<ListenAddress>, HostError> listenAddresses(const std::vector<std::string> &texts)
{
    std::vector<ListenAddress> addresses;
    for (const std::string &text : texts) {
        if (text == "localhost") {
            addresses.push_back({QHostAddress(QHostAddress::LocalHost), false});
            addresses.push_back({QHostAddress(QHostAddress::LocalHostIPv6), true});
            continue;
        }
        if (text == "*") {
            addresses.push_back({QHostAddress(QHostAddress::Any), false});
            continue;
        }
        QString bare = QString::fromStdString(text).trimmed();
        if (bare.startsWith(QLatin1Char('[')) && bare.endsWith(QLatin1Char(']'))) {
            bare = bare.mid(1, bare.size() - 2);
        }
        const QHostAddress address(bare);
        if (address.isNull()) {
            return HostError{HostError::Kind::Listen,
                             "\"" + text + "\" is not an IP address to listen on; \"localhost\" and \"*\" are understood, too"};
        }
        addresses.push_back({address, false});
    }
    if (addresses.empty()) {
        return HostError{HostError::Kind::Listen, "there is no address to listen on"};
    }
    return addresses;
}

HostPlace placeOf(const std::vector<QHostAddress> &addresses, std::uint16_t port)
{
    return {port, net::webSocketUrl(localAddress(addresses, port)), net::inviteUrl(remoteAddress(addresses, port)), {}};
}

} // namespace hubbub::server
