// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place_list_model.h"

namespace hubbub::app {

QHash<int, QByteArray> PlaceListModel::roleNames() const
{
    return {{NumberRole, "number"}, {IdRole, "placeId"},    {TitleRole, "title"},   {ForMeRole, "forMe"},
            {UnreadRole, "unread"}, {OnlineRole, "online"}, {HostedRole, "hosted"}, {ShownRole, "shown"}};
}

QVariant PlaceListModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const PlaceRow &place = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NumberRole:
        return place.number;
    case IdRole:
        return place.id;
    case Qt::DisplayRole:
    case TitleRole:
        return place.title;
    case ForMeRole:
        return place.forMe;
    case UnreadRole:
        return place.unread;
    case OnlineRole:
        return place.online;
    case HostedRole:
        return place.hosted;
    case ShownRole:
        return place.shown;
    default:
        return {};
    }
}

void PlaceListModel::show(const std::vector<PlaceRow> &places)
{
    const int before = count();
    replaceRows(places);
    if (count() != before) {
        Q_EMIT countChanged();
    }
}

} // namespace hubbub::app
