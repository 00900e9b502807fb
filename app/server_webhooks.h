// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server_webhook.h"

#include <QString>

#include <memory>
#include <vector>

namespace hubbub::server {
struct HostPlace;
}

namespace hubbub::app {

/// The webhooks of a running server. On the thread that owns the host.
class ServerWebhooks
{
public:
    /// `place` is the server's; each webhook has a folder of its own in `dataFolder`. `figures` must outlive this.
    ServerWebhooks(const server::HostPlace &place, const QString &dataFolder, WebhookFigures &figures);

    /// Those that run from now on. One that has not changed is not disturbed. `serverPasswordFile`: what newcomers are asked for; may be empty.
    void run(const QList<WebhookOptions> &webhooks, const QString &serverPasswordFile);

private:
    QStringList argumentsOf(const WebhookOptions &webhook, const QString &serverPasswordFile) const;

    const QString m_server; ///< as an invite with its key, so that it is known at every port
    const QString m_folder;
    WebhookFigures &m_figures;
    std::vector<std::unique_ptr<ServerWebhook>> m_webhooks;
};

} // namespace hubbub::app
