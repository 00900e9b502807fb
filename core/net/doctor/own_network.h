// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QNetworkInterface>
#include <QString>

namespace hubbub::net {

/// What an interface is made of, as far as its type and name tell; the better for others to use, the smaller.
enum class InterfaceKind { Wired, Wireless, Unknown, Virtual, Vpn, Loopback };

InterfaceKind interfaceKind(const QString &name, QNetworkInterface::InterfaceType type, QNetworkInterface::InterfaceFlags flags);
QString nameOf(InterfaceKind kind); ///< "wired" …

struct OwnAddress {
    QHostAddress address;
    int prefixLength = -1; ///< of its segment; -1 if not known
    QString interfaceName;
    InterfaceKind kind = InterfaceKind::Unknown;
};

/// The addresses at which others may reach this machine, best first: by kind of interface, IPv4 before IPv6. Without loopback and
/// link-local ones.
QList<OwnAddress> ownAddresses();
/// The same order, for a test.
void sortForOthers(QList<OwnAddress> &addresses);
/// Whether the address is on a segment of one of these, and so within reach of a question to the group.
bool isOnOwnSegment(const QHostAddress &address, const QList<OwnAddress> &own);

} // namespace hubbub::net
