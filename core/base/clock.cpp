// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <chrono>

namespace hubbub::base {

template<class StdClock>
static Millis millisSinceEpochOf()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(StdClock::now().time_since_epoch()).count();
}

Millis SystemClock::wallMs() const
{
    return millisSinceEpochOf<std::chrono::system_clock>();
}

Millis SystemClock::steadyMs() const
{
    return millisSinceEpochOf<std::chrono::steady_clock>();
}

} // namespace hubbub::base
