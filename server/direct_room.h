// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"

#include <string>

namespace hubbub::server {

/// The id of the direct room of these two, whichever of them asks: two openings at once are one room. A hash, so that an id tells
/// nothing about who talks to whom.
protocol::RoomId directRoomOf(const protocol::UserId &one, const protocol::UserId &other);

/// What a ban remembers of an address. Empty for a loopback address, behind which everybody or nobody may be.
std::string addressHash(const protocol::ServerId &server, const std::string &address);

/// All of a machine's own programs, a proxy in front of the server included, come from one address.
bool isLoopback(const std::string &address);

} // namespace hubbub::server
