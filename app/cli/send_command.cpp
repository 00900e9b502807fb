// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/send_command.h"

#include "app/cli/send_task.h"
#include "app/complaint_text.h"
#include "core/protocol/text.h"

namespace hubbub::app::cli {
namespace {

std::optional<std::string> givenText(const CommandLine &line)
{
    const QStringList words = line.positional();
    if (line.isSet("stdin")) {
        if (!words.isEmpty()) {
            throw Failure{ExitCode::Usage, QStringLiteral("Either a text or --stdin, not both.")};
        }
        return std::nullopt;
    }
    if (words.size() != 1) {
        throw Failure{ExitCode::Usage, words.isEmpty() ? QStringLiteral("What is to be sent? Give a text or --stdin.")
                                                       : QStringLiteral("The text must be one argument: put it in quotes.")};
    }
    std::string text = words.constFirst().toStdString();
    const auto checked = protocol::checkedText(text);
    if (!checked.ok()) {
        throw Failure{ExitCode::Input, refusalText(checked.error().code)};
    }
    return text;
}

} // namespace

CommandDescription describeSend()
{
    return {
        "send",
        "send messages, from the arguments or line by line from stdin",
        "TEXT | --stdin",
        "Sends a message into a room, joining it first if needed, and ends when the server has stored it.\n"
        "With --stdin each line is a message; empty lines are skipped, a line that is too long is reported with its\n"
        "number and the others are sent. It reconnects for as long as it takes and waits where the server asks to\n"
        "slow down. What was not confirmed when it ended is stored and sent by the next send with the same --data.",
        "  hubbub send --room lobby --create \"Hello\"\n"
        "  make 2>&1 | hubbub send --server build.example:4826 --room builds --stdin\n"
        "  hubbub send --to Ben \"Are you there?\"\n"
        "  hubbub send --room lobby --reply 12 --json \"Yes\"\n"
        "  hubbub send --server 'hubbub://192.0.2.7/r7c1e?k=…&t=…' \"I was invited\"",
        {{"room", "The room, by name or id.", "R"},
         {"to", "Instead of a room: a direct message to this person.", "NAME"},
         {"create", "Make the room if there is none of that name."},
         {"reply", "Answer the message with this number.", "SEQ"},
         {"stdin", "Send each line of stdin."}},
    };
}

int runSend(QCoreApplication &application, const CommandLine &line)
{
    SendTask::Wish wish;
    wish.to = line.value("to").toStdString();
    if (!wish.to.empty() && (line.isSet("room") || line.isSet("create") || line.isSet("invite"))) {
        throw Failure{ExitCode::Usage, QStringLiteral("Either --room or --to, not both.")};
    }
    if (wish.to.empty()) {
        wish.invite = line.token();
        wish.room = line.room();
        if (wish.room.isEmpty() && wish.invite.empty()) {
            line.required("room");
        }
    }
    wish.create = line.isSet("create");
    wish.text = givenText(line);
    wish.reply = line.number("reply", 1).value_or(0);
    wish.json = line.json();
    wish.firstPatience = line.timeout(patienceToAct);
    wish.patience = line.timeout(wish.text ? std::optional(patienceToAct) : std::nullopt);
    SendTask task(std::move(wish), line);
    return task.run(application);
}

} // namespace hubbub::app::cli
