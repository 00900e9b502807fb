// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/key_judge.h"

namespace hubbub::net {

using protocol::Distrust;
using protocol::Trust;

base::Result<Trust, Distrust> ForgetfulJudge::judge(const Meeting &meeting)
{
    if (meeting.expected && *meeting.expected != meeting.key) {
        return Distrust{Distrust::Why::WrongKey, meeting.where, textOf(*meeting.expected), textOf(meeting.key), {}};
    }
    if (meeting.expected && !meeting.heard) {
        return Trust::Invite;
    }
    if (meeting.authority) {
        return Trust::Authority;
    }
    if (meeting.loopback) {
        return Trust::Loopback;
    }
    return Distrust{Distrust::Why::KeysUnknown, meeting.where, {}, textOf(meeting.key), "there is nothing to remember keys in"};
}

} // namespace hubbub::net
