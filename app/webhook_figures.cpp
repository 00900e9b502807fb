// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhook_figures.h"

#include "server/http/exposition.h"

#include <cstdint>
#include <string_view>

namespace hubbub::app {

using http::Exposition;
using Kind = Exposition::Kind;

namespace {

/// As bot::Trouble::Cause has them; what comes behind is none of a webhook's.
constexpr std::array<std::string_view, 5> causeNames{"time_limit", "connection", "busy", "refused", "answer"};

} // namespace

std::shared_ptr<WebhookTally> WebhookFigures::of(const std::string &name)
{
    const std::lock_guard lock(m_mutex);
    auto &tally = m_tallies[name];
    if (tally == nullptr) {
        tally = std::make_shared<WebhookTally>();
    }
    return tally;
}

void WebhookFigures::keep(const std::set<std::string> &names)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_tallies, [&names](const auto &known) { return !names.contains(known.first); });
}

void WebhookFigures::addTo(Exposition &page) const
{
    const std::lock_guard lock(m_mutex);
    if (m_tallies.empty()) {
        return;
    }
    const auto addEach = [&](const char *name, Kind kind, const char *help, auto member) {
        page.begin(name, kind, help);
        for (const auto &[webhook, tally] : m_tallies) {
            page.sample(((*tally).*member).value(), {{"webhook", webhook}});
        }
    };
    addEach("hubbub_webhook_running", Kind::Gauge, "1 while a webhook of the server follows its rooms.",
            &WebhookTally::isRunning);
    addEach("hubbub_webhook_deliveries_total", Kind::Counter, "Messages that the address of a webhook has taken.",
            &WebhookTally::handled);
    page.begin("hubbub_webhook_failures_total", Kind::Counter, "Tries to hand on a message that came to nothing, by why.");
    for (const auto &[webhook, tally] : m_tallies) {
        for (std::size_t cause = 0; cause < causeNames.size(); ++cause) {
            page.sample(tally->failures[cause].value(), {{"webhook", webhook}, {"cause", causeNames[cause]}});
        }
    }
    addEach("hubbub_webhook_waiting", Kind::Gauge, "Entries of its rooms that a webhook has not come to.",
            &WebhookTally::waiting);
    addEach("hubbub_webhook_failing_seconds", Kind::Gauge,
            "How long the message has been tried that has been tried longest; 0 if none waits for another try.",
            &WebhookTally::failingSeconds);
    addEach("hubbub_webhook_given_up_total", Kind::Counter, "Messages that became dead letters.", &WebhookTally::givenUp);
    addEach("hubbub_webhook_dead_letters", Kind::Gauge, "Dead letters that are kept.", &WebhookTally::deadLetters);
}

} // namespace hubbub::app
