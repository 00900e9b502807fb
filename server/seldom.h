// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace hubbub::server {

/// Keeps short in the log what strangers can bring about as often as they like: it is said once a minute at most, with how often it
/// has happened since.
class Seldom
{
public:
    static constexpr base::Millis pause = 60'000;

    /// It has happened again. How many times since it was last said, if it is to be said now; `now` is Clock::steadyMs().
    std::optional<std::int64_t> happened(base::Millis now)
    {
        ++m_times;
        if (m_said && now < *m_said + pause) {
            return std::nullopt;
        }
        m_said = now;
        return std::exchange(m_times, 0);
    }

private:
    std::optional<base::Millis> m_said;
    std::int64_t m_times = 0;
};

} // namespace hubbub::server
