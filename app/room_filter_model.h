// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room_list_model.h"

#include <QSortFilterProxyModel>

namespace hubbub::app {

/// Rooms with every word that was typed in their name, their topic or the name of their server; mentions first, then unread ones, then those whose name begins so, then by name.
class RoomFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hubbub::app::RoomListModel *rooms READ rooms WRITE setRooms NOTIFY roomsChanged)
    /// Only those with something unread that the user wants to hear of.
    Q_PROPERTY(bool unreadOnly READ unreadOnly WRITE setUnreadOnly NOTIFY unreadOnlyChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    explicit RoomFilterModel(QObject *parent = nullptr);

    RoomListModel *rooms() const { return m_rooms; }
    void setRooms(RoomListModel *rooms);
    bool unreadOnly() const { return m_unreadOnly; }
    void setUnreadOnly(bool unreadOnly);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);

Q_SIGNALS:
    void roomsChanged();
    void filterChanged();
    void unreadOnlyChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RoomListModel *m_rooms = nullptr;
    QString m_filter;
    bool m_unreadOnly = false;
};

} // namespace hubbub::app
