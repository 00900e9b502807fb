// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec_identity.h"

namespace hubbub::protocol::json {

namespace {

void writeDevice(std::string &out, const DeviceRow &row)
{
    ObjectWriter object(out);
    object.text("id", row.id.value);
    object.text("label", row.label);
    object.integerIfAny("created", row.created);
    object.integer("lastSeen", row.lastSeen);
    object.flag("online", row.online);
    object.flag("current", row.current);
}

void readDevice(Fields &fields, DeviceRow &row)
{
    fields.need("id", row.id);
    fields.want("label", row.label);
    fields.want("created", row.created);
    fields.want("lastSeen", row.lastSeen);
    fields.want("online", row.online);
    fields.want("current", row.current);
}

void writeInvite(ObjectWriter &object, const InviteRow &row)
{
    object.text("id", row.id.value);
    object.textIfAny("room", row.room.value);
    object.text("by", row.by.value);
    object.integer("expires", row.expires);
    object.integer("uses", row.uses);
    object.flag("guest", row.guest);
    object.flag("visit", row.visit);
}

void writeInviteItem(std::string &out, const InviteRow &row)
{
    ObjectWriter object(out);
    writeInvite(object, row);
}

void readInvite(Fields &fields, InviteRow &row)
{
    fields.need("id", row.id);
    fields.want("room", row.room);
    fields.need("by", row.by);
    fields.need("expires", row.expires);
    fields.need("uses", row.uses);
    fields.want("guest", row.guest);
    fields.want("visit", row.visit);
}

} // namespace

// ---- Requests

void writeParams(ObjectWriter &, const GetDevices &) {}
void readParams(Fields &, GetDevices &) {}

void writeParams(ObjectWriter &params, const RevokeDevice &revoke)
{
    params.text("id", revoke.device.value);
}

void readParams(Fields &params, RevokeDevice &revoke)
{
    params.need("id", revoke.device);
}

void writeParams(ObjectWriter &, const LinkDevice &) {}
void readParams(Fields &, LinkDevice &) {}

void writeParams(ObjectWriter &params, const SetPassword &set)
{
    params.textIfAny("old", set.oldPassword);
    params.text("new", set.newPassword);
}

void readParams(Fields &params, SetPassword &set)
{
    params.want("old", set.oldPassword);
    params.need("new", set.newPassword);
}

void writeParams(ObjectWriter &params, const SetProfile &set)
{
    params.text("tag", set.tag.text());
    params.text("name", set.name);
    params.integerIfAny("colour", set.colour);
}

void readParams(Fields &params, SetProfile &set)
{
    params.need("tag", set.tag);
    params.need("name", set.name);
    params.want("colour", set.colour);
}

void writeParams(ObjectWriter &params, const MakeInvite &make)
{
    params.textIfAny("room", make.room.value);
    params.integerIfAny("expiresIn", make.expiresIn);
    params.integer("uses", make.uses);
    params.flag("guest", make.guest);
    params.flag("visit", make.visit);
}

void readParams(Fields &params, MakeInvite &make)
{
    params.want("room", make.room);
    params.want("expiresIn", make.expiresIn);
    params.want("uses", make.uses);
    params.want("guest", make.guest);
    params.want("visit", make.visit);
}

void writeParams(ObjectWriter &params, const GetInvites &get)
{
    params.textIfAny("room", get.room.value);
    params.flag("all", get.all);
    params.textIfAny("after", get.after.value);
}

void readParams(Fields &params, GetInvites &get)
{
    params.want("room", get.room);
    params.want("all", get.all);
    params.want("after", get.after);
}

void writeParams(ObjectWriter &params, const RevokeInvite &revoke)
{
    params.text("id", revoke.invite.value);
}

void readParams(Fields &params, RevokeInvite &revoke)
{
    params.need("id", revoke.invite);
}

void writeParams(ObjectWriter &params, const OpenInvite &open)
{
    params.text("token", open.token);
}

void readParams(Fields &params, OpenInvite &open)
{
    params.need("token", open.token);
}

// ---- Replies

void writeResult(ObjectWriter &, const DoneReply &) {}
void readReply(Fields &, DoneReply &) {}

void writeResult(ObjectWriter &result, const DevicesReply &reply)
{
    result.list("devices", reply.devices, writeDevice);
    result.flag("hasPassword", reply.hasPassword);
}

void readReply(Fields &result, DevicesReply &reply)
{
    result.list("devices", reply.devices, readDevice);
    result.want("hasPassword", reply.hasPassword);
}

void writeResult(ObjectWriter &result, const LinkReply &reply)
{
    result.text("code", reply.code);
    result.integer("expiresIn", reply.expiresIn);
}

void readReply(Fields &result, LinkReply &reply)
{
    result.need("code", reply.code);
    result.need("expiresIn", reply.expiresIn);
}

void writeResult(ObjectWriter &result, const MakeInviteReply &reply)
{
    writeInvite(result, reply.invite);
    result.text("token", reply.token);
}

void readReply(Fields &result, MakeInviteReply &reply)
{
    readInvite(result, reply.invite);
    result.need("token", reply.token);
}

void writeResult(ObjectWriter &result, const InvitesReply &reply)
{
    result.list("invites", reply.invites, writeInviteItem);
    result.flag("more", reply.more);
}

void readReply(Fields &result, InvitesReply &reply)
{
    result.list("invites", reply.invites, readInvite);
    result.want("more", reply.more);
}

void writeResult(ObjectWriter &result, const OpenInviteReply &reply)
{
    result.textIfAny("room", reply.room.value);
    result.textIfAny("name", reply.name);
    result.textIfAny("topic", reply.topic);
    result.integerIfAny("members", reply.members);
    result.flag("guest", reply.guest);
    result.flag("visit", reply.visit);
}

void readReply(Fields &result, OpenInviteReply &reply)
{
    result.want("room", reply.room);
    result.want("name", reply.name);
    result.want("topic", reply.topic);
    result.want("members", reply.members);
    result.want("guest", reply.guest);
    result.want("visit", reply.visit);
}

// ---- Notifications

void writeParams(ObjectWriter &params, const ProfileChanged &changed)
{
    params.text("name", changed.name);
    params.integerIfAny("colour", changed.colour);
}

void readParams(Fields &params, ProfileChanged &changed)
{
    params.need("name", changed.name);
    params.want("colour", changed.colour);
}

} // namespace hubbub::protocol::json
