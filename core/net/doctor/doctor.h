// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/address.h"
#include "core/net/discovery/discovery.h"
#include "core/net/doctor/finding.h"
#include "core/net/doctor/firewall_probe.h"
#include "core/net/doctor/own_network.h"

#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace hubbub::net {

/// Finds out why people do not see each other: whether a host can be reached by others, or why somebody who searches sees nobody.
/// Takes a few seconds, tells findings as they come, and ends with all of them. One examination at a time; needs the event loop
/// of its thread.
class Doctor final : public QObject
{
    Q_OBJECT

public:
    /// For whoever hosts, or believes to.
    struct HostCase {
        std::optional<Address> local; ///< where a client of this machine finds it; nothing: nobody hosts
        std::uint16_t port = 0;
        protocol::ServerId server;
        bool thisMachineOnly = false;
    };
    /// For whoever wants to join.
    struct JoinerCase {
        std::optional<Address> server; ///< that does not answer; nothing: anybody nearby
    };

    static constexpr base::Millis searchTime = 2'500; ///< for hosts to show up
    static constexpr base::Millis dialTime = 2'500;
    static constexpr base::Millis longest = 7'000;

    explicit Doctor(DiscoveryPorts ports = {}, QObject *parent = nullptr);
    ~Doctor() override;

    void examine(const HostCase &host);
    void examine(const JoinerCase &joiner);
    /// Nothing is told any more.
    void cancel();
    bool running() const { return m_running; }

Q_SIGNALS:
    void found(const hubbub::net::Finding &finding);
    void finished(const QList<hubbub::net::Finding> &findings);

private:
    void begin();
    void tell(FindingCode code, const QString &subject = {}, const QString &detail = {});
    /// An open question; the examination ends when none is left, or after `longest`.
    void open() { ++m_open; }
    void close();
    void end();

    void lookAtAddresses(std::uint16_t port);
    void askOwnName();
    void askOwnGroup();
    void lookAtFirewall(std::uint16_t port);
    void dialOwnAddress(const OwnAddress &own);
    void search();
    void lookAtHosts();
    void endSearch();
    void askPeer(const NearbyHost &host);
    void heardPeer(const QString &peer, quint16 port, protocol::nearby::ReachOutcome outcome);
    void dialHost(const NearbyHost &host);
    void dialServer(const Address &server);
    void noteSubnet(const Address &server, const QList<QHostAddress> &resolved);

    DiscoveryPorts m_ports;
    base::SystemRandom m_random;
    std::optional<HostCase> m_host;
    QList<OwnAddress> m_own;
    bool m_running = false;
    int m_open = 0;
    QList<Finding> m_findings;
    std::unique_ptr<Discovery> m_discovery;
    std::unique_ptr<DatagramSockets> m_ears;
    std::unique_ptr<FirewallProbe> m_firewall;
    std::unique_ptr<QObject> m_steps; ///< what belongs to this examination: goes with it
    std::string m_ownNonce;
    bool m_questionHeard = false;
    bool m_seesItself = false;
    int m_peersAsked = 0;
    QSet<QString> m_met; ///< hosts that were dialled or asked
    QSet<QString> m_peersHeard;
    QTimer m_deadline;
};

} // namespace hubbub::net
