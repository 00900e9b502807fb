// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_option_table.h"

#include "server/http/origin.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace hubbub::app {

namespace {

using Kind = ServerOption::Kind;
using Complaint = std::optional<QString>;

constexpr qint64 manyConnections = 1'000'000;

template<class Number>
Complaint takeNumber(const OptionValue &value, qint64 least, qint64 most, Number &target)
{
    const qint64 number = std::get<qint64>(value);
    if (number < least || number > most) {
        return QStringLiteral("takes a number from %1 to %2").arg(least).arg(most);
    }
    target = static_cast<Number>(number);
    return std::nullopt;
}

Complaint takeText(const OptionValue &value, std::string &target)
{
    const QString &text = std::get<QString>(value);
    if (text.isEmpty()) {
        return QStringLiteral("is empty");
    }
    target = text.toStdString();
    return std::nullopt;
}

Complaint takeFlag(const OptionValue &value, bool &target, bool whenSet = true)
{
    target = std::get<bool>(value) == whenSet;
    return std::nullopt;
}

Complaint takeListen(ServerOptions &options, const OptionValue &value)
{
    options.host.listen.clear();
    for (const QString &address : std::get<QStringList>(value)) {
        options.host.listen.push_back(address.toStdString());
    }
    return options.host.listen.empty() ? Complaint(QStringLiteral("names no address")) : std::nullopt;
}

Complaint takeOrigins(const OptionValue &value, std::vector<std::string> &target)
{
    target.clear();
    for (const QString &text : std::get<QStringList>(value)) {
        auto origin = http::asOrigin(text.toStdString());
        if (!origin) {
            return QStringLiteral("is like https://chat.example, without a path");
        }
        target.push_back(std::move(*origin));
    }
    return std::nullopt;
}

Complaint takePassword(ServerOptions &options, const OptionValue &value)
{
    const QString &path = std::get<QString>(value);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString());
    }
    const QByteArray line = file.readLine(static_cast<qint64>(protocol::limits::passwordBytes) + 2);
    std::string password = QString::fromUtf8(line).remove(QLatin1Char('\n')).remove(QLatin1Char('\r')).toStdString();
    if (password.empty() || password.size() > protocol::limits::passwordBytes) {
        return QStringLiteral("%1 has no password of at most %2 bytes in its first line")
            .arg(path)
            .arg(protocol::limits::passwordBytes);
    }
    options.host.password = std::move(password);
    return std::nullopt;
}

/// One of a few words.
template<class Choice>
Complaint takeChoice(const OptionValue &value, const QStringList &names, const std::optional<Choice> &chosen, auto &target)
{
    if (!chosen) {
        return QStringLiteral("is one of %1, and not \"%2\"").arg(names.join(QStringLiteral(", ")), std::get<QString>(value));
    }
    target = *chosen;
    return std::nullopt;
}

