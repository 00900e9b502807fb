// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/net/discovery/datagram_sockets.h"
#include "core/net/discovery/rate_gate.h"
#include "core/net/discovery/reach_trials.h"

#include <QTimer>

#include <string>

namespace hubbub::net {

/// What a host tells about itself to whoever asks nearby.
struct BeaconFacts {
    protocol::ServerId server;
    std::string name; ///< where it is no valid name by the protocol's rules, "Hubbub" is told instead
    std::string version;
    std::uint16_t port = 0; ///< of the WebSocket
    std::string key; ///< fingerprint of its certificate's key; empty if it has none
    bool thisMachineOnly = false; ///< it listens at loopback addresses only: others are not answered
    std::int64_t rooms = 0;
    std::string room;
};

/// Makes a host visible on the local network for as long as it exists: answers questions, announces itself, says goodbye
/// (docs/protocol.md, "Finding hosts nearby"). Answers are rate-limited by source and at most twice as long as a question, so
/// that nobody can aim a host at somebody else. Needs the event loop of its thread.
class Beacon final : public QObject
{
    Q_OBJECT

public:
    explicit Beacon(BeaconFacts facts, DiscoveryPorts ports = {}, QObject *parent = nullptr);
    ~Beacon() override;

    /// False if the port for questions cannot be had at all; it goes on trying.
    bool start();
    /// As it is told.
    const std::string &name() const { return m_facts.name; }
    void setRooms(std::int64_t rooms, const std::string &room);

private:
    void receive(QUdpSocket &socket, const QNetworkDatagram &datagram);
    void answer(QUdpSocket &socket, const QNetworkDatagram &datagram, const protocol::nearby::Ask &ask);
    void tryToReach(const QNetworkDatagram &datagram, const protocol::nearby::Reach &reach);
    void lookAtInterfaces();
    void announce();

    BeaconFacts m_facts;
    DiscoveryPorts m_ports;
    base::SystemClock m_clock;
    RateGate m_gate;
    DatagramSockets m_ears; ///< at the port for questions
    DatagramSockets m_voice; ///< at a port of its own: hosts on one machine share the other one, and what comes there singly
    ReachTrials m_trials;
    QTimer m_watch;
    QTimer m_again; ///< a second announcement: the first may be lost
    QString m_interfaces;
    bool m_listening = false;
};

} // namespace hubbub::net
