// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "app/session_views.h"

#include <QQmlEngine>

namespace hubbub::app {

/// The people of the open room: who is here first, then by name.
class MemberListModel : public KeyedListModel<PersonView>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int onlineCount READ onlineCount NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        RoleNameRole,
        RoleRole, ///< "guest", "member", "moderator" or "owner"
        PresenceRole,
        PresenceTextRole,
        SelfRole,
        MutedRole,
        CanModerateRole,
        ColourRole, ///< the one they chose, 0 for none
        BotRole, ///< a program
        SectionRole ///< "here" or "offline"
    };
    Q_ENUM(Role)

    explicit MemberListModel(QObject *parent = nullptr) : KeyedListModel(parent) {}

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(std::vector<PersonView> people);
    int count() const { return rowCount(); }
    int onlineCount() const;

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
