// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_options.h"

#include "app/data_folder.h"
#include "app/settings_file.h"
#include "server/http/origin.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>
#include <utility>

namespace hubbub::app {

namespace {

constexpr auto usage =
    "Usage: hubbub --server [options]\n"
    "Runs a server without a window until it is asked to stop (SIGTERM, Ctrl+C). When it is ready, one line of JSON on stdout "
    "says\n"
    "where it listens; everything else goes to stderr.\n"
    "\n"
    "  --port N                     Port; 0 picks a free one. Default: %1.\n"
    "  --listen ADDRESS             IP address to listen on, \"localhost\" or \"*\" (every address). May be repeated.\n"
    "                               Default: localhost.\n"
    "  --data DIR                   Keep everything in this folder. Default: %2.\n"
    "  --name NAME                  What people see as the server's name. Default: hubbub.\n"
    "  --password-file FILE         Strangers without an invite have to know what stands in this file's first line.\n"
    "  --io-threads N               Threads for connections. Default: one less than there are cores.\n"
    "  --connections N              Most connections in total. Default: what the limit on open files allows.\n"
    "  --connections-per-address N  Most connections from one address; 0: no limit. Default: %3; not for this machine itself.\n"
    "  --nearby                     Let others on the local network find this server.\n"
    "  --no-flood-limits            Do not slow down senders: for tests, measurements and servers with trusted bots.\n"
    "  --tls-cert FILE              Certificate to show, with its chain (PEM). Default: one that is made once and kept.\n"
    "  --tls-key FILE               The private key of that certificate (PEM).\n"
    "  --allow-plain                Take unencrypted connections from other machines, too. Anybody in between can read them.\n"
    "  --web-origin ORIGIN          Browsers find this server at https://… through a proxy. May be repeated.\n"
    "  --allow-metrics              Tell figures and health (/metrics, /readyz, /healthz) to other machines, too.\n"
    "  --no-direct                  No direct messages: nobody can open a direct room.\n"
    "  --config FILE                Read the options above from a file, one \"option = value\" a line.\n"
    "  --help                       Show this.\n";

const QStringList &valueOptions()
{
    static const QStringList names{QStringLiteral("port"),          QStringLiteral("listen"),
                                   QStringLiteral("data"),          QStringLiteral("name"),
                                   QStringLiteral("password-file"), QStringLiteral("io-threads"),
                                   QStringLiteral("connections"),   QStringLiteral("connections-per-address"),
                                   QStringLiteral("tls-cert"),      QStringLiteral("tls-key"),
                                   QStringLiteral("web-origin")};
    return names;
}

const QString floodOption = QStringLiteral("no-flood-limits");
const QString plainOption = QStringLiteral("allow-plain");
const QString metricsOption = QStringLiteral("allow-metrics");
const QString nearbyOption = QStringLiteral("nearby");
const QString directOption = QStringLiteral("no-direct");

const QStringList &flagOptions()
{
    static const QStringList names{floodOption, plainOption, metricsOption, nearbyOption, directOption};
    return names;
}

/// Puts settings into HostOptions; remembers the first complaint.
class SettingsReader
{
public:
    explicit SettingsReader(ServerOptions &options) : m_options(options) {}

    /// A new source: its list of addresses replaces an earlier one's.
    void beginSource() { m_listenGiven = false; }
    void read(const Setting &setting);

private:
    template<class Number>
    void number(const Setting &setting, qlonglong least, qlonglong most, Number &target);
    void text(const Setting &setting, std::string &target);
    void listen(const Setting &setting);
    void webOrigin(const Setting &setting);
    void password(const Setting &setting);
    std::optional<bool> flag(const Setting &setting);
    void complain(const Setting &setting, const QString &what);

