// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/doctor/doctor.h"

#include "core/net/discovery/tcp_trial.h"

#include <algorithm>
#include <utility>

namespace hubbub::net {

namespace {

using protocol::nearby::Ask;
using protocol::nearby::ReachOutcome;

constexpr std::size_t nonceRandomBytes = 12;
constexpr int askAgainMs = 400;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

FindingCode byOutcome(ReachOutcome outcome, FindingCode open, FindingCode refused, FindingCode silent)
{
    switch (outcome) {
    case ReachOutcome::Open:
        return open;
    case ReachOutcome::Refused:
        return refused;
    case ReachOutcome::Silent:
        break;
    }
    return silent;
}

/// Whether it is this machine itself that answered.
bool isOwn(const NearbyHost &host)
{
    return std::all_of(host.addresses.begin(), host.addresses.end(), [](const NearbyAddress &address) {
        const QHostAddress one(text(address.host));
        return one.isLoopback() || QNetworkInterface::allAddresses().contains(one);
    });
}

} // namespace

Doctor::Doctor(DiscoveryPorts ports, QObject *parent) : QObject(parent), m_ports(ports), m_deadline(this)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(static_cast<int>(longest));
    connect(&m_deadline, &QTimer::timeout, this, &Doctor::end);
}

Doctor::~Doctor()
{
    cancel();
}

void Doctor::cancel()
{
    m_running = false;
    m_open = 0;
    m_deadline.stop();
    m_discovery.reset();
    m_ears.reset();
    m_firewall.reset();
    m_steps.reset();
}

void Doctor::begin()
{
    cancel();
    m_running = true;
    m_findings.clear();
    m_met.clear();
    m_peersHeard.clear();
    m_peersAsked = 0;
    m_questionHeard = false;
    m_seesItself = false;
    m_host.reset();
    m_own = ownAddresses();
    m_steps = std::make_unique<QObject>();
    m_deadline.start();
}

void Doctor::tell(FindingCode code, const QString &subject, const QString &detail)
{
    const Finding finding{code, severityOf(code), subject.toStdString(), detail.toStdString()};
    if (m_running && !m_findings.contains(finding)) {
        m_findings.append(finding);
        Q_EMIT found(finding);
    }
}

void Doctor::close()
{
    if (m_running && --m_open == 0) {
        // Not from within what just ended: it is taken apart now.
        QMetaObject::invokeMethod(
            m_steps.get(), [this] { end(); }, Qt::QueuedConnection);
    }
}

void Doctor::end()
{
    if (m_running) {
        const QList<Finding> findings = m_findings;
        m_running = false;
        m_deadline.stop();
        // The step that ends it may be a guest of what cancel() takes apart.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_running) {
                    cancel();
                }
            },
            Qt::QueuedConnection);
        Q_EMIT finished(findings);
    }
}

void Doctor::examine(const HostCase &host)
{
    begin();
    m_host = host;
    open(); // for as long as this decides what there is to do
    if (!host.local) {
        tell(FindingCode::NotHosting);
        lookAtAddresses(host.port);
        close();
        return;
    }
    tryTcp(m_steps.get(), text(host.local->host), host.local->port, dialTime, [this](ReachOutcome outcome) {
        const HostCase asked = *m_host;
        if (outcome != ReachOutcome::Open) {
            tell(FindingCode::NotHosting);
        } else if (asked.thisMachineOnly) {
            tell(FindingCode::ThisMachineOnly);
        }
        lookAtAddresses(asked.port);
        if (outcome == ReachOutcome::Open && !asked.thisMachineOnly && !m_own.isEmpty()) {
            for (const OwnAddress &own : std::as_const(m_own)) {
                dialOwnAddress(own);
            }
            lookAtFirewall(asked.port);
            askOwnName();
            askOwnGroup();
            search();
        }
        close();
    });
}

