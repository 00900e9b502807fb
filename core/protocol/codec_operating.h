// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/json_fields.h"

/// Params and results of those who run a server; private to core/protocol/codec_*.cpp.
namespace hubbub::protocol::json {

void writeParams(ObjectWriter &params, const GetUsers &get);
void writeParams(ObjectWriter &params, const SetUser &set);
void writeParams(ObjectWriter &params, const RevokeDevices &revoke);
void writeParams(ObjectWriter &params, const ResetPassword &reset);
void writeParams(ObjectWriter &params, const GetBans &get);
void writeParams(ObjectWriter &params, const GetStats &get);

void readParams(Fields &params, GetUsers &get);
void readParams(Fields &params, SetUser &set);
void readParams(Fields &params, RevokeDevices &revoke);
void readParams(Fields &params, ResetPassword &reset);
void readParams(Fields &params, GetBans &get);
void readParams(Fields &params, GetStats &get);

void writeResult(ObjectWriter &result, const UsersReply &reply);
void writeResult(ObjectWriter &result, const BansReply &reply);
void writeResult(ObjectWriter &result, const StatsReply &reply);

void readReply(Fields &result, UsersReply &reply);
void readReply(Fields &result, BansReply &reply);
void readReply(Fields &result, StatsReply &reply);

} // namespace hubbub::protocol::json
