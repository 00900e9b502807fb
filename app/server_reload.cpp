// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_reload.h"

#include "app/server_option_table.h"

#include <QProcessEnvironment>

#include <utility>

namespace hubbub::app {

using base::LogLevel;

namespace {

constexpr const char *area = "config";

const QString certificateOption = QStringLiteral("tls-cert");
const QString keyOption = QStringLiteral("tls-key");
const QString passwordOption = QStringLiteral("password-file");

} // namespace

ServerReload::ServerReload(QStringList arguments, ServerOptions options, server::Host &host, WebhookFigures &figures)
    : m_arguments(std::move(arguments)), m_options(std::move(options)), m_host(host), m_figures(figures)
{
    if (!m_options.host.certificateFile.empty()) {
        const auto identity = net::identityFromFiles(m_options.host.certificateFile, m_options.host.keyFile);
        m_certificates = identity ? identity->certificates : std::string();
    }
}

void ServerReload::hostStarted(const server::HostPlace &place)
{
    m_key = place.key;
    m_webhooks = std::make_unique<ServerWebhooks>(place, QString::fromStdString(m_options.host.dataFolder), m_figures);
    runWebhooks();
    if (std::exchange(m_isWanted, false)) {
        readAgain();
    }
}

void ServerReload::hostStops()
{
    m_webhooks.reset();
}

void ServerReload::runWebhooks()
{
    if (m_webhooks) {
        const OptionValue given = m_options.given.value(passwordOption).value;
        const auto *file = std::get_if<QString>(&given);
        m_webhooks->run(m_options.webhooks, file ? *file : QString());
    }
}

void ServerReload::readAgain()
{
    if (!m_key) {
        m_isWanted = true;
        return;
    }
    const bool hasFiles =
        !m_options.config.isEmpty() || !m_options.host.certificateFile.empty() || m_options.given.contains(passwordOption);
    if (!hasFiles) {
        base::log(LogLevel::Info, area, "there is nothing to read again, no option names a file");
        return;
    }
    ServerOptions options = readServerOptions(m_arguments, QProcessEnvironment::systemEnvironment());
    checkServerOptions(options);
    for (const QString &mistake : std::as_const(options.mistakes)) {
        base::log(LogLevel::Error, area, "the options are wrong, so they stay as they are", {{"mistake", mistake.toStdString()}});
    }
    if (options.mistakes.isEmpty()) {
        apply(std::move(options));
    }
}

void ServerReload::apply(ServerOptions options)
{
    QStringList kept = keepFixed(options);
    const auto identity = renewedIdentity(options, kept);
    QStringList changed = changesOf(options);
    if (identity && std::exchange(m_certificates, identity->certificates) != identity->certificates
        && !changed.contains(certificateOption)) {
        changed << certificateOption;
    }
    m_host.change(options.host, identity);
    setLogOutput(options.log);
    m_options = std::move(options);
    runWebhooks();
    for (const QString &name : std::as_const(kept)) {
        base::log(LogLevel::Warning, area, "this option takes a restart, so it stays as it is", {{"option", name.toStdString()}});
    }
    base::log(LogLevel::Info, area, "the options were read again", {{"changed", changed.join(QLatin1Char(' ')).toStdString()}});
}

/// Puts back what cannot change, and names what somebody wished to.
QStringList ServerReload::keepFixed(ServerOptions &options) const
{
    QStringList kept;
    const auto keep = [&](const char *name, auto member) {
        if (options.host.*member != m_options.host.*member) {
            options.host.*member = m_options.host.*member;
            options.given.insert(QLatin1String(name), m_options.given.value(QLatin1String(name)));
            kept << QLatin1String(name);
        }
    };
    keep("port", &server::HostOptions::port);
    keep("listen", &server::HostOptions::listen);
    keep("data", &server::HostOptions::dataFolder);
    keep("io-threads", &server::HostOptions::ioThreads);
    keep("widget-origin", &server::HostOptions::widgetOrigins);
    return kept;
}

/// The certificate of the files, if it has the key that members know the server by.
std::optional<net::ServerIdentity> ServerReload::renewedIdentity(ServerOptions &options, QStringList &kept)
{
    std::optional<net::ServerIdentity> identity;
    const bool hasFiles = !options.host.certificateFile.empty();
    if (hasFiles) {
        if (auto read = net::identityFromFiles(options.host.certificateFile, options.host.keyFile)) {
            identity = std::move(read).value();
        }
    }
    if (identity && identity->fingerprint == *m_key) {
        return identity;
    }
    if (hasFiles || !m_options.host.certificateFile.empty()) {
        kept << certificateOption;
        for (const QString &name : {certificateOption, keyOption}) {
            options.given.insert(name, m_options.given.value(name));
        }
        options.host.certificateFile = m_options.host.certificateFile;
        options.host.keyFile = m_options.host.keyFile;
    }
    return std::nullopt;
}

QStringList ServerReload::changesOf(const ServerOptions &options) const
{
    QStringList changed;
    for (const QString &name : serverOptionNames()) {
        if (options.given.value(name).value != m_options.given.value(name).value) {
            changed << name;
        }
    }
    if (options.host.password != m_options.host.password && !changed.contains(passwordOption)) {
        changed << passwordOption;
    }
    if (options.webhooks != m_options.webhooks) {
        changed << QStringLiteral("webhook");
    }
    return changed;
}

} // namespace hubbub::app
