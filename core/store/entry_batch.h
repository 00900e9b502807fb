// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch_facts.h"

#include <vector>

namespace hubbub::store {

/// Appends many entries in a row to the log of one room and folds them: the same rows as LogStore::append() makes one by one, for
/// a fraction of the work. Lives within one transaction of the caller, in which nothing else writes the room's log or facts.
/// Every function throws StoreError.
class EntryBatch
{
public:
    /// `head` is the room's newest entry so far.
    EntryBatch(Database &database, const protocol::RoomId &room, protocol::Seq head);

    /// Folds the room's next entry, which must live until finish(). Precondition: its seq is head + 1.
    void append(const protocol::Entry &entry);
    /// Also one who has left, after what was appended so far.
    std::optional<protocol::Member> member(const protocol::UserId &user) const { return m_facts.member(user); }
    /// Writes everything. Before this the tables lack most of it.
    void finish();

private:
    Database &m_database;
    Dictionary m_dictionary;
    std::int64_t m_room;
    BatchFacts m_facts;
    std::vector<const protocol::Entry *> m_entries;
    protocol::Seq m_expiredBefore = 0; ///< before the first entry that let others expire …
    protocol::Seq m_expired = 0; ///< … and after the last; 0: there is none
};

} // namespace hubbub::store
