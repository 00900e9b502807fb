// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server_options.h"
#include "app/server_webhooks.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <string>

namespace hubbub::app {

/// Reads the options of a running server again, and gives it those that may change meanwhile. What is wrong changes nothing, and
/// what needs a restart stays as it is; both are logged. On the thread that owns the host.
class ServerReload
{
public:
    /// `options` are those that the host was made with. It and `figures`, for what the webhooks count, must outlive this.
    ServerReload(QStringList arguments, ServerOptions options, server::Host &host, WebhookFigures &figures);

    /// Before that nothing is read: a wish is kept until then.
    void hostStarted(const server::HostPlace &place);
    /// Before the host stops, for what would come back to it.
    void hostStops();
    void readAgain();

private:
    void apply(ServerOptions options);
    void runWebhooks();
    QStringList changesOf(const ServerOptions &options) const;
    QStringList keepFixed(ServerOptions &options) const;
    std::optional<net::ServerIdentity> renewedIdentity(ServerOptions &options, QStringList &kept);

    const QStringList m_arguments;
    ServerOptions m_options; ///< as they count
    server::Host &m_host;
    WebhookFigures &m_figures;
    std::optional<net::Fingerprint> m_key;
    std::string m_certificates; ///< as they were last read from the files; empty: not yet
    std::unique_ptr<ServerWebhooks> m_webhooks; ///< while the host runs
    bool m_isWanted = false;
};

} // namespace hubbub::app
