// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/message.h"
#include "core/store/database.h"

namespace hubbub::store {

// What the search index still has to learn. Messages up to an id, the mark, are indexed; newer ones simply wait their turn. One
// that is indexed and changes is put into a queue with the text that the index knows it by, because the index keeps no texts and
// can only forget a message that it is shown again.

/// The newest message that was indexed.
std::int64_t indexMark(Database &database);
void setIndexMark(Database &database, std::int64_t id);

/// To be called before a message changes, with the message as it was.
void queueForIndex(Database &database, std::int64_t roomKey, const protocol::Message &before);
/// To be called before all messages of a room are deleted.
void queueRoomForIndex(Database &database, std::int64_t roomKey);

} // namespace hubbub::store
