// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/epoll/timer_queue.h"
#include "server/epoll/watch_table.h"

#include <QAbstractEventDispatcher>

#include <atomic>
#include <memory>

namespace hubbub::server {

/// A descriptor that is closed with its owner.
class OwnDescriptor
{
public:
    explicit OwnDescriptor(int value) : m_value(value) {}
    ~OwnDescriptor();
    Q_DISABLE_COPY_MOVE(OwnDescriptor)

    int get() const { return m_value; }
    bool isOpen() const { return m_value != -1; }

private:
    int m_value;
};

/// Qt's event loop on epoll: a turn costs what is ready, not what is watched. Complete, so that everything of Qt works on its thread:
/// posted events, timers, notifiers of sockets and other descriptors, nested loops.
///
/// One turn, processEvents(): what was posted → wait, for no longer than the first timer → notifiers → timers.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    /// Null if the system has no descriptor left.
    static std::unique_ptr<EpollDispatcher> create();
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    /// On any thread.
    void wakeUp() override;
    void interrupt() override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

private:
    EpollDispatcher(std::unique_ptr<OwnDescriptor> epoll, std::unique_ptr<OwnDescriptor> bell);

    int timeout(QEventLoop::ProcessEventsFlags flags) const;
    int serveSockets(int timeout);
    int waitForBell(int timeout);
    void hearBell();

    std::unique_ptr<OwnDescriptor> m_epoll;
    std::unique_ptr<OwnDescriptor> m_bell; // an eventfd, by which other threads end the wait
    WatchTable m_watches;
    TimerQueue m_timers;
    std::atomic<bool> m_isRung = false; // the bell was rung and has not been heard
    std::atomic<bool> m_isInterrupted = false;
    bool m_goesOn = false; // something was posted on this thread: no wait, and no need to ring
};

} // namespace hubbub::server
