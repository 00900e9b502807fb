// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/beacon.h"

#include "core/protocol/text.h"

#include <chrono>
#include <utility>

namespace hubbub::net {

namespace {

using namespace protocol::nearby;
using namespace std::chrono_literals;

// Somebody who looks around asks each host a few times a second at most, and several people may share an address.
constexpr RateGate::Rate perSource{30, 50};
constexpr RateGate::Rate total{200, 5};

std::string checkedOr(const std::string &name, const std::string &other)
{
    const auto checked = protocol::checkedName(name);
    return checked.ok() ? *checked : other;
}

} // namespace

Beacon::Beacon(BeaconFacts facts, DiscoveryPorts ports, QObject *parent)
    : QObject(parent), m_facts(std::move(facts)), m_ports(ports), m_gate(m_clock, perSource, total),
      m_ears([this](QUdpSocket &socket, const QNetworkDatagram &datagram) { receive(socket, datagram); }),
      m_voice([this](QUdpSocket &socket, const QNetworkDatagram &datagram) { receive(socket, datagram); }), m_trials(m_clock)
{
    m_facts.name = checkedOr(m_facts.name, "Hubbub");
    m_facts.room = checkedOr(m_facts.room, {});
    if (m_facts.version.size() > versionBytes) {
        m_facts.version.clear();
    }
    m_watch.setInterval(2s);
    connect(&m_watch, &QTimer::timeout, this, &Beacon::lookAtInterfaces);
    m_again.setSingleShot(true);
    m_again.setInterval(300ms);
    connect(&m_again, &QTimer::timeout, this, [this] { m_voice.sendToGroups(encode(Up{m_facts.server}), m_ports.tell); });
}

Beacon::~Beacon()
{
    if (m_watch.isActive() && !m_facts.thisMachineOnly) {
        // Twice, because one may be lost; who misses both finds out by asking.
        const std::string bytes = encode(Down{m_facts.server});
        m_voice.sendToGroups(bytes, m_ports.tell);
        m_voice.sendToGroups(bytes, m_ports.tell);
    }
}

bool Beacon::start()
{
    m_voice.bindOwn();
    m_watch.start();
    lookAtInterfaces();
    return m_listening;
}

void Beacon::setRooms(std::int64_t rooms, const std::string &room)
{
    m_facts.rooms = rooms;
    m_facts.room = checkedOr(room, {});
}

void Beacon::lookAtInterfaces()
{
    if (!m_listening) {
        m_listening = m_ears.bindShared(m_ports.ask);
        m_interfaces.clear();
    }
    const QString now = discoveryInterfacesKey();
    if (m_listening && now != m_interfaces) {
        m_interfaces = now;
        m_ears.joinGroups();
        announce();
    }
}

void Beacon::announce()
{
    if (!m_facts.thisMachineOnly) {
        m_voice.sendToGroups(encode(Up{m_facts.server}), m_ports.tell);
        m_again.start();
    }
}

void Beacon::receive(QUdpSocket &socket, const QNetworkDatagram &datagram)
{
    // Whom it is from decides before it is read: reading costs more than refusing.
    const Source from = sourceOf(datagram);
    if (!m_gate.admits(from.host) || (m_facts.thisMachineOnly && !datagram.senderAddress().isLoopback())) {
        return;
    }
    const QByteArray bytes = datagram.data();
    const auto message = decode({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!message) {
        return;
    }
    if (const auto *ask = std::get_if<Ask>(&*message)) {
        answer(socket, datagram, *ask);
    } else if (const auto *reach = std::get_if<Reach>(&*message)) {
        tryToReach(datagram, *reach);
    }
}

void Beacon::answer(QUdpSocket &socket, const QNetworkDatagram &datagram, const Ask &ask)
{
    const Source from = sourceOf(datagram);
    const Here here{
        ask.nonce,     m_facts.server, m_facts.name, m_facts.port, m_facts.version, m_facts.key, m_trials.passFor(from.host),
        m_facts.rooms, m_facts.room};
    const std::string bytes = encode(here);
    if (isToGroup(datagram)) {
        m_voice.send(bytes, from);
        return;
    }
    // From the address and port that were asked: a firewall at the other end lets only those through.
    socket.writeDatagram(datagram.makeReply(QByteArray::fromStdString(bytes)));
}

void Beacon::tryToReach(const QNetworkDatagram &datagram, const Reach &reach)
{
    const Source from = sourceOf(datagram);
    m_trials.attempt(from.host, reach, [this, from](const Reached &reached) { m_voice.send(encode(reached), from); });
}

} // namespace hubbub::net
