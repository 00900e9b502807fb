// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Entries as they happen, for who speaks no WebSocket: as server-sent events, or one answer after the other (docs/bots.md, "Events").
namespace hubbub::server::events {

inline constexpr std::string_view path = "/api/v1/events";
inline constexpr std::size_t mostRooms = 20; ///< of one request; each is named in every id

/// What somebody wants to hear.
struct Wish {
    std::vector<protocol::Cursor> rooms;
    base::Millis wait = 0; ///< the longest wait for one answer; 0: a stream
};
/// The wish, or why there is none.
std::variant<Wish, http::Response> wishOf(const http::Request &request);

/// The ends of all copies, as one word: `r7c1e:e94b0:43,r90aa:e6e02:8`.
std::string cursorText(const std::vector<protocol::Cursor> &rooms);

/// One event of the stream. Data has no line breaks.
std::string eventText(std::string_view name, std::string_view id, std::string_view data);

std::string startText(const std::vector<protocol::Cursor> &rooms);
std::string entryText(const std::vector<protocol::Cursor> &rooms, const protocol::RoomId &room, const protocol::Entry &entry);
/// An event of a room that says no more than its name: `reset`, `left`.
std::string roomText(std::string_view name, const std::vector<protocol::Cursor> &rooms, const protocol::RoomId &room);

/// One answer of somebody who waits: entries of one room, or none.
std::string answerText(const std::vector<protocol::Cursor> &rooms, const protocol::Entries *entries);

} // namespace hubbub::server::events
