// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/page_cache.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

void PageCache::put(const HubRoom &room, protocol::Seq after, EntryPage page)
{
    // A longer page from the same place takes over the slot of the shorter one.
    const auto same =
        std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot &slot) { return slot.after == after && slot.room == &room; });
    if (same != m_slots.end()) {
        same->page = std::move(page);
    } else if (m_slots.size() < m_most) {
        m_slots.push_back({&room, after, std::move(page)});
    } else {
        m_slots[m_next] = {&room, after, std::move(page)};
        m_next = (m_next + 1) % m_most;
    }
}

const EntryPage *PageCache::find(const HubRoom &room, protocol::Seq after) const
{
    const auto slot =
        std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot &s) { return s.after == after && s.room == &room; });
    return slot == m_slots.end() ? nullptr : &slot->page;
}

} // namespace hubbub::server
