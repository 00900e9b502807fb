// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace hubbub::net {

/// Says how much of what comes from whom is looked at: a token bucket per source and one for all. Keeps at most `sources`
/// buckets; when a flood from invented addresses fills them, unknown sources share what is left in the common bucket.
class RateGate
{
public:
    struct Rate {
        int burst = 0;
        base::Millis refill = 1; ///< until one more is let through
    };

    RateGate(const base::Clock &clock, Rate perSource, Rate total, std::size_t sources = 256);

    /// True if one more from there may be looked at now.
    bool admits(const std::string &source);
    std::size_t sources() const { return m_buckets.size(); }

private:
    struct Bucket {
        base::Millis emptyUntil = 0; ///< when all tokens would be back, in steady time
    };

    static bool take(Bucket &bucket, const Rate &rate, base::Millis now);
    void forgetFullOnes(base::Millis now);

    const base::Clock &m_clock;
    Rate m_perSource;
    Rate m_total;
    std::size_t m_sources;
    Bucket m_common;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace hubbub::net
