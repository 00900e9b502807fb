// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox_model.h"

#include "app/time_text.h"

#include <algorithm>

namespace hubbub::app {

QHash<int, QByteArray> InboxModel::roleNames() const
{
    return {{PlaceRole, "place"},
            {PlaceTitleRole, "placeTitle"},
            {RoomRole, "room"},
            {RoomNameRole, "roomName"},
            {SeqRole, "seq"},
            {AuthorIdRole, "authorId"},
            {AuthorRole, "author"},
            {BodyRole, "body"},
            {TimeRole, "time"},
            {UnreadRole, "unread"},
            {AuthorColourRole, "authorColour"}};
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const InboxRow &row = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PlaceRole:
        return row.place;
    case PlaceTitleRole:
        return row.placeTitle;
    case RoomRole:
        return QString::fromStdString(row.room);
    case RoomNameRole:
        return row.roomName;
    case SeqRole:
        return static_cast<qint64>(row.seq);
    case AuthorIdRole:
        return QString::fromStdString(row.authorId);
    case AuthorRole:
        return row.author;
    case AuthorColourRole:
        return row.authorColour;
    case Qt::DisplayRole:
    case BodyRole:
        return row.text;
    case TimeRole:
        return shortMoment(row.at);
    case UnreadRole:
        return row.unread;
    default:
        return {};
    }
}

void InboxModel::show(std::vector<InboxRow> rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const InboxRow &a, const InboxRow &b) { return a.at != b.at ? a.at > b.at : a.key() > b.key(); });
    replaceRows(rows);
    Q_EMIT countChanged();
}

} // namespace hubbub::app
