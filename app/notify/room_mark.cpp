// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/room_mark.h"

namespace hubbub::app::notify {

using store::NotifyLevel;

NotifyLevel effectiveLevel(NotifyLevel chosen, bool direct)
{
    if (chosen != NotifyLevel::Usual) {
        return chosen;
    }
    return direct ? NotifyLevel::Everything : NotifyLevel::Mentions;
}

RoomMark markOf(std::int64_t unread, std::int64_t mentions, NotifyLevel chosen, bool direct)
{
    const bool muted = effectiveLevel(chosen, direct) == NotifyLevel::Muted;
    RoomMark mark;
    mark.unread = unread > 0 && !muted;
    mark.faint = unread > 0 && muted;
    mark.forMe = muted ? 0 : direct ? unread : mentions;
    return mark;
}

} // namespace hubbub::app::notify
