// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/ids.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What is asked and answered about programs: their tokens, and the commands that they answer (docs/protocol.md, "Bots and tokens").
namespace hubbub::protocol {

/// What a token is good for.
enum class Scope {
    Read, ///< rooms, members, messages
    Post, ///< messages and what belongs to them
    Manage, ///< what a moderator does, if the bot is one
    Hook, ///< posts into the token's one room, and nothing else; goes with no other scope
};
using Scopes = std::set<Scope>;

/// The word on the wire, such as "read".
std::string_view nameOf(Scope scope);
std::optional<Scope> scopeNamed(std::string_view name);

// ---- Requests

/// Makes a token of the bot called `name`, which is made with it if there is none, and brings the bot into the rooms.
struct MakeToken {
    std::string name;
    Scopes scopes;
    std::vector<RoomId> rooms;
    base::Millis expiresIn = 0; ///< 0: until it is revoked
    bool operator==(const MakeToken &) const = default;
};
/// Lists the tokens that are good: those that were made for a room, or those that the asking user made, in the order of their ids.
struct GetTokens {
    RoomId room;
    DeviceId after{};
    bool operator==(const GetTokens &) const = default;
};
/// Makes a token worthless at once; its connections end with CloseCode::Revoked.
struct RevokeToken {
    DeviceId token;
    bool operator==(const RevokeToken &) const = default;
};

/// A word behind a slash, and what it does.
struct Command {
    std::string name; ///< without the slash
    std::string about; ///< one line for people; may be empty
    bool operator==(const Command &) const = default;
};
/// What this connection answers, for as long as it lasts; instead of what it said before.
struct SetCommands {
    std::vector<Command> commands;
    bool operator==(const SetCommands &) const = default;
};
/// What the members of a room who are connected answer.
struct GetCommands {
    RoomId room;
    bool operator==(const GetCommands &) const = default;
};

// ---- Replies

struct TokenRow {
    DeviceId id;
    UserId user; ///< the bot …
    std::string name; ///< … and what it is called
    Scopes scopes;
    std::vector<RoomId> rooms; ///< that it was made for
    UserId by; ///< who made it …
    std::string byName; ///< … and what they are called; empty: the server itself
    base::Millis created = 0; ///< wall clock
    base::Millis expires = 0; ///< wall clock; 0: never
    base::Millis lastSeen = 0; ///< wall clock; of one that is connected: now
    bool online = false;
    bool operator==(const TokenRow &) const = default;
};
struct MakeTokenReply {
    TokenRow token;
    std::string secret; ///< 64 hexadecimal digits, shown this once; the server keeps a hash
    bool operator==(const MakeTokenReply &) const = default;
};
struct TokensReply {
    std::vector<TokenRow> tokens;
    bool more = false;
    bool operator==(const TokensReply &) const = default;
};

struct CommandRow {
    Command command;
    UserId user; ///< who answers it
    bool operator==(const CommandRow &) const = default;
};
struct CommandsReply {
    std::vector<CommandRow> commands; ///< in the order of their names
    bool operator==(const CommandsReply &) const = default;
};

} // namespace hubbub::protocol
