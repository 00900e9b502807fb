// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room_filter_model.h"

#include <algorithm>
#include <tuple>

namespace hubbub::app {

RoomFilterModel::RoomFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    sort(0);
}

void RoomFilterModel::setRooms(RoomListModel *rooms)
{
    if (m_rooms != rooms) {
        m_rooms = rooms;
        setSourceModel(rooms);
        Q_EMIT roomsChanged();
    }
}

void RoomFilterModel::setFilter(const QString &filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        invalidate();
        Q_EMIT filterChanged();
    }
}

void RoomFilterModel::setUnreadOnly(bool unreadOnly)
{
    if (m_unreadOnly != unreadOnly) {
        m_unreadOnly = unreadOnly;
        invalidate();
        Q_EMIT unreadOnlyChanged();
    }
}

bool RoomFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RoomRow &room = m_rooms->rows()[static_cast<std::size_t>(row)];
    if (m_unreadOnly && !room.mark.unread && room.mark.forMe == 0) {
        return false;
    }
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&room](const QString &word) {
        const QStringList said{room.name, room.topic, room.placeTitle};
        return std::any_of(said.begin(), said.end(),
                           [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

bool RoomFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const RoomRow &a = m_rooms->rows()[static_cast<std::size_t>(left.row())];
    const RoomRow &b = m_rooms->rows()[static_cast<std::size_t>(right.row())];
    const auto rank = [&](const RoomRow &room) {
        const bool begins = room.name.startsWith(m_filter.trimmed(), Qt::CaseInsensitive);
        return std::make_tuple(room.mark.forMe == 0, !room.mark.unread, !begins);
    };
    if (rank(a) != rank(b)) {
        return rank(a) < rank(b);
    }
    return QString::localeAwareCompare(a.name, b.name) < 0;
}

} // namespace hubbub::app
