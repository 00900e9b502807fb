// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/json_fields.h"

/// Params and results about people, devices, passwords and invites; private to core/protocol/codec_*.cpp.
namespace hubbub::protocol::json {

void writeParams(ObjectWriter &params, const GetDevices &get);
void writeParams(ObjectWriter &params, const RevokeDevice &revoke);
void writeParams(ObjectWriter &params, const LinkDevice &link);
void writeParams(ObjectWriter &params, const SetPassword &set);
void writeParams(ObjectWriter &params, const SetProfile &set);
void writeParams(ObjectWriter &params, const MakeInvite &make);
void writeParams(ObjectWriter &params, const GetInvites &get);
void writeParams(ObjectWriter &params, const RevokeInvite &revoke);
void writeParams(ObjectWriter &params, const OpenInvite &open);

void readParams(Fields &params, GetDevices &get);
void readParams(Fields &params, RevokeDevice &revoke);
void readParams(Fields &params, LinkDevice &link);
void readParams(Fields &params, SetPassword &set);
void readParams(Fields &params, SetProfile &set);
void readParams(Fields &params, MakeInvite &make);
void readParams(Fields &params, GetInvites &get);
void readParams(Fields &params, RevokeInvite &revoke);
void readParams(Fields &params, OpenInvite &open);

void writeResult(ObjectWriter &result, const DoneReply &reply);
void writeResult(ObjectWriter &result, const DevicesReply &reply);
void writeResult(ObjectWriter &result, const LinkReply &reply);
void writeResult(ObjectWriter &result, const MakeInviteReply &reply);
void writeResult(ObjectWriter &result, const InvitesReply &reply);
void writeResult(ObjectWriter &result, const OpenInviteReply &reply);

void readReply(Fields &result, DoneReply &reply);
void readReply(Fields &result, DevicesReply &reply);
void readReply(Fields &result, LinkReply &reply);
void readReply(Fields &result, MakeInviteReply &reply);
void readReply(Fields &result, InvitesReply &reply);
void readReply(Fields &result, OpenInviteReply &reply);

void writeParams(ObjectWriter &params, const ProfileChanged &changed);
void readParams(Fields &params, ProfileChanged &changed);

} // namespace hubbub::protocol::json
