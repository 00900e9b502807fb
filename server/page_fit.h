// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"

#include <cstddef>
#include <map>
#include <vector>

/// Which part of a page is kept when the whole of it does not fit into a frame.
namespace hubbub::server {

template<class Row>
std::vector<Row> firstOf(const std::vector<Row> &rows, std::size_t count)
{
    return {rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count)};
}

/// The `count` messages that lie nearest to what was asked for: the newest of Latest, Before and Pinned, the first of After and
/// AtTime, the ones around the seq of Around.
std::vector<protocol::Message> nearestOf(const std::vector<protocol::Message> &messages, std::size_t count,
                                         const protocol::HistoryQuery &query);

/// Says in a page of history or of hits who wrote one of its messages.
template<class Page>
void tellAuthor(Page &page, const protocol::Message &message, const std::map<protocol::UserId, protocol::Member> &authors)
{
    const auto author = authors.find(message.author);
    if (author == authors.end())
        return;
    page.names.emplace(author->first, author->second.name);
    if (author->second.colour != 0)
        page.colours.emplace(author->first, author->second.colour);
}

/// Keeps only the first users of each reaction if there are so many that the message alone might not fit.
void shortenReactions(protocol::Message &message);

} // namespace hubbub::server
