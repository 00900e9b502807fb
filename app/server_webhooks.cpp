// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_webhooks.h"

#include "core/net/invite.h"
#include "server/host.h"

#include <QUrl>

#include <algorithm>

namespace hubbub::app {

namespace {

QString inviteTo(const server::HostPlace &place)
{
    const QUrl url(QString::fromStdString(place.url));
    net::Invite invite;
    invite.addresses = {{url.host().toStdString(), place.port}};
    invite.key = place.key;
    return QString::fromStdString(net::inviteText(invite));
}

} // namespace

ServerWebhooks::ServerWebhooks(const server::HostPlace &place, const QString &dataFolder, WebhookFigures &figures)
    : m_server(inviteTo(place)), m_folder(dataFolder + QStringLiteral("/webhooks/")), m_figures(figures)
{}

void ServerWebhooks::run(const QList<WebhookOptions> &webhooks, const QString &serverPasswordFile)
{
    std::erase_if(m_webhooks, [&webhooks](const auto &running) { return !webhooks.contains(running->options()); });
    std::set<std::string> names;
    for (const WebhookOptions &webhook : webhooks) {
        const std::string name = webhook.name.toStdString();
        names.insert(name);
        const auto isIt = [&webhook](const auto &running) { return running->options() == webhook; };
        if (std::none_of(m_webhooks.begin(), m_webhooks.end(), isIt)) {
            m_webhooks.push_back(
                std::make_unique<ServerWebhook>(webhook, argumentsOf(webhook, serverPasswordFile), m_figures.of(name)));
        }
    }
    m_figures.keep(names);
}

QStringList ServerWebhooks::argumentsOf(const WebhookOptions &webhook, const QString &serverPasswordFile) const
{
    QStringList arguments = botArguments(webhook);
    arguments << QStringLiteral("--data=") + m_folder + webhook.name << QStringLiteral("--server=") + m_server;
    if (!serverPasswordFile.isEmpty() && webhook.tokenFile.isEmpty()) {
        arguments << QStringLiteral("--server-password-file=") + serverPasswordFile;
    }
    return arguments;
}

} // namespace hubbub::app
