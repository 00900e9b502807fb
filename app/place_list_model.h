// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"

#include <QQmlEngine>
#include <QString>

namespace hubbub::app {

struct PlaceRow {
    int number = 0; ///< of the place, for as long as the window stands
    QString id; ///< gives it a colour that lasts
    QString title;
    int forMe = 0; ///< unread messages that mean this user
    bool unread = false; ///< anything else to read
    bool online = false;
    bool hosted = false;
    bool shown = false;

    int key() const { return number; }
    bool operator==(const PlaceRow &) const = default;
};

/// The servers of the window, in the order in which they were added.
class PlaceListModel : public KeyedListModel<PlaceRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        IdRole,
        TitleRole,
        ForMeRole,
        UnreadRole,
        OnlineRole,
        HostedRole,
        ShownRole,
    };
    Q_ENUM(Role)

    using KeyedListModel::KeyedListModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<PlaceRow> &places);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
