// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "core/protocol/identity_frames.h"

#include <QQmlEngine>

namespace hubbub::app {

/// A row of the list below.
struct InviteView {
    protocol::InviteRow invite;

    const std::string &key() const { return invite.id.value; }
    bool operator==(const InviteView &) const = default;
};

/// The invites of a room that are still good, as the server lists them.
class InviteListModel : public KeyedListModel<InviteView>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ForRole, ///< for how many people, and as what, in words
        UntilRole, ///< until when, in words
        GuestRole
    };
    Q_ENUM(Role)

    explicit InviteListModel(QObject *parent = nullptr) : KeyedListModel(parent) {}

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<protocol::InviteRow> &invites);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