    ServerOptions &m_options;
    bool m_listenGiven = false;
};

void SettingsReader::read(const Setting &setting)
{
    server::HostOptions &host = m_options.host;
    constexpr qlonglong manyConnections = 1'000'000;
    if (setting.key == QLatin1String("port")) {
        number(setting, 0, 65535, host.port);
    } else if (setting.key == QLatin1String("listen")) {
        listen(setting);
    } else if (setting.key == QLatin1String("data")) {
        text(setting, host.dataFolder);
    } else if (setting.key == QLatin1String("name")) {
        text(setting, host.name);
    } else if (setting.key == QLatin1String("web-origin")) {
        webOrigin(setting);
    } else if (setting.key == QLatin1String("password-file")) {
        password(setting);
    } else if (setting.key == QLatin1String("io-threads")) {
        number(setting, 1, 64, host.ioThreads);
    } else if (setting.key == QLatin1String("connections")) {
        number(setting, 1, manyConnections, host.connections);
    } else if (setting.key == QLatin1String("connections-per-address")) {
        number(setting, 0, manyConnections, host.connectionsPerAddress);
    } else if (setting.key == QLatin1String("tls-cert")) {
        text(setting, host.certificateFile);
    } else if (setting.key == QLatin1String("tls-key")) {
        text(setting, host.keyFile);
    } else if (setting.key == floodOption) {
        host.floodLimits = !flag(setting).value_or(!host.floodLimits);
    } else if (setting.key == plainOption) {
        host.allowPlain = flag(setting).value_or(host.allowPlain);
    } else if (setting.key == metricsOption) {
        host.allowMetrics = flag(setting).value_or(host.allowMetrics);
    } else if (setting.key == nearbyOption) {
        host.visibleNearby = flag(setting).value_or(host.visibleNearby);
    } else if (setting.key == directOption) {
        host.direct = !flag(setting).value_or(!host.direct);
    } else {
        complain(setting, QStringLiteral("there is no option \"%1\"").arg(setting.key));
    }
}

template<class Number>
void SettingsReader::number(const Setting &setting, qlonglong least, qlonglong most, Number &target)
{
    bool readable = false;
    const qlonglong value = setting.value.toLongLong(&readable);
    if (!readable || value < least || value > most) {
        complain(setting, QStringLiteral("%1 takes a number from %2 to %3").arg(setting.key).arg(least).arg(most));
        return;
    }
    target = static_cast<Number>(value);
}

void SettingsReader::text(const Setting &setting, std::string &target)
{
    if (setting.value.isEmpty()) {
        complain(setting, QStringLiteral("%1 is empty").arg(setting.key));
        return;
    }
    target = setting.value.toStdString();
}

void SettingsReader::listen(const Setting &setting)
{
    if (!m_listenGiven) {
        m_options.host.listen.clear();
        m_listenGiven = true;
    }
    m_options.host.listen.push_back(setting.value.toStdString());
}

void SettingsReader::webOrigin(const Setting &setting)
{
    if (auto origin = http::asOrigin(setting.value.toStdString())) {
        m_options.host.webOrigins.push_back(std::move(*origin));
    } else {
        complain(setting, QStringLiteral("web-origin is like https://chat.example, without a path"));
    }
}

void SettingsReader::password(const Setting &setting)
{
    QFile file(setting.value);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(setting, QStringLiteral("password-file %1 cannot be read: %2").arg(setting.value, file.errorString()));
        return;
    }
    const QByteArray line = file.readLine(static_cast<qint64>(protocol::limits::passwordBytes) + 2);
    m_options.host.password = QString::fromUtf8(line).remove(QLatin1Char('\n')).remove(QLatin1Char('\r')).toStdString();
    if (m_options.host.password.empty() || m_options.host.password.size() > protocol::limits::passwordBytes) {
        complain(setting, QStringLiteral("password-file %1 has no password of at most %2 bytes in its first line")
                              .arg(setting.value)
                              .arg(protocol::limits::passwordBytes));
    }
}

std::optional<bool> SettingsReader::flag(const Setting &setting)
{
    if (setting.value != QLatin1String("true") && setting.value != QLatin1String("false")) {
        complain(setting, QStringLiteral("%1 is true or false").arg(setting.key));
        return std::nullopt;
    }
    return setting.value == QLatin1String("true");
}

void SettingsReader::complain(const Setting &setting, const QString &what)
{
    if (m_options.error.isEmpty()) {
        m_options.error =
            setting.where.isEmpty() ? QStringLiteral("--%1").arg(what) : setting.where + QStringLiteral(": ") + what;
    }
}

void addOptions(QCommandLineParser &parser)
{
    for (const QString &name : valueOptions()) {
        parser.addOption({name, {}, QStringLiteral("value")});
    }
    parser.addOption({QStringLiteral("config"), {}, QStringLiteral("file")});
    for (const QString &name : flagOptions()) {
        parser.addOption(QCommandLineOption(name));
    }
    parser.addOption(QCommandLineOption(QStringLiteral("server")));
    parser.addOption(QCommandLineOption(QStringLiteral("help")));
}

QList<Setting> settingsOf(const QCommandLineParser &parser)
{
    QList<Setting> settings;
    for (const QString &name : valueOptions()) {
        for (const QString &value : parser.values(name)) {
            settings.append({name, value, {}});
        }
    }
    for (const QString &name : flagOptions()) {
        if (parser.isSet(name)) {
            settings.append({name, QStringLiteral("true"), {}});
        }
    }
    return settings;
}

} // namespace

ServerOptions parseServerOptions(const QStringList &arguments)
{
    ServerOptions options;
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("hubbub")} + arguments)) {
        options.error = parser.errorText();
        return options;
    }
    if (!parser.positionalArguments().isEmpty()) {
        options.error = QStringLiteral("unknown argument \"%1\"").arg(parser.positionalArguments().constFirst());
        return options;
    }
    options.help = parser.isSet(QStringLiteral("help"));
    options.host.dataFolder = defaultDataFolder().toStdString();

    SettingsReader reader(options);
    if (parser.isSet(QStringLiteral("config"))) {
        const SettingsFile file = readSettingsFile(parser.value(QStringLiteral("config")));
        options.error = file.error;
        for (const Setting &setting : file.settings) {
            reader.read(setting);
        }
    }
    reader.beginSource();
    for (const Setting &setting : settingsOf(parser)) {
        reader.read(setting);
    }
    if (options.error.isEmpty() && options.host.certificateFile.empty() != options.host.keyFile.empty()) {
        options.error = QStringLiteral("--tls-cert and --tls-key belong together");
    }
    options.host.dataFolder = QDir::current().absoluteFilePath(QString::fromStdString(options.host.dataFolder)).toStdString();
    return options;
}

QString serverOptionsHelp()
{
    return QString::fromLatin1(usage).arg(net::defaultPort).arg(defaultDataFolder()).arg(protocol::limits::connectionsPerAddress);
}

} // namespace hubbub::app
