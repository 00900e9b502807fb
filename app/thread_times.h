// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace hubbub::app {

/// What became of some time of a thread.
struct ThreadTimes {
    std::chrono::nanoseconds wall{0};
    std::chrono::nanoseconds ran{0}; ///< it had a processor
    std::chrono::nanoseconds queued{0}; ///< it could have run, but others had the processors
    long pagedIn = 0; ///< how often it waited until the system had read a part of the program or a font

    /// What the thread itself is to blame for: its work, and its waiting for files, locks and others. Where the system had to read
    /// parts of the program, that cannot be told from other waiting, and only work counts.
    std::chrono::nanoseconds own() const { return pagedIn == 0 ? wall - queued : ran; }
};

/// Measures the thread that makes it, which is the only one that may use it. Where the system does not tell how long a thread was kept
/// waiting for a processor, all its time counts as its own.
class ThreadClock
{
public:
    ThreadClock();
    ~ThreadClock();
    ThreadClock(const ThreadClock &) = delete;
    ThreadClock &operator=(const ThreadClock &) = delete;

    void start();
    /// Since start().
    ThreadTimes elapsed() const;

private:
    /// All but the wall clock, since the thread began.
    ThreadTimes total() const;

    int m_file = -1; ///< what the system tells of the thread
    std::chrono::steady_clock::time_point m_start;
    ThreadTimes m_before;
};

} // namespace hubbub::app
