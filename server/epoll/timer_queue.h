// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hubbub::server {

/// The timers of one event dispatcher, with the meaning that Qt gives them: a timer that is late fires once, however many intervals
/// it missed, and a timer whose event is being handled does not fire again in a nested event loop. Coarse timers are as exact as
/// precise ones; very coarse ones have whole seconds.
class TimerQueue
{
public:
    using Clock = std::chrono::steady_clock;
    using Instant = Clock::time_point;

    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object, Instant now);
    /// False if there is none.
    bool remove(int id);
    bool removeAll(const QObject *object);

    QList<QAbstractEventDispatcher::TimerInfo> of(const QObject *object) const;
    /// Until it fires, not below 0; nothing if there is no such timer.
    std::optional<Clock::duration> remaining(int id, Instant now) const;
    /// Until the first fires, not below 0; nothing if none is waiting.
    std::optional<Clock::duration> wait(Instant now) const;
    /// Sends its event to each timer that is due, once, in the order of their times. How many that were.
    int fire(Instant now);

private:
    struct Timer {
        std::chrono::milliseconds interval{};
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *object = nullptr;
        Instant due;
        std::uint64_t serial = 0; ///< ids are used again
        bool firing = false; ///< and so not in m_order
    };
    using Timers = std::unordered_map<int, Timer>;

    Timers::iterator erase(Timers::iterator timer);
    void send(int id);

    Timers m_timers;
    std::set<std::pair<Instant, int>> m_order;
    std::uint64_t m_lastSerial = 0;
};

} // namespace hubbub::server
