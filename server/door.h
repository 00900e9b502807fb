// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/certificate.h"

#include <QHostAddress>
#include <QSslConfiguration>

namespace hubbub::server {

/// By which rules a connection may begin. The same for every IO thread, each of which has one of its own.
class Door
{
public:
    /// `allowPlain`: others than this machine may come unencrypted, too.
    Door(const net::ServerIdentity &identity, bool allowPlain);

    /// TLS 1.2 or later with our certificate; nobody is asked for one of theirs.
    const QSslConfiguration &tls() const { return m_tls; }
    /// Unencrypted connections are for this machine itself, where nobody stands in between.
    bool takesPlainFrom(const QHostAddress &peer) const { return m_allowPlain || peer.isLoopback(); }

private:
    QSslConfiguration m_tls;
    bool m_allowPlain;
};

} // namespace hubbub::server
