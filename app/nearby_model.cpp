// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nearby_model.h"

#include "app/nearby_text.h"

#include <algorithm>

namespace hubbub::app {

using Trust = net::NearbyHost::Trust;

QHash<int, QByteArray> NearbyModel::roleNames() const
{
    return {{ServerIdRole, "serverId"}, {NameRole, "name"},         {AddressRole, "address"},
            {InviteRole, "invite"},     {VersionRole, "version"},   {FingerprintRole, "fingerprint"},
            {KnownRole, "known"},       {OtherKeyRole, "otherKey"}, {RoomsRole, "rooms"},
            {RoomRole, "room"}};
}

QVariant NearbyModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const net::NearbyHost &host = rows()[static_cast<std::size_t>(index.row())].host;
    switch (role) {
    case ServerIdRole:
        return QString::fromStdString(host.server.value);
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(host.name);
    case AddressRole:
        return nearbyAddresses(host).constFirst();
    case InviteRole:
        return nearbyInviteText(host);
    case VersionRole:
        return QString::fromStdString(host.version);
    case FingerprintRole:
        return QString::fromStdString(host.key);
    case KnownRole:
        return host.trust == Trust::Known;
    case OtherKeyRole:
        return host.trust == Trust::OtherKey;
    case RoomsRole:
        return static_cast<qlonglong>(host.rooms);
    case RoomRole:
        return QString::fromStdString(host.room);
    default:
        return {};
    }
}

void NearbyModel::show(const std::vector<net::NearbyHost> &hosts)
{
    std::vector<NearbyRow> next;
    next.reserve(hosts.size());
    for (const net::NearbyHost &host : hosts) {
        next.push_back({host});
    }
    // Stable: of one server's rows, the list's own order says which is the right one.
    std::stable_sort(next.begin(), next.end(), [](const NearbyRow &a, const NearbyRow &b) {
        if ((a.host.trust == Trust::Known) != (b.host.trust == Trust::Known)) {
            return a.host.trust == Trust::Known;
        }
        return QString::localeAwareCompare(QString::fromStdString(a.host.name), QString::fromStdString(b.host.name)) < 0;
    });
    if (next != rows()) {
        replaceRows(next);
        Q_EMIT countChanged();
    }
}

} // namespace hubbub::app
