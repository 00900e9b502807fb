// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/poller.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include <sys/epoll.h>
#include <unistd.h>

namespace hubbub::bench {

Poller::Poller() : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll == -1) {
        throw std::system_error(errno, std::generic_category(), "epoll_create1");
    }
}

Poller::~Poller()
{
    ::close(m_epoll);
}

void Poller::add(int descriptor, Pollable &pollable, std::uint32_t events)
{
    control(EPOLL_CTL_ADD, descriptor, &pollable, events);
}

void Poller::change(int descriptor, Pollable &pollable, std::uint32_t events)
{
    control(EPOLL_CTL_MOD, descriptor, &pollable, events);
}

void Poller::remove(int descriptor)
{
    control(EPOLL_CTL_DEL, descriptor, nullptr, 0);
}

void Poller::control(int operation, int descriptor, Pollable *pollable, std::uint32_t events)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = pollable;
    if (epoll_ctl(m_epoll, operation, descriptor, &event) != 0) {
        throw std::system_error(errno, std::generic_category(), "epoll_ctl");
    }
}

void Poller::turn(Clock::time_point until)
{
    const auto wait = std::chrono::floor<std::chrono::milliseconds>(until - Clock::now()).count();
    std::array<epoll_event, 512> ready;
    const int count =
        epoll_wait(m_epoll, ready.data(), static_cast<int>(ready.size()), static_cast<int>(std::clamp<long>(wait, 0, 1000)));
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = ready.at(static_cast<std::size_t>(i));
        static_cast<Pollable *>(event.data.ptr)->ready(event.events);
    }
}

} // namespace hubbub::bench
