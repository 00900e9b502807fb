// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec_bots.h"
#include "core/protocol/codec_identity.h"
#include "core/protocol/codec_operating.h"
#include "core/protocol/codec_parts.h"
#include "core/protocol/codec_rows.h"

namespace hubbub::protocol {

namespace {

using json::Fields;
using json::ObjectWriter;

struct ResultWriter {
    ObjectWriter &result;

    void operator()(const HelloReply &reply) const
    {
        result.text("server", reply.server.value);
        result.text("serverName", reply.serverName);
        result.text("serverVersion", reply.serverVersion);
        result.text("user", reply.user.value);
        result.text("name", reply.name);
        result.integer("now", reply.now);
        result.integer("pingInterval", reply.pingInterval);
        result.list("rooms", reply.rooms, json::writeRoomItem);
        result.integerIfAny("colour", reply.colour);
        result.flag("guest", reply.guest);
        result.flag("bot", reply.bot);
        json::writeScopesIfAny(result, reply.scopes);
        result.flag("operator", reply.isOperator);
        result.flag("directOff", reply.directOff);
    }
    void operator()(const FollowReply &reply) const { result.list("rooms", reply.rooms, json::writeFollowed); }
    void operator()(const CreateReply &reply) const
    {
        result.text("room", reply.room.value);
        result.text("epoch", reply.epoch.value);
        result.integer("seq", reply.seq);
        result.flag("dup", reply.duplicate);
    }
    void operator()(const AppendReply &reply) const
    {
        result.integer("seq", reply.seq);
        result.flag("dup", reply.duplicate);
    }
    void operator()(const ReadState &state) const { json::writeReadState(result, state); }
    void operator()(const RoomsReply &reply) const
    {
        result.list("rooms", reply.rooms, json::writeRoomItem);
        result.boolean("more", reply.more);
    }
    void operator()(const MembersReply &reply) const
    {
        result.list("members", reply.members, json::writeMember);
        result.boolean("more", reply.more);
    }
    void operator()(const HistoryReply &reply) const
    {
        result.list("messages", reply.messages, json::writeMessage);
        result.boolean("more", reply.more);
        json::writeNames(result, reply.names);
        json::writeColoursIfAny(result, reply.colours);
    }
    void operator()(const SearchReply &reply) const
    {
        result.list("hits", reply.hits, json::writeHit);
        result.boolean("more", reply.more);
        json::writeNames(result, reply.names);
        json::writeColoursIfAny(result, reply.colours);
    }
    void operator()(const PingReply &reply) const
    {
        result.integer("now", reply.now);
        ObjectWriter heads(result.value("heads"));
        for (const auto &[room, head] : reply.heads)
            heads.integer(room.value, head);
    }
    template<class Other>
    void operator()(const Other &other) const
    {
        json::writeResult(result, other);
    }
    void operator()(const DirectReply &reply) const
    {
        result.text("room", reply.room.value);
        result.text("epoch", reply.epoch.value);
        result.text("user", reply.user.value);
        result.text("name", reply.name);
    }
    void operator()(const Error &error) const { json::writeError(result, error); }
};

struct ParamsWriter {
    ObjectWriter &params;

