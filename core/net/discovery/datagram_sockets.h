// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/discovery/nearby_list.h"

#include <QHostAddress>
#include <QList>
#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QUdpSocket>

#include <functional>
#include <string>
#include <vector>

namespace hubbub::net {

/// The UDP ports of discovery; tests use others than the protocol's.
struct DiscoveryPorts {
    std::uint16_t ask = protocol::nearby::askPort;
    std::uint16_t tell = protocol::nearby::tellPort;
};

/// The interfaces that datagrams to a group go out at and come in from: up, running, with an address; loopback included, for
/// programs on the same machine.
QList<QNetworkInterface> discoveryInterfaces();
/// Differs when interfaces or their addresses have changed.
QString discoveryInterfacesKey();

/// One UDP port for IPv4 and IPv6, on every interface. Either family may be missing on a machine. Hands on at most `mostPerTurn`
/// datagrams before the event loop gets its turn; what comes faster than that is dropped by the system.
class DatagramSockets final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPerTurn = 64;

    using Received = std::function<void(QUdpSocket &socket, const QNetworkDatagram &datagram)>;

    explicit DatagramSockets(Received received, QObject *parent = nullptr);

    /// A port that several programs of the machine may listen at. False if neither family could have it.
    bool bindShared(std::uint16_t port);
    /// Any free port.
    bool bindOwn();
    /// Joins the groups on every interface that is there now; may be called again.
    void joinGroups();

    /// On every interface. The group's members on this machine get it, too.
    void sendToGroups(const std::string &bytes, std::uint16_t port);
    void send(const std::string &bytes, const Source &to);

private:
    void read(QUdpSocket &socket);
    void watch(QUdpSocket &socket);

    Received m_received;
    QUdpSocket m_v4;
    QUdpSocket m_v6;
};

Source sourceOf(const QNetworkDatagram &datagram);
bool isToGroup(const QNetworkDatagram &datagram);

} // namespace hubbub::net
