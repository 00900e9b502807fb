// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/store/database.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace hubbub::store {

/// Full-text search over the posts of a file. Writing a message only queues it (LogStore::append); the index is written behind
/// the commit by catchUp(), so that no reply waits for it, and a crash in between loses nothing. Throws StoreError.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    struct Step {
        std::size_t done = 0; ///< messages that were looked at
        bool more = false; ///< others are waiting
    };
    /// Indexes at most `rows` queued messages in a transaction of its own: what changed and what is new, then, if everything is to
    /// be indexed anew, what is old, the newest first. Of the new ones no more than have `bytes` of text, but at least one.
    Step catchUpBy(int rows, std::size_t bytes);
    /// The same, however long their texts are. True if more are waiting.
    bool catchUp(int rows = 500) { return catchUpBy(rows, std::numeric_limits<std::size_t>::max()).more; }
    /// How many messages are not indexed yet, at most. Changed ones are not counted.
    std::int64_t waiting() const;
    /// Writes the index anew in one piece, so that nothing remains of words that no message has any more. Takes long.
    void purge();

    struct Page {
        std::vector<protocol::SearchHit> hits; ///< newest first
        bool more = false;
    };
    /// For the wire (docs/protocol.md, "search"; a copy has CopySearch): words of `query.text` must all occur, the last one may be
    /// a beginning; an empty or unsearchable text has no hits. Only looks into `rooms` (which the caller may see) and, if set,
    /// query.room. What is still queued is not found, and neither is what is hidden.
    Page search(const protocol::SearchQuery &query, const std::vector<protocol::RoomId> &rooms) const;

private:
    Database &m_database;
};

} // namespace hubbub::store
