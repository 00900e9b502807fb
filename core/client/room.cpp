// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/room.h"

#include <algorithm>

namespace hubbub::client {

RoomView Room::view() const
{
    // A room that this user has left, or has no log of yet, is what the server calls it.
    const bool copyKnows = stored && ((joined && log.head() > 0) || !listed);
    const roomlog::RoomTitle &shown = copyKnows ? title : listedTitle;
    RoomView view{
        id,   shown.name, shown.topic, joined, copyKnows ? members : listedMembers, log.head(), std::max(serverHead, log.head()),
        read, lastAt};
    view.read.room = id;
    // What has not arrived yet cannot be counted here; the server has counted it.
    if (joined && log.head() < serverHead && serverRead.seq >= read.seq) {
        view.read.unread = std::max(view.read.unread, serverRead.unread);
        view.read.mentions = std::max(view.read.mentions, serverRead.mentions);
    }
    return view;
}

void Room::lineLost()
{
    heard = false;
    asked = false;
    target = 0;
    headAtPing = 0;
    fruitless = 0;
}

} // namespace hubbub::client
