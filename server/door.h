// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/certificate.h"
#include "server/http/peer.h"
#include "server/http/router.h"

#include <QHostAddress>
#include <QSslConfiguration>

#include <memory>
#include <string>
#include <vector>

namespace hubbub::server {

/// Who may come in how.
struct DoorRules {
    bool allowPlain = false; ///< others than this machine may come unencrypted, too
    bool allowMetrics = false; ///< others than this machine may read figures and health, too
    std::vector<std::string> origins{}; ///< under which other addresses browsers find the server
};

/// By which rules a connection may begin. The same for every IO thread; never changes, so that a change is another door.
class Door
{
public:
    /// `site`: what is said to those who speak HTTP.
    Door(const net::ServerIdentity &identity, DoorRules rules, std::shared_ptr<const http::Router> site);

    /// TLS 1.2 or later with our certificate; nobody is asked for one of theirs.
    const QSslConfiguration &tls() const { return m_tls; }
    /// Unencrypted connections are for this machine itself, where nobody stands in between.
    bool takesPlainFrom(const QHostAddress &peer) const { return m_rules.allowPlain || peer.isLoopback(); }
    /// What there is to know about a peer before it says anything. Looks into this door.
    http::Peer peerAt(const QHostAddress &address, bool isEncrypted) const
    {
        return {isEncrypted, address.isLoopback(), takesPlainFrom(address), &m_rules.origins, m_machine, m_rules.allowMetrics};
    }
    const std::shared_ptr<const http::Router> &site() const { return m_site; }

private:
    QSslConfiguration m_tls;
    DoorRules m_rules;
    std::shared_ptr<const http::Router> m_site;
    std::string m_machine;
};

} // namespace hubbub::server
