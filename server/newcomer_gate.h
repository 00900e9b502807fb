// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/flood.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace hubbub::server {

/// How many new users come from one address (docs/protocol.md, "Flood"): limits per user hold nobody who may be somebody else at once.
/// Forgets whose bucket is full again.
class NewcomerGate
{
public:
    /// 0: one more may come, and counts. Otherwise after how many milliseconds to come back.
    base::Millis take(const std::string &who, base::Millis now);
    std::size_t size() const { return m_buckets.size(); }

private:
    void makeRoom(base::Millis now);

    std::unordered_map<std::string, TokenBucket> m_buckets;
    base::Millis m_sweepAt = 0;
};

} // namespace hubbub::server
