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

    const std::string &key() const { return id; }
    bool operator==(const PersonView &) const = default;
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

struct FoundRow {
    protocol::Seq seq = 0;
    std::string author;
    std::string authorName;
    std::string text;
    base::Millis at = 0;

    protocol::Seq key() const { return seq; }
    bool operator==(const FoundRow &) const = default;
};

struct FoundRows {
    protocol::RoomId room;
    std::string text; ///< what was asked for
    std::vector<FoundRow> rows; ///< newest first
};

/// Why something that a person asked for did not happen.
struct Complaint {
    enum class About { Post, Room, Create, List, Disk, Open };
    About about = About::Post;
    std::string code; ///< name of an ErrorCode, or of a StoreError::Kind for Disk and Open
    std::string detail;
};

} // namespace hubbub::app
