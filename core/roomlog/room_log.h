// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"

#include <utility>

namespace hubbub::roomlog {

/// What a log says to an entry that claims the next place.
enum class Applied { Yes, Duplicate, Gap };

/// The numbering of one room's entries: an epoch and the seq of the newest entry, which are dense from 1
/// (docs/protocol.md, "The log"). The host appends, a copy applies; the entries themselves are kept by the store.
class RoomLog
{
public:
    RoomLog(protocol::Epoch epoch, protocol::Seq head) : m_epoch(std::move(epoch)), m_head(head) {}

    const protocol::Epoch &epoch() const { return m_epoch; }
    protocol::Seq head() const { return m_head; }

    /// On the host only: gives the draft the next number.
    protocol::Entry append(const protocol::Draft &draft, base::Millis at)
    {
        return {++m_head, draft.author, draft.tag, at, draft.body};
    }

    /// In a copy: takes exactly the next entry, and moves the head only then.
    Applied apply(const protocol::Entry &entry)
    {
        if (entry.seq <= m_head)
            return Applied::Duplicate;
        if (entry.seq != m_head + 1)
            return Applied::Gap;
        m_head = entry.seq;
        return Applied::Yes;
    }

private:
    protocol::Epoch m_epoch;
    protocol::Seq m_head;
};

} // namespace hubbub::roomlog
