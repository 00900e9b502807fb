// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/bot_command.h"

#include "app/bot/bot_task.h"
#include "app/bot/each_end.h"
#include "app/bot/engine_options.h"
#include "app/bot/exec_end.h"
#include "app/bot/letters.h"
#include "app/cli/secret_file.h"

namespace hubbub::app::bot {
namespace {

constexpr base::Millis second = 1'000;
constexpr base::Millis programPatience = 600 * second;
constexpr std::size_t mostAddressBytes = 4'096;

bool hasAddress(const cli::CommandLine &line)
{
    return line.isSet("url") || line.isSet("url-file");
}

int timeLimitIn(const cli::CommandLine &line)
{
    return static_cast<int>(std::min<std::int64_t>(line.number("time-limit", 1).value_or(30), 24 * 60 * 60) * second);
}

template<class Kind>
std::unique_ptr<End> telling(BotTask &task, std::unique_ptr<Kind> end)
{
    QObject::connect(end.get(), &Kind::noted, &task, &BotTask::note);
    return end;
}

std::unique_ptr<End> endIn(const cli::CommandLine &line, BotTask &task)
{
    if (hasAddress(line)) {
        return telling(task, std::make_unique<UrlEnd>(urlEndOptionsIn(line)));
    }
    const QString program = line.required("exec");
    if (line.isSet("each")) {
        return telling(task, std::make_unique<EachEnd>(program, line.positional(), timeLimitIn(line)));
    }
    return telling(task, std::make_unique<ExecEnd>(program, line.positional(), timeLimitIn(line)));
}

} // namespace

UrlEndOptions urlEndOptionsIn(const cli::CommandLine &line)
{
    UrlEndOptions options;
    const bool isInFile = line.isSet("url-file");
    const QString address =
        isInFile ? QString::fromStdString(cli::secretIn(line.value("url-file"), QStringLiteral("address"), mostAddressBytes))
                 : line.value("url");
    options.url = QUrl(address, QUrl::StrictMode);
    if (const QString objection = UrlEnd::objectionTo(options.url, line.allowPlain()); !objection.isEmpty()) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("%1: %2.").arg(isInFile ? "--url-file" : "--url", objection)};
    }
    options.secret = QByteArray::fromStdString(cli::secretIn(line.required("secret-file")));
    options.timeLimitMs = timeLimitIn(line);
    return options;
}

cli::CommandDescription describeBot()
{
    return {
        "bot",
        "give what is said in rooms to a program or an address, and say what comes back",
        "--exec PROGRAM [ARGS…] | --url URL --secret-file FILE | --url-file FILE --secret-file FILE | dead | retry [ID] | forget "
        "[ID]",
        "Gives each message that others post in the rooms, as a line of JSON, to a program (--exec) or by POST to an\n"
        "address (--url), and posts what it answers. What was not handled is delivered again, also after a crash of any\n"
        "side; answers are posted once. It runs until Ctrl+C. Give each bot a --data folder of its own.\n"
        "What was given up is listed by \"hubbub bot dead\", tried again by \"retry\" and thrown away by \"forget\".\n"
        "Options of the program stand behind \"--\". All of it: docs/bots.md.",
        "  hubbub bot --data ~/tea-bot --name tea-bot --room lobby --exec ./tea.py\n"
        "  hubbub bot --data ~/deploy --name deploy --room ops --trigger /deploy --each --exec ./deploy.sh -- --now\n"
        "  hubbub bot --data ~/hook --name hook --room builds --url https://ci.example/chat --secret-file secret\n"
        "  hubbub bot dead --data ~/hook --json",
        QList<QCommandLineOption>{
            {"exec", "Give each message to this program.", "PROGRAM"},
            {"each", "With --exec: start the program for each message; exit code 0 means handled."},
            {"url", "Give each message to this address, by POST.", "URL"},
            {"url-file", "The same, to the address in the first line of this file.", "FILE"},
            {"secret-file", "With an address: what the requests are signed with, the first line of this file.", "FILE"},
            {"time-limit", "So many seconds for one message (default: 30).", "S"}}
            + engineOptions(),
    };
}

int runBot(QCoreApplication &application, const cli::CommandLine &line)
{
    if (!line.isSet("data")) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--data is missing: a bot has a folder of its own.")};
    }
    const bool goesToAddress = hasAddress(line);
    if (!line.isSet("exec") && !goesToAddress) {
        return runLetters(line);
    }
    if (line.isSet("exec") + line.isSet("url") + line.isSet("url-file") > 1) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("Either --exec, --url or --url-file, not two of them.")};
    }
    if (goesToAddress && !line.positional().isEmpty()) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--url takes no \"%1\".").arg(line.positional().constFirst())};
    }
    if (goesToAddress && line.isSet("each")) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--each goes with --exec, not with --url.")};
    }
    if (line.isSet("exec") && line.isSet("secret-file")) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--secret-file goes with --url, not with --exec.")};
    }
    const base::Millis patience = goesToAddress ? addressPatience : programPatience;
    BotTask task(line, engineOptionsIn(line, patience), [&line](BotTask &own) { return endIn(line, own); });
    return task.run(application);
}

} // namespace hubbub::app::bot
