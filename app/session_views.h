// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <string>
#include <vector>

/// What the client's thread hands to the window: plain copies that refer to nothing.
namespace hubbub::app {

struct RoomsView {
    std::vector<client::RoomView> rooms;
    protocol::UserId self;
    std::string userName;
    std::string serverName;
    int userColour = 0; ///< see protocol::ProfileSet
    bool isGuest = false; ///< of the server
    bool isOperator = false; ///< may run it
    bool opensDirect = true; ///< may open direct rooms
};

/// Posts of others that have just come to a room, in rising seq; of very many the newest.
struct Arrival {
    client::RoomView room; ///< as it is now
    std::vector<client::TimelineRow> rows; ///< none that was read elsewhere, deleted or hidden
};

/// A member of the open room.
struct PersonView {
    std::string id;
    std::string name;
    protocol::Role role = protocol::Role::Member;
    protocol::Presence presence = protocol::Presence::Offline;
    base::Millis lastSeen = 0;
    bool self = false;
    bool muted = false;
    bool canModerate = false; ///< by this user: stands below them
    int colour = 0; ///< see protocol::ProfileSet
    bool bot = false; ///< a program

    const std::string &key() const { return id; }
    bool operator==(const PersonView &) const = default;
};

/// Somebody who is banned from a room.
struct BanView {
    std::string id;
    std::string name;
    protocol::BanScope scope = protocol::BanScope::User;
    base::Millis at = 0; ///< wall clock of the host
    std::string byName;
    std::string reason; ///< may be empty
    int colour = 0; ///< see protocol::ProfileSet

    const std::string &key() const { return id; }
    bool operator==(const BanView &) const = default;
};

/// How the user was put out of a room. Of a copy that was not connected then only the first two are known.
struct Farewell {
    std::string roomName;
    bool banned = false;
    std::string byName;
    std::string reason;
};

/// A run of a room's timeline.
struct RowPage {
    protocol::RoomId room;
    protocol::HistoryQuery query;
    std::vector<client::TimelineRow> rows; ///< in rising seq
    bool moreOlder = false;
    bool moreNewer = false;
};

/// Everything that a room needs to be shown for the first time.
struct RoomOpening {
    RowPage page;
    std::vector<client::TimelineRow> pending;
    protocol::Seq firstUnread = 0;
    store::OutboxStore::ComposerDraft draft;
    std::optional<client::TimelineRow> answered; ///< by the draft
    std::vector<PersonView> people;
};

/// A search that was asked for.
struct SearchWish {
    std::string text; ///< as written, see store::WrittenSearch
    protocol::RoomId room; ///< an empty one: in all rooms that the user is in
    store::SearchCursor after{}; ///< the end of the page before, nothing for the first one
    int place = 0; ///< the number of the server, for who asks several
    bool operator==(const SearchWish &) const = default;
};

/// A message that was found.
struct FoundRow {
    int place = 0; ///< the number of its server
    QString placeTitle{}; ///< empty if there is only one server
    protocol::RoomId room;
    std::string roomName;
    bool isOpenable = true; ///< the user is in the room
    protocol::Seq seq = 0;
    std::string author;
    std::string authorName;
    int authorColour = 0; ///< see protocol::ProfileSet
    store::Excerpt excerpt;
    base::Millis at = 0;
    bool operator==(const FoundRow &) const = default;
};

/// A page of what was found.
struct FoundRows {
    SearchWish wish;
    std::vector<FoundRow> rows; ///< newest first
    store::SearchCursor end; ///< for the next page …
    bool more = false; ///< … if there is one
    std::int64_t waiting = 0; ///< messages that cannot be found yet, because the index is still being made
    std::vector<std::string> unknownPeople; ///< behind from:, and nobody is called so
    std::vector<std::string> unknownRooms; ///< behind in:, and no room is called so
};

/// Why something that a person asked for did not happen.
struct Complaint {
    enum class About { Post, Room, Create, List, Disk, Open };
    About about = About::Post;
    std::string code; ///< name of an ErrorCode, or of a StoreError::Kind for Disk and Open
    std::string detail;
};

} // namespace hubbub::app
