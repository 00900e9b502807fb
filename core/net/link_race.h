// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ws_link.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace hubbub::net {

/// A link to a server with several addresses, of which some may lead nowhere today, or to somebody else: dials them one after the
/// other, each with a short head start, and becomes the first that opens. If none does, it ends as the worst of them did: a wrong
/// key is more worth telling than silence.
class LinkRace final : public QObject, public protocol::Link
{
    Q_OBJECT

public:
    /// Precondition: at least one destination.
    LinkRace(std::vector<WsDestination> destinations, DialRules rules, Events events);
    ~LinkRace() override;

    void send(std::string bytes) override;
    void close() override;

    /// One more address of the server, learnt meanwhile: starts at once. Ignored when the race is over.
    void add(const WsDestination &destination);

private:
    void startNext();
    void won(std::size_t runner);
    void lost(std::size_t runner, std::uint16_t code, const std::string &reason);

    std::vector<WsDestination> m_destinations;
    const DialRules m_rules;
    std::shared_ptr<const Events> m_events; // shared: it must outlive a callback that destroys the race
    std::vector<std::unique_ptr<WsLink>> m_runners; // as many as were started; a loser stays, closed, until the end of the race
    std::vector<std::optional<protocol::Peer>> m_peers; // of the runners, once judged
    std::size_t m_failed = 0;
    std::optional<std::size_t> m_winner;
    std::optional<protocol::Distrust> m_distrust;
    QTimer m_headStart;
    bool m_closed = false;
};

} // namespace hubbub::net
