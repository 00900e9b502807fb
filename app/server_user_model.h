// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "core/protocol/operating_frames.h"

#include <QQmlEngine>

#include <string>

namespace hubbub::app {

/// A row of the list below.
struct ServerUserView {
    protocol::UserRow user;
    bool self = false;

    const std::string &key() const { return user.user.value; }
    bool operator==(const ServerUserView &) const = default;
};

/// The users of a server, as somebody sees them who runs it: who is there first, then by name.
class ServerUserModel : public KeyedListModel<ServerUserView>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        AboutRole, ///< what they are, on how many devices, and when they were seen, in words
        RunsRole, ///< may run the server, too
        GuestRole,
        DisabledRole, ///< is kept out
        BotRole,
        SelfRole
    };
    Q_ENUM(Role)

    explicit ServerUserModel(QObject *parent = nullptr) : KeyedListModel(parent) {}

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<protocol::UserRow> &users, const std::string &self);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
