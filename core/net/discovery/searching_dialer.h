// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/discovery/discovery.h"
#include "core/net/invite.h"
#include "core/net/link_race.h"
#include "core/net/ws_dialer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hubbub::net {

/// Dials as a WsDialer does. While a server whose key is known does not answer where it was, also looks for it on the local network,
/// and dials it also where a host says that it has that key (docs/protocol.md, "Reconnecting"): the addresses
/// of a home change, and nobody who is in a room should have to ask for the new one.
///
/// What is found that way is a hint and no more. The key is expected there as everywhere, and who shows another one counts as somebody
/// who does not answer. Only servers at IP addresses are looked for, since a name is led by those who keep it, and none of this machine.
///
/// For one server; must outlive its links.
class SearchingDialer final : public QObject, public protocol::Dialer
{
    Q_OBJECT

public:
    static constexpr int patienceMs = 1'000; ///< for an answer where the server was
    static constexpr int searchMs = 15'000; ///< after this a search ends; the next attempt begins another
    static constexpr std::size_t mostFound = 4; ///< addresses that are dialled beside the known ones

    explicit SearchingDialer(DialRules rules, DiscoveryPorts ports = {});
    ~SearchingDialer() override;

    std::unique_ptr<protocol::Link> dial(const std::string &url, protocol::Link::Events events) override;

    bool searching() const { return m_discovery.running(); }

private:
    protocol::Link::Events watched(protocol::Link::Events events);
    void answered();
    void unanswered();
    void search();
    void take();
    std::vector<Address> lookForKey() const;
    /// Whether it was this search that led there; then it will not do so again.
    bool isImpostor(const std::string &where);

    DialRules m_rules;
    WsDialer m_dialer;
    Discovery m_discovery;
    QTimer m_patience;
    QTimer m_searched;
    Invite m_invite; ///< of the server, with its key and every address; as the newest attempt has it
    QPointer<LinkRace> m_race; ///< the newest attempt
    std::vector<Address> m_found; ///< by the newest search that found something
    std::set<std::string> m_impostors; ///< `host:port`
};

} // namespace hubbub::net
