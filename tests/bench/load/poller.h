// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace hubbub::bench {

using Clock = std::chrono::steady_clock;

/// A descriptor that wants to hear when it is ready.
class Pollable
{
public:
    virtual ~Pollable() = default;
    /// `events` as epoll gives them. May destroy others, not itself.
    virtual void ready(std::uint32_t events) = 0;
};

/// One epoll set.
class Poller
{
public:
    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    void add(int descriptor, Pollable &pollable, std::uint32_t events);
    void change(int descriptor, Pollable &pollable, std::uint32_t events);
    void remove(int descriptor);
    /// Serves what is ready, and waits for it at most until then.
    void turn(Clock::time_point until);

private:
    void control(int operation, int descriptor, Pollable *pollable, std::uint32_t events);

    int m_epoll;
};

} // namespace hubbub::bench
