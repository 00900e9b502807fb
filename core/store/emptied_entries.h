// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"
#include "core/store/database.h"

#include <cstdint>

namespace hubbub::store {

/// Takes the content out of the entries of a room that made or changed the posts after `after` up to `to` (docs/protocol.md,
/// "Retention"): what is left says who, when and under which tag, but not what. Inside a transaction of the caller. Throws StoreError.
void emptyEntries(Database &database, std::int64_t roomKey, protocol::Seq after, protocol::Seq to);

} // namespace hubbub::store
