// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_room_model.h"

#include "app/wire_text.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace hubbub::app {
namespace {

QString kindText(protocol::Preset preset)
{
    switch (preset) {
    case protocol::Preset::Open:
        return ServerRoomModel::tr("open to all");
    case protocol::Preset::Announce:
        return ServerRoomModel::tr("announcements");
    case protocol::Preset::Private:
        return ServerRoomModel::tr("private");
    case protocol::Preset::Direct:
        return ServerRoomModel::tr("direct messages");
    }
    return {};
}

QString aboutText(const protocol::RoomRow &room)
{
    return QStringList{kindText(room.preset), ServerRoomModel::tr("%n members", nullptr, static_cast<int>(room.members)),
                       ServerRoomModel::tr("%n entries", nullptr, static_cast<int>(room.head))}
        .join(QStringLiteral(" · "));
}

} // namespace

QHash<int, QByteArray> ServerRoomModel::roleNames() const
{
    return {{IdRole, "roomId"}, {NameRole, "name"}, {AboutRole, "about"}};
}

QVariant ServerRoomModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const protocol::RoomRow &room = rows()[static_cast<std::size_t>(index.row())].room;
    switch (role) {
    case IdRole:
        return text(room.id.value);
    case Qt::DisplayRole:
    case NameRole:
        return text(room.name);
    case AboutRole:
        return aboutText(room);
    default:
        return {};
    }
}

void ServerRoomModel::show(const std::vector<protocol::RoomRow> &rooms)
{
    std::vector<ServerRoomView> next;
    next.reserve(rooms.size());
    for (const protocol::RoomRow &room : rooms) {
        next.push_back({room});
    }
    std::sort(next.begin(), next.end(), [](const ServerRoomView &a, const ServerRoomView &b) {
        return std::tie(a.room.name, a.room.id.value) < std::tie(b.room.name, b.room.id.value);
    });
    if (next != this->rows()) {
        replaceRows(next);
        Q_EMIT countChanged();
    }
}

} // namespace hubbub::app
