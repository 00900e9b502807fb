// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/load/member.h"

#include <cstdint>
#include <vector>

namespace hubbub::bench {

/// What was posted, and what of it came to whom: every delivery is checked.
class Tally
{
public:
    /// A post that `receivers` members should get. From `intended` on the wait for it counts. Its number.
    std::int64_t posted(Clock::time_point intended, int receivers);
    /// True if everybody has it now. `post` is -1 for what was no post.
    bool delivered(Member &member, std::uint64_t seq, std::int64_t post, Clock::time_point now);

    /// From now on deliveries and waits count; before, they are only checked.
    void begin();
    /// Ends what begin() began.
    void end() { m_counts = false; }

    std::int64_t posts() const { return m_countedPosts; }
    std::int64_t deliveries() const { return m_deliveries; }
    /// Deliveries of posts that somebody still waits for.
    std::int64_t missing() const { return m_missing; }
    std::int64_t lost() const { return m_missing; }
    std::int64_t doubled() const { return m_doubled; }
    std::int64_t reordered() const { return m_reordered; }
    /// Milliseconds that the given share of all counted deliveries took at most; 0 without any. Sorts.
    double latencyMs(double share);

private:
    struct Post {
        Clock::time_point intended;
        int waiting = 0;
        bool counts = false;
    };

    std::vector<Post> m_posts;
    std::vector<std::uint32_t> m_waits; // microseconds
    bool m_counts = false;
    bool m_sorted = false;
    std::int64_t m_countedPosts = 0;
    std::int64_t m_deliveries = 0;
    std::int64_t m_missing = 0;
    std::int64_t m_doubled = 0;
    std::int64_t m_reordered = 0;
};

} // namespace hubbub::bench
