// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "core/protocol/frames.h"
#include "core/roomlog/room_facts.h"
#include "core/roomlog/room_log.h"

#include <optional>

namespace hubbub::client {

/// One room as this client knows it: the end of the copy's log, what a list shows of it, what the server told of it, and how
/// following stands on the present line. Kept in memory for every known room, so it is small and holds no messages.
struct Room {
    explicit Room(protocol::RoomId room) : id(std::move(room)) {}

    protocol::RoomId id;

    // ---- The copy's
    bool stored = false; ///< the copy has a row for it; else only heard of
    roomlog::RoomLog log{protocol::Epoch{}, 0};
    roomlog::RoomTitle title;
    std::int64_t members = 0;
    bool joined = false;
    roomlog::RoomSettings settings;
    protocol::Role role = protocol::Role::Member; ///< the user's own
    protocol::Exit exit = protocol::Exit::Left; ///< of a room that the user was in
    protocol::UserId with; ///< of a direct room: the other member …
    std::string withName; ///< … and their name …
    int withColour = 0; ///< … and colour …
    bool withIsBot = false; ///< … and whether it is a program
    base::Millis lastAt = 0;
    protocol::ReadState read;
    store::RoomChoice choice;
    bool hasDraft = false;

    // ---- The server's, as last heard
    bool listed = false;
    roomlog::RoomTitle listedTitle;
    protocol::Preset listedPreset = protocol::Preset::Open;
    protocol::Role listedRole = protocol::Role::Member;
    protocol::UserId listedWith;
    std::int64_t listedMembers = 0;
    protocol::Epoch listedEpoch;
    protocol::Seq serverHead = 0;
    protocol::ReadState serverRead; ///< the user's own mark; may be ahead of the copy

    /// Posts above this are news to the user; what stood there before was not said while this run knew the room. Nothing until it
    /// is followed.
    std::optional<protocol::Seq> newsAfter;

    // ---- Of the present line only
    /// True from the reply to a follow request on: entries are expected and applied.
    bool heard = false;
    bool asked = false; ///< a follow request is in flight, or about to be
    protocol::Seq target = 0; ///< the head when following began: the copy is behind until it has it
    protocol::Seq headAtPing = 0;
    int fruitless = 0; ///< follow requests since the last entry that could be applied

    bool behind() const { return heard && log.head() < target; }
    RoomView view() const;
    /// False for what a list does not show: a direct room that was put away, and a room that is none of the user's business.
    bool isShown() const;
    void lineLost();
};

} // namespace hubbub::client
