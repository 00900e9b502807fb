// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cassert>

namespace hubbub::test {

/// A clock that a test moves by hand. Both clocks stand still between calls to advance().
class FakeClock final : public base::Clock
{
public:
    /// 2026-01-02 03:04:05 UTC: any moment will do, as long as it is the same in every run.
    static constexpr base::Millis defaultWall = 1'767'323'045'000;
    static constexpr base::Millis defaultSteady = 1'000'000;

    explicit FakeClock(base::Millis wall = defaultWall, base::Millis steady = defaultSteady) : m_wall(wall), m_steady(steady) {}

    base::Millis wallMs() const override { return m_wall + m_wallOffset; }
    base::Millis steadyMs() const override { return m_steady; }

    /// Time passes on both clocks.
    void advance(base::Millis ms)
    {
        assert(ms >= 0);
        m_wall += ms;
        m_steady += ms;
    }
    /// The wall clock is wrong by this much from now on; the steady clock does not care.
    void setWallOffset(base::Millis offset) { m_wallOffset = offset; }

private:
    base::Millis m_wall;
    base::Millis m_steady;
    base::Millis m_wallOffset = 0;
};

} // namespace hubbub::test
