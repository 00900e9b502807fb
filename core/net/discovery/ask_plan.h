// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace hubbub::net {

/// When the groups are asked who is there: at once, soon again because datagrams get lost, then less and less often. A reason to
/// look anew (an interface came, a host announced itself) asks at once, but not more often than every `least`.
class AskPlan
{
public:
    static constexpr base::Millis least = 250;
    static constexpr base::Millis most = 4'000;

    /// Starts over.
    void restart(base::Millis now)
    {
        m_wait = least;
        m_next = now;
    }
    /// One more question soon; the plan goes on where it was.
    void hurry(base::Millis now) { m_next = std::min(m_next, std::max(now, m_last + least)); }
    bool due(base::Millis now) const { return now >= m_next; }
    base::Millis next() const { return m_next; }
    /// The question was asked.
    void asked(base::Millis now)
    {
        m_last = now;
        m_next = now + m_wait;
        m_wait = std::min(2 * m_wait, most);
    }

private:
    base::Millis m_wait = least;
    base::Millis m_next = 0;
    base::Millis m_last = -least;
};

} // namespace hubbub::net
