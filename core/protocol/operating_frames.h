// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/entry.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What those ask who run a server, and what they hear (docs/protocol.md, "Operating").
namespace hubbub::protocol {

using FigureName = Id<struct FigureKind>;

// ---- Requests

/// The users of the server, in the order of their ids, after `after`.
struct GetUsers {
    UserId after;
    int limit = 0; ///< 0: the most the server gives
    std::string query{}; ///< part of a name; empty: everybody
    bool operator==(const GetUsers &) const = default;
};
/// What is not given stays as it is.
struct SetUser {
    UserId user;
    std::optional<bool> isOperator;
    std::optional<bool> isGuest;
    std::optional<bool> isDisabled;
    bool operator==(const SetUser &) const = default;
};
/// Shuts all devices of a user out for ever.
struct RevokeDevices {
    UserId user;
    bool operator==(const RevokeDevices &) const = default;
};
/// Sets somebody's password without knowing the old one.
struct ResetPassword {
    UserId user;
    std::string newPassword; ///< empty takes the password away
    bool operator==(const ResetPassword &) const = default;
};
/// Who is banned from a room, in the order of their ids, after `after`.
struct GetBans {
    RoomId room;
    UserId after;
    bool operator==(const GetBans &) const = default;
};
struct GetStats {
    bool operator==(const GetStats &) const = default;
};

// ---- Replies

struct UserRow {
    UserId user;
    std::string name;
    base::Millis lastSeen = 0; ///< wall clock; of somebody online: now
    std::int64_t devices = 0; ///< that are not revoked
    bool online = false;
    bool guest = false;
    bool isOperator = false;
    bool disabled = false;
    bool hasPassword = false;
    bool bot = false; ///< a program, whose devices are tokens
    bool operator==(const UserRow &) const = default;
};
struct UsersReply {
    std::vector<UserRow> users;
    bool more = false;
    bool operator==(const UsersReply &) const = default;
};

struct BanRow {
    UserId user;
    std::string name;
    BanScope scope = BanScope::User;
    base::Millis at = 0; ///< wall clock
    UserId by;
    std::string byName; ///< empty if the room does not know
    std::string reason;
    bool operator==(const BanRow &) const = default;
};
struct BansReply {
    std::vector<BanRow> bans;
    bool more = false;
    bool operator==(const BansReply &) const = default;
};

struct StatsReply {
    std::string version; ///< of the program
    base::Millis now = 0; ///< wall clock
    std::map<FigureName, std::int64_t> figures;
    bool operator==(const StatsReply &) const = default;
};

} // namespace hubbub::protocol
