// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/page_fit.h"

#include "core/protocol/limits.h"

#include <algorithm>

namespace hubbub::server {

namespace {

/// With the longest text, every emoji and an id of the longest form for each user, a message still fits into a frame.
constexpr std::size_t mostReactors = 400;

} // namespace

std::vector<protocol::Message> nearestOf(const std::vector<protocol::Message> &messages, std::size_t count,
                                         const protocol::HistoryQuery &query)
{
    using Verb = protocol::HistoryVerb;
    const std::size_t left = messages.size() - count;
    std::size_t skip = 0;
    if (query.verb == Verb::Latest || query.verb == Verb::Before || query.verb == Verb::Pinned) {
        skip = left;
    } else if (query.verb == Verb::Around) {
        const auto centre = std::lower_bound(messages.begin(), messages.end(), query.seq,
                                             [](const protocol::Message &m, protocol::Seq seq) { return m.seq < seq; });
        const auto place = static_cast<std::size_t>(centre - messages.begin());
        skip = std::min(left, place - std::min(place, count / 2));
    }
    const auto first = messages.begin() + static_cast<std::ptrdiff_t>(skip);
    return {first, first + static_cast<std::ptrdiff_t>(count)};
}

void shortenReactions(protocol::Message &message)
{
    std::size_t users = 0;
    for (const protocol::Reaction &reaction : message.reactions)
        users += reaction.users.size();
    if (users <= mostReactors)
        return;
    const std::size_t each = mostReactors / message.reactions.size();
    for (protocol::Reaction &reaction : message.reactions)
        reaction.users.resize(std::min(reaction.users.size(), std::max<std::size_t>(1, each)));
}

} // namespace hubbub::server
