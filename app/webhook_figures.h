// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/delivery.h"
#include "server/tally.h"

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace hubbub::http {
class Exposition;
}

namespace hubbub::app {

/// Of one webhook; written on the thread of the webhooks.
struct WebhookTally {
    server::Counter handled;
    std::array<server::Counter, bot::Trouble::causes> failures; ///< by bot::Trouble::Cause
    server::Counter givenUp;
    server::Gauge isRunning; ///< 1 while it follows its rooms
    server::Gauge waiting; ///< entries of its rooms that it has not come to
    server::Gauge failingSeconds; ///< see bot::Engine::Backlog
    server::Gauge deadLetters;
};

/// What the webhooks of a server count, by their names, for /metrics (docs/operating.md, "Watching it"). Of any thread.
class WebhookFigures
{
public:
    /// Counts on where a webhook of that name ended, or from zero.
    std::shared_ptr<WebhookTally> of(const std::string &name);
    /// Forgets all others.
    void keep(const std::set<std::string> &names);
    void addTo(http::Exposition &page) const;

private:
    mutable std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<WebhookTally>> m_tallies;
};

} // namespace hubbub::app
