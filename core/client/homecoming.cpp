// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/homecoming.h"

#include "core/protocol/error_code.h"
#include "core/protocol/limits.h"

#include <algorithm>

namespace hubbub::client {

namespace limits = protocol::limits;
using base::Millis;
using protocol::CloseCode;

namespace {

/// A line that held for less says nothing about the next one: a server that answers and then breaks every time is a failing one.
constexpr Millis steadyAfter = 5'000;
/// What a server may ask for at most; a person can always retry by hand.
constexpr Millis longestWait = 10 * 60 * 1000;

Millis bounded(Millis wait)
{
    return std::clamp<Millis>(wait, 0, longestWait);
}

} // namespace

Homecoming::Homecoming(base::Random &random) : m_backoff(random, limits::backoffFirst, limits::backoffMost) {}

void Homecoming::bye(Millis reconnectMs)
{
    m_byeMs = bounded(reconnectMs);
}

void Homecoming::notBefore(Millis retryMs)
{
    m_retryMs = bounded(retryMs);
}

Homecoming::Wait Homecoming::after(std::uint16_t code, Millis now)
{
    const bool held = m_onlineSince && now - *m_onlineSince >= steadyAfter;
    const bool planned = m_byeMs || code == static_cast<std::uint16_t>(CloseCode::Restart);
    Wait wait;
    if (held && planned) {
        wait.asked = m_byeMs.value_or(0);
        wait.ms = m_byeMs ? *m_byeMs : m_backoff.pause();
    } else {
        // Also a farewell right after the greeting: a server that does nothing else would be dialled in a tight circle.
        if (held)
            m_backoff.succeeded();
        wait.asked = std::max(m_retryMs, m_byeMs.value_or(0));
        if (code == static_cast<std::uint16_t>(CloseCode::Paused))
            wait.asked = std::max(wait.asked, limits::violationsPause);
        wait.ms = std::max(m_backoff.failed(), wait.asked);
        wait.failure = true;
    }
    forgetLink();
    return wait;
}

void Homecoming::forgetLink()
{
    m_byeMs.reset();
    m_onlineSince.reset();
    m_retryMs = 0;
}

} // namespace hubbub::client
