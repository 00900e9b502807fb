// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nearby_text.h"

namespace hubbub::app {
namespace {

net::Address asAddress(const net::NearbyAddress &address)
{
    return {address.host, address.port};
}

bool hasScope(const net::NearbyAddress &address)
{
    return address.host.find('%') != std::string::npos;
}

} // namespace

QStringList nearbyAddresses(const net::NearbyHost &host)
{
    QStringList texts;
    for (const net::NearbyAddress &address : host.addresses) {
        texts << QString::fromStdString(net::shown(asAddress(address)));
    }
    return texts;
}

net::Invite nearbyInvite(const net::NearbyHost &host)
{
    net::Invite invite;
    for (const net::NearbyAddress &address : host.addresses) {
        if (!hasScope(address) && invite.addresses.size() < net::inviteAddresses) {
            invite.addresses.push_back(asAddress(address));
        }
    }
    if (invite.addresses.empty()) {
        invite.addresses.push_back(asAddress(host.addresses.front()));
    }
    invite.key = net::fingerprintFrom(host.key);
    invite.heard = invite.key.has_value();
    return invite;
}

QString nearbyInviteText(const net::NearbyHost &host)
{
    return QString::fromStdString(net::inviteText(nearbyInvite(host)));
}

} // namespace hubbub::app
