// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/backoff.h"

#include <cstdint>
#include <optional>

namespace hubbub::client {

/// Gathers what one link tells about when to come back, and says it once the link has ended (docs/protocol.md, "Reconnecting").
class Homecoming
{
public:
    explicit Homecoming(base::Random &random);

    /// The server said when: nobody's failure, if the line had held for a while.
    void bye(base::Millis reconnectMs);
    /// An error asked to come back not before.
    void notBefore(base::Millis retryMs);
    void online(base::Millis now) { m_onlineSince = now; }

    struct Wait {
        base::Millis ms = 0;
        bool failure = false;
        base::Millis asked = 0; ///< the part of it that the server asked for; the rest is caution
    };
    /// How long to stay away after a link that ended now with this code. Forgets what was told about that link.
    Wait after(std::uint16_t code, base::Millis now);
    /// The link ended in another way, or everything begins anew.
    void forgetLink();
    void forgetFailures() { m_backoff.succeeded(); }

private:
    Backoff m_backoff;
    std::optional<base::Millis> m_byeMs;
    std::optional<base::Millis> m_onlineSince;
    base::Millis m_retryMs = 0;
};

} // namespace hubbub::client
