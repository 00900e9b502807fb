// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/net/discovery/ask_plan.h"
#include "core/net/discovery/datagram_sockets.h"
#include "core/net/discovery/nearby_list.h"
#include "core/net/discovery/rate_gate.h"

#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace hubbub::net {

class ServiceBrowser;

/// Looks for hosts on the local network while it is started, by datagrams of its own and, where the system has one, by its
/// DNS-SD service (docs/protocol.md, "Finding hosts nearby"). Needs the event loop of its thread.
class Discovery final : public QObject
{
    Q_OBJECT

public:
    explicit Discovery(DiscoveryPorts ports = {}, QObject *parent = nullptr);
    ~Discovery() override;

    enum class Sources { Datagrams, Services, Both };

    void start(Sources sources = Sources::Both);
    /// Forgets what was found; the same as starting anew, changed() tells nothing.
    void stop();
    bool running() const { return m_timer.isActive(); }

    /// The keys of servers that this user knows.
    void setPins(NearbyList::Pins pins);

    /// Ready rows, in a stable order.
    const std::vector<NearbyHost> &hosts() const { return m_hosts; }

    /// Asks the host that answers at one of `hosts()` with this address whether it can reach this machine by TCP at `port`;
    /// answered by reachAnswered(), or never.
    void askToReach(const NearbyHost &host, std::uint16_t port);

Q_SIGNALS:
    void changed(); ///< hosts()
    void reachAnswered(const QString &peer, quint16 port, hubbub::protocol::nearby::ReachOutcome outcome);

private:
    struct Pass {
        Source from;
        std::string pass;
        protocol::ServerId server;
    };

    void turn();
    void hear(const QNetworkDatagram &datagram);
    void hearTold(const QNetworkDatagram &datagram);
    void hearHere(const Source &from, const protocol::nearby::Here &here);
    void askGroups();
    void keepPass(const Source &from, const protocol::nearby::Here &here);
    void lookAtInterfaces();
    void show();

    DiscoveryPorts m_ports;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    RateGate m_gate;
    NearbyList m_list;
    AskPlan m_plan;
    std::unique_ptr<DatagramSockets> m_mouth; ///< asks, and hears answers
    std::unique_ptr<DatagramSockets> m_ears; ///< hears what hosts tell unasked
    std::unique_ptr<ServiceBrowser> m_services;
    std::deque<std::string> m_groupNonces; ///< of the last questions to the groups
    std::deque<Pass> m_passes;
    std::vector<std::string> m_reachNonces;
    std::vector<NearbyHost> m_hosts;
    QTimer m_timer; ///< the next deadline
    QTimer m_watch; ///< of the interfaces
    QString m_interfaces;
};

} // namespace hubbub::net
