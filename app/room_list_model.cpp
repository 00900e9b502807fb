// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room_list_model.h"

#include "app/wire_text.h"

#include <algorithm>
#include <limits>

namespace hubbub::app {

RoomListModel::RoomListModel(Scope scope, QObject *parent) : KeyedListModel(parent), m_scope(scope) {}

QHash<int, QByteArray> RoomListModel::roleNames() const
{
    return {{IdRole, "roomId"},       {NameRole, "name"},     {TopicRole, "topic"},       {JoinedRole, "joined"},
            {MembersRole, "members"}, {UnreadRole, "unread"}, {MentionsRole, "mentions"}, {PresetRole, "preset"}};
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const RoomRow &row = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return QString::fromStdString(row.id);
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case TopicRole:
        return row.topic;
    case JoinedRole:
        return row.joined;
    case MembersRole:
        return row.members;
    case UnreadRole:
        return row.unread;
    case MentionsRole:
        return row.mentions;
    case PresetRole:
        return text(protocol::nameOf(row.settings.preset));
    default:
        return {};
    }
}

void RoomListModel::show(const RoomsView &view)
{
    std::vector<RoomRow> next;
    for (const client::RoomView &room : view.rooms) {
        if (m_scope == Scope::All || room.joined) {
            next.push_back(RoomRow{room.id.value, QString::fromStdString(room.name), QString::fromStdString(room.topic),
                                   room.joined, room.members, room.joined ? room.read.unread : 0,
                                   room.joined ? room.read.mentions : 0, room.settings, room.role});
        }
    }
    std::sort(next.begin(), next.end(), [](const RoomRow &a, const RoomRow &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    if (next != rows()) {
        replaceRows(next);
        Q_EMIT countChanged();
    }
}

int RoomListModel::totalMentions() const
{
    std::int64_t total = 0;
    for (const RoomRow &row : rows()) {
        total += row.mentions;
    }
    return static_cast<int>(std::min<std::int64_t>(total, std::numeric_limits<int>::max()));
}

const RoomRow *RoomListModel::find(const std::string &id) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [&](const RoomRow &row) { return row.id == id; });
    return found == rows().end() ? nullptr : &*found;
}

QString RoomListModel::neighbour(const QString &id, int steps, bool unreadOnly) const
{
    if (rows().empty()) {
        return {};
    }
    const int last = rowCount() - 1;
    const RoomRow *current = find(id.toStdString());
    int at = current == nullptr ? (steps > 0 ? -1 : last + 1) : static_cast<int>(current - rows().data());
    for (at += steps; at >= 0 && at <= last; at += steps) {
        if (!unreadOnly || rows()[static_cast<std::size_t>(at)].unread > 0) {
            return QString::fromStdString(rows()[static_cast<std::size_t>(at)].id);
        }
    }
    return {};
}

} // namespace hubbub::app
