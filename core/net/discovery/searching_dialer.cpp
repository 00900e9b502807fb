// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/searching_dialer.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace hubbub::net {

using protocol::Link;

namespace {

bool isIp(const Address &address)
{
    return !QHostAddress(QString::fromStdString(address.host)).isNull();
}

/// The same with the key by which the server can be told from others; without one if it cannot be looked for.
Invite recognisable(Invite invite, const KeyJudge &judge)
{
    const auto &all = invite.addresses;
    const bool moves = std::all_of(all.begin(), all.end(), isIp) && !std::all_of(all.begin(), all.end(), isLoopback);
    if (invite.plain || !moves) {
        invite.key.reset();
    } else if (!invite.key) {
        invite.key = judge.keyAt(shown(invite.addresses.front()));
        invite.heard = true; // that it is known does not make it an invite's
    }
    return invite;
}

bool contains(const std::vector<Address> &addresses, const Address &address)
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

} // namespace

SearchingDialer::SearchingDialer(DialRules rules, DiscoveryPorts ports)
    : m_rules(std::move(rules)), m_dialer(m_rules), m_discovery(ports, this), m_patience(this), m_searched(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &SearchingDialer::search);
    m_searched.setSingleShot(true);
    m_searched.setInterval(searchMs);
    connect(&m_searched, &QTimer::timeout, &m_discovery, &Discovery::stop);
    connect(&m_discovery, &Discovery::changed, this, &SearchingDialer::take);
}

SearchingDialer::~SearchingDialer() = default;

std::unique_ptr<Link> SearchingDialer::dial(const std::string &url, Link::Events events)
{
    const auto parsed = parseInvite(url);
    m_race.clear();
    m_invite = parsed ? recognisable(*parsed, *m_rules.judge) : Invite();
    if (!m_invite.key) {
        return m_dialer.dial(url, std::move(events));
    }
    for (const Address &address : m_found) {
        if (!contains(m_invite.addresses, address)) {
            m_invite.addresses.push_back(address);
        }
    }
    m_patience.start();
    auto race = std::make_unique<LinkRace>(destinationsOf(m_invite), m_rules, watched(std::move(events)));
    m_race = race.get();
    return race;
}

Link::Events SearchingDialer::watched(Link::Events events)
{
    Link::Events watched = events;
    watched.opened = [this, opened = events.opened] {
        answered();
        if (opened) {
            opened();
        }
    };
    watched.closed = [this, closed = events.closed](std::uint16_t code, const std::string &reason) {
        unanswered();
        if (closed) {
            closed(code, reason);
        }
    };
    watched.distrusted = [this, events = std::move(events)](const protocol::Distrust &why) {
        const bool impostor = isImpostor(why.where);
        unanswered();
        if (events.distrusted && !impostor) {
            events.distrusted(why);
        } else if (events.closed) {
            events.closed(0, why.detail);
        }
    };
    return watched;
}

void SearchingDialer::answered()
{
    m_patience.stop();
    m_searched.stop();
    m_discovery.stop();
}

void SearchingDialer::unanswered()
{
    if (m_patience.isActive()) { // else it is being searched for already, or the link was open
        m_patience.stop();
        search();
    }
}

void SearchingDialer::search()
{
    m_searched.start();
    if (!m_discovery.running()) {
        m_discovery.start(Discovery::Sources::Datagrams);
    }
}

void SearchingDialer::take()
{
    std::vector<Address> found = lookForKey();
    if (found.empty()) {
        return; // where it was found before is better than nothing
    }
    m_found = std::move(found);
    for (const Address &address : m_found) {
        if (m_race && !contains(m_invite.addresses, address)) {
            m_invite.addresses.push_back(address);
            m_race->add(destinationsOf(m_invite).back());
        }
    }
}

std::vector<Address> SearchingDialer::lookForKey() const
{
    std::vector<Address> found;
    for (const NearbyHost &host : m_discovery.hosts()) {
        if (!m_invite.key || host.key != textOf(*m_invite.key)) {
            continue;
        }
        for (const NearbyAddress &place : host.addresses) {
            const Address address{place.host, place.port};
            const bool hasScope = place.host.find('%') != std::string::npos;
            if (!hasScope && found.size() < mostFound && !m_impostors.contains(shown(address))) {
                found.push_back(address);
            }
        }
    }
    return found;
}

bool SearchingDialer::isImpostor(const std::string &where)
{
    const auto found =
        std::find_if(m_found.begin(), m_found.end(), [&where](const Address &address) { return shown(address) == where; });
    if (found == m_found.end()) {
        return false;
    }
    m_found.erase(found);
    m_impostors.insert(where);
    return true;
}

} // namespace hubbub::net
