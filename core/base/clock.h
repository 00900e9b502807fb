// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hubbub::base {

/// Milliseconds: a duration, or a moment of one of the two clocks below.
using Millis = std::int64_t;

/// Where all code learns the time; nothing calls now() itself, so a test can own time.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC. May jump; only ever shown to people, never used for order or deadlines.
    virtual Millis wallMs() const = 0;
    /// Milliseconds since some fixed moment; never goes back. For deadlines.
    virtual Millis steadyMs() const = 0;
};

/// The machine's clocks. Thread-safe.
class SystemClock final : public Clock
{
public:
    Millis wallMs() const override;
    Millis steadyMs() const override;
};

} // namespace hubbub::base
