// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/tally.h"

#include <algorithm>
#include <utility>

namespace hubbub::bench {

std::int64_t Tally::posted(Clock::time_point intended, int receivers)
{
    m_posts.push_back({intended, receivers, m_counts});
    m_countedPosts += m_counts ? 1 : 0;
    m_missing += receivers;
    return static_cast<std::int64_t>(m_posts.size()) - 1;
}

bool Tally::delivered(Member &member, std::uint64_t seq, std::int64_t post, Clock::time_point now)
{
    if (member.nextSeq != 0 && seq < member.nextSeq) {
        ++m_doubled;
        return false;
    }
    // What is skipped here is missing at the end, or doubled when it comes after all.
    m_reordered += member.nextSeq != 0 && seq > member.nextSeq ? 1 : 0;
    member.nextSeq = seq + 1;
    if (post < 0 || static_cast<std::size_t>(post) >= m_posts.size()) {
        return false;
    }
    Post &known = m_posts[static_cast<std::size_t>(post)];
    if (m_counts && known.counts) {
        ++m_deliveries;
        m_waits.push_back(
            static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::microseconds>(now - known.intended).count()));
    }
    --m_missing;
    return --known.waiting == 0;
}

void Tally::begin()
{
    m_counts = true;
    m_waits.reserve(4'000'000); // not while it measures
}

double Tally::latencyMs(double share)
{
    if (m_waits.empty()) {
        return 0;
    }
    if (!std::exchange(m_sorted, true)) {
        std::sort(m_waits.begin(), m_waits.end());
    }
    const auto last = static_cast<double>(m_waits.size() - 1);
    return m_waits[static_cast<std::size_t>(share * last)] / 1000.0;
}

} // namespace hubbub::bench
