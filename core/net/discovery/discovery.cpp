// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/discovery.h"

#include "core/net/discovery/neighbours.h"
#include "core/net/discovery/service_browser.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace hubbub::net {

namespace {

using namespace protocol::nearby;
using namespace std::chrono_literals;

constexpr std::size_t nonceRandomBytes = 12;
constexpr std::size_t groupNonces = 4; // an answer to an older question is late by seconds
constexpr std::size_t mostPasses = 32;
constexpr std::size_t mostReachNonces = 64;
constexpr std::size_t mostNeighbours = 32;
constexpr RateGate::Rate perSource{40, 50};
constexpr RateGate::Rate total{400, 2};

std::string_view bytesOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

template<class Container, class Value>
bool contains(const Container &container, const Value &value)
{
    return std::find(container.begin(), container.end(), value) != container.end();
}

} // namespace

Discovery::Discovery(DiscoveryPorts ports, QObject *parent)
    : QObject(parent), m_ports(ports), m_gate(m_clock, perSource, total), m_list(m_clock, m_random), m_timer(this), m_watch(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Discovery::turn);
    m_watch.setInterval(1s);
    connect(&m_watch, &QTimer::timeout, this, &Discovery::lookAtInterfaces);
}

Discovery::~Discovery() = default;

void Discovery::start(Sources sources)
{
    stop();
    if (sources != Sources::Services) {
        m_mouth = std::make_unique<DatagramSockets>([this](QUdpSocket &, const QNetworkDatagram &datagram) { hear(datagram); });
        m_mouth->bindOwn();
        m_ears =
            std::make_unique<DatagramSockets>([this](QUdpSocket &, const QNetworkDatagram &datagram) { hearTold(datagram); });
        // Without it, hosts are found by asking alone.
        m_ears->bindShared(m_ports.tell);
        m_interfaces = discoveryInterfacesKey();
        m_ears->joinGroups();
        m_watch.start();
    }
    if (sources != Sources::Datagrams) {
        m_services = std::make_unique<ServiceBrowser>(m_list);
        connect(m_services.get(), &ServiceBrowser::changed, this, &Discovery::show);
    }
    m_plan.restart(m_clock.steadyMs());
    m_timer.start(0);
}

void Discovery::stop()
{
    m_timer.stop();
    m_watch.stop();
    m_services.reset();
    m_mouth.reset();
    m_ears.reset();
    m_list.clear();
    m_groupNonces.clear();
    m_passes.clear();
    m_hosts.clear();
}

void Discovery::setPins(NearbyList::Pins pins)
{
    m_list.setPins(std::move(pins));
    show();
}

void Discovery::turn()
{
    const base::Millis now = m_clock.steadyMs();
    for (const NearbyList::Question &question : m_list.tick()) {
        if (m_mouth) {
            m_mouth->send(encode(Ask{question.nonce}), question.to);
        }
    }
    if (m_mouth && m_plan.due(now)) {
        m_plan.asked(now);
        askGroups();
    }
    show();
    constexpr base::Millis longest = 1'000;
    const base::Millis next = std::min(m_list.nextDeadline(), m_plan.next()) - m_clock.steadyMs();
    m_timer.start(static_cast<int>(std::clamp<base::Millis>(next, 1, longest)));
}

void Discovery::askGroups()
{
    m_groupNonces.push_back(m_random.hex(nonceRandomBytes));
    if (m_groupNonces.size() > groupNonces) {
        m_groupNonces.pop_front();
    }
    const std::string question = encode(Ask{m_groupNonces.back()});
    m_mouth->sendToGroups(question, m_ports.ask);
    for (const std::string &address : neighbours(mostNeighbours)) {
        m_mouth->send(question, {address, m_ports.ask});
    }
}

void Discovery::hear(const QNetworkDatagram &datagram)
{
    const Source from = sourceOf(datagram);
    if (!m_gate.admits(from.host)) {
        return;
    }
    const auto message = decode(bytesOf(datagram.data()));
    if (!message) {
        return;
    }
    if (const auto *here = std::get_if<Here>(&*message)) {
        hearHere(from, *here);
    } else if (const auto *reached = std::get_if<Reached>(&*message)) {
        if (contains(m_reachNonces, reached->nonce)) {
            std::erase(m_reachNonces, reached->nonce);
            Q_EMIT reachAnswered(QString::fromStdString(from.host), reached->port, reached->outcome);
        }
    }
}

void Discovery::hearHere(const Source &from, const Here &here)
{
    if (contains(m_groupNonces, here.nonce)) {
        m_list.hearCandidate(from, here);
    } else if (m_list.hear(from, here)) {
        keepPass(from, here);
    }
    // A candidate is asked at once, and a confirmed one is shown at once.
    m_timer.start(0);
}

void Discovery::keepPass(const Source &from, const Here &here)
{
    std::erase_if(m_passes, [&](const Pass &pass) { return pass.from == from; });
    if (!here.pass.empty()) {
        m_passes.push_back({from, here.pass, here.server});
    }
    if (m_passes.size() > mostPasses) {
        m_passes.pop_front();
    }
}

void Discovery::hearTold(const QNetworkDatagram &datagram)
{
    if (!m_gate.admits(sourceOf(datagram).host)) {
        return;
    }
    const auto message = decode(bytesOf(datagram.data()));
    if (!message) {
        return;
    }
    if (std::holds_alternative<Up>(*message)) {
        m_plan.hurry(m_clock.steadyMs());
        m_timer.start(0);
    } else if (const auto *down = std::get_if<Down>(&*message)) {
        m_list.hearDown(down->server);
        m_timer.start(0);
    }
}

void Discovery::lookAtInterfaces()
{
    const QString now = discoveryInterfacesKey();
    if (now != m_interfaces) {
        m_interfaces = now;
        m_ears->joinGroups();
        m_list.doubtAll();
        m_plan.restart(m_clock.steadyMs());
        m_timer.start(0);
    }
}

void Discovery::askToReach(const NearbyHost &host, std::uint16_t port)
{
    const auto pass = std::find_if(m_passes.begin(), m_passes.end(), [&](const Pass &one) { return one.server == host.server; });
    if (m_mouth == nullptr || pass == m_passes.end() || m_reachNonces.size() >= mostReachNonces) {
        return;
    }
    m_reachNonces.push_back(m_random.hex(nonceRandomBytes));
    m_mouth->send(encode(Reach{m_reachNonces.back(), pass->pass, port}), pass->from);
}

void Discovery::show()
{
    std::vector<NearbyHost> hosts = m_list.hosts();
    if (hosts != m_hosts) {
        m_hosts = std::move(hosts);
        Q_EMIT changed();
    }
}

} // namespace hubbub::net
