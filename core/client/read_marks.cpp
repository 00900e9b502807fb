// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/read_marks.h"

namespace hubbub::client {

using namespace protocol;

void ReadMarks::markRead(Room &room, Seq seq)
{
    if (m_copy.markRead(room, seq))
        compare(room);
}

bool ReadMarks::isAhead(const Room &room)
{
    // A mark in a log that the server has replaced means nothing in the new one.
    const bool sameLog = room.listedEpoch.empty() || room.listedEpoch == room.log.epoch();
    return room.joined && sameLog && room.read.seq > room.serverRead.seq;
}

void ReadMarks::compare(const Room &room)
{
    if (isAhead(room))
        m_behind.insert(room.id);
}

void ReadMarks::pump()
{
    while (m_line.ready() && !m_asking && !m_behind.empty()) {
        const RoomId id = *m_behind.begin();
        m_behind.erase(m_behind.begin());
        const Room *room = m_copy.find(id);
        if (!room || !isAhead(*room))
            continue;
        m_asking = true;
        m_line.request(MarkRead{id, room->read.seq}, [this, id](const ReplyBody &body) { answered(id, body); });
    }
}

void ReadMarks::answered(const RoomId &id, const ReplyBody &body)
{
    m_asking = false;
    Room *room = m_copy.find(id);
    const auto *state = std::get_if<ReadState>(&body);
    if (!room || !state || state->room != id)
        return; // refused: the next mark or hello tries again
    const Seq told = room->serverRead.seq;
    m_copy.serverMarkedRead(*room, *state);
    if (room->serverRead.seq > told)
        compare(*room);
}

void ReadMarks::lost()
{
    m_behind.clear();
    m_asking = false;
}

} // namespace hubbub::client
