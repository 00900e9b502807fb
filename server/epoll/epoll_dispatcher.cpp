// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/epoll/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace hubbub::server {

// How many descriptors one turn serves; the kernel hands out the others in the next.
static constexpr int readyAtOnce = 256;

// When the kernel has refused to watch a descriptor for want of memory: until it is asked again.
static constexpr int retryMs = 100;

// The bell's token; those of watches have a serial, which is never 0.
static constexpr std::uint64_t bellToken = 0;

OwnDescriptor::~OwnDescriptor()
{
    if (isOpen()) {
        ::close(m_value);
    }
}

std::unique_ptr<EpollDispatcher> EpollDispatcher::create()
{
    auto epoll = std::make_unique<OwnDescriptor>(epoll_create1(EPOLL_CLOEXEC));
    auto bell = std::make_unique<OwnDescriptor>(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!epoll->isOpen() || !bell->isOpen()) {
        return nullptr;
    }
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = bellToken;
    if (epoll_ctl(epoll->get(), EPOLL_CTL_ADD, bell->get(), &event) != 0) {
        return nullptr;
    }
    return std::unique_ptr<EpollDispatcher>(new EpollDispatcher(std::move(epoll), std::move(bell)));
}

EpollDispatcher::EpollDispatcher(std::unique_ptr<OwnDescriptor> epoll, std::unique_ptr<OwnDescriptor> bell)
    : m_epoll(std::move(epoll)), m_bell(std::move(bell)), m_watches(m_epoll->get())
{}

EpollDispatcher::~EpollDispatcher() = default;

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    Q_EMIT awake();
    const bool wasPosted = std::exchange(m_goesOn, false); // what was posted so far is sent now
    QCoreApplication::sendPostedEvents();

    // A caller who wants one turn has had it with what was posted; an event loop goes on anyway.
    const bool isDone = wasPosted && !flags.testFlag(QEventLoop::EventLoopExec);
    const int longest = isDone ? 0 : timeout(flags);
    if (longest != 0) {
        Q_EMIT aboutToBlock();
    }
    if (m_isInterrupted) {
        return false;
    }
    const int wait = m_goesOn ? 0 : longest; // whoever heard that we are about to block may have posted something
    int events = flags.testFlag(QEventLoop::ExcludeSocketNotifiers) ? waitForBell(wait) : serveSockets(wait);
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers)) {
        events += m_timers.fire(TimerQueue::Clock::now());
    }
    return events > 0 || wasPosted || m_goesOn;
}

/// How long the turn may wait, in milliseconds; -1: for ever.
int EpollDispatcher::timeout(QEventLoop::ProcessEventsFlags flags) const
{
    if (m_goesOn || m_isInterrupted || !flags.testFlag(QEventLoop::WaitForMoreEvents)) {
        return 0;
    }
    const auto wait = flags.testFlag(QEventLoop::X11ExcludeTimers) ? std::nullopt : m_timers.wait(TimerQueue::Clock::now());
    if (!wait) {
        return -1;
    }
    // Upwards: a turn too early would be one for nothing.
    const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(*wait).count();
    return static_cast<int>(std::min<decltype(milliseconds)>(milliseconds, std::numeric_limits<int>::max()));
}

int EpollDispatcher::serveSockets(int timeout)
{
    m_watches.update();
    if (m_watches.hasAlwaysReady()) {
        timeout = 0;
    } else if (m_watches.hasUntold() && (timeout < 0 || timeout > retryMs)) {
        timeout = retryMs;
    }
    std::array<epoll_event, readyAtOnce> ready; // not a member: a notifier may run a nested loop
    const int count = epoll_wait(m_epoll->get(), ready.data(), readyAtOnce, timeout);
    if (count < 0) {
        if (errno != EINTR) {
            qErrnoWarning("epoll_wait");
        }
        return 0;
    }
    const std::span<epoll_event> got(ready.data(), static_cast<std::size_t>(count));
    const auto bell = std::find_if(got.begin(), got.end(), [](const epoll_event &event) { return event.data.u64 == bellToken; });
    if (bell == got.end()) {
        return m_watches.activate(got);
    }
    hearBell();
    std::swap(*bell, got.back());
    return 1 + m_watches.activate(got.first(got.size() - 1));
}

/// As serveSockets(), without the sockets.
int EpollDispatcher::waitForBell(int timeout)
{
    pollfd bell{m_bell->get(), POLLIN, 0};
    if (poll(&bell, 1, timeout) <= 0) {
        return 0;
    }
    hearBell();
    return 1;
}

void EpollDispatcher::hearBell()
{
    eventfd_t count = 0;
    eventfd_read(m_bell->get(), &count);
    m_isRung = false; // after the reading, or a ring in between would be lost
}

void EpollDispatcher::wakeUp()
{
    if (QThread::currentThread() == thread()) {
        m_goesOn = true;
    } else if (!m_isRung.exchange(true)) {
        eventfd_write(m_bell->get(), 1);
    }
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    m_watches.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    m_watches.remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    m_timers.add(timerId, std::chrono::milliseconds(interval), timerType, object, TimerQueue::Clock::now());
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.of(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto remaining = m_timers.remaining(timerId, TimerQueue::Clock::now());
    return remaining ? static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(*remaining).count()) : -1;
}

} // namespace hubbub::server
