// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "app/session_views.h"

#include <QQmlEngine>

namespace hubbub::app {

struct RoomRow {
    std::string id;
    QString name;
    QString topic;
    bool joined = false;
    qint64 members = 0;
    qint64 unread = 0;
    qint64 mentions = 0;
    roomlog::RoomSettings settings{};
    protocol::Role role = protocol::Role::Member; ///< the user's own

    bool direct() const { return settings.preset == protocol::Preset::Direct; }
    const std::string &key() const { return id; }
    bool operator==(const RoomRow &) const = default;
};

/// Rooms by name: those the user is in, or (for browsing) all that the server told of.
class RoomListModel final : public KeyedListModel<RoomRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int totalMentions READ totalMentions NOTIFY countChanged)

public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, TopicRole, JoinedRole, MembersRole, UnreadRole, MentionsRole, PresetRole };
    Q_ENUM(Role)
    enum class Scope { Joined, All };

    explicit RoomListModel(Scope scope, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const RoomsView &view);
    int count() const { return rowCount(); }
    int totalMentions() const;
    const RoomRow *find(const std::string &id) const;
    /// The room `steps` further down the list (up if negative), staying within it; with `unreadOnly` the next one with something
    /// unread. Empty if there is none.
    Q_INVOKABLE QString neighbour(const QString &id, int steps, bool unreadOnly = false) const;

Q_SIGNALS:
    void countChanged();

private:
    Scope m_scope;
};

} // namespace hubbub::app
