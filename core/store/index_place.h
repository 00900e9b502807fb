// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

#include <optional>

namespace hubbub::store {

/// Where the search index has a message: its row id there. Places rise with the time of the messages, whichever room they are in, and
/// in one millisecond with their arrival. A message keeps its place until it is forgotten, so that pages of hits can go by it. All
/// functions throw StoreError.
using IndexPlace = std::int64_t;

/// No message of this time or a later one has a lower place. (Of more than 16 in one millisecond some have a higher one than their time
/// would give.)
IndexPlace firstPlaceAt(base::Millis time);

std::optional<IndexPlace> indexPlace(Database &database, std::int64_t messageId);
/// Gives the message a place if it has none.
IndexPlace takeIndexPlace(Database &database, std::int64_t messageId, base::Millis time);
void freeIndexPlace(Database &database, std::int64_t messageId);

} // namespace hubbub::store
