// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/bot_frames.h"
#include "core/protocol/entry.h"
#include "core/protocol/error_code.h"
#include "core/protocol/identity_frames.h"
#include "core/protocol/message.h"
#include "core/protocol/operating_frames.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Everything that travels over a link, as plain structs (docs/protocol.md, "Methods"). codec.h turns them into bytes.
namespace hubbub::protocol {

inline constexpr int protocolVersion = 1;

/// A JSON-RPC id as JSON, quotes included: `7` or `"a7"`, in the shortest form (an escape that is not needed is gone, so equal
/// ids compare equal). Replies echo it.
struct RequestId {
    std::string json;
    auto operator<=>(const RequestId &) const = default; // NOLINT(modernize-use-nullptr): not seen as a default
};

enum class Presence { Offline, Away, Online };
std::string_view nameOf(Presence presence);

// ---- Requests of a client -------------------------------------------------------------------------------------------------

/// First request of every connection. The device makes its own secret of 256 bits, saves it, and then shows it here: the first
/// hello with a new secret creates the user, so a lost reply can be retried without making a second one.
struct Hello {
    int version = protocolVersion;
    std::string name; ///< wanted display name; with a password: the account's
    std::string device; ///< 64 hexadecimal digits
    std::string client; ///< program and version, informative
    // The rest is only looked at when the device is new.
    std::string label{}; ///< what the user calls the device; empty: `client`
    std::string link{}; ///< a code from LinkDevice: the device is that user's
    std::string password{}; ///< of the account `name`: the device is that user's
    std::string invite{}; ///< a token; stands in for the server's password
    std::string serverPassword{};
    bool operator==(const Hello &) const = default;
};

/// Where a copy of a room ends.
struct Cursor {
    RoomId room;
    Epoch epoch; ///< empty: no copy yet
    std::optional<Seq> after; ///< absent: no history, only what comes from now on
    bool operator==(const Cursor &) const = default;
};

/// "Send me these rooms from here on": the one way to hear a room, used after joining and after every reconnect.
struct Follow {
    std::vector<Cursor> rooms;
    bool operator==(const Follow &) const = default;
};

struct CreateRoom {
    Tag tag;
    std::string name;
    std::string topic;
    Preset preset = Preset::Open; ///< never Direct
    UserId as{}; ///< an operator makes it in the name of this user; empty: in the own one
    bool operator==(const CreateRoom &) const = default;
};

/// Opens, or finds, the direct room with another user, who is named by id or, where that is empty, by display name.
struct OpenDirect {
    Tag tag;
    UserId user;
    std::string name;
    bool operator==(const OpenDirect &) const = default;
};

/// Appends one entry of any kind but "create".
struct Append {
    RoomId room;
    Tag tag;
    Body body;
    std::string invite{}; ///< with Joined: the token of an invite to the room
    UserId as{}; ///< an operator does it in the name of this user; empty: in the own one
    bool operator==(const Append &) const = default;
};

struct MarkRead {
    RoomId room;
    Seq seq = 0;
    bool operator==(const MarkRead &) const = default;
};

/// The rooms of the server, in the order of their ids, after `after`.
struct GetRooms {
    RoomId after;
    int limit = 0; ///< 0: the most the server gives
    bool all = false; ///< an operator asks for those, too, that are kept from others
    bool operator==(const GetRooms &) const = default;
};

struct GetMembers {
    RoomId room;
    UserId after;
    int limit = 0;
    bool operator==(const GetMembers &) const = default;
};

enum class HistoryVerb { Latest, Before, After, Around, AtTime, Pinned };
std::string_view nameOf(HistoryVerb verb);

/// A page of folded messages. `seq` goes with Before, After, Around and, unless it is 0, with Pinned; `time` with AtTime.
struct HistoryQuery {
    HistoryVerb verb = HistoryVerb::Latest;
    Seq seq = 0;
    base::Millis time = 0;
    int limit = 0;
    bool operator==(const HistoryQuery &) const = default;
};
struct GetHistory {
    RoomId room;
    HistoryQuery query;
    bool operator==(const GetHistory &) const = default;
};

/// Full-text search, newest first: all words must occur, the last one may be a beginning.
struct SearchQuery {
    std::string text;
    RoomId room; ///< empty: every room the user is in
    int limit = 0;
    bool operator==(const SearchQuery &) const = default;
};
struct Search {
    SearchQuery query;
    bool operator==(const Search &) const = default;
};

/// Asks for a sign of life; the reply carries the heads of the followed rooms.
struct Ping {
    bool operator==(const Ping &) const = default;
};

// ---- Notifications of a client ------------------------------------------------------------------------------------------

struct SetTyping {
    RoomId room;
    bool on = true;
    bool operator==(const SetTyping &) const = default;
};
struct SetPresence {
    Presence presence = Presence::Online; ///< Online or Away
    bool operator==(const SetPresence &) const = default;
};

using RequestBody = std::variant<Hello, Follow, CreateRoom, Append, MarkRead, GetRooms, GetMembers, GetHistory, Search, Ping,
                                 GetDevices, RevokeDevice, LinkDevice, SetPassword, MakeInvite, GetInvites, RevokeInvite,
                                 OpenInvite, OpenDirect, SetProfile, MakeToken, GetTokens, RevokeToken, SetCommands, GetCommands,
                                 GetUsers, SetUser, RevokeDevices, ResetPassword, GetBans, GetStats>;

struct Request {
    RequestId id;
    RequestBody body;
    bool operator==(const Request &) const = default;
};

/// What a client sends.
using ClientFrame = std::variant<Request, SetTyping, SetPresence>;

// ---- Replies of the server ------------------------------------------------------------------------------------------------

/// A room as a server lists it.
struct RoomRow {
    RoomId id;
    std::string name;
    std::string topic;
    Epoch epoch;
    Seq head = 0;
    std::int64_t members = 0;
    bool member = false; ///< the asking user is in it; the three below, and the role, are only set then
    Seq readSeq = 0;
    std::int64_t unread = 0;
    std::int64_t mentions = 0;
    Preset preset = Preset::Open;
    Role role = Role::Member;
    UserId with{}; ///< of a direct room: the other member, whose name is the row's name
    std::int64_t slowSeconds = 0; ///< this and the three below are the room's rules, for those who are in it
    std::int64_t keepDays = 0; ///< 0: for good
    bool locked = false;
    bool allMuted = false;
    bool operator==(const RoomRow &) const = default;
};

struct HelloReply {
    ServerId server;
    std::string serverName;
    std::string serverVersion;
    UserId user;
    std::string name; ///< the user's display name as the server has it
    base::Millis now = 0; ///< the server's wall clock
    base::Millis pingInterval = 0;
    std::vector<RoomRow> rooms; ///< the rooms the user is in, at most limits::followRooms
    int colour = 0; ///< the user's, see ProfileSet
    bool guest = false; ///< of the server: who makes no rooms and opens no direct ones
    bool bot = false; ///< a program's account, to which one came with a token …
    Scopes scopes{}; ///< … that is good for this
    bool isOperator = false; ///< runs the server
    bool directOff = false; ///< nobody opens direct rooms on this server
    bool operator==(const HelloReply &) const = default;
};

struct FollowedRoom {
    RoomId room;
    Epoch epoch;
    Seq head = 0;
    bool reset = false; ///< the copy does not belong to this log: drop it; entries start again at 1
    std::optional<ErrorCode> error; ///< NoSuchRoom, NotMember, Kicked or Banned: nothing will be sent
    bool operator==(const FollowedRoom &) const = default;
};
struct FollowReply {
    std::vector<FollowedRoom> rooms;
    bool operator==(const FollowReply &) const = default;
};

struct CreateReply {
    RoomId room;
    Epoch epoch;
    Seq seq = 0;
    bool duplicate = false; ///< this tag was in the log already
    bool operator==(const CreateReply &) const = default;
};

struct DirectReply {
    RoomId room;
    Epoch epoch;
    UserId user; ///< the other member
    std::string name; ///< of that member
    bool operator==(const DirectReply &) const = default;
};

/// The entry is on the host's disk at this seq.
struct AppendReply {
    Seq seq = 0;
    bool duplicate = false;
    bool operator==(const AppendReply &) const = default;
};

struct ReadState {
    RoomId room;
    Seq seq = 0;
    std::int64_t unread = 0;
    std::int64_t mentions = 0;
    bool operator==(const ReadState &) const = default;
};

struct RoomsReply {
    std::vector<RoomRow> rooms;
    bool more = false;
    bool operator==(const RoomsReply &) const = default;
};

struct PresenceRow {
    UserId user;
    Presence presence = Presence::Offline;
    base::Millis lastSeen = 0; ///< wall clock; of someone online: now
    bool operator==(const PresenceRow &) const = default;
};

struct MemberRow {
    Member member;
    Presence presence = Presence::Offline;
    base::Millis lastSeen = 0;
    bool operator==(const MemberRow &) const = default;
};
struct MembersReply {
    std::vector<MemberRow> members;
    bool more = false;
    bool operator==(const MembersReply &) const = default;
};

struct HistoryReply {
    std::vector<Message> messages; ///< in rising seq
    bool more = false; ///< there are further messages in the direction that was asked for
    std::map<UserId, std::string> names; ///< of the authors on this page
    std::map<UserId, int> colours; ///< of those who have chosen one
    bool operator==(const HistoryReply &) const = default;
};

struct SearchHit {
    RoomId room;
    Message message;
    bool operator==(const SearchHit &) const = default;
};
struct SearchReply {
    std::vector<SearchHit> hits;
    bool more = false;
    std::map<UserId, std::string> names;
    std::map<UserId, int> colours;
    bool operator==(const SearchReply &) const = default;
};

struct PingReply {
    base::Millis now = 0;
    std::map<RoomId, Seq> heads; ///< of the rooms this session follows
    bool operator==(const PingReply &) const = default;
};

using ReplyBody =
    std::variant<HelloReply, FollowReply, CreateReply, AppendReply, ReadState, RoomsReply, MembersReply, HistoryReply,
                 SearchReply, PingReply, DoneReply, DevicesReply, LinkReply, MakeInviteReply, InvitesReply, OpenInviteReply,
                 DirectReply, MakeTokenReply, TokensReply, CommandsReply, UsersReply, BansReply, StatsReply, Error>;

/// The one answer to a request. An Error without a readable request has the id `null`.
struct Reply {
    RequestId id;
    ReplyBody body;
    bool operator==(const Reply &) const = default;
};

// ---- Notifications of the server ------------------------------------------------------------------------------------------

/// Consecutive entries of one log. One live message is a list of one.
struct Entries {
    RoomId room;
    Epoch epoch;
    std::vector<Entry> entries;
    bool operator==(const Entries &) const = default;
};

/// A room appeared or changed its name or topic, or the user's membership of it changed (by another device, too).
struct RoomChanged {
    RoomRow room;
    bool operator==(const RoomChanged &) const = default;
};

/// The user's own read state moved, perhaps on another device.
struct ReadChanged {
    ReadState state;
    bool operator==(const ReadChanged &) const = default;
};

struct TypingChanged {
    RoomId room;
    UserId user;
    bool on = true;
    bool operator==(const TypingChanged &) const = default;
};

struct PresenceChanged {
    std::vector<PresenceRow> rows;
    bool operator==(const PresenceChanged &) const = default;
};

/// A planned stop. Come back after `reconnectMs`, which differs from client to client.
struct Bye {
    base::Millis reconnectMs = 0;
    bool operator==(const Bye &) const = default;
};

/// What a server sends.
using ServerFrame = std::variant<Reply, Entries, RoomChanged, ReadChanged, TypingChanged, PresenceChanged, Bye, ProfileChanged>;

} // namespace hubbub::protocol
