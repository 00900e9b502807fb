// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "core/base/clock.h"
#include "core/protocol/ids.h"

#include <QQmlEngine>
#include <QString>

#include <string_view>
#include <tuple>

namespace hubbub::app {

/// A message that means this user.
struct InboxRow {
    int place = 0; ///< the number of its server
    QString placeTitle; ///< empty if there is only one server
    std::string room;
    QString roomName;
    protocol::Seq seq = 0;
    std::string authorId;
    QString author;
    int authorColour = 0; ///< see protocol::ProfileSet
    QString text;
    base::Millis at = 0; ///< wall clock of the host
    bool unread = false;

    std::tuple<int, std::string_view, protocol::Seq> key() const { return {place, room, seq}; }
    bool operator==(const InboxRow &) const = default;
};

/// Mentions on all servers of the window, the newest first.
class InboxModel : public KeyedListModel<InboxRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1,
        PlaceTitleRole,
        RoomRole,
        RoomNameRole,
        SeqRole,
        AuthorIdRole,
        AuthorRole,
        AuthorColourRole,
        BodyRole,
        TimeRole,
        UnreadRole,
    };
    Q_ENUM(Role)

    using KeyedListModel::KeyedListModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// In any order.
    void show(std::vector<InboxRow> rows);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
