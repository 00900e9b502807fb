// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace hubbub::server {

struct GuessLimit {
    int tries; ///< that may be wrong …
    base::Millis window; ///< … within this time; then comes a pause of the same length
    base::Millis longest; ///< each further wrong one doubles the pause, up to this
};

/// How often somebody may guess a secret (docs/protocol.md, "Guessing"). A try counts before anybody knows whether it is right, so
/// that many at once bring nothing; one that was right is given back. Never shuts anybody out for ever, and forgets who waited.
class GuessGate
{
public:
    explicit GuessGate(GuessLimit limit) : m_limit(limit) {}

    /// 0: go on, and this try counts. Otherwise after how many milliseconds to come back.
    base::Millis take(const std::string &who, base::Millis now);
    /// The newest try of this one was right, or none.
    void giveBack(const std::string &who);
    std::size_t size() const { return m_rows.size(); }

private:
    struct Row {
        int tries = 0;
        base::Millis since = 0; ///< of the first try
        base::Millis blockedUntil = 0;
    };
    bool isForgettable(const Row &row, base::Millis now) const;
    void makeRoom(base::Millis now);

    GuessLimit m_limit;
    std::unordered_map<std::string, Row> m_rows;
    base::Millis m_sweepAt = 0;
};

} // namespace hubbub::server
