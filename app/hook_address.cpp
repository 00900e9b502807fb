// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hook_address.h"

#include "app/wire_text.h"

namespace hubbub::app {

QString hookAddress(const net::Invite &place, std::string_view secret)
{
    QString host;
    if (!place.addresses.empty()) {
        // On this machine it needs no encryption, and no key that somebody would have to be told.
        const net::Address &address = place.addresses.front();
        const bool isPlain = place.plain || net::isLoopback(address);
        host = (isPlain ? QStringLiteral("http://") : QStringLiteral("https://")) + text(net::shown(address));
    }
    return host + QStringLiteral("/hooks/") + text(secret);
}

} // namespace hubbub::app
