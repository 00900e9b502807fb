// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when the end has had a message: from the end to the rooms.
#include "app/bot/answer_post.h"
#include "app/bot/engine.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace hubbub::app::bot {
namespace {

QString placeOf(const Delivery &delivery)
{
    return QStringLiteral("message %1 in %2").arg(delivery.seq).arg(delivery.message["roomName"].toString());
}

} // namespace

Lane *Engine::laneOf(const Delivery &delivery)
{
    for (auto &[room, lane] : m_lanes) {
        if (lane.inFlight && lane.inFlight->isSameAs(delivery)) {
            return &lane;
        }
    }
    return nullptr;
}

bool Engine::isOfThisLog(const Lane &lane, const Delivery &delivery) const
{
    const auto stored = lane.feed->room();
    return !lane.wasReset && stored && stored->epoch == delivery.epoch && lane.cursor->epoch == delivery.epoch;
}

void Engine::take(const Delivery &delivery, const QList<Answer> &answers)
{
    Lane *lane = laneOf(delivery);
    if (lane == nullptr) {
        return;
    }
    std::vector<QueuedPost> posts;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (auto post = postOf(answers.at(i), &delivery, static_cast<int>(i))) {
            posts.push_back(std::move(*post));
        }
    }
    lane->inFlight.reset();
    lane->backoff.succeeded();
    lane->tried = 0;
    if (lane->feed == nullptr) {
        m_store.settleAgain(lane->letter, posts);
    } else if (isOfThisLog(*lane, delivery)) {
        lane->cursor->seq = delivery.seq;
        lane->stored = delivery.seq;
        m_store.settle(lane->room, *lane->cursor, delivery.tag, posts);
    } // else the log was replaced meanwhile: what is still in it is delivered again
    Q_EMIT handled(delivery, static_cast<int>(posts.size()));
    pumpSoon();
}

void Engine::refuse(const Delivery &delivery, const Trouble &trouble)
{
    Lane *lane = laneOf(delivery);
    if (lane == nullptr) {
        return;
    }
    lane->inFlight.reset();
    Q_EMIT troubled(trouble);
    if (lane->feed == nullptr) {
        m_store.buryAgain(lane->letter, trouble.reason.toStdString(), m_clock.wallMs());
        Q_EMIT noted(QStringLiteral("Again not delivered: %1 (%2).").arg(placeOf(delivery), trouble.reason));
        pumpSoon();
        return;
    }
    ++lane->tries;
    if (trouble.kind == Trouble::Kind::Lasting || isTriedEnough(*lane)) {
        bury(*lane, delivery, trouble.reason);
    } else {
        const base::Millis wait = std::max<base::Millis>(lane->backoff.failed(), trouble.waitMs);
        lane->notBefore = m_clock.steadyMs() + std::min(wait, longestWait);
        Q_EMIT noted(QStringLiteral("Not delivered: %1 (%2); again in %3 s.")
                         .arg(placeOf(delivery), trouble.reason)
                         .arg((wait + 999) / 1'000));
    }
    pumpSoon();
}

/// Neither the time in which the bot did not run counts, nor that in which the machine slept between two tries.
bool Engine::isTriedEnough(const Lane &lane) const
{
    return m_options.giveUpAfter == 0
           || (lane.tries >= fewestTries && m_clock.steadyMs() - lane.firstTry >= m_options.giveUpAfter);
}

void Engine::bury(Lane &lane, const Delivery &delivery, const QString &reason)
{
    if (!isOfThisLog(lane, delivery)) {
        return;
    }
    lane.cursor->seq = delivery.seq;
    lane.stored = delivery.seq;
    lane.backoff.succeeded();
    lane.tried = 0;
    const int dropped =
        m_store.bury(*lane.cursor,
                     {0, delivery.room, delivery.epoch, delivery.seq, delivery.tag, m_clock.wallMs(), reason.toStdString(),
                      QJsonDocument(delivery.message).toJson(QJsonDocument::Compact).toStdString(), false},
                     m_options.keepDead);
    Q_EMIT noted(QStringLiteral("Given up, and kept as a dead letter: %1 (%2).").arg(placeOf(delivery), reason));
    noteDropped(dropped);
    Q_EMIT buried();
}

/// Where all messages are given up, each drives out another.
void Engine::noteDropped(int letters)
{
    m_dropped += letters;
    const base::Millis now = m_clock.steadyMs();
    if (m_dropped == 0 || (m_droppedNoted && now - *m_droppedNoted < noteDroppedEvery)) {
        return;
    }
    m_droppedNoted = now;
    Q_EMIT noted(QStringLiteral("Thrown away, because only the last %1 dead letters are kept: %2.")
                     .arg(m_options.keepDead)
                     .arg(std::exchange(m_dropped, 0)));
}

void Engine::say(const Answer &answer)
{
    const std::size_t queued = m_store.queuedCount();
    m_dropsWords = m_dropsWords && queued > roomAgain; // so that it is noted once, not at each post that the server takes
    if (queued >= mostQueued) {
        if (!std::exchange(m_dropsWords, true)) {
            Q_EMIT noted(QStringLiteral("Too much is waiting for the server; what is said to no message is dropped meanwhile."));
        }
        return;
    }
    if (auto post = postOf(answer, nullptr, 0)) {
        post->tag = base::Uuid::makeV7(m_clock, m_random);
        m_store.queue(*post);
        pumpSoon();
    }
}

std::optional<QueuedPost> Engine::postOf(const Answer &answer, const Delivery *delivery, int index)
{
    QString complaint;
    auto post = postFor(answer, delivery, index, m_visit.client(), complaint);
    if (!complaint.isEmpty()) {
        Q_EMIT noted(complaint);
    }
    return post;
}

} // namespace hubbub::app::bot
