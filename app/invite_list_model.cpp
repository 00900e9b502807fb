// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invite_list_model.h"

#include "app/time_text.h"
#include "app/wire_text.h"

namespace hubbub::app {
namespace {

QString forText(const protocol::InviteRow &invite)
{
    const int uses = static_cast<int>(invite.uses);
    if (invite.visit) {
        return uses == 1 ? InviteListModel::tr("For one visitor") : InviteListModel::tr("For %n visitors", nullptr, uses);
    }
    if (uses == 1) {
        return invite.guest ? InviteListModel::tr("For one guest") : InviteListModel::tr("For one person");
    }
    return invite.guest ? InviteListModel::tr("For %n guests", nullptr, uses)
                        : InviteListModel::tr("For %n people", nullptr, uses);
}

} // namespace

QHash<int, QByteArray> InviteListModel::roleNames() const
{
    return {{IdRole, "inviteId"}, {ForRole, "forWhom"}, {UntilRole, "until"}, {GuestRole, "guest"}};
}

QVariant InviteListModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const protocol::InviteRow &invite = rows()[static_cast<std::size_t>(index.row())].invite;
    switch (role) {
    case IdRole:
        return text(invite.id.value);
    case Qt::DisplayRole:
    case ForRole:
        return forText(invite);
    case UntilRole:
        return tr("Good until %1").arg(fullMoment(invite.expires));
    case GuestRole:
        return invite.guest;
    default:
        return {};
    }
}

void InviteListModel::show(const std::vector<protocol::InviteRow> &invites)
{
    std::vector<InviteView> next;
    next.reserve(invites.size());
    for (const protocol::InviteRow &invite : invites) {
        next.push_back({invite});
    }
    if (next != rows()) {
        replaceRows(next);
        Q_EMIT countChanged();
    }
}

} // namespace hubbub::app
