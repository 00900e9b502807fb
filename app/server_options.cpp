// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_options.h"

#include "app/data_folder.h"
#include "app/nearest_name.h"
#include "app/server_option_table.h"
#include "app/server_sources.h"
#include "app/toml_file.h"
#include "core/net/certificate.h"
#include "server/listen_addresses.h"

#include <QDir>

#include <variant>

namespace hubbub::app {

namespace {

constexpr auto usage =
    "Usage: hubbub --server [options]\n"
    "Runs a server without a window until it is asked to stop (SIGTERM, Ctrl+C). When it is ready, one line of JSON on stdout "
    "says\n"
    "where it listens; everything else goes to stderr.\n"
    "\n";
constexpr auto usageOfConfig =
    "  --config FILE                Read the options above from a file, in TOML: port = 4826.\n"
    "  --check-config               Only look whether all options are right, and say what is wrong.\n"
    "  --help                       Show this.\n"
    "\n"
    "Every option may also stand in the environment, as HUBBUB_PORT=4826. The command line counts more than the environment, and "
    "that more\n"
    "than the file. A flag takes a value, too: --nearby=false.\n";

/// Where the help tells about an option.
constexpr qsizetype aboutColumn = 31;

QString placeOf(const Setting &setting)
{
    return setting.where.isEmpty() ? QStringLiteral("--") : setting.where + QStringLiteral(": ");
}

bool isOfItsKind(const ServerOption &option, const OptionValue &value)
{
    switch (option.kind) {
    case ServerOption::Kind::Flag:
        return std::holds_alternative<bool>(value);
    case ServerOption::Kind::Number:
        return std::holds_alternative<qint64>(value);
    case ServerOption::Kind::Text:
        return std::holds_alternative<QString>(value);
    case ServerOption::Kind::List:
        return std::holds_alternative<QStringList>(value);
    }
    return false;
}

/// Takes what one source says over what earlier ones said. What is overruled has to be right, too.
void take(ServerOptions &options, const QList<Setting> &settings)
{
    for (Setting setting : settings) {
        const ServerOption *option = findServerOption(setting.key);
        if (!option) {
            options.mistakes << QStringLiteral("%1there is no option \"%2\"%3")
                                    .arg(placeOf(setting), setting.key, meantName(setting.key, serverOptionNames()));
            continue;
        }
        if (const auto *text = std::get_if<QString>(&setting.value); text && option->kind == ServerOption::Kind::List) {
            setting.value = QStringList{*text};
        }
        const auto complaint =
            isOfItsKind(*option, setting.value) ? option->take(options, setting.value) : std::optional(expectationOf(*option));
        if (complaint) {
            options.mistakes << QStringLiteral("%1%2 %3").arg(placeOf(setting), setting.key, *complaint);
        }
        options.given.insert(setting.key, setting);
    }
}

/// How to begin a sentence about an option, wherever its value comes from.
QString subject(const ServerOptions &options, const QString &name)
{
    return placeOf(options.given.value(name)) + name;
}

void needBoth(ServerOptions &options)
{
    const QString certificate = QStringLiteral("tls-cert");
    const QString key = QStringLiteral("tls-key");
    const bool hasCertificate = options.given.contains(certificate);
    if (hasCertificate != options.given.contains(key)) {
        options.mistakes << QStringLiteral("%1 needs %2 beside it")
                                .arg(subject(options, hasCertificate ? certificate : key), hasCertificate ? key : certificate);
    }
}

} // namespace

ServerOptions readServerOptions(const QStringList &arguments, const QProcessEnvironment &environment)
{
    const ServerArguments line = readServerArguments(arguments);
    ServerOptions options;
    options.wantsHelp = line.wantsHelp;
    options.wantsCheck = line.wantsCheck;
    options.host.dataFolder = defaultDataFolder().toStdString();
    options.config = line.config.isEmpty() ? environment.value(environmentName(QStringLiteral("config"))) : line.config;
    if (!options.config.isEmpty()) {
        const TomlFile file = readTomlFile(options.config);
        options.mistakes << file.mistakes;
        take(options, file.settings);
        options.webhooks = readWebhooks(file.tables, options.mistakes);
    }
    take(options, readServerEnvironment(environment));
    options.mistakes << line.mistakes;
    take(options, line.settings);
    needBoth(options);
    options.host.dataFolder = QDir::current().absoluteFilePath(QString::fromStdString(options.host.dataFolder)).toStdString();
    return options;
}

void checkServerOptions(ServerOptions &options)
{
    const server::HostOptions &host = options.host;
    if (const auto addresses = server::listenAddresses(host.listen); !addresses) {
        options.mistakes << QStringLiteral("%1: %2").arg(subject(options, QStringLiteral("listen")),
                                                         QString::fromStdString(addresses.error().message));
    }
    if (!host.certificateFile.empty() && !host.keyFile.empty()) {
        if (const auto identity = net::identityFromFiles(host.certificateFile, host.keyFile); !identity) {
            options.mistakes << QStringLiteral("%1: %2").arg(subject(options, QStringLiteral("tls-cert")),
                                                             QString::fromStdString(identity.error().message));
        }
    }
}

QString serverOptionsHelp()
{
    QString help = QLatin1String(usage);
    for (const ServerOption &option : serverOptionTable()) {
        const QString head = QStringLiteral("  --%1 %2").arg(QLatin1String(option.name), QLatin1String(option.argument));
        QString about = QString::fromUtf8(option.about);
        about.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(aboutColumn, QLatin1Char(' ')));
        help += head.leftJustified(aboutColumn) + about + QLatin1Char('\n');
    }
    return help.arg(QString::number(net::defaultPort), defaultDataFolder(),
                    QString::number(protocol::limits::connectionsPerAddress))
           + QLatin1String(usageOfConfig);
}

} // namespace hubbub::app
