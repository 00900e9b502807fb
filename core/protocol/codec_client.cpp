// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec_bots.h"
#include "core/protocol/codec_identity.h"
#include "core/protocol/codec_operating.h"
#include "core/protocol/codec_parts.h"

#include <array>

namespace hubbub::protocol {

namespace {

using json::Fields;
using json::ObjectWriter;

constexpr std::array<std::string_view, std::variant_size_v<RequestBody>> methods{
    "hello",        "follow",     "create",  "append",        "read",          "rooms",       "members",     "history",
    "search",       "ping",       "devices", "revokeDevice",  "linkDevice",    "setPassword", "makeInvite",  "invites",
    "revokeInvite", "openInvite", "direct",  "profile",       "makeToken",     "tokens",      "revokeToken", "setCommands",
    "commands",     "users",      "setUser", "revokeDevices", "resetPassword", "bans",        "stats",
};

void writeCursor(std::string &out, const Cursor &cursor)
{
    ObjectWriter object(out);
    object.text("room", cursor.room.value);
    object.textIfAny("epoch", cursor.epoch.value);
    if (cursor.after)
        object.integer("after", *cursor.after);
}

void readCursor(Fields &fields, Cursor &cursor)
{
    fields.need("room", cursor.room);
    fields.want("epoch", cursor.epoch);
    fields.want("after", cursor.after);
}

constexpr std::array<std::string_view, 5> appendMembers{"room", "tag", "kind", "invite", "as"};

bool goesBySeq(HistoryVerb verb)
{
    return verb == HistoryVerb::Before || verb == HistoryVerb::After || verb == HistoryVerb::Around;
}

struct ParamsWriter {
    ObjectWriter &params;

    void operator()(const Hello &hello) const
    {
        params.integer("version", hello.version);
        params.text("name", hello.name);
        params.text("device", hello.device);
        params.textIfAny("client", hello.client);
        params.textIfAny("label", hello.label);
        params.textIfAny("link", hello.link);
        params.textIfAny("password", hello.password);
        params.textIfAny("invite", hello.invite);
        params.textIfAny("serverPassword", hello.serverPassword);
    }
    void operator()(const Follow &follow) const { params.list("rooms", follow.rooms, writeCursor); }
    void operator()(const CreateRoom &create) const
    {
        params.text("tag", create.tag.text());
        params.text("name", create.name);
        params.textIfAny("topic", create.topic);
        if (create.preset != Preset::Open)
            params.text("preset", nameOf(create.preset));
        params.textIfAny("as", create.as.value);
    }
    void operator()(const Append &append) const
    {
        params.text("room", append.room.value);
        params.text("tag", append.tag.text());
        params.text("kind", kindOf(append.body));
        json::writeBody(params, append.body);
        params.textIfAny("invite", append.invite);
        params.textIfAny("as", append.as.value);
    }
    void operator()(const MarkRead &read) const
    {
        params.text("room", read.room.value);
        params.integer("seq", read.seq);
    }
    void operator()(const GetRooms &get) const
    {
        params.textIfAny("after", get.after.value);
        params.integerIfAny("limit", get.limit);
        params.flag("all", get.all);
    }
    void operator()(const GetMembers &get) const
    {
        params.text("room", get.room.value);
        params.textIfAny("after", get.after.value);
        params.integerIfAny("limit", get.limit);
    }
    void operator()(const GetHistory &get) const
    {
        params.text("room", get.room.value);
        params.text("verb", nameOf(get.query.verb));
        if (goesBySeq(get.query.verb))
            params.integer("seq", get.query.seq);
        else if (get.query.verb == HistoryVerb::AtTime)
            params.integer("time", get.query.time);
        else if (get.query.verb == HistoryVerb::Pinned)
            params.integerIfAny("seq", get.query.seq);
        params.integerIfAny("limit", get.query.limit);
    }
    void operator()(const Search &search) const
    {
        params.text("text", search.query.text);
        params.textIfAny("room", search.query.room.value);
        params.integerIfAny("limit", search.query.limit);
    }
    void operator()(const Ping &) const {}
    template<class Other>
    void operator()(const Other &other) const
    {
        json::writeParams(params, other);
    }
    void operator()(const OpenDirect &open) const
    {
        params.text("tag", open.tag.text());
        params.textIfAny("user", open.user.value);
        params.textIfAny("name", open.name);
    }
    void operator()(const SetTyping &typing) const
    {
        params.text("room", typing.room.value);
        params.boolean("on", typing.on);
    }
    void operator()(const SetPresence &presence) const { params.text("presence", nameOf(presence.presence)); }
};

struct ParamsReader {
    Fields &params;