void Doctor::examine(const JoinerCase &joiner)
{
    begin();
    open();
    if (m_own.isEmpty()) {
        tell(FindingCode::NoInterface);
    } else {
        askOwnGroup();
        search();
    }
    if (joiner.server) {
        dialServer(*joiner.server);
    }
    close();
}

void Doctor::lookAtAddresses(std::uint16_t port)
{
    if (m_own.isEmpty()) {
        tell(FindingCode::NoInterface);
    }
    for (const OwnAddress &own : std::as_const(m_own)) {
        const Address address{own.address.toString().toStdString(), port == 0 ? defaultPort : port};
        tell(FindingCode::UseAddress, text(shown(address)), own.interfaceName + QLatin1Char(' ') + nameOf(own.kind));
    }
}

void Doctor::dialOwnAddress(const OwnAddress &own)
{
    open();
    const QString address = own.address.toString();
    tryTcp(m_steps.get(), address, m_host->port, dialTime, [this, address](ReachOutcome outcome) {
        tell(outcome == ReachOutcome::Open ? FindingCode::PortOpen : FindingCode::PortClosed, address);
        close();
    });
}

void Doctor::askOwnName()
{
    open();
    const QString name = QHostInfo::localHostName();
    QHostInfo::lookupHost(name, m_steps.get(), [this, name](const QHostInfo &info) {
        const QList<QHostAddress> addresses = info.addresses();
        const auto useful =
            std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress &address) { return !address.isLoopback(); });
        if (useful == addresses.end()) {
            tell(FindingCode::OwnNameUnknown, name);
        } else {
            tell(FindingCode::OwnNameResolves, name, useful->toString());
        }
        close();
    });
}

