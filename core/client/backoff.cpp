// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/backoff.h"

#include <algorithm>
#include <limits>

namespace hubbub::client {

base::Millis Backoff::failed()
{
    const base::Millis wait = pause();
    if (m_failures < std::numeric_limits<int>::max())
        ++m_failures;
    return wait;
}

base::Millis Backoff::pause()
{
    return static_cast<base::Millis>(m_random.below(static_cast<std::uint64_t>(bound()) + 1));
}

base::Millis Backoff::bound() const
{
    base::Millis bound = m_first;
    for (int i = 0; i < m_failures && bound < m_most; ++i)
        bound *= 2;
    return std::min(bound, m_most);
}

} // namespace hubbub::client
