// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/retention.h"

#include <algorithm>

namespace hubbub::server {

using base::Millis;

namespace {

constexpr int roomsAtOnce = 50;
constexpr int messagesAtOnce = 500; // some 20 ms of the commit thread
constexpr Millis pause = 1'000;
constexpr Millis patrol = 10 * 60'000;
constexpr Millis day = 24 * 60 * 60'000;

} // namespace

Retention::Retention(HubContext &context) : m_context(context)
{
    if (isWanted())
        wake(context);
}

void Retention::wake(HubContext &context)
{
    context.retentionAt = std::min(context.retentionAt, context.clock.steadyMs() + pause);
}

bool Retention::isWanted() const
{
    const auto &rooms = m_context.registry.rooms();
    return m_context.keepDays > 0
           || std::any_of(rooms.begin(), rooms.end(), [](const auto &room) { return room.second.keepDays > 0; });
}

void Retention::tick()
{
    const Millis now = m_context.clock.steadyMs();
    if (now < m_context.retentionAt || m_context.stopping)
        return;
    m_context.retentionAt = now + pause;
    const auto &rooms = m_context.registry.rooms();
    auto next = rooms.upper_bound(m_after);
    for (int looked = 0; looked < roomsAtOnce && next != rooms.end(); ++looked, ++next) {
        HubRoom &room = *m_context.registry.room(next->first);
        if (look(room))
            return; // once more at this room, when its messages have gone
        m_after = room.id;
    }
    if (next == rooms.end()) {
        m_after = {};
        m_context.retentionAt = isWanted() ? now + patrol : never;
    }
}

/// What was appended before is to go; 0: nothing is. The wall clock of the host, by which the entries were stamped.
Millis Retention::cutoffFor(const HubRoom &room) const
{
    const std::int64_t own = room.keepDays;
    const std::int64_t everywhere = m_context.keepDays;
    const std::int64_t days = own == 0 || everywhere == 0 ? std::max(own, everywhere) : std::min(own, everywhere);
    return days == 0 ? 0 : m_context.clock.wallMs() - days * day;
}

/// True if there may be more to expire in this room.
bool Retention::look(HubRoom &room)
{
    const Millis cutoff = cutoffFor(room);
    if (cutoff <= 0)
        return false;
    if (room.expiring)
        return true;
    protocol::Seq to = 0;
    try {
        to = m_context.log.expirable(room.id, cutoff, messagesAtOnce);
    } catch (const store::StoreError &) {
        return false; // another time
    }
    if (to == 0)
        return false;
    room.expiring = true;
    AppendJob job{{room.id, protocol::UserId(m_context.options.server.value),
                   base::Uuid::makeV7(m_context.clock, m_context.random), protocol::Expired{to}}};
    Waiting waiting;
    waiting.then = [&room](Session *, const JobResult &) { room.expiring = false; };
    m_context.tickets.submit(std::move(job), std::move(waiting));
    return true;
}

} // namespace hubbub::server
