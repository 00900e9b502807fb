// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/roomlog/room_facts.h"
#include "core/store/account_store.h"
#include "core/store/invite_store.h"
#include "core/store/token_store.h"
#include "server/visit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What the hub asks to have written, and what it hears once it is on disk.
namespace hubbub::server {

using Ticket = std::uint64_t;

struct AppendJob {
    protocol::Draft draft; ///< checked text, but not yet checked against the room's facts: that happens in the transaction
    std::string invite{}; ///< with Joined: the hash of the token that the author comes with, which is used up with it
    std::vector<std::string> origins{}; ///< hashes of the device and the address that it comes from
    std::vector<std::string> bannedAddresses{}; ///< of a ban that reaches as far: hashes of where that user is connected from
    bool isOperators = false; ///< with Joined: nobody is asked for an invite
};
struct CreateJob {
    protocol::RoomId room; ///< wanted id of the new room
    protocol::Epoch epoch;
    protocol::UserId author;
    protocol::Tag tag;
    protocol::Created body;
};
/// Finds or makes the room of two; brings it back to `author` if they had put it away.
struct DirectJob {
    protocol::RoomId room;
    protocol::Epoch epoch; ///< if it is new
    protocol::UserId author;
    protocol::Tag tag;
    protocol::Created body; ///< of a direct room
};
struct RegisterJob {
    store::StoredUser user; ///< wanted id and name
    store::NewDevice device;
    std::string invite{}; ///< the hash of a token, which is used up with it; empty: none
    VisitPlace visit{}; ///< with an invite: of a visitor's own room
};
struct AddDeviceJob {
    protocol::UserId user;
    store::NewDevice device;
};
struct RevokeDeviceJob {
    protocol::UserId user;
    protocol::DeviceId device;
};
/// Of all devices of the user.
struct RevokeDevicesJob {
    protocol::UserId user;
};
/// What is not given stays as it is.
struct SetUserJob {
    protocol::UserId user;
    std::optional<bool> isOperator;
    std::optional<bool> isGuest;
    std::optional<bool> isDisabled;
};
struct SetPasswordJob {
    protocol::UserId user;
    std::string hash; ///< empty: none any more
};
/// Changes the account, and tells every room that shows the user, all in one.
struct SetProfileJob {
    protocol::UserId user;
    protocol::Tag tag;
    protocol::ProfileSet profile; ///< checked, but not yet whether somebody else has the name
};
struct MakeInviteJob {
    store::StoredInvite invite;
    std::string hash; ///< of its token
    bool isOperators = false; ///< nobody is asked for a role
};
struct RevokeInviteJob {
    protocol::UserId by;
    protocol::InviteId invite;
    bool isOperators = false; ///< nobody is asked for a role
};
/// Finds or makes the bot, gives it a token, and brings it into the rooms that are the token's.
struct MakeTokenJob {
    store::StoredUser bot; ///< wanted id and name
    store::NewDevice device;
    store::TokenGrant grant;
    std::vector<protocol::Tag> tags; ///< of its joins, one for each room
    protocol::UserId by;
    bool anywhere = false; ///< `by` need not moderate the rooms
};
struct RevokeTokenJob {
    protocol::UserId by;
    protocol::DeviceId token;
    bool anywhere = false; ///< as above
};
struct ReadJob {
    protocol::RoomId room;
    protocol::UserId user;
    protocol::Seq seq = 0;
};
/// A connection of the user ended.
struct SeenJob {
    protocol::UserId user;
    base::Millis at = 0;
    protocol::DeviceId device{};
    bool gone = true; ///< it was the user's last one
};

struct Job {
    Ticket ticket = 0;
    std::variant<AppendJob, CreateJob, DirectJob, RegisterJob, ReadJob, SeenJob, AddDeviceJob, RevokeDeviceJob, SetPasswordJob,
                 MakeInviteJob, RevokeInviteJob, SetProfileJob, MakeTokenJob, RevokeTokenJob, SetUserJob, RevokeDevicesJob>
        what;
};

/// An entry that is in the log now.
struct Appended {
    protocol::RoomId room;
    protocol::Epoch epoch;
    protocol::Entry entry;
    roomlog::RoomTitle title; ///< the room's title after this entry
    protocol::Preset preset = protocol::Preset::Open; ///< the same
    std::int64_t members = 0; ///< present ones after this entry
};
/// The tag was in the log already.
struct AlreadyThere {
    protocol::RoomId room;
    protocol::Epoch epoch;
    protocol::Seq seq = 0;
};
/// The user of the device: new, or known already if two first hellos crossed.
struct Registered {
    store::StoredUser user;
    protocol::DeviceId device;
    std::vector<Appended> visit{}; ///< the beginning of the room that a visitor has got with it
};
struct ReadMoved {
    protocol::ReadState state;
    bool moved = false;
};
/// The user's profile is another one now.
struct ProfileMoved {
    protocol::UserId user;
    protocol::ProfileSet profile;
    std::vector<Appended> entries; ///< one in every room that shows the user
};
/// The bot has a token more, and is in its rooms.
struct TokenMade {
    store::StoredUser bot;
    std::vector<Appended> joins;
};
/// The token of this bot is worth nothing any more.
struct TokenRevoked {
    protocol::UserId bot;
    protocol::DeviceId token;
};
/// The user stands so now.
struct UserSet {
    store::StoredUser user;
    std::vector<TokenRevoked> tokens; ///< that the user made, and that ended with that
};
struct Noted {};

struct JobResult {
    Ticket ticket = 0;
    std::variant<Appended, AlreadyThere, Registered, ReadMoved, ProfileMoved, TokenMade, TokenRevoked, UserSet, Noted,
                 protocol::Error>
        what;
};

/// Where the hub hands its jobs. Results come back in the order of submission, by Hub::committed(), and only after the commit.
class CommitPort
{
public:
    virtual ~CommitPort() = default;
    virtual void submit(Job job) = 0;
};

} // namespace hubbub::server
