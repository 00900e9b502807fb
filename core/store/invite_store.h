// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/ids.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hubbub::store {

struct StoredInvite {
    protocol::InviteId id;
    protocol::RoomId room; ///< empty: to the server
    protocol::UserId by;
    base::Millis created = 0;
    base::Millis expires = 0; ///< wall clock
    std::int64_t uses = 0; ///< that are left
    bool guest = false;
    bool visit = false; ///< who comes with it is a guest, and gets a room of their own with those of `room`
    bool operator==(const StoredInvite &) const = default;
};

/// On a host: the invites that are open, and only hashes of their tokens (docs/protocol.md, "Invites"). An invite that is used up,
/// expired or revoked is gone. Whoever registers with the token of a room's invite has used it and holds a place in that room
/// until the join; so one token leads one person all the way, and no second one. Throws StoreError.
class InviteStore
{
public:
    explicit InviteStore(Database &database) : m_database(database) {}

    /// The invite of this token if `user` may still come with it; without a user: anybody.
    std::optional<StoredInvite> open(const std::string &hash, const protocol::UserId &user, base::Millis now) const;
    std::optional<StoredInvite> find(const protocol::InviteId &id, base::Millis now) const;
    /// Those to a room; with an empty room those to the server that `by` has made. The oldest first.
    std::vector<StoredInvite> list(const protocol::RoomId &room, const protocol::UserId &by, base::Millis now) const;

    /// All that are open, in the order of their ids, after `after`.
    std::vector<StoredInvite> all(const protocol::InviteId &after, base::Millis now, int limit) const;

    // Inside a transaction of the caller.
    void add(const StoredInvite &invite, const std::string &hash);
    /// Precondition: open() for this user. Takes one use, and the user holds the place.
    void useForRegistration(const StoredInvite &invite, const protocol::UserId &user);
    /// Precondition: open() for this user. Takes the place that the user holds, or one use.
    void useForJoin(const StoredInvite &invite, const protocol::UserId &user);
    void remove(const protocol::InviteId &id);

private:
    void takeUse(const StoredInvite &invite);
    bool holdsPlace(const protocol::InviteId &id, const protocol::UserId &user) const;

    Database &m_database;
};

} // namespace hubbub::store
