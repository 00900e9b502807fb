// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/question.h"

#include "core/client/deadline.h"

#include <algorithm>

namespace hubbub::client {

using base::Millis;

namespace {

/// Longer than this nobody waits without being told.
constexpr Millis patience = 10'000;
constexpr Millis shortHold = 1'000;

} // namespace

bool Question::mayAsk() const
{
    return !m_open && m_heldUntil <= m_clock.steadyMs();
}

void Question::asked()
{
    m_open = true;
    m_heldUntil = 0;
}

bool Question::hold(const protocol::Error &error)
{
    if (!protocol::isTemporary(error.code) || error.retryMs > patience)
        return false;
    m_heldUntil = m_clock.steadyMs() + std::max(error.retryMs, shortHold);
    return true;
}

void Question::lost()
{
    m_open = false;
    m_heldUntil = 0;
}

Millis Question::nextDeadline() const
{
    return m_heldUntil > 0 ? m_heldUntil : never;
}

} // namespace hubbub::client
