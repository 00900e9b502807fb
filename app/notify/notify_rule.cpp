// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notify_rule.h"

#include "app/notify/room_mark.h"

namespace hubbub::app::notify {

using store::NotifyLevel;

bool disturbs(const News &news, const Situation &situation)
{
    if (news.own || situation.looking || situation.quiet || situation.now - news.at > stale) {
        return false;
    }
    switch (effectiveLevel(news.level, news.direct)) {
    case NotifyLevel::Everything:
        return true;
    case NotifyLevel::Mentions:
        return news.mention;
    case NotifyLevel::Usual:
    case NotifyLevel::Nothing:
    case NotifyLevel::Muted:
        break;
    }
    return false;
}

} // namespace hubbub::app::notify
