// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_user_model.h"

#include "app/time_text.h"
#include "app/wire_text.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace hubbub::app {
namespace {

using protocol::UserRow;

QString seenText(const UserRow &user)
{
    if (user.online) {
        return ServerUserModel::tr("here now");
    }
    return user.lastSeen > 0 ? ServerUserModel::tr("last seen %1").arg(shortMoment(user.lastSeen)) : QString();
}

QString aboutText(const ServerUserView &row)
{
    const UserRow &user = row.user;
    QStringList parts;
    const auto add = [&parts](bool applies, const QString &part) {
        if (applies && !part.isEmpty()) {
            parts << part;
        }
    };
    add(row.self, ServerUserModel::tr("you"));
    add(user.disabled, ServerUserModel::tr("kept out"));
    add(user.isOperator, ServerUserModel::tr("runs the server"));
    add(user.bot, ServerUserModel::tr("a program"));
    add(user.guest, ServerUserModel::tr("guest"));
    add(!user.bot, ServerUserModel::tr("%n devices", nullptr, static_cast<int>(user.devices)));
    add(true, seenText(user));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QHash<int, QByteArray> ServerUserModel::roleNames() const
{
    return {{IdRole, "userId"},   {NameRole, "name"},         {AboutRole, "about"}, {RunsRole, "runs"},
            {GuestRole, "guest"}, {DisabledRole, "disabled"}, {BotRole, "bot"},     {SelfRole, "self"}};
}

QVariant ServerUserModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const ServerUserView &row = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return text(row.user.user.value);
    case Qt::DisplayRole:
    case NameRole:
        return text(row.user.name);
    case AboutRole:
        return aboutText(row);
    case RunsRole:
        return row.user.isOperator;
    case GuestRole:
        return row.user.guest;
    case DisabledRole:
        return row.user.disabled;
    case BotRole:
        return row.user.bot;
    case SelfRole:
        return row.self;
    default:
        return {};
    }
}

void ServerUserModel::show(const std::vector<UserRow> &users, const std::string &self)
{
    std::vector<ServerUserView> next;
    next.reserve(users.size());
    for (const UserRow &user : users) {
        next.push_back({user, user.user.value == self});
    }
    std::sort(next.begin(), next.end(), [](const ServerUserView &a, const ServerUserView &b) {
        const bool aAway = !a.user.online;
        const bool bAway = !b.user.online;
        return std::tie(aAway, a.user.name, a.user.user.value) < std::tie(bAway, b.user.name, b.user.user.value);
    });
    if (next != rows()) {
        replaceRows(next);
        Q_EMIT countChanged();
    }
}

} // namespace hubbub::app
