// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/link_race.h"

#include <utility>

namespace hubbub::net {

// Enough for a connection within a house, so that usually only the preferred address is dialed at all.
static constexpr int headStartMs = 300;

LinkRace::LinkRace(std::vector<WsDestination> destinations, DialRules rules, Events events)
    : m_destinations(std::move(destinations)), m_rules(std::move(rules)),
      m_events(std::make_shared<const Events>(std::move(events)))
{
    m_headStart.setSingleShot(true);
    m_headStart.setInterval(headStartMs);
    connect(&m_headStart, &QTimer::timeout, this, &LinkRace::startNext);
    startNext();
}

LinkRace::~LinkRace() = default;

void LinkRace::startNext()
{
    const std::size_t runner = m_runners.size();
    if (m_closed || m_winner || runner == m_destinations.size()) {
        return;
    }
    Events events;
    events.opened = [this, runner] { won(runner); };
    events.received = [this](std::string_view bytes) {
        if (const auto all = m_events; all->received) {
            all->received(bytes);
        }
    };
    events.closed = [this, runner](std::uint16_t code, const std::string &reason) { lost(runner, code, reason); };
    events.distrusted = [this, runner](const protocol::Distrust &why) {
        m_distrust = why;
        lost(runner, 0, why.detail);
    };
    events.trusted = [this, runner](const protocol::Peer &peer) { m_peers[runner] = peer; };
    m_peers.emplace_back();
    m_runners.push_back(std::make_unique<WsLink>(m_destinations[runner], m_rules, std::move(events)));
    m_headStart.start();
}

void LinkRace::add(const WsDestination &destination)
{
    if (m_failed == m_destinations.size()) {
        return;
    }
    m_destinations.insert(m_destinations.begin() + static_cast<std::ptrdiff_t>(m_runners.size()), destination);
    startNext();
}

void LinkRace::won(std::size_t runner)
{
    if (m_winner || m_closed) {
        return;
    }
    m_winner = runner;
    m_headStart.stop();
    for (std::size_t i = 0; i < m_runners.size(); ++i) {
        if (i != runner) {
            m_runners[i]->close();
        }
    }
    const auto events = m_events;
    if (events->trusted && m_peers[runner]) {
        events->trusted(*m_peers[runner]);
    }
    if (events->opened) {
        events->opened();
    }
}

void LinkRace::lost(std::size_t runner, std::uint16_t code, const std::string &reason)
{
    if (m_closed) {
        return;
    }
    ++m_failed;
    if (!m_winner && m_failed < m_destinations.size()) {
        if (m_failed == m_runners.size()) {
            startNext(); // nobody is running, so nobody needs a head start
        }
        return;
    }
    if (m_winner && *m_winner != runner) {
        return;
    }
    const auto events = m_events;
    const auto distrust = m_winner ? std::nullopt : m_distrust;
    if (distrust && events->distrusted) {
        events->distrusted(*distrust);
    } else if (events->closed) {
        events->closed(code, std::string(reason)); // a copy: the callback may destroy what told it
    }
}

void LinkRace::send(std::string bytes)
{
    if (m_winner) {
        m_runners[*m_winner]->send(std::move(bytes));
    }
}

void LinkRace::close()
{
    m_closed = true;
    m_headStart.stop();
    for (const auto &runner : m_runners) {
        runner->close();
    }
}

} // namespace hubbub::net
