// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stall_watch.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <cstring>
#include <memory>

namespace hubbub::app {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace {
StallWatch::Meter clockOfThisThread()
{
    auto clock = std::make_shared<ThreadClock>();
    return {[clock] { clock->start(); }, [clock] { return clock->elapsed(); }};
}

auto inMs(nanoseconds time)
{
    return static_cast<qint64>(std::chrono::duration_cast<milliseconds>(time).count());
}
} // namespace

QString Stall::text() const
{
    return QStringLiteral(
               "The event loop stood still for %1 ms (%2 ms of work, %3 ms blocked, and %4 ms without a processor): %5")
        .arg(inMs(times.own()))
        .arg(inMs(times.ran))
        .arg(std::max<qint64>(0, inMs(times.own() - times.ran)))
        .arg(inMs(times.queued))
        .arg(event);
}

StallWatch::StallWatch(nanoseconds limit, QObject *parent) : StallWatch(limit, clockOfThisThread(), parent) {}

StallWatch::StallWatch(nanoseconds limit, Meter meter, QObject *parent)
    : QObject(parent), m_limit(limit), m_meter(std::move(meter))
{
    // Which of the two comes when is a dispatcher's own business; both say that no event is being delivered by this loop.
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &StallWatch::rest);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &StallWatch::rest);
}

StallWatch::~StallWatch() = default;

void StallWatch::disarm()
{
    m_armed = false;
    m_delivers = false;
}

quint64 StallWatch::begin(QObject *receiver, const QEvent &event)
{
    m_delivers = true;
    m_type = event.type();
    // The toolkit's timers of a window are there to draw it.
    m_draws =
        receiver->isWindowType() && (m_type == QEvent::UpdateRequest || m_type == QEvent::Expose || m_type == QEvent::Timer);
    const QObject *object = receiver;
    for (auto &name : m_names) {
        std::strncpy(name.data(), object == nullptr ? "" : object->metaObject()->className(), longestName - 1);
        object = object == nullptr ? nullptr : object->parent();
    }
    m_meter.start();
    return ++m_turn;
}

void StallWatch::end(quint64 turn)
{
    if (m_delivers && m_turn == turn) {
        rest();
    }
}

void StallWatch::rest()
{
    if (!m_delivers) {
        return;
    }
    m_delivers = false;
    const ThreadTimes times = m_meter.elapsed();
    if ((m_draws ? times.ran : times.own()) > m_limit) {
        ++m_stalls;
        const Stall stall{times, eventText()};
        qWarning("%s", qUtf8Printable(stall.text()));
        Q_EMIT stalled(stall);
    }
}

QString StallWatch::eventText() const
{
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(m_type);
    QString text = type == nullptr ? QString::number(m_type) : QString::fromLatin1(type);
    const char *between = " for ";
    for (const auto &name : m_names) {
        if (name.front() != '\0') {
            text += QLatin1String(between) + QLatin1String(name.data());
            between = " of ";
        }
    }
    return text;
}

StallWatch::Delivery::Delivery(StallWatch *watch, QObject *receiver, QEvent *event)
    : m_watch(watch != nullptr && watch->m_armed && !watch->m_delivers ? watch : nullptr)
{
    if (m_watch != nullptr) {
        m_turn = m_watch->begin(receiver, *event);
    }
}

StallWatch::Delivery::~Delivery()
{
    if (m_watch != nullptr) {
        m_watch->end(m_turn);
    }
}

std::optional<milliseconds> wantedStallLimit()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("HUBBUB_STALL_MS", &isNumber);
#ifdef HUBBUB_WATCHES_STALLS
    const milliseconds limit = isNumber ? milliseconds(asked) : StallWatch::defaultLimit;
#else
    const milliseconds limit = isNumber ? milliseconds(asked) : milliseconds(0);
#endif
    return limit > milliseconds(0) ? std::optional(limit) : std::nullopt;
}

} // namespace hubbub::app
