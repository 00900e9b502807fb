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
    view.settings = settings;
    view.settings.preset = copyKnows ? settings.preset : listedPreset;
    view.role = copyKnows ? role : listedRole;
    view.exit = exit;
    if (view.settings.preset == protocol::Preset::Direct) {
        view.with = with.empty() ? listedWith : with;
        view.name = withName.empty() ? listedTitle.name : withName;
        view.withColour = withColour;
        view.withIsBot = withIsBot;
    }
    view.choice = choice;
    view.hasDraft = hasDraft;
    view.read.room = id;
    // What has not arrived yet cannot be counted here; the server has counted it.
    if (joined && log.head() < serverHead && serverRead.seq >= read.seq) {
        view.read.unread = std::max(view.read.unread, serverRead.unread);
        view.read.mentions = std::max(view.read.mentions, serverRead.mentions);
    }
    return view;
}

bool Room::isShown() const
{
    const protocol::Preset preset = stored && (log.head() > 0 || !listed) ? settings.preset : listedPreset;
    if (joined || preset == protocol::Preset::Open || preset == protocol::Preset::Announce)
        return true;
    return preset == protocol::Preset::Private && stored;
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
