// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/json_fields.h"

/// The objects that stand in what a server sends; private to core/protocol/codec_*.cpp.
namespace hubbub::protocol::json {

void writeRoom(ObjectWriter &object, const RoomRow &room);
void readRoom(Fields &fields, RoomRow &room);
void writeRoomItem(std::string &out, const RoomRow &room);

void writeFollowed(std::string &out, const FollowedRoom &room);
void readFollowed(Fields &fields, FollowedRoom &room);

void writeReadState(ObjectWriter &object, const ReadState &state);
void readReadState(Fields &fields, ReadState &state);

void writePresence(std::string &out, const PresenceRow &row);
void readPresence(Fields &fields, PresenceRow &row);

void writeMember(std::string &out, const MemberRow &row);
void readMember(Fields &fields, MemberRow &row);

void writeHit(std::string &out, const SearchHit &hit);
void readHit(Fields &fields, SearchHit &hit);

void writeNames(ObjectWriter &object, const std::map<UserId, std::string> &names);
void writeColoursIfAny(ObjectWriter &object, const std::map<UserId, int> &colours);

void writeError(ObjectWriter &object, const Error &error);
void readError(Fields &fields, Error &error);

} // namespace hubbub::protocol::json
