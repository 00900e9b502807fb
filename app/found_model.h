// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_views.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace hubbub::app {

/// Hits of a search, page after page. Those of one page stand together by room, the room with the newest hit first, because a
/// person looks for a conversation first and then for a sentence in it. Rooms of several servers may have the same id.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1,
        PlaceTitleRole,
        RoomIdRole,
        RoomRole, ///< its name
        BeginsRoomRole, ///< the row before it, if any, is from another room
        OpenableRole,
        SeqRole,
        AuthorIdRole,
        AuthorRole,
        AuthorColourRole,
        ExcerptRole,
        PlacesRole, ///< of what was found, as MatchHighlighter takes them
        TimeRole,
        MomentRole ///< date and time
    };
    Q_ENUM(Role)

    explicit FoundModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

    /// Replaces everything; does nothing if it looks the same.
    void show(std::vector<FoundRow> page);
    void append(std::vector<FoundRow> page);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<FoundRow> m_rows;
};

} // namespace hubbub::app
