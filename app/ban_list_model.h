// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "app/session_views.h"

#include <QQmlEngine>

namespace hubbub::app {

/// Who is banned from a room, the newest ban first.
class BanListModel : public KeyedListModel<BanView>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        AboutRole, ///< by whom, when, and how far it reaches, in words
        ReasonRole, ///< may be empty
        ColourRole ///< the one they chose, 0 for none
    };
    Q_ENUM(Role)

    explicit BanListModel(QObject *parent = nullptr) : KeyedListModel(parent) {}

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<BanView> &bans);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
