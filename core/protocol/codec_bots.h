// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/json_fields.h"

/// Params and results about tokens and commands; private to core/protocol/codec_*.cpp.
namespace hubbub::protocol::json {

void writeParams(ObjectWriter &params, const MakeToken &make);
void writeParams(ObjectWriter &params, const GetTokens &get);
void writeParams(ObjectWriter &params, const RevokeToken &revoke);
void writeParams(ObjectWriter &params, const SetCommands &set);
void writeParams(ObjectWriter &params, const GetCommands &get);

void readParams(Fields &params, MakeToken &make);
void readParams(Fields &params, GetTokens &get);
void readParams(Fields &params, RevokeToken &revoke);
void readParams(Fields &params, SetCommands &set);
void readParams(Fields &params, GetCommands &get);

void writeResult(ObjectWriter &result, const MakeTokenReply &reply);
void writeResult(ObjectWriter &result, const TokensReply &reply);
void writeResult(ObjectWriter &result, const CommandsReply &reply);

void readReply(Fields &result, MakeTokenReply &reply);
void readReply(Fields &result, TokensReply &reply);
void readReply(Fields &result, CommandsReply &reply);

/// Left out if there are none.
void writeScopesIfAny(ObjectWriter &object, const Scopes &scopes);

} // namespace hubbub::protocol::json
