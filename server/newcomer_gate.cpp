// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/newcomer_gate.h"

namespace hubbub::server {

using base::Millis;

namespace {

/// Whoever has more addresses than this is not stopped by counting them.
constexpr std::size_t mostBuckets = 10'000;
constexpr Millis sweepEvery = 1'000;

} // namespace

Millis NewcomerGate::take(const std::string &who, Millis now)
{
    if (m_buckets.size() >= mostBuckets && !m_buckets.contains(who))
        makeRoom(now);
    return m_buckets[who].take(protocol::limits::newcomerBucket, now);
}

void NewcomerGate::makeRoom(Millis now)
{
    if (now >= m_sweepAt) { // not for each of a crowd
        std::erase_if(m_buckets, [now](const auto &row) { return row.second.isFull(now); });
        m_sweepAt = now + sweepEvery;
    }
    if (m_buckets.size() >= mostBuckets)
        m_buckets.erase(m_buckets.begin());
}

} // namespace hubbub::server
