// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"
#include "server/page_cache.h"

#include <map>
#include <optional>
#include <vector>

namespace hubbub::server {

/// Brings sessions to the head of their rooms (docs/protocol.md, "follow"): one page in flight per session, its rooms in turn,
/// the next page when the former has left. Every session gets the seqs of a room one by one, without a hole and without a
/// double: a page ends at the head that the hub knows at the latest, and a session turns live exactly there.
class CatchUp
{
public:
    explicit CatchUp(HubContext &context) : m_context(context) {}

    void follow(Session &session, const protocol::RequestId &id, const protocol::Follow &request);
    void drained(Session &session);
    /// The session's user left the room or was put out of it; the entry that says so is the room's head now. A live session had it already.
    void leave(Session &session, HubRoom &room);
    /// Entries that were just broadcast, for those who ask for them soon.
    void remember(const HubRoom &room, protocol::Seq after, EntryPage page) { m_pages.put(room, after, std::move(page)); }

    base::Millis nextDeadline() const;
    void tick();

private:
    struct Plan {
        protocol::FollowedRoom answer;
        HubRoom *room = nullptr; ///< null: nothing will be sent
        protocol::Seq after = 0;
    };
    protocol::ErrorCode whyNot(const HubRoom *room, const protocol::UserId &user) const;
    Plan planFor(const Session &session, const protocol::Cursor &cursor);
    void begin(Session &session, const Plan &plan);
    void stop(Session &session, HubRoom &room);
    void advance(Session &session);
    std::size_t sendPage(Session &session, Following &following);
    EntryPage pageFor(const HubRoom &room, protocol::Seq after, protocol::Seq upTo);
    void retryLater(Session &session);

    HubContext &m_context;
    PageCache m_pages;
    std::multimap<base::Millis, SessionId> m_retries; ///< at most one per session
};

} // namespace hubbub::server