    void operator()(Hello &hello) const
    {
        params.need("version", hello.version);
        params.want("name", hello.name);
        params.need("device", hello.device);
        params.want("client", hello.client);
        params.want("label", hello.label);
        params.want("link", hello.link);
        params.want("password", hello.password);
        params.want("invite", hello.invite);
        params.want("serverPassword", hello.serverPassword);
    }
    void operator()(Follow &follow) const { params.list("rooms", follow.rooms, readCursor); }
    void operator()(CreateRoom &create) const
    {
        params.need("tag", create.tag);
        params.need("name", create.name);
        params.want("topic", create.topic);
        params.want("preset", create.preset);
        params.want("as", create.as);
        if (create.preset == Preset::Direct)
            params.fail("preset", " is wrong");
    }
    void operator()(Append &append) const
    {
        std::string kind;
        params.need("room", append.room);
        params.need("tag", append.tag);
        params.need("kind", kind);
        params.want("invite", append.invite);
        params.want("as", append.as);
        if (!params.ok())
            return;
        json::readBody(params, kind, appendMembers, append.body);
        // A room begins with the method "create"; and what this server cannot judge it must not log.
        // So does a profile, which is not one room's.
        if (std::holds_alternative<Created>(append.body) || std::holds_alternative<ProfileSet>(append.body)
            || std::holds_alternative<UnknownBody>(append.body))
            params.fail("kind", " cannot be appended");
    }
    void operator()(MarkRead &read) const
    {
        params.need("room", read.room);
        params.need("seq", read.seq);
    }
    void operator()(GetRooms &get) const
    {
        params.want("after", get.after);
        params.want("limit", get.limit);
        params.want("all", get.all);
    }
    void operator()(GetMembers &get) const
    {
        params.need("room", get.room);
        params.want("after", get.after);
        params.want("limit", get.limit);
    }
    void operator()(GetHistory &get) const
    {
        params.need("room", get.room);
        params.want("verb", get.query.verb);
        if (goesBySeq(get.query.verb))
            params.need("seq", get.query.seq);
        else if (get.query.verb == HistoryVerb::AtTime)
            params.need("time", get.query.time);
        else if (get.query.verb == HistoryVerb::Pinned)
            params.want("seq", get.query.seq);
        params.want("limit", get.query.limit);
    }
    void operator()(Search &search) const
    {
        params.need("text", search.query.text);
        params.want("room", search.query.room);
        params.want("limit", search.query.limit);
    }
    void operator()(Ping &) const {}
    template<class Other>
    void operator()(Other &other) const
    {
        json::readParams(params, other);
    }
    void operator()(OpenDirect &open) const
    {
        params.need("tag", open.tag);
        params.want("user", open.user);
        params.want("name", open.name);
        if (open.user.empty() == open.name.empty())
            params.fail("user", " or name, one of them, is needed");
    }
    void operator()(SetTyping &typing) const
    {
        params.need("room", typing.room);
        params.want("on", typing.on);
    }
    void operator()(SetPresence &presence) const
    {
        params.need("presence", presence.presence);
        if (presence.presence == Presence::Offline)
            params.fail("presence", " is wrong");
    }
};

template<std::size_t index = 0>
RequestBody emptyRequest(std::size_t wanted)
{
    if constexpr (index + 1 < methods.size()) {
        if (wanted != index)
            return emptyRequest<index + 1>(wanted);
    }
    return RequestBody(std::in_place_index<index>);
}

Decoded<ClientFrame> decodeRequest(json::Envelope &envelope, std::size_t method)
{
    Request request;
    request.body = emptyRequest(method);
    Fields params(envelope.content("params"));
    std::visit(ParamsReader{params}, request.body);
    if (!params.ok())
        return json::decodeError(ErrorCode::InvalidParams, params.fault(), std::move(envelope.id));
    request.id = std::move(envelope.id);
    return ClientFrame(std::move(request));
}

template<class Notification>
Decoded<ClientFrame> decodeNotification(json::Envelope &envelope)
{
    Notification notification;
    Fields params(envelope.content("params"));
    ParamsReader{params}(notification);
    if (!params.ok())
        return json::decodeError(ErrorCode::InvalidParams, params.fault());
    return ClientFrame(std::move(notification));
}

template<class Content>
std::string encodeCall(std::string_view method, const RequestId *id, const Content &writeParams)
{
    std::string out;
    {
        ObjectWriter frame(out);
        json::beginCall(frame, method, id);
        ObjectWriter params(frame.value("params"));
        writeParams(params);
    }
    return out;
}

} // namespace

std::string_view methodOf(const RequestBody &body)
{
    return methods[body.index()];
}

std::string encode(const ClientFrame &frame)
{
    if (const auto *request = std::get_if<Request>(&frame)) {
        return encodeCall(methodOf(request->body), &request->id,
                          [&](ObjectWriter &params) { std::visit(ParamsWriter{params}, request->body); });
    }
    if (const auto *typing = std::get_if<SetTyping>(&frame))
        return encodeCall("typing", nullptr, [&](ObjectWriter &params) { ParamsWriter{params}(*typing); });
    const auto &presence = std::get<SetPresence>(frame);
    return encodeCall("presence", nullptr, [&](ObjectWriter &params) { ParamsWriter{params}(presence); });
}

Decoded<ClientFrame> decodeClientFrame(std::string_view bytes)
{
    auto opened = json::openEnvelope(bytes);
    if (!opened)
        return opened.error();
    json::Envelope &envelope = opened.value();
    if (envelope.method.empty())
        return json::decodeError(ErrorCode::InvalidRequest, "no method", std::move(envelope.id));

    for (std::size_t i = 0; i < methods.size(); ++i) {
        if (methods[i] != envelope.method)
            continue;
        if (!envelope.hasId)
            return json::decodeError(ErrorCode::InvalidRequest, "a request needs an id");
        return decodeRequest(envelope, i);
    }
    if (envelope.hasId)
        return json::decodeError(ErrorCode::MethodNotFound, "no such method", std::move(envelope.id));
    if (envelope.method == "typing")
        return decodeNotification<SetTyping>(envelope);
    if (envelope.method == "presence")
        return decodeNotification<SetPresence>(envelope);
    DecodeError unknown = json::decodeError(ErrorCode::MethodNotFound, "no such notification");
    unknown.unknownNotification = true;
    return unknown;
}

} // namespace hubbub::protocol
