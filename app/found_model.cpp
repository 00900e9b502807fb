// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/found_model.h"

#include "app/language_change.h"
#include "app/time_text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace hubbub::app {
namespace {

std::pair<int, protocol::RoomId> placeOf(const FoundRow &row)
{
    return {row.place, row.room};
}

/// By room, in the order of their first hits.
void gatherRooms(std::vector<FoundRow> &page)
{
    std::map<std::pair<int, protocol::RoomId>, std::size_t> order;
    for (const FoundRow &row : page) {
        order.try_emplace(placeOf(row), order.size());
    }
    std::stable_sort(page.begin(), page.end(),
                     [&order](const FoundRow &a, const FoundRow &b) { return order.at(placeOf(a)) < order.at(placeOf(b)); });
}

/// A place in bytes of UTF-8 becomes one in units of a QString.
QVariantList placesIn(const store::Excerpt &excerpt)
{
    QVariantList places;
    const auto units = [&excerpt](std::size_t from, std::size_t to) {
        return static_cast<int>(QString::fromUtf8(excerpt.text.data() + from, static_cast<qsizetype>(to - from)).size());
    };
    for (const store::TextRange &place : excerpt.places) {
        places << units(0, place.begin) << units(place.begin, place.end);
    }
    return places;
}

} // namespace

FoundModel::FoundModel(QObject *parent) : QAbstractListModel(parent)
{
    onLanguageChange(this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    });
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> FoundModel::roleNames() const
{
    return {{PlaceRole, "place"},           {PlaceTitleRole, "placeTitle"},    {RoomIdRole, "roomId"}, {RoomRole, "room"},
            {BeginsRoomRole, "beginsRoom"}, {OpenableRole, "openable"},        {SeqRole, "seq"},       {AuthorIdRole, "authorId"},
            {AuthorRole, "author"},         {ExcerptRole, "excerpt"},          {PlacesRole, "places"}, {TimeRole, "time"},
            {MomentRole, "moment"},         {AuthorColourRole, "authorColour"}};
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || index.row() >= rowCount()) {
        return {};
    }
    const FoundRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PlaceRole:
        return row.place;
    case PlaceTitleRole:
        return row.placeTitle;
    case RoomIdRole:
        return QString::fromStdString(row.room.value);
    case RoomRole:
        return QString::fromStdString(row.roomName);
    case BeginsRoomRole:
        return index.row() == 0 || placeOf(m_rows[static_cast<std::size_t>(index.row()) - 1]) != placeOf(row);
    case OpenableRole:
        return row.isOpenable;
    case SeqRole:
        return static_cast<qint64>(row.seq);
    case AuthorIdRole:
        return QString::fromStdString(row.author);
    case AuthorRole:
        return QString::fromStdString(row.authorName);
    case AuthorColourRole:
        return row.authorColour;
    case Qt::DisplayRole:
    case ExcerptRole:
        return QString::fromStdString(row.excerpt.text);
    case PlacesRole:
        return placesIn(row.excerpt);
    case TimeRole:
        return shortMoment(row.at);
    case MomentRole:
        return fullMoment(row.at);
    default:
        return {};
    }
}

void FoundModel::show(std::vector<FoundRow> page)
{
    gatherRooms(page);
    if (m_rows == page) {
        return;
    }
    beginResetModel();
    m_rows = std::move(page);
    endResetModel();
    Q_EMIT countChanged();
}

void FoundModel::append(std::vector<FoundRow> page)
{
    if (page.empty()) {
        return;
    }
    gatherRooms(page);
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    std::move(page.begin(), page.end(), std::back_inserter(m_rows));
    endInsertRows();
    Q_EMIT countChanged();
}

} // namespace hubbub::app
