// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/engine_options.h"

#include "core/protocol/text.h"

#include <QRegularExpression>

namespace hubbub::app::bot {

QList<QCommandLineOption> engineOptions()
{
    return {{"room", "A room, by name or id; may be repeated.", "R"},
            {"create", "Make the rooms that do not exist."},
            {"from-start", "In a room that the bot has not seen yet, begin with the first message."},
            {"events", "\"posts\" (default), or \"all\": also edits, deletions, reactions, who came and went.", "WHAT"},
            {"trigger", "Only posts whose first word this is, such as /deploy; may be repeated.", "WORD"},
            {"command", "The same with /NAME, and members are told of it; may be repeated.", "NAME=ABOUT"},
            {"mentions", "Only posts that mention the bot (or begin with a --trigger)."},
            {"give-up", "Try one message for so many seconds (default: 600 for a program, 86400 for an address).", "S"},
            {"keep-dead", "Keep so many of the messages that were given up, the last ones (default: 10000).", "N"}};
}

namespace {

protocol::Command commandOf(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("^/?([a-z0-9_-]{1,32})(?:=(.*))?$"));
    const auto match = form.match(words);
    const auto about = protocol::checkedTopic(match.captured(2).toStdString());
    if (!match.hasMatch() || !about.ok()) {
        throw cli::Failure{
            ExitCode::Usage,
            QStringLiteral("--command takes NAME=ABOUT, such as 'deploy=Roll out a version', not \"%1\".").arg(words)};
    }
    return {match.captured(1).toStdString(), *about};
}

} // namespace

EngineOptions engineOptionsIn(const cli::CommandLine &line, base::Millis giveUpAfter)
{
    EngineOptions options;
    options.rooms = line.values("room");
    options.invite = line.token();
    options.create = line.isSet("create");
    options.fromStart = line.isSet("from-start");
    const QString events = line.isSet("events") ? line.value("events") : QStringLiteral("posts");
    if (events != QLatin1String("posts") && events != QLatin1String("all")) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--events takes \"posts\" or \"all\", not \"%1\".").arg(events)};
    }
    options.interest.everything = events == QLatin1String("all");
    options.interest.triggers = line.values("trigger");
    const QStringList commands = line.values("command");
    for (const QString &words : commands) {
        options.commands.push_back(commandOf(words));
        options.interest.triggers.append(QLatin1Char('/') + QString::fromStdString(options.commands.back().name));
    }
    options.interest.mentions = line.isSet("mentions");
    if (options.interest.everything && (options.interest.mentions || !options.interest.triggers.isEmpty())) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--events all goes without --trigger, --command and --mentions.")};
    }
    if (options.rooms.isEmpty()) {
        options.rooms.append(line.room());
        if (options.rooms.constFirst().isEmpty() && options.invite.empty()) {
            line.required("room");
        }
    }
    const auto seconds = line.number("give-up", 0);
    options.giveUpAfter = seconds ? *seconds * 1'000 : giveUpAfter;
    options.keepDead = line.number("keep-dead", 1).value_or(options.keepDead);
    return options;
}

} // namespace hubbub::app::bot
