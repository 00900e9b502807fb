// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room_list_model.h"

#include "app/wire_text.h"

#include <algorithm>
#include <limits>

namespace hubbub::app {

QString levelName(store::NotifyLevel level)
{
    switch (level) {
    case store::NotifyLevel::Everything:
        return QStringLiteral("everything");
    case store::NotifyLevel::Mentions:
        return QStringLiteral("mentions");
    case store::NotifyLevel::Nothing:
        return QStringLiteral("nothing");
    case store::NotifyLevel::Muted:
        return QStringLiteral("muted");
    case store::NotifyLevel::Usual:
        break;
    }
    return QStringLiteral("usual");
}

store::NotifyLevel levelNamed(const QString &name)
{
    using Level = store::NotifyLevel;
    for (const Level level : {Level::Everything, Level::Mentions, Level::Nothing, Level::Muted}) {
        if (name == levelName(level)) {
            return level;
        }
    }
    return Level::Usual;
}

RoomListModel::RoomListModel(Scope scope, QObject *parent) : KeyedListModel(parent), m_scope(scope) {}

QHash<int, QByteArray> RoomListModel::roleNames() const
{
    return {{IdRole, "roomId"},
            {NameRole, "name"},
            {TopicRole, "topic"},
            {JoinedRole, "joined"},
            {MembersRole, "members"},
            {UnreadRole, "unread"},
            {MentionsRole, "mentions"},
            {PresetRole, "preset"},
            {LevelRole, "level"},
            {FavouriteRole, "favourite"},
            {DraftRole, "draft"},
            {ForMeRole, "forMe"},
            {FaintRole, "faint"},
            {PlaceRole, "place"},
            {PlaceTitleRole, "placeTitle"},
            {PartnerRole, "partner"},
            {PartnerColourRole, "partnerColour"}};
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
    case LevelRole:
        return levelName(notify::effectiveLevel(row.choice.level, row.direct()));
    case FavouriteRole:
        return row.choice.favourite;
    case DraftRole:
        return row.hasDraft;
    case ForMeRole:
        return qint64(row.mark.forMe);
    case FaintRole:
        return row.mark.faint;
    case PlaceRole:
        return row.place;
    case PlaceTitleRole:
        return row.placeTitle;
    case PartnerRole:
        return QString::fromStdString(row.partner);
    case PartnerColourRole:
        return row.partnerColour;
    default:
        return {};
    }
}

void RoomListModel::show(const RoomsView &view)
{
    std::vector<RoomRow> next;
    for (const client::RoomView &room : view.rooms) {
        if (m_scope == Scope::All || room.joined) {
            const std::int64_t unread = room.joined ? room.read.unread : 0;
            const std::int64_t mentions = room.joined ? room.read.mentions : 0;
            const bool direct = room.settings.preset == protocol::Preset::Direct;
            next.push_back(RoomRow{room.id.value, QString::fromStdString(room.name), QString::fromStdString(room.topic),
                                   room.joined, room.members, unread, mentions, room.settings, room.role, room.choice,
                                   room.joined && room.hasDraft, notify::markOf(unread, mentions, room.choice.level, direct)});
            next.back().partner = room.with.value;
            next.back().partnerColour = room.withColour;
        }
    }
    arrange(std::move(next));
}

void RoomListModel::hold(const std::string &id)
{
    if (m_held == id) {
        return;
    }
    m_held.clear();
    if (const RoomRow *row = find(id)) {
        m_heldRank = rankOf(*row);
        m_held = id;
    }
    arrange(rows());
}

RoomListModel::Rank RoomListModel::rankOf(const RoomRow &row) const
{
    if (m_scope == Scope::All) {
        return {};
    }
    const bool muted = row.choice.level == store::NotifyLevel::Muted;
    const Rank rank{!row.choice.favourite, row.mark.forMe > 0 ? 0 : row.mark.unread ? 1 : muted ? 3 : 2};
    if (row.id != m_held || muted) {
        return rank;
    }
    return {rank.notFavourite, m_heldRank.kind}; // a star is set by hand, and moves at once
}

void RoomListModel::arrange(std::vector<RoomRow> rooms)
{
    std::sort(rooms.begin(), rooms.end(), [this](const RoomRow &a, const RoomRow &b) {
        const Rank rankA = rankOf(a);
        const Rank rankB = rankOf(b);
        if (rankA != rankB) {
            return rankA < rankB;
        }
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.key() < b.key();
    });
    if (rooms != rows()) {
        replaceRows(rooms);
        Q_EMIT countChanged();
    }
}

int RoomListModel::totalMentions() const
{
    std::int64_t total = 0;
    for (const RoomRow &row : rows()) {
        total += row.mark.forMe;
    }
    return static_cast<int>(std::min<std::int64_t>(total, std::numeric_limits<int>::max()));
}

bool RoomListModel::anyUnread() const
{
    return std::any_of(rows().begin(), rows().end(), [](const RoomRow &row) { return row.mark.unread; });
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
        if (!unreadOnly || rows()[static_cast<std::size_t>(at)].mark.unread) {
            return QString::fromStdString(rows()[static_cast<std::size_t>(at)].id);
        }
    }
    return {};
}

} // namespace hubbub::app
