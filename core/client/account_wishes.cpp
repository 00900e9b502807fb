// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/account_wishes.h"

#include "core/client/deadline.h"

#include <algorithm>

namespace hubbub::client {

using namespace protocol;
using base::Millis;

namespace {

/// Longer than this nobody waits without being told.
constexpr Millis patience = 10'000;
constexpr Millis shortHold = 1'000;

} // namespace

void AccountWishes::ask(RequestBody request, Client::Answered done)
{
    m_wishes.push_back({std::move(request), std::move(done)});
}

void AccountWishes::pump()
{
    if (!m_line.ready() || m_wishes.empty() || m_asked || m_heldUntil > m_clock.steadyMs())
        return;
    m_heldUntil = 0;
    m_asked = true;
    m_line.request(m_wishes.front().request, [this](const ReplyBody &body) { answered(body); });
}

void AccountWishes::answered(const ReplyBody &body)
{
    m_asked = false;
    const auto *error = std::get_if<Error>(&body);
    if (error && isTemporary(error->code) && error->retryMs <= patience)
        m_heldUntil = m_clock.steadyMs() + std::max(error->retryMs, shortHold);
    else if (!m_wishes.empty())
        settle(body);
}

void AccountWishes::settle(const ReplyBody &body)
{
    m_notices.calls.push_back([done = std::move(m_wishes.front().done), body] { done(body); });
    m_wishes.pop_front();
}

void AccountWishes::lost()
{
    m_asked = false;
    m_heldUntil = 0;
}

void AccountWishes::refuseAll(const Error &error)
{
    lost();
    while (!m_wishes.empty())
        settle(error);
}

Millis AccountWishes::nextDeadline() const
{
    return m_heldUntil > 0 ? m_heldUntil : never;
}

} // namespace hubbub::client
