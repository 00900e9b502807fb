// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "core/protocol/frames.h"

#include <QQmlEngine>

#include <string>

namespace hubbub::app {

/// A row of the list below.
struct ServerRoomView {
    protocol::RoomRow room;

    const std::string &key() const { return room.id.value; }
    bool operator==(const ServerRoomView &) const = default;
};

/// All rooms of a server, private ones, too, as somebody sees them who runs it; by name. What is said in them is not told.
class ServerRoomModel : public KeyedListModel<ServerRoomView>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        AboutRole, ///< what kind of room it is, how many are in it, and how long its log is, in words
    };
    Q_ENUM(Role)

    explicit ServerRoomModel(QObject *parent = nullptr) : KeyedListModel(parent) {}

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<protocol::RoomRow> &rooms);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