void Doctor::askOwnGroup()
{
    open();
    m_ownNonce = m_random.hex(nonceRandomBytes);
    m_ears = std::make_unique<DatagramSockets>([this](QUdpSocket &, const QNetworkDatagram &datagram) {
        const QByteArray bytes = datagram.data();
        const auto message = protocol::nearby::decode({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        const auto *ask = message ? std::get_if<Ask>(&*message) : nullptr;
        // Through loopback it always comes back, and that says nothing about the network.
        if (ask != nullptr && ask->nonce == m_ownNonce && !datagram.senderAddress().isLoopback() && !m_questionHeard) {
            m_questionHeard = true;
            tell(FindingCode::QuestionHeard);
            close();
        }
    });
    m_ears->bindShared(m_ports.tell);
    m_ears->joinGroups();
    const auto ask = [this] { m_ears->sendToGroups(encode(Ask{m_ownNonce}), m_ports.tell); };
    ask();
    QTimer::singleShot(askAgainMs, m_steps.get(), ask);
    QTimer::singleShot(static_cast<int>(searchTime), m_steps.get(), [this] {
        if (!m_questionHeard) {
            tell(FindingCode::QuestionLost);
            close();
        }
    });
}

void Doctor::lookAtFirewall(std::uint16_t port)
{
    open();
    m_firewall = std::make_unique<FirewallProbe>(port);
    connect(m_firewall.get(), &FirewallProbe::finished, m_steps.get(), [this, port](const FirewallFinding &finding) {
        using State = FirewallFinding::State;
        const QString number = QString::number(port);
        switch (finding.state) {
        case State::None:
            tell(FindingCode::FirewallNone);
            break;
        case State::Allows:
            tell(FindingCode::FirewallAllows, finding.tool, number);
            break;
        case State::MayBlock:
            tell(FindingCode::FirewallMayBlock, finding.tool, number);
            break;
        case State::Unknown:
            tell(FindingCode::FirewallUnknown);
            break;
        }
        close();
    });
    m_firewall->start();
}

void Doctor::search()
{
    open();
    m_discovery = std::make_unique<Discovery>(m_ports);
    connect(m_discovery.get(), &Discovery::changed, m_steps.get(), [this] { lookAtHosts(); });
    connect(m_discovery.get(), &Discovery::reachAnswered, m_steps.get(),
            [this](const QString &peer, quint16 port, ReachOutcome outcome) { heardPeer(peer, port, outcome); });
    m_discovery->start();
    QTimer::singleShot(static_cast<int>(searchTime), m_steps.get(), [this] { endSearch(); });
}

void Doctor::lookAtHosts()
{
    const std::vector<NearbyHost> hosts = m_discovery->hosts();
    for (const NearbyHost &host : hosts) {
        if (m_host && host.server == m_host->server) {
            m_seesItself = true;
            continue;
        }
        const QString key = text(host.server.value + ' ' + host.key);
        if (m_met.contains(key) || isOwn(host)) {
            continue;
        }
        m_met.insert(key);
        if (m_host) {
            askPeer(host);
        } else {
            dialHost(host);
        }
    }
}

void Doctor::askPeer(const NearbyHost &host)
{
    ++m_peersAsked;
    const auto ask = [this, host] { m_discovery->askToReach(host, m_host->port); };
    ask();
    // The request or its answer may be lost.
    QTimer::singleShot(askAgainMs, m_steps.get(), [this, ask] {
        if (m_peersHeard.isEmpty()) {
            ask();
        }
    });
}

void Doctor::heardPeer(const QString &peer, quint16 port, ReachOutcome outcome)
{
    if (m_peersHeard.contains(peer)) {
        return;
    }
    m_peersHeard.insert(peer);
    tell(byOutcome(outcome, FindingCode::PeerReached, FindingCode::PeerRefused, FindingCode::PeerSilent), peer,
         QString::number(port));
}

void Doctor::dialHost(const NearbyHost &host)
{
    open();
    const NearbyAddress best = host.addresses.front();
    const QString name = text(host.name);
    const QString where = text(shown(Address{best.host, best.port}));
    tryTcp(m_steps.get(), text(best.host), best.port, dialTime, [this, name, where](ReachOutcome outcome) {
        tell(byOutcome(outcome, FindingCode::HostReached, FindingCode::HostRefused, FindingCode::HostSilent), name, where);
        close();
    });
}

void Doctor::endSearch()
{
    if (!m_host && m_met.isEmpty()) {
        tell(m_questionHeard ? FindingCode::NobodyThere : FindingCode::CannotSee);
    }
    if (m_host && !m_seesItself) {
        tell(FindingCode::NotVisible);
    }
    if (m_host && m_peersAsked > m_peersHeard.size()) {
        // They dial for two seconds before they answer.
        QTimer::singleShot(static_cast<int>(dialTime), m_steps.get(), [this] {
            if (m_peersHeard.isEmpty()) {
                tell(FindingCode::NobodyToAsk);
            }
            close();
        });
        return;
    }
    if (m_host && m_peersAsked == 0) {
        tell(FindingCode::NobodyToAsk);
    }
    close();
}

void Doctor::dialServer(const Address &server)
{
    open();
    QHostInfo::lookupHost(text(server.host), m_steps.get(), [this, server](const QHostInfo &info) {
        const QList<QHostAddress> resolved = info.addresses();
        if (resolved.isEmpty()) {
            tell(FindingCode::ServerNameUnknown, text(server.host));
            close();
            return;
        }
        noteSubnet(server, resolved);
        tryTcp(m_steps.get(), resolved.constFirst().toString(), server.port, dialTime, [this, server](ReachOutcome outcome) {
            tell(byOutcome(outcome, FindingCode::ServerReached, FindingCode::ServerRefused, FindingCode::ServerSilent),
                 text(shown(server)));
            close();
        });
    });
}

void Doctor::noteSubnet(const Address &server, const QList<QHostAddress> &resolved)
{
    const bool near = std::any_of(resolved.begin(), resolved.end(),
                                  [this](const QHostAddress &address) { return isOnOwnSegment(address, m_own); });
    if (!near) {
        tell(FindingCode::OtherSubnet, text(shown(server)));
    }
}

} // namespace hubbub::net
