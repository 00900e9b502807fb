// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ws_dialer.h"

#include "core/net/ended_link.h"
#include "core/net/invite.h"
#include "core/net/link_race.h"
#include "core/net/ws_link.h"

#include <algorithm>

namespace hubbub::net {

using protocol::Distrust;
using protocol::Link;

std::unique_ptr<Link> WsDialer::dial(const std::string &url, Link::Events events)
{
    const auto invite = parseInvite(url);
    if (!invite) {
        return std::make_unique<EndedLink>(std::move(events), invite.error().message);
    }
    const std::string home = shown(invite->addresses.front());
    const bool here = std::all_of(invite->addresses.begin(), invite->addresses.end(), isLoopback);
    if (invite->plain && !here && !m_rules.allowPlain) {
        return std::make_unique<EndedLink>(std::move(events),
                                           Distrust{Distrust::Why::Unencrypted, home, {}, {}, "ws:// to another machine"});
    }
    std::vector<WsDestination> destinations = destinationsOf(*invite);
    if (destinations.size() == 1) {
        return std::make_unique<WsLink>(destinations.front(), m_rules, std::move(events));
    }
    return std::make_unique<LinkRace>(std::move(destinations), m_rules, std::move(events));
}

} // namespace hubbub::net
