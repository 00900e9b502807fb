// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/ids.h"

#include <cstdint>
#include <string>
#include <vector>

/// What is asked and answered about people, devices, passwords and invites (docs/protocol.md, "Devices and accounts", "Invites").
namespace hubbub::protocol {

// ---- Requests

/// Lists the devices of the asking user.
struct GetDevices {
    bool operator==(const GetDevices &) const = default;
};
/// Shuts one of the user's devices out for ever; its connections end with CloseCode::Revoked.
struct RevokeDevice {
    DeviceId device;
    bool operator==(const RevokeDevice &) const = default;
};
/// Asks for a code with which another device becomes one of this user's. A new code replaces the one before.
struct LinkDevice {
    bool operator==(const LinkDevice &) const = default;
};
/// Sets the password of the user's account, with which further devices may be added by name.
struct SetPassword {
    std::string oldPassword; ///< empty if there is none yet
    std::string newPassword; ///< empty takes the password away
    bool operator==(const SetPassword &) const = default;
};
/// What the user wants to be called, and which colour they want to have: in every room, from here on.
struct SetProfile {
    Tag tag; ///< of the entries that this makes
    std::string name;
    int colour = 0; ///< see ProfileSet
    bool operator==(const SetProfile &) const = default;
};
struct MakeInvite {
    RoomId room; ///< empty: to the server
    base::Millis expiresIn = 0; ///< 0: limits::inviteLasts
    std::int64_t uses = 1; ///< how many people may come with it
    bool guest = false; ///< who comes with it is a guest in the room
    bool visit = false; ///< … and has a room of their own instead, with those who are in this one
    bool operator==(const MakeInvite &) const = default;
};
/// Lists the invites that are open: of a room, or those to the server that the asking user made.
struct GetInvites {
    RoomId room;
    bool all = false; ///< an operator asks for all there are, in the order of their ids, after `after`
    InviteId after{};
    bool operator==(const GetInvites &) const = default;
};
struct RevokeInvite {
    InviteId invite;
    bool operator==(const RevokeInvite &) const = default;
};
/// Where does this token lead?
struct OpenInvite {
    std::string token;
    bool operator==(const OpenInvite &) const = default;
};

// ---- Replies

/// It was done; there is nothing more to say.
struct DoneReply {
    bool operator==(const DoneReply &) const = default;
};

struct DeviceRow {
    DeviceId id;
    std::string label; ///< for people, such as "Laptop"
    base::Millis created = 0; ///< wall clock; 0: not known
    base::Millis lastSeen = 0; ///< wall clock; of one that is connected: now
    bool online = false;
    bool current = false; ///< the one that asks
    bool operator==(const DeviceRow &) const = default;
};
struct DevicesReply {
    std::vector<DeviceRow> devices;
    bool hasPassword = false;
    bool operator==(const DevicesReply &) const = default;
};

struct LinkReply {
    std::string code;
    base::Millis expiresIn = 0;
    bool operator==(const LinkReply &) const = default;
};

struct InviteRow {
    InviteId id;
    RoomId room; ///< empty: to the server
    UserId by;
    base::Millis expires = 0; ///< wall clock
    std::int64_t uses = 0; ///< that are left
    bool guest = false;
    bool visit = false;
    bool operator==(const InviteRow &) const = default;
};
struct MakeInviteReply {
    InviteRow invite;
    std::string token; ///< shown this once; the server keeps a hash
    bool operator==(const MakeInviteReply &) const = default;
};
struct InvitesReply {
    std::vector<InviteRow> invites;
    bool more = false; ///< only where all were asked for
    bool operator==(const InvitesReply &) const = default;
};
struct OpenInviteReply {
    RoomId room; ///< empty: to the server
    std::string name; ///< of the room
    std::string topic;
    std::int64_t members = 0;
    bool guest = false;
    bool visit = false;
    bool operator==(const OpenInviteReply &) const = default;
};

// ---- Notifications

/// The user's own profile, perhaps set by another device. (Others learn of it by entries.)
struct ProfileChanged {
    std::string name;
    int colour = 0;
    bool operator==(const ProfileChanged &) const = default;
};

} // namespace hubbub::protocol
