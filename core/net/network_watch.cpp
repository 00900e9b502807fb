// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network_watch.h"

#include "core/net/discovery/datagram_sockets.h"

#include <utility>

namespace hubbub::net {

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent), m_timer(this), m_seen(discoveryInterfacesKey())
{
    connect(&m_timer, &QTimer::timeout, this, &NetworkWatch::look);
    m_timer.start(everyMs);
}

void NetworkWatch::look()
{
    const QString now = discoveryInterfacesKey();
    if (std::exchange(m_seen, now) != now) {
        Q_EMIT changed();
    }
}

} // namespace hubbub::net
