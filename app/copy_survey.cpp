// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copy_survey.h"

#include "core/store/schema.h"
#include "core/store/size_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace hubbub::app {
namespace {

std::int64_t bytesIn(const QString &folder)
{
    std::int64_t bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// A direct room is called after the other person.
QString nameOf(store::Database &copy, const store::StoredRoom &room, const protocol::UserId &self)
{
    for (const protocol::UserId &user : room.pair) {
        const auto other = user == self ? std::nullopt : store::LogStore(copy).member(room.id, user);
        if (other) {
            return QString::fromStdString(other->name);
        }
    }
    return QString::fromStdString(room.title.name.empty() ? room.id.value : room.title.name);
}

/// False if the copy cannot be read.
bool addRooms(const QString &folder, std::vector<CopiedRoom> &rooms)
{
    try {
        const auto copy =
            store::openLogFile((folder + QStringLiteral("/replica.db")).toStdString(), store::Database::Access::ReadOnly);
        const QString server = QString::fromStdString(store::metaValue(*copy, "server_name"));
        const protocol::UserId self(store::metaValue(*copy, "user_id"));
        for (const store::RoomSize &size : store::SizeStore(*copy).rooms()) {
            if (size.room.head > 0) {
                rooms.push_back({folder, size.room.id.value, nameOf(*copy, size.room, self),
                                 server.isEmpty() ? QFileInfo(folder).fileName() : server, isArchive(folder), size.room.joined,
                                 size.messages, size.bytes});
            }
        }
        return true;
    } catch (const store::StoreError &) {
        return false;
    }
}

} // namespace

bool isArchive(const QString &folder)
{
    return QFileInfo(folder).fileName().startsWith(QLatin1String("archive-"));
}

SpaceUsed surveyCopies(const QString &dataFolder, const std::atomic<bool> &stopped)
{
    SpaceUsed used;
    used.total = bytesIn(dataFolder);
    used.hosted = bytesIn(QDir(dataFolder).filePath(QStringLiteral("host")));
    const QDir servers(QDir(dataFolder).absoluteFilePath(QStringLiteral("servers")));
    const QStringList names = servers.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString folder = servers.absoluteFilePath(name);
        if (!stopped && QFileInfo::exists(folder + QStringLiteral("/replica.db")) && !addRooms(folder, used.rooms)) {
            ++used.unreadable;
        }
    }
    std::stable_sort(used.rooms.begin(), used.rooms.end(), [](const CopiedRoom &a, const CopiedRoom &b) {
        if (a.archive != b.archive || a.archive) {
            return !a.archive && b.archive;
        }
        const int order = QString::localeAwareCompare(a.server, b.server);
        return order != 0 ? order < 0 : a.folder < b.folder;
    });
    return used;
}

} // namespace hubbub::app
