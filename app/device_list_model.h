// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "core/protocol/identity_frames.h"

#include <QQmlEngine>

namespace hubbub::app {

/// A row of the list below.
struct DeviceView {
    protocol::DeviceRow device;

    const std::string &key() const { return device.id.value; }
    bool operator==(const DeviceView &) const = default;
};

/// The devices that are this user at a server: this one first, then who was seen last.
class DeviceListModel : public KeyedListModel<DeviceView>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        LabelRole,
        SeenRole, ///< when it was seen last, in words
        CurrentRole ///< it is the one that this window runs on
    };
    Q_ENUM(Role)

    explicit DeviceListModel(QObject *parent = nullptr) : KeyedListModel(parent) {}

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<protocol::DeviceRow> &devices);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
