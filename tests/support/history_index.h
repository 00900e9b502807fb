// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/history.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace hubbub::test {

using LogKey = std::pair<protocol::RoomId, protocol::Epoch>;
using CopyKey = std::pair<std::string, protocol::RoomId>; ///< client and room

/// A history sorted by what the rules ask for. Points into the history, which must outlive it.
class HistoryIndex
{
public:
    explicit HistoryIndex(const History &recorded);

    struct Sent {
        const Event *send = nullptr;
        std::vector<const Event *> acks; ///< in order of time
        const Event *nak = nullptr; ///< the newest
        const Event *cameBack = nullptr; ///< first received by its own sender
    };

    const History &history;
    std::map<LogKey, std::vector<const Event *>> logs; ///< in the order in which they stand in the log
    std::map<protocol::Tag, Sent> sent;
    std::map<CopyKey, std::vector<const Event *>> copies; ///< resume, reset, receive and caughtup of one copy
    std::map<std::string, protocol::UserId> userOf; ///< by client

    /// The user who sent it; empty if that client never greeted.
    protocol::UserId authorOf(const Sent &one) const;
    /// The entry at this place of this log, or null.
    const Event *at(const LogKey &log, protocol::Seq seq) const;
    /// Entries of every log of the room that carry the tag.
    std::vector<const Event *> withTag(const protocol::Tag &tag) const;

private:
    std::map<LogKey, std::map<protocol::Seq, const Event *>> m_places;
    std::multimap<protocol::Tag, const Event *> m_tags;
};

} // namespace hubbub::test
