// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/bot/bot_command.h"
#include "app/bot/bridge_command.h"
#include "app/cli/admin_command.h"
#include "app/cli/command_line.h"
#include "app/cli/devices_command.h"
#include "app/cli/discover_command.h"
#include "app/cli/doctor_command.h"
#include "app/cli/export_command.h"
#include "app/cli/failure.h"
#include "app/cli/history_command.h"
#include "app/cli/invites_command.h"
#include "app/cli/moderate_command.h"
#include "app/cli/name_command.h"
#include "app/cli/output.h"
#include "app/cli/pins_command.h"
#include "app/cli/rooms_command.h"
#include "app/cli/search_command.h"
#include "app/cli/send_command.h"
#include "app/cli/share_command.h"
#include "app/cli/tail_command.h"
#include "app/cli/token_command.h"

#include <cstdio>

namespace hubbub::app::cli {
namespace {

struct Command {
    CommandDescription description;
    int (*run)(QCoreApplication &, const CommandLine &);
};

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {describeSend(), runSend},
        {describeTail(), runTail},
        {describeRooms(), runRooms},
        {describeHistory(), runHistory},
        {describeSearch(), runSearch},
        {describeDevices(), runDevices},
        {describePassword(), runPassword},
        {describeInvite(), runInvite},
        {describeShare(), runShare},
        {describePins(), runPins},
        {describeDiscover(), runDiscover},
        {describeDoctor(), runDoctor},
        {describeModerate(), runModerate},
        {describeExport(), runExport},
        {describeImport(), runImport},
        {describeName(), runName},
        {describeToken(), runToken},
        {bot::describeBot(), bot::runBot},
        {bot::describeBridge(), bot::runBridge},
        {describeAdmin(), runAdmin},
    };
    return all;
}

const Command *commandNamed(const QString &word)
{
    for (const Command &command : commands()) {
        if (command.description.name == word) {
            return &command;
        }
    }
    return nullptr;
}

} // namespace

bool isCommand(const QString &word)
{
    return commandNamed(word) != nullptr;
}

QString commandSummary()
{
    QString text;
    for (const Command &command : commands()) {
        text += QStringLiteral("  %1  %2\n").arg(command.description.name, -8).arg(command.description.summary);
    }
    return text;
}

int runCommand(QCoreApplication &application, const QStringList &arguments)
{
    const Command *command = commandNamed(arguments.value(0));
    if (command == nullptr) {
        complain(QStringLiteral("There is no command \"%1\".").arg(arguments.value(0)));
        return static_cast<int>(ExitCode::Usage);
    }
    try {
        CommandLine line(command->description);
        line.read(arguments);
        if (line.wantsHelp()) {
            std::fputs(line.help().toUtf8().constData(), stdout);
            return static_cast<int>(ExitCode::Ok);
        }
        return command->run(application, line);
    } catch (const Failure &failure) {
        complain(failure.sentence);
        return static_cast<int>(failure.code);
    }
}

} // namespace hubbub::app::cli
