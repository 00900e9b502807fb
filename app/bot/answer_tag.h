// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"

namespace hubbub::app::bot {

/// The tag of the answer number `index` to an entry: the same whenever that entry is answered again, so that the log has the
/// answer once (docs/protocol.md, "Tags"). A UUID of version 8 out of a hash.
protocol::Tag answerTag(const protocol::RoomId &room, const protocol::Epoch &epoch, protocol::Seq seq, int index);

} // namespace hubbub::app::bot
