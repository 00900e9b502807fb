// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec_operating.h"

namespace hubbub::protocol::json {

namespace {

void writeUser(std::string &out, const UserRow &row)
{
    ObjectWriter object(out);
    object.text("user", row.user.value);
    object.text("name", row.name);
    object.integer("lastSeen", row.lastSeen);
    object.integer("devices", row.devices);
    object.flag("online", row.online);
    object.flag("guest", row.guest);
    object.flag("operator", row.isOperator);
    object.flag("disabled", row.disabled);
    object.flag("hasPassword", row.hasPassword);
    object.flag("bot", row.bot);
}

void readUser(Fields &fields, UserRow &row)
{
    fields.need("user", row.user);
    fields.need("name", row.name);
    fields.need("lastSeen", row.lastSeen);
    fields.need("devices", row.devices);
    fields.want("online", row.online);
    fields.want("guest", row.guest);
    fields.want("operator", row.isOperator);
    fields.want("disabled", row.disabled);
    fields.want("hasPassword", row.hasPassword);
    fields.want("bot", row.bot);
}

void writeBan(std::string &out, const BanRow &row)
{
    ObjectWriter object(out);
    object.text("user", row.user.value);
    object.text("name", row.name);
    object.text("scope", nameOf(row.scope));
    object.integer("at", row.at);
    object.text("by", row.by.value);
    object.textIfAny("byName", row.byName);
    object.textIfAny("reason", row.reason);
}

void readBan(Fields &fields, BanRow &row)
{
    fields.need("user", row.user);
    fields.need("name", row.name);
    fields.need("scope", row.scope);
    fields.need("at", row.at);
    fields.need("by", row.by);
    fields.want("byName", row.byName);
    fields.want("reason", row.reason);
}

void writeIfGiven(ObjectWriter &object, std::string_view key, const std::optional<bool> &value)
{
    if (value)
        object.boolean(key, *value);
}

} // namespace

// ---- Requests

void writeParams(ObjectWriter &params, const GetUsers &get)
{
    params.textIfAny("after", get.after.value);
    params.integerIfAny("limit", get.limit);
    params.textIfAny("query", get.query);
}

void readParams(Fields &params, GetUsers &get)
{
    params.want("after", get.after);
    params.want("limit", get.limit);
    params.want("query", get.query);
}

void writeParams(ObjectWriter &params, const SetUser &set)
{
    params.text("user", set.user.value);
    writeIfGiven(params, "operator", set.isOperator);
    writeIfGiven(params, "guest", set.isGuest);
    writeIfGiven(params, "disabled", set.isDisabled);
}

void readParams(Fields &params, SetUser &set)
{
    params.need("user", set.user);
    params.want("operator", set.isOperator);
    params.want("guest", set.isGuest);
    params.want("disabled", set.isDisabled);
}

void writeParams(ObjectWriter &params, const RevokeDevices &revoke)
{
    params.text("user", revoke.user.value);
}

void readParams(Fields &params, RevokeDevices &revoke)
{
    params.need("user", revoke.user);
}

void writeParams(ObjectWriter &params, const ResetPassword &reset)
{
    params.text("user", reset.user.value);
    params.text("new", reset.newPassword);
}

void readParams(Fields &params, ResetPassword &reset)
{
    params.need("user", reset.user);
    params.need("new", reset.newPassword);
}

void writeParams(ObjectWriter &params, const GetBans &get)
{
    params.text("room", get.room.value);
    params.textIfAny("after", get.after.value);
}

void readParams(Fields &params, GetBans &get)
{
    params.need("room", get.room);
    params.want("after", get.after);
}

void writeParams(ObjectWriter &, const GetStats &) {}
void readParams(Fields &, GetStats &) {}

// ---- Replies

void writeResult(ObjectWriter &result, const UsersReply &reply)
{
    result.list("users", reply.users, writeUser);
    result.boolean("more", reply.more);
}

void readReply(Fields &result, UsersReply &reply)
{
    result.list("users", reply.users, readUser);
    result.need("more", reply.more);
}

void writeResult(ObjectWriter &result, const BansReply &reply)
{
    result.list("bans", reply.bans, writeBan);
    result.boolean("more", reply.more);
}

void readReply(Fields &result, BansReply &reply)
{
    result.list("bans", reply.bans, readBan);
    result.need("more", reply.more);
}

void writeResult(ObjectWriter &result, const StatsReply &reply)
{
    result.text("version", reply.version);
    result.integer("now", reply.now);
    ObjectWriter figures(result.value("figures"));
    for (const auto &[name, value] : reply.figures)
        figures.integer(name.value, value);
}

void readReply(Fields &result, StatsReply &reply)
{
    result.need("version", reply.version);
    result.need("now", reply.now);
    result.map("figures", reply.figures);
}

} // namespace hubbub::protocol::json
