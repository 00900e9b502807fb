// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/copy.h"
#include "core/client/server_line.h"

#include <set>

namespace hubbub::client {

/// Tells the server how far the user has read, as often as the line allows and not more: one request at a time, always with the
/// newest mark (docs/protocol.md, "Read state"). Marks only grow, so a lost request needs no memory: the next hello says what
/// the server has, and what is behind is told again.
class ReadMarks
{
public:
    ReadMarks(Copy &copy, ServerLine &line) : m_copy(copy), m_line(line) {}

    void markRead(Room &room, protocol::Seq seq);
    /// After a hello, and whenever the server told its state.
    void compare(const Room &room);
    void pump();
    void lost();

private:
    void answered(const protocol::RoomId &id, const protocol::ReplyBody &body);
    static bool isAhead(const Room &room);

    Copy &m_copy;
    ServerLine &m_line;
    std::set<protocol::RoomId> m_behind; ///< rooms whose mark the server lacks
    bool m_asking = false;
};

} // namespace hubbub::client
