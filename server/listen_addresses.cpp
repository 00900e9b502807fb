// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/listen_addresses.h"

#include "core/net/invite.h"

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

// More would make an invite long, and the picture of one hard to read for a camera.
constexpr std::size_t mostAddresses = 4;

// The addresses that others reach this machine at, as far as one can tell from inside; IPv4 first, as people read it to each other.
QList<QHostAddress> outwardAddresses(bool ipv4, bool ipv6)
{
    QList<QHostAddress> four;
    QList<QHostAddress> six;
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (!address.isLoopback() && !address.isLinkLocal()) {
            (address.protocol() == QAbstractSocket::IPv4Protocol ? four : six).append(address);
        }
    }
    return (ipv4 ? four : QList<QHostAddress>()) + (ipv6 ? six : QList<QHostAddress>());
}

bool takesIpv6(const QHostAddress &address)
{
    return address.protocol() != QAbstractSocket::IPv4Protocol;
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

std::vector<net::Address> remoteAddresses(const std::vector<QHostAddress> &addresses, std::uint16_t port)
{
    std::vector<net::Address> found;
    const auto add = [&](const QHostAddress &address) {
        const net::Address one = asAddress(address, port);
        if (found.size() < mostAddresses && std::find(found.begin(), found.end(), one) == found.end()) {
            found.push_back(one);
        }
    };
    for (const QHostAddress &address : addresses) {
        if (isEvery(address)) {
            const auto outward = outwardAddresses(takesIpv4(address), takesIpv6(address));
            std::for_each(outward.begin(), outward.end(), add);
        } else if (!address.isLoopback()) {
            add(address);
        }
    }
    if (found.empty()) {
        found.push_back(localAddress(addresses, port));
    }
    return found;
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

HostPlace placeOf(const std::vector<QHostAddress> &addresses, std::uint16_t port, const net::Fingerprint &key)
{
    const net::Address local = localAddress(addresses, port);
    HostPlace place;
    place.port = port;
    place.url = net::webSocketUrl(local);
    place.localUrl = net::isLoopback(local) ? net::plainUrl(local) : std::string();
    place.addresses = remoteAddresses(addresses, port);
    place.invite = net::inviteText({place.addresses, key, {}, {}, false});
    place.key = key;
    place.thisMachineOnly =
        std::all_of(addresses.begin(), addresses.end(), [](const QHostAddress &address) { return address.isLoopback(); });
    return place;
}

} // namespace hubbub::server
