// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/bot_frames.h"
#include "core/store/database.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hubbub::store {

/// What a token is good for. The device of an account that is a bot's has one, and may do nothing beyond it.
struct TokenGrant {
    protocol::Scopes scopes;
    std::vector<protocol::RoomId> rooms; ///< that it was made for
    base::Millis expires = 0; ///< wall clock; 0: never
};

struct StoredToken {
    protocol::DeviceId id;
    protocol::UserId user; ///< the bot …
    std::string name; ///< … and what it is called
    TokenGrant grant;
    protocol::UserId by; ///< who made it …
    std::string byName; ///< … and what they are called; empty: the server itself
    base::Millis created = 0; ///< wall clock
    base::Millis lastSeen = 0; ///< wall clock
};

/// On a host: the tokens of bots (docs/protocol.md, "Bots and tokens"), which are devices that AccountStore has added. A token that is
/// revoked or expired is in none of these answers. Throws StoreError.
class TokenStore
{
public:
    explicit TokenStore(Database &database) : m_database(database) {}

    /// Of the device, whatever has become of it; nothing if it is no token.
    std::optional<TokenGrant> grant(const protocol::DeviceId &device) const;
    std::optional<StoredToken> find(const protocol::DeviceId &device, base::Millis now) const;
    // In the order of their ids:
    /// Those that were made for this room.
    std::vector<StoredToken> ofRoom(const protocol::RoomId &room, base::Millis now) const;
    std::vector<StoredToken> madeBy(const protocol::UserId &by, base::Millis now) const;
    std::vector<StoredToken> all(base::Millis now) const;
    /// Whether `by` has made one of this bot's.
    bool hasMade(const protocol::UserId &by, const protocol::UserId &bot, base::Millis now) const;

    // Inside a transaction of the caller.
    /// Precondition: the device is there, and is no token yet; the scopes are not empty.
    void add(const protocol::DeviceId &device, const TokenGrant &grant, const protocol::UserId &by);

private:
    enum class Which { One, OfRoom, MadeBy, All }; // the numbers stand in the statement
    std::vector<StoredToken> select(Which which, const std::string &value, base::Millis now) const;

    Database &m_database;
};

} // namespace hubbub::store
