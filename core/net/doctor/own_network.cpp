// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/doctor/own_network.h"

#include <algorithm>

namespace hubbub::net {

namespace {

bool startsWithAny(const QString &name, std::initializer_list<const char *> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&name](const char *prefix) { return name.startsWith(QLatin1String(prefix), Qt::CaseInsensitive); });
}

} // namespace

InterfaceKind interfaceKind(const QString &name, QNetworkInterface::InterfaceType type, QNetworkInterface::InterfaceFlags flags)
{
    if (flags.testFlag(QNetworkInterface::IsLoopBack)) {
        return InterfaceKind::Loopback;
    }
    // Names first: to the system a tunnel is often an Ethernet interface, too.
    if (startsWithAny(name, {"tun", "tap", "utun", "wg", "ppp", "ipsec", "tailscale", "zt", "nordlynx", "proton", "vpn"})) {
        return InterfaceKind::Vpn;
    }
    if (startsWithAny(name, {"docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "lxc", "lxd", "cni", "podman", "vethernet",
                             "bridge", "awdl", "llw"})) {
        return InterfaceKind::Virtual;
    }
    if (type == QNetworkInterface::Wifi || startsWithAny(name, {"wl", "ath", "wi-fi", "wifi"})) {
        return InterfaceKind::Wireless;
    }
    if (flags.testFlag(QNetworkInterface::IsPointToPoint) || type == QNetworkInterface::Ppp || type == QNetworkInterface::Slip) {
        return InterfaceKind::Vpn;
    }
    if (type == QNetworkInterface::Virtual) {
        return InterfaceKind::Virtual;
    }
    return type == QNetworkInterface::Ethernet ? InterfaceKind::Wired : InterfaceKind::Unknown;
}

QString nameOf(InterfaceKind kind)
{
    switch (kind) {
    case InterfaceKind::Wired:
        return QStringLiteral("wired");
    case InterfaceKind::Wireless:
        return QStringLiteral("wireless");
    case InterfaceKind::Virtual:
        return QStringLiteral("virtual");
    case InterfaceKind::Vpn:
        return QStringLiteral("vpn");
    case InterfaceKind::Loopback:
        return QStringLiteral("loopback");
    case InterfaceKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

void sortForOthers(QList<OwnAddress> &addresses)
{
    std::stable_sort(addresses.begin(), addresses.end(), [](const OwnAddress &a, const OwnAddress &b) {
        if (a.kind != b.kind) {
            return a.kind < b.kind;
        }
        const auto isSix = [](const OwnAddress &one) { return one.address.protocol() == QAbstractSocket::IPv6Protocol; };
        return isSix(a) < isSix(b);
    });
}

QList<OwnAddress> ownAddresses()
{
    QList<OwnAddress> addresses;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : interfaces) {
        const auto flags = one.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning)) {
            continue;
        }
        const InterfaceKind kind = interfaceKind(one.name(), one.type(), flags);
        const QList<QNetworkAddressEntry> entries = one.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (!entry.ip().isLoopback() && !entry.ip().isLinkLocal()) {
                addresses.append({entry.ip(), entry.prefixLength(), one.humanReadableName(), kind});
            }
        }
    }
    sortForOthers(addresses);
    return addresses;
}

bool isOnOwnSegment(const QHostAddress &address, const QList<OwnAddress> &own)
{
    return address.isLoopback() || address.isLinkLocal()
           || std::any_of(own.begin(), own.end(), [&address](const OwnAddress &one) {
                  return one.prefixLength > 0 && one.address.protocol() == address.protocol()
                         && address.isInSubnet(one.address, one.prefixLength);
              });
}

} // namespace hubbub::net
