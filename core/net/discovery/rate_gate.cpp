// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/rate_gate.h"

#include <algorithm>

namespace hubbub::net {

RateGate::RateGate(const base::Clock &clock, Rate perSource, Rate total, std::size_t sources)
    : m_clock(clock), m_perSource(perSource), m_total(total), m_sources(sources)
{}

bool RateGate::take(Bucket &bucket, const Rate &rate, base::Millis now)
{
    // Each token that is out moves the moment at which the bucket is full again.
    const base::Millis next = std::max(bucket.emptyUntil, now) + rate.refill;
    if (next - now > rate.burst * rate.refill) {
        return false;
    }
    bucket.emptyUntil = next;
    return true;
}

void RateGate::forgetFullOnes(base::Millis now)
{
    std::erase_if(m_buckets, [now](const auto &entry) { return entry.second.emptyUntil <= now; });
}

bool RateGate::admits(const std::string &source)
{
    const base::Millis now = m_clock.steadyMs();
    auto found = m_buckets.find(source);
    if (found == m_buckets.end() && m_buckets.size() >= m_sources) {
        forgetFullOnes(now);
    }
    if (found == m_buckets.end() && m_buckets.size() < m_sources) {
        found = m_buckets.emplace(source, Bucket{}).first;
    }
    if (found != m_buckets.end() && !take(found->second, m_perSource, now)) {
        return false;
    }
    return take(m_common, m_total, now);
}

} // namespace hubbub::net
