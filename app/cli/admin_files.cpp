// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admin_files.h"

#include "app/cli/admin_link.h"
#include "app/cli/counted.h"
#include "app/cli/export_command.h"
#include "app/cli/output.h"
#include "app/host_exit_code.h"
#include "app/wire_text.h"
#include "core/store/log_check.h"
#include "core/store/schema.h"
#include "server/admin_backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hubbub::app::cli {
namespace {

[[noreturn]] void fail(const server::HostError &error)
{
    throw Failure{exitCodeOf(error.kind), text(error.message)};
}

QString pathIn(const QStringList &words, const char *usage)
{
    if (words.size() != 1 || words.at(0).isEmpty()) {
        throw Failure{ExitCode::Usage, QLatin1String(usage)};
    }
    return QDir(words.at(0)).absolutePath();
}

QJsonObject asJson(const store::LogCheck &check)
{
    return {{"whole", check.flaws.empty()},
            {"rooms", static_cast<qint64>(check.rooms)},
            {"entries", static_cast<qint64>(check.entries)},
            {"messages", static_cast<qint64>(check.messages)},
            {"users", static_cast<qint64>(check.users)},
            {"flaws", static_cast<qint64>(check.flaws.size())}};
}

QString asLine(const store::LogCheck &check)
{
    return QStringLiteral("%1: %2, %3, %4, %5")
        .arg(check.flaws.empty() ? QStringLiteral("whole") : QStringLiteral("damaged"), counted(check.rooms, "room", "rooms"),
             counted(check.entries, "entry", "entries"), counted(check.messages, "message", "messages"),
             counted(check.users, "user", "users"));
}

void print(const store::LogCheck &check, bool json)
{
    for (const store::Flaw &flaw : check.flaws) {
        const bool heard = json ? printLine(QJsonObject{{"flaw", text(flaw.what)}, {"where", text(flaw.where)}})
                                : printLine(escaped(text(flaw.where)) + QStringLiteral(": ") + escaped(text(flaw.what)));
        if (!heard) {
            return;
        }
    }
    static_cast<void>(json ? printLine(asJson(check)) : printLine(asLine(check))); // the exit code tells the same
}

void checkBackup(const CommandLine &line, const QString &folder)
{
    const auto backup = server::verifyBackup(folder.toStdString());
    if (!backup) {
        fail(backup.error());
    }
    print(backup->check, line.json());
}

} // namespace

std::string adminDatabase(const CommandLine &line)
{
    std::string file = adminFolder(line) + "/host/hub.db";
    if (!QFileInfo::exists(text(file))) {
        throw Failure{ExitCode::DataFolder, QStringLiteral("There is no %1, or it may not be read.").arg(text(file))};
    }
    return file;
}

void adminCheck(const CommandLine &line, const QStringList &words)
{
    if (!words.isEmpty()) {
        checkBackup(line, pathIn(words, "check takes the folder of a backup, or nothing."));
        return;
    }
    const std::string file = adminDatabase(line);
    try {
        const auto database = store::openLogFile(file, store::Database::Access::ReadOnly);
        const store::LogCheck check = store::checkLogFile(*database);
        print(check, line.json());
        if (!check.flaws.empty()) {
            throw Failure{ExitCode::Corrupt, QStringLiteral("The database is damaged. It was left as it is.")};
        }
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
}

void adminBackup(const CommandLine &line, const QStringList &words)
{
    const QString folder = pathIn(words, "backup takes the name of a folder that does not exist yet.");
    const auto backup =
        server::backUp(adminFolder(line), folder.toStdString(), QCoreApplication::applicationVersion().toStdString());
    if (!backup) {
        fail(backup.error());
    }
    QJsonObject object = asJson(backup->check);
    object.insert("backup", folder);
    static_cast<void>(line.json() ? printLine(object)
                                  : printLine(escaped(folder) + QStringLiteral(": ") + asLine(backup->check)));
    const bool hasKey = std::any_of(backup->files.begin(), backup->files.end(),
                                    [](const server::FileSum &file) { return file.name == server::backupKey; });
    if (!hasKey) {
        complain(QStringLiteral("The server has no key of its own; back up the files of --tls-cert and --tls-key, too."));
    }
}

void adminRestore(const CommandLine &line, const QStringList &words)
{
    const QString folder = pathIn(words, "restore takes the folder of a backup.");
    if (!line.isSet("data")) {
        throw Failure{ExitCode::Usage, QStringLiteral("restore needs --data, the folder to restore into.")};
    }
    const auto restored = server::restoreBackup(folder.toStdString(), adminFolder(line), line.isSet("replace"));
    if (!restored) {
        fail(restored.error());
    }
    QJsonObject object = asJson(restored->check);
    object.insert("former", text(restored->former));
    static_cast<void>(line.json() ? printLine(object) : printLine(asLine(restored->check)));
    if (!restored->former.empty() && !line.json()) {
        static_cast<void>(printLine(QStringLiteral("What was there is in %1 now.").arg(escaped(text(restored->former)))));
    }
}

void adminExport(const CommandLine &line, const QStringList &words)
{
    if (words.size() != 1) {
        throw Failure{ExitCode::Usage, QStringLiteral("export takes a room.")};
    }
    const std::string wanted = words.at(0).toStdString();
    try {
        const auto database = store::openLogFile(adminDatabase(line), store::Database::Access::ReadOnly);
        const store::LogStore log(*database);
        auto room = log.room(protocol::RoomId(wanted));
        if (!room) {
            room = log.roomNamed(wanted);
        }
        if (!room) {
            throw Failure{ExitCode::Refused, QStringLiteral("There is no room \"%1\" on this server.").arg(words.at(0))};
        }
        exportRoom(line, *database, *room);
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
}

} // namespace hubbub::app::cli
