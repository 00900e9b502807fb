// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stop_signals.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hubbub::app {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array<int, 3> signalsThatStop{SIGINT, SIGTERM, SIGHUP};
std::atomic<int> pipeEnd{-1};
std::atomic<bool> hangupReloads{false};

bool isReload(int number)
{
    return number == SIGHUP && hangupReloads.load(std::memory_order_relaxed);
}

// Only what is allowed in a signal handler: one byte into a pipe, and the default action for the next one.
extern "C" void onSignal(int number)
{
    const int savedErrno = errno;
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(pipeEnd.load(std::memory_order_relaxed), &byte, 1);
    if (!isReload(number)) {
        ::signal(number, SIG_DFL);
    }
    errno = savedErrno;
}

} // namespace

struct StopSignals::Native {
    std::array<int, 2> pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignals::StopSignals(Hangup hangup) : m_native(std::make_unique<Native>())
{
    hangupReloads = hangup == Hangup::Reloads;
    ::signal(SIGPIPE, SIG_IGN);
    if (::pipe(m_native->pipe.data()) != 0) {
        return; // then signals end the program at once, which is safe: everything acked is on disk
    }
    for (const int end : m_native->pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_native->notifier = std::make_unique<QSocketNotifier>(m_native->pipe[0], QSocketNotifier::Read);
    connect(m_native->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char number = 0;
        if (::read(m_native->pipe[0], &number, 1) != 1) {
            return;
        }
        if (isReload(number)) {
            Q_EMIT reloadWanted();
        } else {
            Q_EMIT stopWanted(128 + number);
        }
    });
    pipeEnd.store(m_native->pipe[1]);
    for (const int number : signalsThatStop) {
        // A program started with nohup ignores SIGHUP, and stays so.
        if (::signal(number, onSignal) == SIG_IGN) {
            ::signal(number, SIG_IGN);
        }
    }
}

StopSignals::~StopSignals()
{
    for (const int number : signalsThatStop) {
        ::signal(number, SIG_DFL);
    }
    hangupReloads = false;
    m_native->notifier.reset();
    pipeEnd.store(-1);
    for (const int end : m_native->pipe) {
        if (end >= 0) {
            ::close(end);
        }
    }
}

#else

namespace {
std::atomic<StopSignals *> listener{nullptr};

void onSignal(int number)
{
    std::signal(number, SIG_DFL);
    if (StopSignals *object = listener.load()) {
        // The C library calls this on a thread of its own here, where posting an event is allowed.
        QMetaObject::invokeMethod(
            object, [object, number] { Q_EMIT object->stopWanted(128 + number); }, Qt::QueuedConnection);
    }
}
} // namespace

struct StopSignals::Native {};

StopSignals::StopSignals(Hangup)
{
    listener.store(this);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    listener.store(nullptr);
}

#endif

} // namespace hubbub::app