    void operator()(const Reply &) const {}
    void operator()(const Entries &entries) const
    {
        params.text("room", entries.room.value);
        params.text("epoch", entries.epoch.value);
        params.list("entries", entries.entries, json::writeEntry);
    }
    void operator()(const RoomChanged &changed) const { json::writeRoom(params, changed.room); }
    void operator()(const ReadChanged &changed) const { json::writeReadState(params, changed.state); }
    void operator()(const TypingChanged &typing) const
    {
        params.text("room", typing.room.value);
        params.text("user", typing.user.value);
        params.boolean("on", typing.on);
    }
    void operator()(const PresenceChanged &changed) const { params.list("rows", changed.rows, json::writePresence); }
    void operator()(const Bye &bye) const { params.integer("reconnectMs", bye.reconnectMs); }
    void operator()(const ProfileChanged &changed) const { json::writeParams(params, changed); }
};

std::string_view methodOfNotification(const ServerFrame &frame)
{
    static constexpr std::string_view methods[] = {"", "entries", "room", "read", "typing", "presence", "bye", "profile"};
    static_assert(std::size(methods) == std::variant_size_v<ServerFrame>);
    return methods[frame.index()];
}

void readReply(Fields &result, HelloReply &reply)
{
    result.need("server", reply.server);
    result.need("serverName", reply.serverName);
    result.need("serverVersion", reply.serverVersion);
    result.need("user", reply.user);
    result.need("name", reply.name);
    result.need("now", reply.now);
    result.need("pingInterval", reply.pingInterval);
    result.list("rooms", reply.rooms, json::readRoom);
    result.want("colour", reply.colour);
    result.want("guest", reply.guest);
    result.want("bot", reply.bot);
    result.want("scopes", reply.scopes);
    result.want("operator", reply.isOperator);
    result.want("directOff", reply.directOff);
}

void readReply(Fields &result, FollowReply &reply)
{
    result.list("rooms", reply.rooms, json::readFollowed);
}

void readReply(Fields &result, CreateReply &reply)
{
    result.need("room", reply.room);
    result.need("epoch", reply.epoch);
    result.need("seq", reply.seq);
    result.want("dup", reply.duplicate);
}

void readReply(Fields &result, AppendReply &reply)
{
    result.need("seq", reply.seq);
    result.want("dup", reply.duplicate);
}

void readReply(Fields &result, ReadState &state)
{
    json::readReadState(result, state);
}

void readReply(Fields &result, RoomsReply &reply)
{
    result.list("rooms", reply.rooms, json::readRoom);
    result.need("more", reply.more);
}

void readReply(Fields &result, MembersReply &reply)
{
    result.list("members", reply.members, json::readMember);
    result.need("more", reply.more);
}

void readReply(Fields &result, HistoryReply &reply)
{
    result.list("messages", reply.messages, json::readMessage);
    result.need("more", reply.more);
    result.map("names", reply.names);
    result.wantMap("colours", reply.colours);
}

void readReply(Fields &result, SearchReply &reply)
{
    result.list("hits", reply.hits, json::readHit);
    result.need("more", reply.more);
    result.map("names", reply.names);
    result.wantMap("colours", reply.colours);
}

void readReply(Fields &result, PingReply &reply)
{
    result.need("now", reply.now);
    result.map("heads", reply.heads);
}

void readReply(Fields &result, DirectReply &reply)
{
    result.need("room", reply.room);
    result.need("epoch", reply.epoch);
    result.need("user", reply.user);
    result.need("name", reply.name);
}

template<class T>
bool readReplyAs(Fields &result, ReplyBody &body)
{
    readReply(result, body.emplace<T>());
    return true;
}

/// False if no request has this method.
bool readReplyTo(std::string_view method, Fields &result, ReplyBody &body)
{
    if (method == "append")
        return readReplyAs<AppendReply>(result, body);
    if (method == "ping")
        return readReplyAs<PingReply>(result, body);
    if (method == "hello")
        return readReplyAs<HelloReply>(result, body);
    if (method == "follow")
        return readReplyAs<FollowReply>(result, body);
    if (method == "create")
        return readReplyAs<CreateReply>(result, body);
    if (method == "read")
        return readReplyAs<ReadState>(result, body);
    if (method == "rooms")
        return readReplyAs<RoomsReply>(result, body);
    if (method == "members")
        return readReplyAs<MembersReply>(result, body);
    if (method == "history")
        return readReplyAs<HistoryReply>(result, body);
    if (method == "search")
        return readReplyAs<SearchReply>(result, body);
    if (method == "devices")
        return readReplyAs<DevicesReply>(result, body);
    if (method == "linkDevice")
        return readReplyAs<LinkReply>(result, body);
    if (method == "makeInvite")
        return readReplyAs<MakeInviteReply>(result, body);
    if (method == "invites")
        return readReplyAs<InvitesReply>(result, body);
    if (method == "openInvite")
        return readReplyAs<OpenInviteReply>(result, body);
    if (method == "makeToken")
        return readReplyAs<MakeTokenReply>(result, body);
    if (method == "tokens")
        return readReplyAs<TokensReply>(result, body);
    if (method == "commands")
        return readReplyAs<CommandsReply>(result, body);
    if (method == "users")
        return readReplyAs<UsersReply>(result, body);
    if (method == "bans")
        return readReplyAs<BansReply>(result, body);
    if (method == "stats")
        return readReplyAs<StatsReply>(result, body);
    if (method == "revokeDevice" || method == "setPassword" || method == "revokeInvite" || method == "profile"
        || method == "revokeToken" || method == "setCommands" || method == "setUser" || method == "revokeDevices"
        || method == "resetPassword")
        return readReplyAs<DoneReply>(result, body);
    if (method == "direct")
        return readReplyAs<DirectReply>(result, body);
    return false;
}

Decoded<ServerFrame> decodeReply(json::Envelope &envelope, const std::function<std::string_view(const RequestId &)> &requested)
{
    json::Value *result = envelope.members.find("result");
    json::Value *error = envelope.members.find("error");
    if (!result == !error)
        return json::decodeError(ErrorCode::InvalidRequest, "a reply has either a result or an error", envelope.id);
    const std::string_view method = envelope.hasId ? requested(envelope.id) : std::string_view();
    if (method.empty() && (envelope.hasId || result))
        return json::decodeError(ErrorCode::InvalidRequest, "a reply to nothing", envelope.id);

    Reply reply;
    Fields fields(result ? *result : *error);
    if (error)
        json::readError(fields, reply.body.emplace<Error>());
    else if (!readReplyTo(method, fields, reply.body))
        return json::decodeError(ErrorCode::InvalidRequest, "a reply to an unknown method", envelope.id);
    if (!fields.ok())
        return json::decodeError(ErrorCode::InvalidParams, fields.fault(), envelope.id);
    reply.id = std::move(envelope.id);
    return ServerFrame(std::move(reply));
}

void readParams(Fields &params, Entries &entries)
{
    params.need("room", entries.room);
    params.need("epoch", entries.epoch);
    params.list("entries", entries.entries, json::readEntry);
}

void readParams(Fields &params, RoomChanged &changed)
{
    json::readRoom(params, changed.room);
}

void readParams(Fields &params, ReadChanged &changed)
{
    json::readReadState(params, changed.state);
}

void readParams(Fields &params, TypingChanged &typing)
{
    params.need("room", typing.room);
    params.need("user", typing.user);
    params.want("on", typing.on);
}

void readParams(Fields &params, PresenceChanged &changed)
{
    params.list("rows", changed.rows, json::readPresence);
}

void readParams(Fields &params, Bye &bye)
{
    params.need("reconnectMs", bye.reconnectMs);
}

using json::readParams;

template<class Notification>
Decoded<ServerFrame> decodeNotification(json::Envelope &envelope)
{
    Notification notification;
    Fields params(envelope.content("params"));
    if (params.ok())
        readParams(params, notification);
    if (!params.ok())
        return json::decodeError(ErrorCode::InvalidParams, params.fault());
    return ServerFrame(std::move(notification));
}

void writeFrame(std::string &out, const ServerFrame &frame)
{
    ObjectWriter envelope(out);
    if (const auto *reply = std::get_if<Reply>(&frame)) {
        envelope.text("jsonrpc", "2.0");
        envelope.value("id") += reply->id.json;
        ObjectWriter result(envelope.value(std::holds_alternative<Error>(reply->body) ? "error" : "result"));
        std::visit(ResultWriter{result}, reply->body);
    } else {
        json::beginCall(envelope, methodOfNotification(frame), nullptr);
        ObjectWriter params(envelope.value("params"));
        std::visit(ParamsWriter{params}, frame);
    }
}

} // namespace

std::string encode(const ServerFrame &frame)
{
    std::string out;
    writeFrame(out, frame);
    return out;
}

Decoded<ServerFrame> decodeServerFrame(std::string_view bytes,
                                       const std::function<std::string_view(const RequestId &)> &requested)
{
    auto opened = json::openEnvelope(bytes);
    if (!opened)
        return opened.error();
    json::Envelope &envelope = opened.value();
    const std::string_view method = envelope.method;
    if (method.empty())
        return decodeReply(envelope, requested);
    if (envelope.hasId)
        return json::decodeError(ErrorCode::MethodNotFound, "a server sends no requests", envelope.id);
    if (method == "entries")
        return decodeNotification<Entries>(envelope);
    if (method == "room")
        return decodeNotification<RoomChanged>(envelope);
    if (method == "read")
        return decodeNotification<ReadChanged>(envelope);
    if (method == "typing")
        return decodeNotification<TypingChanged>(envelope);
    if (method == "presence")
        return decodeNotification<PresenceChanged>(envelope);
    if (method == "bye")
        return decodeNotification<Bye>(envelope);
    if (method == "profile")
        return decodeNotification<ProfileChanged>(envelope);
    DecodeError unknown = json::decodeError(ErrorCode::MethodNotFound, "no such notification");
    unknown.unknownNotification = true;
    return unknown;
}

} // namespace hubbub::protocol
