// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/member_list_model.h"

#include "app/time_text.h"
#include "app/wire_text.h"

#include <algorithm>

namespace hubbub::app {
namespace {

QString presenceName(protocol::Presence presence)
{
    switch (presence) {
    case protocol::Presence::Online:
        return QStringLiteral("online");
    case protocol::Presence::Away:
        return QStringLiteral("away");
    case protocol::Presence::Offline:
        break;
    }
    return QStringLiteral("offline");
}

QString presenceText(const PersonView &person)
{
    switch (person.presence) {
    case protocol::Presence::Online:
        return MemberListModel::tr("Online");
    case protocol::Presence::Away:
        return MemberListModel::tr("Away");
    case protocol::Presence::Offline:
        break;
    }
    return person.lastSeen > 0 ? MemberListModel::tr("Last seen %1").arg(shortMoment(person.lastSeen))
                               : MemberListModel::tr("Offline");
}

QString roleText(protocol::Role role)
{
    switch (role) {
    case protocol::Role::Owner:
        return MemberListModel::tr("Owner");
    case protocol::Role::Moderator:
        return MemberListModel::tr("Moderator");
    case protocol::Role::Guest:
        return MemberListModel::tr("Guest");
    case protocol::Role::Member:
        break;
    }
    return {};
}

} // namespace

QHash<int, QByteArray> MemberListModel::roleNames() const
{
    return {{IdRole, "userId"},
            {NameRole, "name"},
            {RoleNameRole, "roleName"},
            {PresenceRole, "presence"},
            {PresenceTextRole, "presenceText"},
            {SelfRole, "self"},
            {RoleRole, "role"},
            {MutedRole, "muted"},
            {CanModerateRole, "canModerate"},
            {ColourRole, "colour"},
            {BotRole, "bot"},
            {SectionRole, "section"}};
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const PersonView &row = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return QString::fromStdString(row.id);
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(row.name);
    case RoleNameRole:
        return roleText(row.role);
    case PresenceRole:
        return presenceName(row.presence);
    case PresenceTextRole:
        return presenceText(row);
    case SelfRole:
        return row.self;
    case RoleRole:
        return text(protocol::nameOf(row.role));
    case MutedRole:
        return row.muted;
    case CanModerateRole:
        return row.canModerate;
    case ColourRole:
        return row.colour;
    case BotRole:
        return row.bot;
    case SectionRole:
        return row.presence == protocol::Presence::Offline ? QStringLiteral("offline") : QStringLiteral("here");
    default:
        return {};
    }
}

void MemberListModel::show(std::vector<PersonView> people)
{
    std::sort(people.begin(), people.end(), [](const PersonView &a, const PersonView &b) {
        if (a.presence != b.presence) {
            return a.presence > b.presence;
        }
        const int order = QString::localeAwareCompare(QString::fromStdString(a.name), QString::fromStdString(b.name));
        return order != 0 ? order < 0 : a.id < b.id;
    });
    if (people != rows()) {
        replaceRows(people);
        Q_EMIT countChanged();
    }
}

int MemberListModel::onlineCount() const
{
    return static_cast<int>(std::count_if(rows().begin(), rows().end(),
                                          [](const PersonView &row) { return row.presence != protocol::Presence::Offline; }));
}

} // namespace hubbub::app
