// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tail_command.h"

#include "app/cli/tail_task.h"

namespace hubbub::app::cli {

CommandDescription describeTail()
{
    return {
        "tail",
        "print what is said in a room, as it is said",
        "",
        "Joins the room if needed, prints the last ten messages and then every new one, until Ctrl+C. After a cut of\n"
        "the connection it goes on where it was: each message comes once and in order. With --json every entry of the\n"
        "room is a line, also edits, deletions, reactions, and who came and went.",
        "  hubbub tail --room lobby\n"
        "  hubbub tail --room builds --last 0 --json | jq -r .text\n"
        "  hubbub tail --room lobby --from-start > lobby.txt",
        {{"room", "The room, by name or id.", "R"},
         {"last", "Begin with so many earlier messages (default: 10).", "N"},
         {"from-start", "Begin with the first message of the room."},
         {"count", "End after so many messages.", "N"}},
    };
}

int runTail(QCoreApplication &application, const CommandLine &line)
{
    if (!line.positional().isEmpty()) {
        throw Failure{ExitCode::Usage,
                      QStringLiteral("tail takes options only, not \"%1\".").arg(line.positional().constFirst())};
    }
    if (line.isSet("last") && line.isSet("from-start")) {
        throw Failure{ExitCode::Usage, QStringLiteral("Either --last or --from-start, not both.")};
    }
    TailTask::Wish wish;
    wish.invite = line.token();
    wish.room = line.room();
    if (wish.room.isEmpty() && wish.invite.empty()) {
        line.required("room");
    }
    if (!line.isSet("from-start")) {
        wish.last = line.number("last", 0).value_or(10);
    }
    wish.count = line.number("count", 1);
    wish.json = line.json();
    wish.firstPatience = line.timeout(patienceToAct);
    TailTask task(std::move(wish), line);
    return task.run(application);
}

} // namespace hubbub::app::cli
