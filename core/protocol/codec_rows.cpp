// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec_rows.h"

#include "core/protocol/codec_parts.h"

namespace hubbub::protocol::json {

void writeRoom(ObjectWriter &object, const RoomRow &room)
{
    object.text("room", room.id.value);
    object.text("name", room.name);
    object.text("topic", room.topic);
    if (room.preset != Preset::Open)
        object.text("preset", nameOf(room.preset));
    object.textIfAny("with", room.with.value);
    object.text("epoch", room.epoch.value);
    object.integer("head", room.head);
    object.integer("members", room.members);
    object.boolean("member", room.member);
    if (room.member && room.role != Role::Member)
        object.text("role", nameOf(room.role));
    object.integerIfAny("readSeq", room.readSeq);
    object.integerIfAny("unread", room.unread);
    object.integerIfAny("mentions", room.mentions);
    object.integerIfAny("slow", room.slowSeconds);
    object.integerIfAny("keep", room.keepDays);
    object.flag("locked", room.locked);
    object.flag("allMuted", room.allMuted);
}

void readRoom(Fields &fields, RoomRow &room)
{
    fields.need("room", room.id);
    fields.need("name", room.name);
    fields.want("topic", room.topic);
    fields.want("preset", room.preset);
    fields.want("with", room.with);
    fields.need("epoch", room.epoch);
    fields.need("head", room.head);
    fields.want("members", room.members);
    fields.want("member", room.member);
    fields.want("role", room.role);
    fields.want("readSeq", room.readSeq);
    fields.want("unread", room.unread);
    fields.want("mentions", room.mentions);
    fields.want("slow", room.slowSeconds);
    fields.want("keep", room.keepDays);
    fields.want("locked", room.locked);
    fields.want("allMuted", room.allMuted);
}

void writeRoomItem(std::string &out, const RoomRow &room)
{
    ObjectWriter object(out);
    writeRoom(object, room);
}

void writeFollowed(std::string &out, const FollowedRoom &room)
{
    ObjectWriter object(out);
    object.text("room", room.room.value);
    object.textIfAny("epoch", room.epoch.value);
    object.integer("head", room.head);
    object.flag("reset", room.reset);
    if (room.error)
        object.text("error", nameOf(*room.error));
}

void readFollowed(Fields &fields, FollowedRoom &room)
{
    std::string error;
    fields.need("room", room.room);
    fields.want("epoch", room.epoch);
    fields.want("head", room.head);
    fields.want("reset", room.reset);
    fields.want("error", error);
    if (!error.empty())
        room.error = errorCodeNamed(error).value_or(ErrorCode::NotAllowed); // a newer server's reason: not followed, either way
}

void writeReadState(ObjectWriter &object, const ReadState &state)
{
    object.text("room", state.room.value);
    object.integer("seq", state.seq);
    object.integer("unread", state.unread);
    object.integer("mentions", state.mentions);
}

void readReadState(Fields &fields, ReadState &state)
{
    fields.need("room", state.room);
    fields.need("seq", state.seq);
    fields.need("unread", state.unread);
    fields.need("mentions", state.mentions);
}

void writePresence(std::string &out, const PresenceRow &row)
{
    ObjectWriter object(out);
    object.text("user", row.user.value);
    object.text("presence", nameOf(row.presence));
    object.integerIfAny("lastSeen", row.lastSeen);
}

void readPresence(Fields &fields, PresenceRow &row)
{
    fields.need("user", row.user);
    fields.need("presence", row.presence);
    fields.want("lastSeen", row.lastSeen);
}

void writeMember(std::string &out, const MemberRow &row)
{
    ObjectWriter object(out);
    object.text("user", row.member.user.value);
    object.text("name", row.member.name);
    object.text("role", nameOf(row.member.role));
    object.integer("since", row.member.since);
    if (!row.member.present)
        object.boolean("present", false);
    object.integerIfAny("mutedUntil", row.member.mutedUntil);
    object.integerIfAny("colour", row.member.colour);
    object.flag("bot", row.member.bot);
    object.text("presence", nameOf(row.presence));
    object.integerIfAny("lastSeen", row.lastSeen);
}

void readMember(Fields &fields, MemberRow &row)
{
    fields.need("user", row.member.user);
    fields.need("name", row.member.name);
    fields.need("role", row.member.role);
    fields.need("since", row.member.since);
    fields.want("present", row.member.present);
    fields.want("mutedUntil", row.member.mutedUntil);
    fields.want("colour", row.member.colour);
    fields.want("bot", row.member.bot);
    fields.want("presence", row.presence);
    fields.want("lastSeen", row.lastSeen);
}

void writeHit(std::string &out, const SearchHit &hit)
{
    ObjectWriter object(out);
    object.text("room", hit.room.value);
    writeMessage(object.value("message"), hit.message);
}

void readHit(Fields &fields, SearchHit &hit)
{
    fields.need("room", hit.room);
    Value *message = fields.object().find("message");
    if (!message)
        return fields.fail("message", " is missing");
    Fields members(*message);
    if (members.ok())
        readMessage(members, hit.message);
    if (!members.ok())
        fields.fail("message", ": " + members.fault());
}

void writeNames(ObjectWriter &object, const std::map<UserId, std::string> &names)
{
    ObjectWriter map(object.value("names"));
    for (const auto &[user, name] : names)
        map.text(user.value, name);
}

void writeColoursIfAny(ObjectWriter &object, const std::map<UserId, int> &colours)
{
    if (colours.empty())
        return;
    ObjectWriter map(object.value("colours"));
    for (const auto &[user, colour] : colours)
        map.integer(user.value, colour);
}

void writeError(ObjectWriter &object, const Error &error)
{
    object.integer("code", jsonRpcNumber(error.code));
    object.text("message", error.detail);
    ObjectWriter data(object.value("data"));
    data.text("name", nameOf(error.code));
    data.boolean("temporary", isTemporary(error.code));
    data.integerIfAny("retryMs", error.retryMs);
}

void readError(Fields &fields, Error &error)
{
    fields.want("message", error.detail);
    // Without a name that we know, all that matters is whether to come back.
    error.code = ErrorCode::InvalidRequest;
    Value *data = fields.object().find("data");
    if (!data || !data->is(Value::Type::Object))
        return;
    Fields members(*data);
    std::string name;
    bool temporary = false;
    members.want("name", name);
    members.want("temporary", temporary);
    members.want("retryMs", error.retryMs);
    error.code = errorCodeNamed(name).value_or(temporary ? ErrorCode::Internal : ErrorCode::InvalidRequest);
    if (!members.ok())
        fields.fail("data", ": " + members.fault());
}

} // namespace hubbub::protocol::json
