// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/message.h"
#include "core/store/database.h"

#include <vector>

namespace hubbub::store {

/// What readMessage() expects of a query: the columns in its order, from `messages m` joined with the author's id.
#define HUBBUB_MESSAGE_COLUMNS "m.seq, m.kind, u.id, m.tag, m.at, m.text, m.reply, m.edit_seq, m.edit_at, m.gone, m.pinned"
#define HUBBUB_MESSAGE_SOURCE " messages m CROSS JOIN users u ON u.key = m.author "

/// The bits of the column `gone`. What is in view, counts as unread and is found has none of them; the search index knows what is
/// not deleted, so that hiding and showing again costs it nothing.
inline constexpr std::int64_t goneDeleted = 1;
inline constexpr std::int64_t goneHidden = 2;
inline constexpr std::int64_t goneExpired = 4;
#define HUBBUB_GONE_EXPIRED "4" // the highest bit, so that what is not expired is less
/// Up to which seq all messages of room ?1 are expired: no query need look at them.
#define HUBBUB_EXPIRED_SEQ "SELECT expired FROM rooms WHERE key = ?1"
inline std::int64_t goneOf(const protocol::Message &message)
{
    return (message.deleted ? goneDeleted : 0) | (message.hidden ? goneHidden : 0) | (message.expired ? goneExpired : 0);
}

/// What bindMessage() binds: all columns of the table but its id, in their order.
#define HUBBUB_MESSAGE_TABLE_COLUMNS "room_key, seq, kind, author, tag, at, text, reply, edit_seq, edit_at, gone, pinned"
inline constexpr int messageTableColumns = 12;

/// Binds a message to the parameters from `first` on.
void bindMessage(Statement &statement, int first, std::int64_t roomKey, std::int64_t authorKey, const protocol::Message &message);

/// The message in the statement's row, without reactions; the columns begin at `first`.
protocol::Message readMessage(const Statement &row, int first = 0);

/// Adds the reactions to messages of one room that stand in rising seq.
void readReactions(Database &database, std::int64_t roomKey, std::vector<protocol::Message> &messages);

/// The seq of the first message of a room that is not older than `time`, 0 if there is none. The host's clock stamps entries in
/// their order, so halving the log finds it without an index; where the clock was set back, the place found is one of those that
/// fit.
protocol::Seq firstSeqAt(Database &database, std::int64_t roomKey, base::Millis time);

/// The tag in a column of 16 bytes.
protocol::Tag readTag(const Statement &row, int column);

} // namespace hubbub::store
