// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"
#include "core/store/database.h"

#include <map>

namespace hubbub::store {

/// How much the user wants to be told of a room. The numbers stand in files.
enum class NotifyLevel {
    Usual, ///< nothing was chosen: everything of a direct room, mentions in any other
    Everything,
    Mentions,
    Nothing, ///< unread messages are still counted and shown
    Muted, ///< as if the room were read
};

/// What the user decided about a room for themselves. Nobody else hears of it.
struct RoomChoice {
    NotifyLevel level = NotifyLevel::Usual;
    bool favourite = false;
    bool operator==(const RoomChoice &) const = default;
};

/// The choices of one copy's user. Throws StoreError.
class RoomChoiceStore
{
public:
    explicit RoomChoiceStore(Database &database) : m_database(database) {}

    std::map<protocol::RoomId, RoomChoice> all() const; ///< what differs from RoomChoice()
    void set(const protocol::RoomId &room, const RoomChoice &choice);

private:
    Database &m_database;
};

} // namespace hubbub::store
