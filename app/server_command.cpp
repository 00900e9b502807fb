// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_command.h"

#include "app/cli/output.h"
#include "app/host_exit_code.h"
#include "app/server_options.h"
#include "app/server_reload.h"
#include "app/stop_signals.h"
#include "app/webhook_figures.h"

#include <QJsonObject>
#include <QProcessEnvironment>

#include <cstdio>
#include <utility>

namespace hubbub::app {

namespace {

void tellPlace(const server::HostPlace &place)
{
    QJsonObject ready{{QStringLiteral("event"), QStringLiteral("listening")},
                      {QStringLiteral("port"), place.port},
                      {QStringLiteral("url"), QString::fromStdString(place.url)},
                      {QStringLiteral("invite"), QString::fromStdString(place.invite)}};
    if (!place.localUrl.empty()) {
        ready.insert(QStringLiteral("localUrl"), QString::fromStdString(place.localUrl));
    }
    // Whoever wanted to know may be gone; the server is not there for them alone.
    static_cast<void>(cli::printLine(ready));
    base::log(base::LogLevel::Info, "server", "listening",
              {{"port", place.port}, {"key", net::textOf(place.key)}, {"version", HUBBUB_VERSION}});
}

} // namespace

int runServer(QCoreApplication &application, const QStringList &arguments)
{
    ServerOptions options = readServerOptions(arguments, QProcessEnvironment::systemEnvironment());
    if (options.wantsHelp) {
        std::fputs(qUtf8Printable(serverOptionsHelp()), stdout);
        return static_cast<int>(ExitCode::Ok);
    }
    if (options.wantsCheck) {
        checkServerOptions(options);
    }
    for (const QString &mistake : std::as_const(options.mistakes)) {
        cli::complain(mistake);
    }
    if (!options.mistakes.isEmpty()) {
        return static_cast<int>(ExitCode::Usage);
    }
    if (options.wantsCheck) {
        static_cast<void>(cli::printLine(QStringLiteral("All options are right.")));
        return static_cast<int>(ExitCode::Ok);
    }
    setLogOutput(options.log);

    server::HostOptions hostOptions = options.host;
    hostOptions.version = QCoreApplication::applicationVersion().toStdString();
    WebhookFigures webhookFigures;
    hostOptions.furtherFigures = [&webhookFigures](http::Exposition &page) { webhookFigures.addTo(page); };
    ExitCode exitCode = ExitCode::Ok;
    server::Host host(hostOptions);
    ServerReload reload(arguments, options, host, webhookFigures);
    StopSignals stopSignals(StopSignals::Hangup::Reloads);
    QObject::connect(&stopSignals, &StopSignals::reloadWanted, &host, [&reload] { reload.readAgain(); });
    QObject::connect(&stopSignals, &StopSignals::stopWanted, &host, [&host, &reload] {
        base::log(base::LogLevel::Info, "server", "stopping");
        reload.hostStops();
        host.stop();
    });
    QObject::connect(&host, &server::Host::started, &application, [&reload](const server::HostPlace &place) {
        reload.hostStarted(place);
        tellPlace(place);
    });
    QObject::connect(&host, &server::Host::failed, &application, [&exitCode](const server::HostError &error) {
        exitCode = exitCodeOf(error.kind);
        base::log(base::LogLevel::Error, "server", error.message);
    });
    QObject::connect(&host, &server::Host::stopped, &application,
                     [&exitCode] { QCoreApplication::exit(static_cast<int>(exitCode)); });
    host.start();
    return QCoreApplication::exec();
}

} // namespace hubbub::app