// In the order of the help.
constexpr std::array table{
    ServerOption{"port", Kind::Number, "N", "Port; 0 picks a free one. Default: %1.",
                 [](ServerOptions &options, const OptionValue &value) { return takeNumber(value, 0, 65535, options.host.port); }},
    ServerOption{"listen", Kind::List, "ADDRESS",
                 "IP address to listen on, \"localhost\" or \"*\" (every address). May be repeated.\nDefault: localhost.",
                 takeListen},
    ServerOption{"data", Kind::Text, "DIR", "Keep everything in this folder. Default: %2.",
                 [](ServerOptions &options, const OptionValue &value) { return takeText(value, options.host.dataFolder); }},
    ServerOption{"name", Kind::Text, "NAME", "What people see as the server's name. Default: hubbub.",
                 [](ServerOptions &options, const OptionValue &value) { return takeText(value, options.host.name); }},
    ServerOption{"password-file", Kind::Text, "FILE",
                 "Strangers without an invite have to know what stands in this file's first line.", takePassword},
    ServerOption{
        "io-threads", Kind::Number, "N", "Threads for connections. Default: one less than there are cores.",
        [](ServerOptions &options, const OptionValue &value) { return takeNumber(value, 1, 64, options.host.ioThreads); }},
    ServerOption{"connections", Kind::Number, "N", "Most connections in total. Default: what the limit on open files allows.",
                 [](ServerOptions &options, const OptionValue &value) {
                     return takeNumber(value, 1, manyConnections, options.host.connections);
                 }},
    ServerOption{"connections-per-address", Kind::Number, "N",
                 "Most connections from one address; 0: no limit. Default: %3; not for this machine itself.",
                 [](ServerOptions &options, const OptionValue &value) {
                     return takeNumber(value, 0, manyConnections, options.host.connectionsPerAddress);
                 }},
    ServerOption{"nearby", Kind::Flag, "", "Let others on the local network find this server.",
                 [](ServerOptions &options, const OptionValue &value) { return takeFlag(value, options.host.visibleNearby); }},
    ServerOption{
        "no-flood-limits", Kind::Flag, "", "Do not slow down senders: for tests, measurements and servers with trusted bots.",
        [](ServerOptions &options, const OptionValue &value) { return takeFlag(value, options.host.floodLimits, false); }},
    ServerOption{"tls-cert", Kind::Text, "FILE",
                 "Certificate to show, with its chain (PEM). Default: one that is made once and kept.",
                 [](ServerOptions &options, const OptionValue &value) { return takeText(value, options.host.certificateFile); }},
    ServerOption{"tls-key", Kind::Text, "FILE", "The private key of that certificate (PEM).",
                 [](ServerOptions &options, const OptionValue &value) { return takeText(value, options.host.keyFile); }},
    ServerOption{"allow-plain", Kind::Flag, "",
                 "Take unencrypted connections from other machines, too. Anybody in between can read them.",
                 [](ServerOptions &options, const OptionValue &value) { return takeFlag(value, options.host.allowPlain); }},
    ServerOption{"web-origin", Kind::List, "ORIGIN", "Browsers find this server at https://… through a proxy. May be repeated.",
                 [](ServerOptions &options, const OptionValue &value) { return takeOrigins(value, options.host.webOrigins); }},
    ServerOption{"widget-origin", Kind::List, "ORIGIN", "Pages of https://… may show a visitor's conversation. May be repeated.",
                 [](ServerOptions &options, const OptionValue &value) { return takeOrigins(value, options.host.widgetOrigins); }},
    ServerOption{"allow-metrics", Kind::Flag, "", "Tell figures and health (/metrics, /readyz, /healthz) to other machines, too.",
                 [](ServerOptions &options, const OptionValue &value) { return takeFlag(value, options.host.allowMetrics); }},
    ServerOption{"no-direct", Kind::Flag, "", "No direct messages: nobody can open a direct room.",
                 [](ServerOptions &options, const OptionValue &value) { return takeFlag(value, options.host.direct, false); }},
    ServerOption{"keep-days", Kind::Number, "N",
                 "Let messages of all rooms go after so many days; 0 keeps them for as long as each room says. Default: 0.",
                 [](ServerOptions &options, const OptionValue &value) {
                     return takeNumber(value, 0, protocol::limits::keepDays, options.host.keepDays);
                 }},
    ServerOption{"log-format", Kind::Text, "FORMAT",
                 "How the log is written: text, json or journald. Default: journald under systemd, else text.",
                 [](ServerOptions &options, const OptionValue &value) {
                     return takeChoice(value, logFormatNames(), logFormatNamed(std::get<QString>(value)), options.log.format);
                 }},
    ServerOption{"log-level", Kind::Text, "LEVEL", "What is logged at least: debug, info, warning or error. Default: info.",
                 [](ServerOptions &options, const OptionValue &value) {
                     return takeChoice(value, logLevelNames(), logLevelNamed(std::get<QString>(value)), options.log.level);
                 }},
};

} // namespace

std::span<const ServerOption> serverOptionTable()
{
    return table;
}

const ServerOption *findServerOption(const QString &name)
{
    const auto isIt = [&name](const ServerOption &option) { return name == QLatin1String(option.name); };
    const auto found = std::find_if(table.begin(), table.end(), isIt);
    return found == table.end() ? nullptr : &*found;
}

QStringList serverOptionNames()
{
    QStringList names;
    for (const ServerOption &option : table) {
        names << QLatin1String(option.name);
    }
    return names;
}

QString environmentName(const QString &option)
{
    return QStringLiteral("HUBBUB_") + option.toUpper().replace(QLatin1Char('-'), QLatin1Char('_'));
}

OptionValue valueFromText(const ServerOption &option, const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    switch (option.kind) {
    case Kind::Flag:
        return text == QLatin1String("true")    ? OptionValue(true)
               : text == QLatin1String("false") ? OptionValue(false)
                                                : OptionValue();
    case Kind::Number:
        return isNumber ? OptionValue(number) : OptionValue();
    case Kind::Text:
        return text;
    case Kind::List:
        return text.split(between, Qt::SkipEmptyParts);
    }
    return {};
}

QString expectationOf(const ServerOption &option)
{
    switch (option.kind) {
    case Kind::Flag:
        return QStringLiteral("is true or false");
    case Kind::Number:
        return QStringLiteral("takes a number");
    case Kind::Text:
        return QStringLiteral("takes text");
    case Kind::List:
        return QStringLiteral("takes text, or a list of texts");
    }
    return {};
}

} // namespace hubbub::app
