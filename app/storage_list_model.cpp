// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage_list_model.h"

#include "app/isolated.h"

#include <algorithm>
#include <limits>

namespace hubbub::app {
namespace {

QString aboutText(const CopiedRoom &room)
{
    const QString messages = StorageListModel::tr(
        "%n messages", nullptr, static_cast<int>(std::min<std::int64_t>(room.messages, std::numeric_limits<int>::max())));
    //: %1 is a number of messages, %2 their size.
    const QString much = StorageListModel::tr("%1, about %2").arg(messages, sizeText(room.bytes));
    if (room.archive) {
        return room.server.isEmpty() ? much : StorageListModel::tr("%1; from %2").arg(much, isolated(room.server));
    }
    return room.joined ? much : StorageListModel::tr("%1; you have left it").arg(much);
}

} // namespace

QString StorageListModel::sectionOf(const CopiedRoom &room) const
{
    if (room.archive) {
        return tr("Archives");
    }
    std::int64_t bytes = 0;
    for (const CopiedRoom &other : rows()) {
        bytes += other.folder == room.folder ? other.bytes : 0;
    }
    return tr("%1, about %2").arg(isolated(room.server), sizeText(bytes));
}

QHash<int, QByteArray> StorageListModel::roleNames() const
{
    return {{FolderRole, "folder"},   {RoomRole, "roomId"},     {NameRole, "name"},    {AboutRole, "about"},
            {SectionRole, "section"}, {ArchiveRole, "archive"}, {JoinedRole, "joined"}};
}

QVariant StorageListModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const CopiedRoom &room = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FolderRole:
        return room.folder;
    case RoomRole:
        return QString::fromStdString(room.room);
    case Qt::DisplayRole:
    case NameRole:
        return room.name;
    case AboutRole:
        return aboutText(room);
    case SectionRole:
        return sectionOf(room);
    case ArchiveRole:
        return room.archive;
    case JoinedRole:
        return room.joined;
    default:
        return {};
    }
}

void StorageListModel::show(const std::vector<CopiedRoom> &rooms)
{
    const int before = count();
    replaceRows(rooms);
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1), {SectionRole}); // which sums up its neighbours
    }
    if (count() != before) {
        Q_EMIT countChanged();
    }
}

} // namespace hubbub::app
