// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nearby_search.h"

namespace hubbub::app {

NearbySearch::NearbySearch(net::DiscoveryPorts ports, QObject *parent) : QObject(parent), m_discovery(new net::Discovery(ports))
{
    m_thread.setObjectName(QStringLiteral("hubbub-search"));
    m_discovery->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_discovery, &QObject::deleteLater);
    // On the search's thread; from there, ready rows travel.
    connect(m_discovery, &net::Discovery::changed, m_discovery, [this, discovery = m_discovery] {
        QMetaObject::invokeMethod(
            this,
            [this, hosts = discovery->hosts()] {
                if (m_active) {
                    m_model.show(hosts);
                }
            },
            Qt::QueuedConnection);
    });
    m_thread.start();
}

NearbySearch::~NearbySearch()
{
    m_thread.quit();
    m_thread.wait();
}

void NearbySearch::setActive(bool active)
{
    if (active == m_active) {
        return;
    }
    m_active = active;
    QMetaObject::invokeMethod(m_discovery, [discovery = m_discovery, active] {
        if (active) {
            discovery->start();
        } else {
            discovery->stop();
        }
    });
    if (!active) {
        m_model.show({});
    }
    Q_EMIT activeChanged();
}

void NearbySearch::setPins(const net::NearbyList::Pins &pins)
{
    QMetaObject::invokeMethod(m_discovery, [discovery = m_discovery, pins] { discovery->setPins(pins); });
}

} // namespace hubbub::app
