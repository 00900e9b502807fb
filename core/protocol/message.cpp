// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/message.h"

namespace hubbub::protocol {

std::string_view nameOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Post:
        return "post";
    case MessageKind::Create:
        return "create";
    case MessageKind::Join:
        return "join";
    case MessageKind::Leave:
        return "leave";
    case MessageKind::Rename:
        return "rename";
    case MessageKind::Topic:
        return "topic";
    case MessageKind::Role:
        return "role";
    case MessageKind::Preset:
        return "preset";
    case MessageKind::Kick:
        return "kick";
    case MessageKind::Ban:
        return "ban";
    case MessageKind::Mute:
        return "mute";
    case MessageKind::Slow:
        return "slow";
    case MessageKind::Lock:
        return "lock";
    case MessageKind::MuteAll:
        return "mute_all";
    case MessageKind::Hide:
        return "hide";
    case MessageKind::Profile:
        return "profile";
    case MessageKind::Keep:
        return "keep";
    }
    return "post";
}

} // namespace hubbub::protocol
