// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_clock.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
#include <utility>
#include <vector>

namespace hubbub::test {

/// What is to happen when, in one thread and always in the same order: by time, then by the order of asking.
class SimTime
{
public:
    static constexpr base::Millis never = std::numeric_limits<base::Millis>::max() / 4;

    FakeClock &clock() { return m_clock; }
    base::Millis now() const { return m_clock.steadyMs(); }

    void at(base::Millis when, std::function<void()> what)
    {
        m_events.push({when < now() ? now() : when, m_order++, std::move(what)});
    }
    void after(base::Millis delay, std::function<void()> what) { at(now() + delay, std::move(what)); }

    /// When the next event is due; never if there is none.
    base::Millis next() const { return m_events.empty() ? never : m_events.top().when; }
    void advanceTo(base::Millis when)
    {
        if (when > now())
            m_clock.advance(when - now());
    }
    /// Runs what is due by now, including what that adds for now.
    void runDue()
    {
        while (next() <= now()) {
            const auto what = m_events.top().what;
            m_events.pop();
            what();
        }
    }

private:
    struct Planned {
        base::Millis when;
        std::uint64_t order;
        std::function<void()> what;
        bool operator<(const Planned &other) const
        {
            return std::pair(when, order) > std::pair(other.when, other.order); // the queue's top is its greatest
        }
    };

    FakeClock m_clock;
    std::priority_queue<Planned> m_events;
    std::uint64_t m_order = 0;
};

/// The clocks of one simulated machine: they run with the simulation's time but may show something else.
class MachineClock final : public base::Clock
{
public:
    explicit MachineClock(const FakeClock &truth) : m_truth(truth) {}
    base::Millis wallMs() const override { return m_truth.wallMs() + m_wallOffset; }
    base::Millis steadyMs() const override { return m_truth.steadyMs() - m_stoodStill; }

    void setWallOffset(base::Millis offset) { m_wallOffset = offset; }
    /// On some systems the steady clock does not count the time in which the machine slept.
    void stoodStillFor(base::Millis ms) { m_stoodStill += ms; }
    /// A moment of this machine's steady clock in the simulation's time.
    base::Millis toTruth(base::Millis steady) const { return steady >= SimTime::never ? SimTime::never : steady + m_stoodStill; }

private:
    const FakeClock &m_truth;
    base::Millis m_wallOffset = 0;
    base::Millis m_stoodStill = 0;
};

} // namespace hubbub::test
