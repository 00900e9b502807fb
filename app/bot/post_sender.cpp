// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/post_sender.h"

#include "app/complaint_text.h"

#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace hubbub::app::bot {
namespace {

constexpr base::Millis shortestHold = 1'000;
constexpr base::Millis longestHold = 10 * 60 * 1000; // then it asks again, and is told again
constexpr base::Millis longestUnwanted = 60 * 1000;

/// Says something of who posts or of the room, not of the post: others can change it.
bool isAboutTheRoom(protocol::ErrorCode code)
{
    using protocol::ErrorCode;
    return code == ErrorCode::Muted || code == ErrorCode::RoomLocked || code == ErrorCode::NotAllowed
           || code == ErrorCode::NotMember || code == ErrorCode::Banned || code == ErrorCode::ScopeMissing;
}

} // namespace

PostSender::Hold::Hold(base::Random &random) : backoff(random, 2 * shortestHold, longestUnwanted) {}

PostSender::PostSender(client::Client &client, BotStore &store, const base::Clock &clock, Unwanted unwanted)
    : m_client(client), m_store(store), m_clock(clock), m_unwanted(unwanted)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &PostSender::answered);
}

void PostSender::pump()
{
    for (const auto &[post, body] : std::exchange(m_answers, {})) {
        answer(post, body);
    }
    const base::Millis now = m_clock.steadyMs();
    base::Millis next = std::numeric_limits<base::Millis>::max();
    for (const QueuedPost &post : m_store.firstQueued()) {
        const auto held = m_holds.find(post.room);
        if (held != m_holds.end() && held->second.until > now) {
            next = std::min(next, held->second.until);
        } else if (!m_inFlight.contains(post.room) && !isJoining(post.room)) {
            m_inFlight.insert(post.room);
            m_client.ask(protocol::Append{post.room, post.tag, post.body},
                         [self = QPointer(this), post](const protocol::ReplyBody &body) {
                             if (self) {
                                 // The disk may fail, and nothing may be thrown here.
                                 self->m_answers.emplace_back(post, body);
                                 Q_EMIT self->answered();
                             }
                         });
        }
    }
    if (next != std::numeric_limits<base::Millis>::max()) {
        m_wake.start(static_cast<int>(std::clamp<base::Millis>(next - now, 1, longestHold)));
    }
}

/// Of a join in the client's outbox the server may not know yet.
bool PostSender::isJoining(const protocol::RoomId &room) const
{
    const auto waiting = m_client.pending(room);
    return std::any_of(waiting.begin(), waiting.end(), [](const store::OutboxItem &item) {
        return item.state == store::OutboxState::Waiting && std::holds_alternative<protocol::Joined>(item.body);
    });
}

void PostSender::answer(const QueuedPost &post, const protocol::ReplyBody &body)
{
    m_inFlight.erase(post.room);
    if (const auto *reply = std::get_if<protocol::AppendReply>(&body)) {
        m_store.removeQueued(post.id);
        m_holds.erase(post.room);
        Q_EMIT posted(post.room, reply->seq);
        return;
    }
    if (m_client.connection().phase == client::Connection::Phase::Refused) {
        return; // it was not asked; the next run does
    }
    const auto *error = std::get_if<protocol::Error>(&body);
    if (error == nullptr || protocol::isTemporary(error->code)) {
        hold(post.room, error != nullptr ? error->retryMs : 0);
        return;
    }
    if (m_unwanted == Unwanted::Held && isAboutTheRoom(error->code)) {
        holdUnwanted(post.room, error->code);
        return;
    }
    m_store.removeQueued(post.id);
    // Under this tag it was said already, in other words: a repeated delivery was answered differently.
    if (error->code != protocol::ErrorCode::TagConflict) {
        Q_EMIT refused(post.room, refusalText(error->code));
    }
}

void PostSender::hold(const protocol::RoomId &room, base::Millis atLeast)
{
    holdOf(room).until = m_clock.steadyMs() + std::clamp(atLeast, shortestHold, longestHold);
}

void PostSender::holdUnwanted(const protocol::RoomId &room, protocol::ErrorCode code)
{
    Hold &one = holdOf(room);
    hold(room, one.backoff.failed());
    if (!std::exchange(one.isTold, true)) {
        Q_EMIT held(room, refusalText(code));
    }
}

PostSender::Hold &PostSender::holdOf(const protocol::RoomId &room)
{
    return m_holds.try_emplace(room, m_random).first->second;
}

} // namespace hubbub::app::bot
