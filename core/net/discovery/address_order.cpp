// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/address_order.h"

#include <QHostAddress>
#include <QString>

namespace hubbub::net {

AddressClass addressClass(const std::string &host)
{
    const QHostAddress address(QString::fromStdString(host));
    if (address.isNull()) {
        return AddressClass::Other;
    }
    if (address.isLoopback()) {
        return AddressClass::Loopback;
    }
    if (address.isLinkLocal()) {
        return AddressClass::LinkLocal;
    }
    return address.protocol() == QAbstractSocket::IPv4Protocol ? AddressClass::Ipv4 : AddressClass::Ipv6;
}

} // namespace hubbub::net
