// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/failure.h"
#include "app/cli/number_in.h"
#include "app/data_folder.h"

namespace hubbub::app::cli {
namespace {

QList<QCommandLineOption> commonOptions(bool dialsServer, bool hasAccount)
{
    QList<QCommandLineOption> options{
        {"data", "Folder with this user's identity, copy and outbox (default: this user's own).", "DIR"},
        {"server", "The server, as host, host:port or an invite (default: 127.0.0.1:4826).", "URL"},
        {"json", "Print one JSON object per line."},
        {{"h", "help"}, "Print this help."},
    };
    if (!hasAccount) {
        return options.mid(2);
    }
    if (dialsServer) {
        options.insert(2,
                       {"name", "Name to be known by, when this folder first meets the server (default: the system's).", "NAME"});
        options.insert(3, {"allow-plain", "Let a ws:// address lead to another machine: not encrypted, not verified."});
        options.insert(3, {"timeout", "Give up when nothing goes forward for this many seconds; 0 never does.", "S"});
        options.insert(4, {"link", "Become a device of the user whose other device printed this code.", "CODE"});
        options.insert(5, {"invite", "Come with this invite, or the token in it, made by \"hubbub invite\".", "INVITE"});
        options.insert(6, {"token-file", "Be the bot whose token, made by \"hubbub token\", is in this file.", "FILE"});
        options.insert(7, {"password-file", "Become a device of the account --name, whose password is in this file.", "FILE"});
        options.insert(8, {"server-password-file", "File with the password that the server asks newcomers for.", "FILE"});
    }
    return options;
}

net::Invite inviteIn(const QString &text)
{
    const auto invite = net::parseInvite(text.toStdString());
    if (!invite.ok()) {
        throw Failure{ExitCode::Usage, QString::fromStdString(invite.error().message)};
    }
    return *invite;
}

} // namespace

CommandLine::CommandLine(const CommandDescription &description) : m_description(description)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOptions(description.options);
    m_parser.addOptions(commonOptions(description.dialsServer, description.hasAccount));
}

void CommandLine::read(const QStringList &arguments)
{
    if (!m_parser.parse(arguments)) {
        throw Failure{ExitCode::Usage, m_parser.errorText() + QLatin1String(" (--help lists what there is)")};
    }
}

bool CommandLine::wantsHelp() const
{
    return m_parser.isSet("help");
}

QString CommandLine::help() const
{
    QString text = QStringLiteral("Usage: hubbub %1 [options] %2\n\n%3\n\nOptions:\n")
                       .arg(m_description.name, m_description.positional, m_description.details);
    QList<QCommandLineOption> options =
        m_description.options + commonOptions(m_description.dialsServer, m_description.hasAccount);
    for (const QCommandLineOption &option : options) {
        QString left = QStringLiteral("--") + option.names().constLast();
        if (!option.valueName().isEmpty()) {
            left += QLatin1Char(' ') + option.valueName();
        }
        text += QStringLiteral("  %1  %2\n").arg(left, -16).arg(option.description());
    }
    text += QStringLiteral("\nExamples:\n%1\n").arg(m_description.examples);
    text += QStringLiteral(
        "\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 some input was refused, 4 server not reached,\n"
        "5 the server said no, 6 it is not known to be the right one, 20 to 24 the data folder (see docs/operating.md).\n");
    return text;
}

std::optional<std::int64_t> CommandLine::number(const QString &option, std::int64_t least) const
{
    if (!isSet(option)) {
        return std::nullopt;
    }
    return numberIn(
        value(option), least,
        QStringLiteral("--%1 takes a whole number from %2 on, not \"%3\".").arg(option).arg(least).arg(value(option)));
}

QString CommandLine::required(const QString &option) const
{
    if (value(option).isEmpty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("--%1 is missing (--help shows examples).").arg(option)};
    }
    return value(option);
}

QString CommandLine::dataFolder() const
{
    if (!isSet("data")) {
        return defaultDataFolder();
    }
    if (value("data").isEmpty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("--data needs the name of a folder.")};
    }
    return value("data");
}

net::Invite CommandLine::server() const
{
    const auto invited = invite();
    if (!isSet("server")) {
        return invited.value_or(net::Invite{{{"127.0.0.1", net::defaultPort}}, {}, {}, {}, false});
    }
    net::Invite server = inviteIn(value("server"));
    if (invited && invited->key) {
        if (server.key && server.key != invited->key) {
            throw Failure{ExitCode::Usage, QStringLiteral("--server and --invite are about servers with different keys.")};
        }
        server.key = invited->key;
        server.heard = invited->heard;
    }
    return server;
}

std::optional<net::Invite> CommandLine::invite() const
{
    if (!m_description.dialsServer || !value("invite").contains(QLatin1String("://"))) {
        return std::nullopt;
    }
    const net::Invite invite = inviteIn(value("invite"));
    if (invite.token.empty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("--invite holds no token that lets anybody in. Give it as --server.")};
    }
    return invite;
}

std::string CommandLine::token() const
{
    if (const auto invited = invite()) {
        return invited->token;
    }
    return isSet("invite") ? value("invite").toStdString() : server().token;
}

QString CommandLine::room() const
{
    if (isSet("room")) {
        return value("room");
    }
    const auto invited = invite();
    return QString::fromStdString(invited ? invited->room : isSet("invite") ? std::string() : server().room);
}

std::optional<base::Millis> CommandLine::timeout(std::optional<base::Millis> fallback) const
{
    if (!isSet("timeout")) {
        return fallback;
    }
    bool ok = false;
    const double seconds = value("timeout").toDouble(&ok);
    if (!ok || !(seconds >= 0) || seconds > 1e9) {
        throw Failure{ExitCode::Usage, QStringLiteral("--timeout takes seconds, not \"%1\".").arg(value("timeout"))};
    }
    if (seconds == 0) {
        return std::nullopt;
    }
    return static_cast<base::Millis>(seconds * 1000);
}

} // namespace hubbub::app::cli
