// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/epoll/timer_queue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>

namespace hubbub::server {

using namespace std::chrono_literals;
using TimerInfo = QAbstractEventDispatcher::TimerInfo;

void TimerQueue::add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object, Instant now)
{
    if (type == Qt::VeryCoarseTimer) {
        interval = (interval + 500ms) / 1000 * 1000; // to the nearest second
    }
    remove(id);
    const Timer timer{interval, type, object, now + interval, ++m_lastSerial, false};
    m_timers.emplace(id, timer);
    m_order.emplace(timer.due, id);
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end()) {
        return false;
    }
    erase(found);
    return true;
}

bool TimerQueue::removeAll(const QObject *object)
{
    const std::size_t before = m_timers.size();
    for (auto timer = m_timers.begin(); timer != m_timers.end();) {
        timer = timer->second.object == object ? erase(timer) : std::next(timer);
    }
    return m_timers.size() < before;
}

TimerQueue::Timers::iterator TimerQueue::erase(Timers::iterator timer)
{
    m_order.erase({timer->second.due, timer->first});
    return m_timers.erase(timer);
}

QList<TimerInfo> TimerQueue::of(const QObject *object) const
{
    QList<TimerInfo> infos;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object) {
            infos.append(TimerInfo(id, static_cast<int>(timer.interval.count()), timer.type));
        }
    }
    return infos;
}

std::optional<TimerQueue::Clock::duration> TimerQueue::remaining(int id, Instant now) const
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end()) {
        return std::nullopt;
    }
    return std::max<Clock::duration>(found->second.due - now, 0ns);
}

std::optional<TimerQueue::Clock::duration> TimerQueue::wait(Instant now) const
{
    if (m_order.empty()) {
        return std::nullopt;
    }
    return std::max<Clock::duration>(m_order.begin()->first - now, 0ns);
}

int TimerQueue::fire(Instant now)
{
    // What is due is decided before the first event: a timer that is set to 0 again and again must not keep the others waiting.
    std::vector<std::pair<int, std::uint64_t>> due;
    for (auto next = m_order.begin(); next != m_order.end() && next->first <= now; ++next) {
        due.emplace_back(next->second, m_timers.at(next->second).serial);
    }
    int fired = 0;
    for (const auto &[id, serial] : due) {
        const auto found = m_timers.find(id);
        // An earlier one may have stopped it, or a nested event loop may have fired it.
        if (found == m_timers.end() || found->second.serial != serial || found->second.firing || found->second.due > now) {
            continue;
        }
        Timer &timer = found->second;
        m_order.erase({timer.due, id});
        timer.due += timer.interval;
        if (timer.due < now) {
            timer.due = now + timer.interval; // those it missed are not made up for
        }
        timer.firing = true;
        ++fired;
        send(id);
    }
    return fired;
}

void TimerQueue::send(int id)
{
    const Timer timer = m_timers.at(id);
    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer.object, &event);
    const auto found = m_timers.find(id);
    if (found != m_timers.end() && found->second.serial == timer.serial) {
        found->second.firing = false;
        m_order.emplace(found->second.due, id);
    }
}

} // namespace hubbub::server
