// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/message.h"
#include "core/store/database.h"

namespace hubbub::store {

// What the search index still has to learn. Messages above an id, the floor, and up to another, the mark, are indexed; newer ones
// simply wait their turn. Older ones wait, too, after the index was dropped because a newer program indexes differently: then
// both stand at the newest message, and the floor sinks to 0. One that is indexed and changes is put into a queue with the text
// that the index knows it by, because the index keeps no texts and can only forget a message that it is shown again.

/// The newest message that was indexed.
std::int64_t indexMark(Database &database);
void setIndexMark(Database &database, std::int64_t id);
/// The newest of the old messages that are still to be indexed; 0 for none.
std::int64_t indexFloor(Database &database);
void setIndexFloor(Database &database, std::int64_t id);

/// To be called before a message changes, with the message as it was.
void queueForIndex(Database &database, std::int64_t roomKey, const protocol::Message &before);
/// To be called before all messages of a room are deleted.
void queueRoomForIndex(Database &database, std::int64_t roomKey);

} // namespace hubbub::store
