// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/copy.h"
#include "core/client/follower.h"
#include "core/client/identity.h"
#include "core/client/server_line.h"
#include "core/store/log_store.h"

#include <set>

namespace hubbub::client {

/// From a wish of the user to an acked outbox item: checks what can be told at once, stores, sends, and deals with the answer
/// (docs/protocol.md, "Sending"). That the entry then arrives and settles the item is Copy's part.
class Posting
{
public:
    Posting(const ClientOptions &options, const base::Clock &clock, base::Random &random, store::Database &database,
            const Identity &identity, Copy &copy, Outbox &outbox, ServerLine &line, Follower &follower, Notices &notices);

    /// Stores the item. NotMember if the user neither is in the room nor asked to join it; an error about the message that the
    /// body is about if the copy has it and shows that the host can only say no.
    protocol::Outcome<protocol::Tag> add(const protocol::RoomId &room, protocol::Body body, const std::string &invite = {});
    void retry(const protocol::Tag &tag);
    void discard(const protocol::Tag &tag);

    void pump();

private:
    std::optional<protocol::Error> hopeless(const Room &room, const protocol::Body &body);
    void answered(const store::OutboxItem &item, const protocol::ReplyBody &body);
    void acked(const store::OutboxItem &item, protocol::Seq seq);
    void refused(const store::OutboxItem &item, const protocol::Error &error);
    void settleMembership(const store::OutboxItem &item);
    bool willHear(const protocol::RoomId &room) const;
    /// Where an acked item may have to be sent again, because nobody knows yet whether the log is still the same: what was
    /// written after it must not get ahead of it.
    std::set<protocol::RoomId> roomsInDoubt() const;

    const ClientOptions &m_options;
    const base::Clock &m_clock;
    base::Random &m_random;
    store::LogStore m_log;
    const Identity &m_identity;
    Copy &m_copy;
    Outbox &m_outbox;
    ServerLine &m_line;
    Follower &m_follower;
    Notices &m_notices;
};

} // namespace hubbub::client
