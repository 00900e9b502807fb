// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the engine is in its rooms, and where in their logs.
#include "app/bot/engine.h"
#include "app/complaint_text.h"
#include "app/wire_text.h"

#include <algorithm>
#include <utility>

namespace hubbub::app::bot {
namespace {

constexpr base::Millis askAgainAfter = 5'000;

} // namespace

void Engine::listenTo(const QString &name, const protocol::RoomId &room)
{
    Lane &lane = m_lanes.try_emplace(room, m_random).first->second;
    lane.room = room;
    lane.feed = std::make_unique<RoomFeed>(m_visit.database(), room);
    lane.cursor = m_store.cursor(room);
    const auto view = m_visit.client().room(room);
    const protocol::Seq head = view ? std::max(view->head, view->serverHead) : 0;
    if (!lane.cursor && (m_options.fromStart || head > 0)) {
        lane.cursor = Cursor{{}, m_options.fromStart ? 0 : head};
        m_store.setCursor(room, *lane.cursor);
    }
    lane.stored = lane.cursor ? lane.cursor->seq : 0;
    if (lane.cursor) {
        Q_EMIT following(room, name, lane.cursor->seq);
    }
    pumpSoon();
}

/// The outbox of the client holds nothing but the joins of these rooms.
void Engine::lookAtJoins()
{
    client::Client &client = m_visit.client();
    for (const store::OutboxItem &item : client.pending()) {
        if (item.state != store::OutboxState::Failed) {
            continue;
        }
        client.discard(item.tag);
        const auto lane = m_lanes.find(item.room);
        const bool onlyAsked = lane != m_lanes.end() && lane->second.isPutOut;
        if (!onlyAsked && protocol::errorCodeNamed(item.error) != protocol::ErrorCode::AlreadyMember) {
            const auto room = client.room(item.room);
            Q_EMIT failed({ExitCode::Refused, QStringLiteral("The room \"%1\" cannot be entered: %2")
                                                  .arg(text(room ? room->name : item.room.value), refusalText(item.error))});
        }
    }
    pumpSoon();
}

/// Whoever brings the bot in again, it goes on where it was. That a ban was lifted it is not told, so it asks.
void Engine::lookAtMembership(Lane &lane, const client::RoomView &view)
{
    const base::Millis now = m_clock.steadyMs();
    if (view.joined) {
        if (std::exchange(lane.isPutOut, false) && lane.cursor) {
            Q_EMIT noted(QStringLiteral("The bot is in %1 again, and goes on behind message %2.")
                             .arg(text(view.name))
                             .arg(lane.cursor->seq));
        }
        lane.wasIn = true;
    } else if (std::exchange(lane.wasIn, false)) {
        lane.isPutOut = true;
        lane.askAt = now + askAgainAfter;
        Q_EMIT noted(QStringLiteral("The bot is not in %1 any more.").arg(text(view.name)));
    }
    if (lane.isPutOut && view.exit == protocol::Exit::Banned && lane.askAt <= now && m_visit.client().pending().empty()) {
        lane.askAt = now + askAgainAfter;
        static_cast<void>(m_visit.client().join(lane.room, {}));
    }
}

/// Whether it is known where the bot stands in the log that the copy has now, and the copy is whole.
bool Engine::findPlace(Lane &lane)
{
    const auto view = m_visit.client().room(lane.room);
    const auto stored = lane.feed->room();
    if (view) {
        lookAtMembership(lane, *view);
    }
    if (!view || !stored || view->head == 0 || view->head < view->serverHead) {
        return false;
    }
    if (!lane.cursor) {
        lane.cursor = Cursor{stored->epoch, stored->head};
        m_store.setCursor(lane.room, *lane.cursor);
        lane.stored = stored->head;
        Q_EMIT following(lane.room, text(stored->title.name), stored->head);
    } else if (lane.cursor->epoch.empty()) {
        lane.cursor->epoch = stored->epoch;
        m_store.setCursor(lane.room, *lane.cursor);
    } else if (lane.wasReset || lane.cursor->epoch != stored->epoch || lane.cursor->seq > stored->head) {
        const protocol::Seq after = lane.feed->resumeAfter(m_store.handled(lane.room), lane.cursor->seq);
        lane.cursor = Cursor{stored->epoch, after};
        lane.stored = after;
        lane.tried = 0;
        m_store.resume(lane.room, *lane.cursor);
        Q_EMIT noted(QStringLiteral("The log of %1 was replaced, for instance from a backup; going on behind message %2.")
                         .arg(text(stored->title.name))
                         .arg(after));
    }
    lane.wasReset = false;
    return true;
}

void Engine::remember(Lane &lane)
{
    if (lane.cursor && lane.cursor->seq != lane.stored) {
        m_store.setCursor(lane.room, *lane.cursor);
        lane.stored = lane.cursor->seq;
    }
}

} // namespace hubbub::app::bot
