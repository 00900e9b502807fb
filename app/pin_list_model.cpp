// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pin_list_model.h"

#include "app/isolated.h"
#include "app/time_text.h"

#include <QStringList>

#include <algorithm>

namespace hubbub::app {
namespace {

QString nameOf(const net::Pin &pin)
{
    if (!pin.name.empty()) {
        return QString::fromStdString(pin.name);
    }
    return pin.addresses.empty() ? PinListModel::tr("Without a name") : QString::fromStdString(pin.addresses.front());
}

QString aboutText(const net::Pin &pin)
{
    QStringList addresses;
    for (const std::string &address : pin.addresses) {
        addresses << QString::fromStdString(address);
    }
    const QString how = protocol::isVerified(pin.how) ? PinListModel::tr("verified %1").arg(shortMoment(pin.at))
                                                      : PinListModel::tr("known by its first visit, %1").arg(shortMoment(pin.at));
    return addresses.isEmpty() ? how : PinListModel::tr("%1; %2").arg(isolated(addresses.join(QStringLiteral(", "))), how);
}

} // namespace

QHash<int, QByteArray> PinListModel::roleNames() const
{
    return {
        {KeyRole, "fingerprint"}, {NameRole, "name"}, {AboutRole, "about"}, {GroupsRole, "groups"}, {VerifiedRole, "verified"}};
}

QVariant PinListModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const net::Pin &pin = rows()[static_cast<std::size_t>(index.row())].pin;
    switch (role) {
    case KeyRole:
        return QString::fromStdString(net::textOf(pin.key));
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(pin);
    case AboutRole:
        return aboutText(pin);
    case GroupsRole:
        return QString::fromStdString(net::groupsOf(pin.key));
    case VerifiedRole:
        return protocol::isVerified(pin.how);
    default:
        return {};
    }
}

void PinListModel::show(const std::vector<net::Pin> &pins)
{
    std::vector<PinView> next;
    next.reserve(pins.size());
    for (const net::Pin &pin : pins) {
        next.push_back({pin});
    }
    std::stable_sort(next.begin(), next.end(), [](const PinView &a, const PinView &b) {
        return QString::localeAwareCompare(nameOf(a.pin), nameOf(b.pin)) < 0;
    });
    if (next != rows()) {
        replaceRows(next);
        Q_EMIT countChanged();
    }
}

} // namespace hubbub::app
