// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/local_copy.h"

#include "app/cli/visit.h"
#include "core/client/account.h"
#include "core/net/pin_file.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFileInfo>

namespace hubbub::app::cli {

std::unique_ptr<store::Database> openLocalCopy(const CommandLine &line)
{
    const std::string data = QDir(line.dataFolder()).absolutePath().toStdString();
    const std::string folder = client::accountFolder(data, net::PinFile(data, base::SystemClock()).accountUrl(line.server()));
    const std::string path = folder + "/replica.db";
    if (!QFileInfo::exists(QString::fromStdString(path))) {
        return nullptr;
    }
    try {
        return store::openLogFile(path, store::Database::Access::ReadOnly);
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
}

std::unique_ptr<store::Database> openArchive(const CommandLine &line, const QString &room)
{
    const QDir servers(QDir(line.dataFolder()).absoluteFilePath(QStringLiteral("servers")));
    const std::string wanted = room.toStdString();
    try {
        for (const QString &name : servers.entryList({QStringLiteral("archive-*")}, QDir::Dirs, QDir::Time)) {
            const QString path = servers.absoluteFilePath(name + QStringLiteral("/replica.db"));
            auto copy = store::openLogFile(path.toStdString(), store::Database::Access::ReadOnly);
            const store::LogStore log(*copy);
            if (log.room(protocol::RoomId(wanted)) || log.roomNamed(wanted)) {
                return copy;
            }
        }
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
    throw Failure{ExitCode::Refused, QStringLiteral("No room \"%1\" was imported here.").arg(room)};
}

store::StoredRoom copiedRoom(store::Database &copy, const QString &nameOrId)
{
    const store::LogStore log(copy);
    const std::string wanted = nameOrId.toStdString();
    auto room = log.room(protocol::RoomId(wanted));
    if (!room) {
        room = log.roomNamed(wanted);
    }
    if (!room || room->head == 0) {
        throw Failure{ExitCode::Refused,
                      QStringLiteral("There is no copy of a room \"%1\" here: you are not in it, or were never "
                                     "online since you joined.")
                          .arg(nameOrId)};
    }
    return *room;
}

} // namespace hubbub::app::cli
