// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/thread_times.h"

#ifdef __linux__
#include <algorithm>
#include <array>
#include <charconv>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#include <ctime>

namespace hubbub::app {

using std::chrono::nanoseconds;
using std::chrono::steady_clock;

namespace {

nanoseconds processorTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0) {
        return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
    }
#endif
    return steady_clock::now().time_since_epoch();
}

} // namespace

void ThreadClock::start()
{
    // The wall clock last here and first below: the thread may lose its processor between two looks, and what it waits then must
    // not seem to be its own.
    m_before = total();
    m_start = steady_clock::now();
}

ThreadTimes ThreadClock::elapsed() const
{
    const nanoseconds wall = steady_clock::now() - m_start;
    const ThreadTimes now = total();
    return {wall, now.ran - m_before.ran, now.queued - m_before.queued, now.pagedIn - m_before.pagedIn};
}

#ifdef __linux__
ThreadClock::ThreadClock() : m_file(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)) {}

ThreadClock::~ThreadClock()
{
    if (m_file >= 0) {
        close(m_file);
    }
}

ThreadTimes ThreadClock::total() const
{
    ThreadTimes times;
    times.ran = processorTime();
    rusage usage{};
    if (getrusage(RUSAGE_THREAD, &usage) == 0) {
        times.pagedIn = usage.ru_majflt;
    }
    // "ran queued slices", the first two in nanoseconds; a kernel may be built without it.
    std::array<char, 96> text{};
    const auto size = m_file < 0 ? 0 : pread(m_file, text.data(), text.size(), 0);
    if (size > 0) {
        const char *end = text.data() + size;
        const char *queued = std::find(text.cbegin(), text.cbegin() + size, ' ');
        nanoseconds::rep read = 0;
        if (queued != end && std::from_chars(queued + 1, end, read).ec == std::errc()) {
            times.queued = nanoseconds(read);
        }
    }
    return times;
}
#else
ThreadClock::ThreadClock() = default;
ThreadClock::~ThreadClock() = default;

ThreadTimes ThreadClock::total() const
{
    ThreadTimes times;
    times.ran = processorTime();
    return times;
}
#endif

} // namespace hubbub::app
