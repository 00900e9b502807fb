// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/frames.h"

namespace hubbub::protocol {

std::string_view nameOf(Presence presence)
{
    switch (presence) {
    case Presence::Offline:
        return "offline";
    case Presence::Away:
        return "away";
    case Presence::Online:
        return "online";
    }
    return "offline";
}

std::string_view nameOf(HistoryVerb verb)
{
    switch (verb) {
    case HistoryVerb::Latest:
        return "latest";
    case HistoryVerb::Before:
        return "before";
    case HistoryVerb::After:
        return "after";
    case HistoryVerb::Around:
        return "around";
    case HistoryVerb::AtTime:
        return "at_time";
    }
    return "latest";
}

} // namespace hubbub::protocol
