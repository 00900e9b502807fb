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

/// By which rules a connection may begin. The same for every IO thread, each of which has one of its own.
class Door
{
public:
    /// `allowPlain`: others than this machine may come unencrypted, too. `site`: what is said to those who speak HTTP.
    /// `origins`: under which other addresses browsers find the server.
    Door(const net::ServerIdentity &identity, bool allowPlain, std::shared_ptr<const http::Router> site,
         std::vector<std::string> origins = {});

    /// TLS 1.2 or later with our certificate; nobody is asked for one of theirs.
    const QSslConfiguration &tls() const { return m_tls; }
    /// Unencrypted connections are for this machine itself, where nobody stands in between.
    bool takesPlainFrom(const QHostAddress &peer) const { return m_allowPlain || peer.isLoopback(); }
    /// What there is to know about a peer before it says anything. Looks into this door.
    http::Peer peerAt(const QHostAddress &address, bool isEncrypted) const
    {
        return {isEncrypted, address.isLoopback(), takesPlainFrom(address), m_origins.get(), m_machine};
    }
    const std::shared_ptr<const http::Router> &site() const { return m_site; }

private:
    QSslConfiguration m_tls;
    bool m_allowPlain;
    std::shared_ptr<const http::Router> m_site;
    std::shared_ptr<const std::vector<std::string>> m_origins;
    std::string m_machine;
};

} // namespace hubbub::server
