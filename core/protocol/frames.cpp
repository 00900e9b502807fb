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
    case HistoryVerb::Pinned:
        return "pinned";
    }
    return "latest";
}

std::string_view nameOf(Scope scope)
{
    switch (scope) {
    case Scope::Read:
        return "read";
    case Scope::Post:
        return "post";
    case Scope::Manage:
        return "manage";
    case Scope::Hook:
        return "hook";
    }
    return "hook";
}

std::optional<Scope> scopeNamed(std::string_view name)
{
    for (const Scope scope : {Scope::Read, Scope::Post, Scope::Manage, Scope::Hook}) {
        if (nameOf(scope) == name)
            return scope;
    }
    return std::nullopt;
}

} // namespace hubbub::protocol
