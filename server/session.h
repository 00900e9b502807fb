// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/store/token_store.h"
#include "server/flood.h"
#include "server/hub_room.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hubbub::server {

struct OnlineUser;

/// One connection in the hub.
///
///     Connected ──hello──▶ Greeting (a new device is being judged and written) ──on disk──▶ Greeted
///         └──────────────────hello of a known device──────────────────────────────▲
struct Session {
    enum class Phase { Connected, Greeting, Greeted };

    SessionId id = 0;
    std::string address; ///< of the peer
    Phase phase = Phase::Connected;
    base::Millis helloBy = 0; ///< steady
    OnlineUser *user = nullptr; ///< once Greeted, but for a session that is the server's own
    bool isServers = false; ///< came by the server's own socket: it operates the server and speaks for no user
    protocol::DeviceId device; ///< once Greeted
    std::optional<store::TokenGrant> grant; ///< of a bot's: what its token is good for, see ScopeGate
    std::vector<std::string> origins; ///< hashes of its device and address, by which a ban knows it
    protocol::Presence presence = protocol::Presence::Online;
    std::vector<protocol::Command> commands; ///< that it answers

    std::unordered_map<const HubRoom *, Following> followed;
    std::vector<HubRoom *> behind; ///< rooms to catch up in, the next one first
    bool pageInFlight = false; ///< Outlet::askDrained() was asked and has not answered
    bool retrying = false; ///< the disk could not be read; the catch-up goes on after a while

    std::size_t inFlight = 0; ///< requests that wait for the disk
    ToldUntil toldUntil{};
    int malformed = 0; ///< frames that were none, since malformedSince
    base::Millis malformedSince = 0;

    /// See HubContext::end().
    struct Ending {
        protocol::CloseCode code;
        std::string reason;
    };
    std::optional<Ending> ending;

    /// Whether it is told of its user's rooms without asking.
    bool hearsOfRooms() const { return !grant || grant->scopes.contains(protocol::Scope::Read); }
    /// It may run the server (docs/protocol.md, "Operating").
    bool operates() const;
    /// In whose name it makes invites.
    const protocol::UserId &actor() const;
};

/// A user with at least one greeted session.
struct OnlineUser {
    protocol::UserId id;
    std::string name;
    int colour = 0; ///< see protocol::ProfileSet
    bool guest = false;
    bool bot = false;
    bool visitor = false; ///< see store::StoredUser
    bool isOperator = false;
    std::vector<Session *> sessions;
    std::unordered_set<HubRoom *> rooms; ///< in which the user is a member

    bool isMember(HubRoom *room) const { return rooms.contains(room); }
    /// The best of the sessions.
    protocol::Presence presence() const;
};

} // namespace hubbub::server
