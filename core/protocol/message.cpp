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
    }
    return "post";
}

} // namespace hubbub::protocol
