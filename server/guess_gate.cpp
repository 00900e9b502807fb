// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/guess_gate.h"

#include <algorithm>

namespace hubbub::server {

using base::Millis;

namespace {

/// Whoever has more addresses than this to guess from is not stopped by counting them.
constexpr std::size_t mostRows = 10'000;
constexpr int mostDoublings = 16;
constexpr Millis sweepEvery = 1'000;

} // namespace

Millis GuessGate::take(const std::string &who, Millis now)
{
    if (m_rows.size() >= mostRows && !m_rows.contains(who))
        makeRoom(now);
    Row &row = m_rows[who];
    if (row.tries > 0 && isForgettable(row, now))
        row = {};
    if (row.blockedUntil > now)
        return row.blockedUntil - now;
    if (row.tries == 0)
        row.since = now;
    ++row.tries;
    if (row.tries >= m_limit.tries) {
        const int doublings = std::min(row.tries - m_limit.tries, mostDoublings);
        row.blockedUntil = now + std::min(m_limit.window << doublings, m_limit.longest);
    }
    return 0;
}

void GuessGate::giveBack(const std::string &who)
{
    const auto it = m_rows.find(who);
    if (it == m_rows.end())
        return;
    Row &row = it->second;
    row.blockedUntil = 0;
    if (--row.tries <= 0)
        m_rows.erase(it);
}

bool GuessGate::isForgettable(const Row &row, Millis now) const
{
    return now >= std::max(row.since, row.blockedUntil) + m_limit.window;
}

void GuessGate::makeRoom(Millis now)
{
    if (now >= m_sweepAt) { // not for each of a crowd
        std::erase_if(m_rows, [&](const auto &row) { return isForgettable(row.second, now); });
        m_sweepAt = now + sweepEvery;
    }
    if (m_rows.size() >= mostRows)
        m_rows.erase(m_rows.begin());
}

} // namespace hubbub::server
