// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devices_command.h"

#include "app/cli/ask_task.h"
#include "app/cli/output.h"
#include "app/cli/secret_file.h"
#include "app/wire_text.h"

#include <QDateTime>

namespace hubbub::app::cli {
namespace {

QString asLine(const protocol::DeviceRow &device)
{
    QString seen = QDateTime::fromMSecsSinceEpoch(device.lastSeen).toString(Qt::ISODate);
    if (device.online) {
        seen = QStringLiteral("online");
    }
    if (device.current) {
        seen = QStringLiteral("this one");
    }
    return QStringLiteral("%1  %2  %3").arg(text(device.id.value), seen, escaped(text(device.label)));
}

QJsonObject asJson(const protocol::DeviceRow &device)
{
    return {{"id", text(device.id.value)},
            {"label", text(device.label)},
            {"created", static_cast<qint64>(device.created)},
            {"lastSeen", static_cast<qint64>(device.lastSeen)},
            {"online", device.online},
            {"current", device.current}};
}

void printDevices(const protocol::DevicesReply &reply, bool json)
{
    for (const protocol::DeviceRow &device : reply.devices) {
        if (!(json ? printLine(asJson(device)) : printLine(asLine(device)))) {
            return;
        }
    }
}

void printCode(const protocol::LinkReply &reply, bool json)
{
    if (json) {
        static_cast<void>(
            printLine(QJsonObject{{"code", text(reply.code)}, {"expiresIn", static_cast<qint64>(reply.expiresIn)}}));
    } else {
        static_cast<void>(printLine(text(reply.code)));
    }
}

void printToken(const std::string &secret, bool json)
{
    static_cast<void>(json ? printLine(QJsonObject{{"token", text(secret)}}) : printLine(text(secret)));
}

void print(const protocol::ReplyBody &reply, bool json)
{
    if (const auto *devices = std::get_if<protocol::DevicesReply>(&reply)) {
        printDevices(*devices, json);
    } else if (const auto *link = std::get_if<protocol::LinkReply>(&reply)) {
        printCode(*link, json);
    }
}

protocol::RequestBody questionOf(const QStringList &words)
{
    const QString verb = words.value(0, QStringLiteral("list"));
    if (verb == QLatin1String("list") && words.size() <= 1) {
        return protocol::GetDevices{};
    }
    if (verb == QLatin1String("token") && words.size() == 1) {
        return protocol::GetDevices{}; // shows that the server knows it
    }
    if (verb == QLatin1String("link") && words.size() == 1) {
        return protocol::LinkDevice{};
    }
    if (verb == QLatin1String("revoke") && words.size() == 2) {
        if (!protocol::isIdText(words.at(1).toStdString())) {
            throw Failure{ExitCode::Usage, QStringLiteral("\"%1\" is no device's id.").arg(words.at(1))};
        }
        return protocol::RevokeDevice{protocol::DeviceId(words.at(1).toStdString())};
    }
    throw Failure{ExitCode::Usage, QStringLiteral("devices takes list, revoke ID, link or token (--help shows examples).")};
}

} // namespace

CommandDescription describeDevices()
{
    return {
        "devices",
        "list and revoke this user's devices, link another one",
        "[list | revoke ID | link | token]",
        "Lists the devices that are this user at the server. revoke shuts one out for ever and ends its connections.\n"
        "link prints a code that is good for ten minutes and one device, which joins with --link CODE.\n"
        "token prints the secret of this device: whoever has it is this user, as a program does that shows it to the HTTP API.",
        "  hubbub devices --server chat.example\n"
        "  hubbub devices revoke d41c0 --server chat.example\n"
        "  hubbub devices link --server chat.example\n"
        "  hubbub devices token --server chat.example --data bot --name Bot",
        {},
    };
}

int runDevices(QCoreApplication &application, const CommandLine &line)
{
    AskTask task(
        line, {}, [question = questionOf(line.positional())](const protocol::RoomId &) { return question; },
        [&](const protocol::ReplyBody &reply) {
            if (line.positional().value(0) == QLatin1String("token")) {
                printToken(task.deviceSecret(), line.json());
            } else {
                print(reply, line.json());
            }
        });
    return task.run(application);
}

CommandDescription describePassword()
{
    return {
        "password",
        "set the password of this user's account",
        "",
        "Sets, changes or removes the password with which this user's further devices may join by name. Passwords come\n"
        "from the first line of files, or from stdin with -.",
        "  hubbub password --new-file secret.txt\n"
        "  hubbub password --old-file secret.txt --remove",
        {{"old-file", "File with the present password, if there is one.", "FILE"},
         {"new-file", "File with the new one, of at least 8 characters.", "FILE"},
         {"remove", "Have no password any more."}},
    };
}

int runPassword(QCoreApplication &application, const CommandLine &line)
{
    if (line.isSet("new-file") == line.isSet("remove") || !line.positional().isEmpty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("Either --new-file FILE or --remove (--help shows examples).")};
    }
    protocol::SetPassword set;
    if (line.isSet("old-file")) {
        set.oldPassword = secretIn(line.value("old-file"));
    }
    if (line.isSet("new-file")) {
        set.newPassword = secretIn(line.value("new-file"));
    }
    AskTask task(
        line, {}, [&set](const protocol::RoomId &) { return protocol::RequestBody(set); }, [](const protocol::ReplyBody &) {});
    return task.run(application);
}

} // namespace hubbub::app::cli
