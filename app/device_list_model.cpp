// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device_list_model.h"

#include "app/time_text.h"
#include "app/wire_text.h"

#include <algorithm>
#include <tuple>

namespace hubbub::app {
namespace {

QString seenText(const protocol::DeviceRow &device)
{
    if (device.current) {
        return DeviceListModel::tr("This device");
    }
    if (device.online) {
        return DeviceListModel::tr("Connected now");
    }
    return device.lastSeen > 0 ? DeviceListModel::tr("Last seen %1").arg(shortMoment(device.lastSeen))
                               : DeviceListModel::tr("Not seen lately");
}

} // namespace

QHash<int, QByteArray> DeviceListModel::roleNames() const
{
    return {{IdRole, "deviceId"}, {LabelRole, "label"}, {SeenRole, "seen"}, {CurrentRole, "current"}};
}

QVariant DeviceListModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const protocol::DeviceRow &device = rows()[static_cast<std::size_t>(index.row())].device;
    switch (role) {
    case IdRole:
        return text(device.id.value);
    case Qt::DisplayRole:
    case LabelRole:
        return device.label.empty() ? tr("Without a name") : text(device.label);
    case SeenRole:
        return seenText(device);
    case CurrentRole:
        return device.current;
    default:
        return {};
    }
}

void DeviceListModel::show(const std::vector<protocol::DeviceRow> &devices)
{
    std::vector<DeviceView> next;
    next.reserve(devices.size());
    for (const protocol::DeviceRow &device : devices) {
        next.push_back({device});
    }
    std::stable_sort(next.begin(), next.end(), [](const DeviceView &a, const DeviceView &b) {
        return std::tuple(a.device.current, a.device.online, a.device.lastSeen)
               > std::tuple(b.device.current, b.device.online, b.device.lastSeen);
    });
    if (next != rows()) {
        replaceRows(next);
        Q_EMIT countChanged();
    }
}

} // namespace hubbub::app
