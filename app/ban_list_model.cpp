// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ban_list_model.h"

#include "app/isolated.h"
#include "app/time_text.h"

namespace hubbub::app {
namespace {

QString aboutText(const BanView &ban)
{
    const QString by = isolated(QString::fromStdString(ban.byName));
    const QString when = shortMoment(ban.at);
    switch (ban.scope) {
    case protocol::BanScope::Device:
        return BanListModel::tr("By %1, %2; with the devices they used").arg(by, when);
    case protocol::BanScope::Address:
        return BanListModel::tr("By %1, %2; with everybody at their address").arg(by, when);
    case protocol::BanScope::User:
        break;
    }
    return BanListModel::tr("By %1, %2").arg(by, when);
}

} // namespace

QHash<int, QByteArray> BanListModel::roleNames() const
{
    return {{IdRole, "userId"}, {NameRole, "name"}, {AboutRole, "about"}, {ReasonRole, "reason"}, {ColourRole, "colour"}};
}

QVariant BanListModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const BanView &ban = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return QString::fromStdString(ban.id);
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(ban.name);
    case AboutRole:
        return aboutText(ban);
    case ReasonRole:
        return QString::fromStdString(ban.reason);
    case ColourRole:
        return ban.colour;
    default:
        return {};
    }
}

void BanListModel::show(const std::vector<BanView> &bans)
{
    if (bans != rows()) {
        replaceRows(bans);
        Q_EMIT countChanged();
    }
}

} // namespace hubbub::app
