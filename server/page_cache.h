// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"
#include "server/outlet.h"

#include <cstddef>
#include <vector>

namespace hubbub::server {

class HubRoom;

/// Consecutive entries of one room, encoded.
struct EntryPage {
    protocol::Seq last = 0;
    std::size_t entries = 0;
    bool full = false; ///< ends where it does because a page may not be longer, not because the log ended there
    SharedBytes bytes;
};

/// The newest pages of entries that were sent, live ones included: after a restart or a short cut a thousand sessions ask for
/// the same few pages. A log never changes, so a page never becomes wrong, only short. Bounded in number and so in bytes.
class PageCache
{
public:
    explicit PageCache(std::size_t pages = 96) : m_most(pages) {}

    void put(const HubRoom &room, protocol::Seq after, EntryPage page);
    /// The page that follows `after`; null if it is not here.
    const EntryPage *find(const HubRoom &room, protocol::Seq after) const;

private:
    struct Slot {
        const HubRoom *room = nullptr;
        protocol::Seq after = 0;
        EntryPage page;
    };
    std::size_t m_most;
    std::size_t m_next = 0; ///< the slot to overwrite once all are in use
    std::vector<Slot> m_slots;
};

} // namespace hubbub::server
