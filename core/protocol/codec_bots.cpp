// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec_bots.h"

namespace hubbub::protocol::json {

namespace {

void writeScopes(ObjectWriter &object, const Scopes &scopes)
{
    object.list("scopes", scopes, [](std::string &out, Scope scope) { writeText(out, nameOf(scope)); });
}

void writeRooms(ObjectWriter &object, const std::vector<RoomId> &rooms)
{
    object.list("rooms", rooms, [](std::string &out, const RoomId &room) { writeText(out, room.value); });
}

void writeToken(ObjectWriter &object, const TokenRow &row)
{
    object.text("id", row.id.value);
    object.text("user", row.user.value);
    object.text("name", row.name);
    writeScopes(object, row.scopes);
    writeRooms(object, row.rooms);
    object.text("by", row.by.value);
    object.textIfAny("byName", row.byName);
    object.integer("created", row.created);
    object.integerIfAny("expires", row.expires);
    object.integer("lastSeen", row.lastSeen);
    object.flag("online", row.online);
}

void writeTokenItem(std::string &out, const TokenRow &row)
{
    ObjectWriter object(out);
    writeToken(object, row);
}

void readToken(Fields &fields, TokenRow &row)
{
    fields.need("id", row.id);
    fields.need("user", row.user);
    fields.need("name", row.name);
    fields.want("scopes", row.scopes);
    fields.want("rooms", row.rooms);
    fields.need("by", row.by);
    fields.want("byName", row.byName);
    fields.want("created", row.created);
    fields.want("expires", row.expires);
    fields.want("lastSeen", row.lastSeen);
    fields.want("online", row.online);
}

void writeCommand(ObjectWriter &object, const Command &command)
{
    object.text("name", command.name);
    object.textIfAny("about", command.about);
}

void readCommand(Fields &fields, Command &command)
{
    fields.need("name", command.name);
    fields.want("about", command.about);
}

void writeCommandItem(std::string &out, const Command &command)
{
    ObjectWriter object(out);
    writeCommand(object, command);
}

void writeCommandRow(std::string &out, const CommandRow &row)
{
    ObjectWriter object(out);
    writeCommand(object, row.command);
    object.text("user", row.user.value);
}

void readCommandRow(Fields &fields, CommandRow &row)
{
    readCommand(fields, row.command);
    fields.need("user", row.user);
}

} // namespace

void writeScopesIfAny(ObjectWriter &object, const Scopes &scopes)
{
    if (!scopes.empty())
        writeScopes(object, scopes);
}

// ---- Requests

void writeParams(ObjectWriter &params, const MakeToken &make)
{
    params.text("name", make.name);
    writeScopes(params, make.scopes);
    writeRooms(params, make.rooms);
    params.integerIfAny("expiresIn", make.expiresIn);
}

void readParams(Fields &params, MakeToken &make)
{
    params.need("name", make.name);
    // A word that is not known here must not become a token that may do less, or more, than its maker thinks.
    const Value *words = params.object().find("scopes");
    const std::size_t count = words ? words->children.size() : 0;
    params.need("scopes", make.scopes);
    if (make.scopes.size() != count)
        params.fail("scopes", " is wrong");
    params.want("rooms", make.rooms);
    params.want("expiresIn", make.expiresIn);
}

void writeParams(ObjectWriter &params, const GetTokens &get)
{
    params.textIfAny("room", get.room.value);
    params.textIfAny("after", get.after.value);
}

void readParams(Fields &params, GetTokens &get)
{
    params.want("room", get.room);
    params.want("after", get.after);
}

void writeParams(ObjectWriter &params, const RevokeToken &revoke)
{
    params.text("id", revoke.token.value);
}

void readParams(Fields &params, RevokeToken &revoke)
{
    params.need("id", revoke.token);
}

void writeParams(ObjectWriter &params, const SetCommands &set)
{
    params.list("commands", set.commands, writeCommandItem);
}

void readParams(Fields &params, SetCommands &set)
{
    params.list("commands", set.commands, readCommand);
}

void writeParams(ObjectWriter &params, const GetCommands &get)
{
    params.text("room", get.room.value);
}

void readParams(Fields &params, GetCommands &get)
{
    params.need("room", get.room);
}

// ---- Replies

void writeResult(ObjectWriter &result, const MakeTokenReply &reply)
{
    writeToken(result, reply.token);
    result.text("token", reply.secret);
}

void readReply(Fields &result, MakeTokenReply &reply)
{
    readToken(result, reply.token);
    result.need("token", reply.secret);
}

void writeResult(ObjectWriter &result, const TokensReply &reply)
{
    result.list("tokens", reply.tokens, writeTokenItem);
    result.flag("more", reply.more);
}

void readReply(Fields &result, TokensReply &reply)
{
    result.list("tokens", reply.tokens, readToken);
    result.want("more", reply.more);
}

void writeResult(ObjectWriter &result, const CommandsReply &reply)
{
    result.list("commands", reply.commands, writeCommandRow);
}

void readReply(Fields &result, CommandsReply &reply)
{
    result.list("commands", reply.commands, readCommandRow);
}

} // namespace hubbub::protocol::json
