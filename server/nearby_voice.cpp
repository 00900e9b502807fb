// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/nearby_voice.h"

#include "core/base/log.h"
#include "core/net/discovery/service_registration.h"

#include <utility>

namespace hubbub::server {

NearbyVoice::NearbyVoice(net::BeaconFacts facts)
{
    m_thread.setObjectName(QStringLiteral("hubbub-nearby"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_there, [this, facts = std::move(facts)] {
        m_beacon = std::make_unique<net::Beacon>(facts);
        if (!m_beacon->start()) {
            base::log(base::LogLevel::Warning, "nearby", "the server is not shown nearby yet, its UDP port cannot be had",
                      {{"port", static_cast<std::int64_t>(protocol::nearby::askPort)}});
        }
        if (!facts.thisMachineOnly) {
            m_service = std::make_unique<net::ServiceRegistration>(
                net::ServiceRegistration::Facts{facts.server, m_beacon->name(), facts.version, facts.key, facts.port});
        }
    });
}

NearbyVoice::~NearbyVoice()
{
    QMetaObject::invokeMethod(
        &m_there,
        [this] {
            m_service.reset();
            m_beacon.reset();
            m_there.moveToThread(nullptr); // whoever destroys it does so from another thread
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void NearbyVoice::setRooms(std::int64_t rooms, const std::string &room)
{
    QMetaObject::invokeMethod(&m_there, [this, rooms, room] { m_beacon->setRooms(rooms, room); });
}

} // namespace hubbub::server
