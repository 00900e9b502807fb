// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "app/notify/room_mark.h"
#include "app/session_views.h"

#include <QQmlEngine>

#include <string_view>
#include <utility>

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
    store::RoomChoice choice{};
    bool hasDraft = false;
    notify::RoomMark mark{};
    int place = 0; ///< number of its server in a list that goes over several
    QString placeTitle = {}; ///< the server's name, where rooms of several stand together
    std::string partner = {}; ///< of a direct room: the other one …
    int partnerColour = 0; ///< … and their colour, see protocol::ProfileSet

    bool direct() const { return settings.preset == protocol::Preset::Direct; }
    std::pair<int, std::string_view> key() const { return {place, id}; }
    bool operator==(const RoomRow &) const = default;
};

/// The words that views use for a level.
QString levelName(store::NotifyLevel level);
store::NotifyLevel levelNamed(const QString &name); ///< Usual if there is no such word

/// Rooms: those the user is in, here or on every server, or (for browsing) all that the server told of, by name. Of the user's own the favourites come
/// first; then those with something to read, what means the user in front; and the muted ones last.
class RoomListModel final : public KeyedListModel<RoomRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int totalMentions READ totalMentions NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        TopicRole,
        JoinedRole,
        MembersRole,
        UnreadRole,
        MentionsRole,
        PresetRole,
        LevelRole, ///< "everything", "mentions", "nothing" or "muted": what counts for the room
        FavouriteRole,
        DraftRole, ///< something unsent waits in its composer
        ForMeRole, ///< how many unread messages mean this user
        FaintRole, ///< something unread that the user does not want to hear of
        PlaceRole, ///< the number of its server
        PlaceTitleRole, ///< empty unless rooms of several servers stand together
        PartnerRole, ///< of a direct room: whom it is with
        PartnerColourRole,
    };
    Q_ENUM(Role)
    enum class Scope { Joined, All, Everywhere };

    explicit RoomListModel(Scope scope, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const RoomsView &view);
    /// For the scope Everywhere; the rooms of each server carry its number.
    void showRows(std::vector<RoomRow> rooms) { arrange(std::move(rooms)); }
    /// The room that is open stays where it stands, whatever is read or comes: a list must not jump under the reader.
    void hold(const std::string &id);
    int count() const { return rowCount(); }
    int totalMentions() const;
    bool anyUnread() const; ///< in a room that the user wants to hear of
    const RoomRow *find(const std::string &id) const;
    /// The room `steps` further down the list (up if negative), staying within it; with `unreadOnly` the next one with something
    /// unread. Empty if there is none.
    Q_INVOKABLE QString neighbour(const QString &id, int steps, bool unreadOnly = false) const;

Q_SIGNALS:
    void countChanged();

private:
    /// Where a room stands, before its name counts; small is first.
    struct Rank {
        bool notFavourite = true;
        int kind = 0;
        auto operator<=>(const Rank &) const = default; // NOLINT(modernize-use-nullptr): not seen as a default
    };
    Rank rankOf(const RoomRow &row) const;
    void arrange(std::vector<RoomRow> rooms);

    Scope m_scope;
    std::string m_held;
    Rank m_heldRank;
};

} // namespace hubbub::app
