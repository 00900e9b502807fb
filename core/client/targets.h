// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"

namespace hubbub::client {

/// The older message that an entry changes; 0 if it changes none. (An answer does not change what it answers.)
inline protocol::Seq targetOf(const protocol::Body &body)
{
    if (const auto *edited = std::get_if<protocol::Edited>(&body))
        return edited->target;
    if (const auto *deleted = std::get_if<protocol::Deleted>(&body))
        return deleted->target;
    if (const auto *reacted = std::get_if<protocol::Reacted>(&body))
        return reacted->target;
    if (const auto *pinned = std::get_if<protocol::Pinned>(&body))
        return pinned->target;
    return 0;
}

} // namespace hubbub::client
