// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/message.h"
#include "core/store/database.h"

#include <vector>

namespace hubbub::store {

/// Finds messages by what binds them together instead of by their place: answers, versions, mentions. Reads only; throws StoreError.
class LookupStore
{
public:
    explicit LookupStore(Database &database) : m_database(database) {}

    /// The chain of answers that a message belongs to: the post that began it, every answer to it and to those, by rising seq; of a
    /// very long chain the beginning and the newest, `limit` in all. Empty if there is no such post.
    std::vector<protocol::Message> thread(const protocol::RoomId &room, protocol::Seq seq, int limit) const;

    struct Version {
        protocol::Seq seq = 0; ///< of the post, or of the edit
        base::Millis at = 0;
        std::string text;
        bool operator==(const Version &) const = default;
    };
    /// What a post said in the course of time, the present text last. Empty if there is no such post or it was deleted.
    std::vector<Version> versions(const protocol::RoomId &room, protocol::Seq seq) const;

    /// The newest posts of others that mention this user, or everybody, and are in view; newest first.
    std::vector<protocol::Message> mentions(const protocol::RoomId &room, const protocol::UserId &user, int limit) const;
    /// Whether this message mentioned the user, or everybody, when it was written or last edited.
    bool isMentioned(const protocol::RoomId &room, protocol::Seq seq, const protocol::UserId &user) const;

private:
    protocol::Seq rootOf(std::int64_t roomKey, protocol::Seq seq) const;

    Database &m_database;
};

} // namespace hubbub::store
