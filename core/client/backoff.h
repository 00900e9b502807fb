// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

namespace hubbub::client {

/// How long to wait before the next try: uniform in [0, min(most, first · 2^failures)], so that a thousand clients of one
/// server do not come back in the same instant (docs/protocol.md, "Reconnecting").
class Backoff
{
public:
    Backoff(base::Random &random, base::Millis first, base::Millis most) : m_random(random), m_first(first), m_most(most) {}

    /// Counts one more failure and returns the wait that follows it.
    base::Millis failed();
    /// A wait for an end that is nobody's failure, such as an announced restart.
    base::Millis pause();
    void succeeded() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    base::Millis bound() const;

    base::Random &m_random;
    base::Millis m_first;
    base::Millis m_most;
    int m_failures = 0;
};

} // namespace hubbub::client
