// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hubbub::client {

/// What one turn changed, to be signalled at its end: after everything is stored, once each, in an order that a view can rely on.
struct Notices {
    bool connection = false;
    bool rooms = false;
    struct Ack {
        protocol::RoomId room;
        protocol::Tag tag;
        protocol::Seq seq = 0;
    };
    std::vector<Ack> acked;
    std::set<protocol::RoomId> resets;
    std::map<protocol::RoomId, std::set<protocol::Seq>> messages;
    std::map<protocol::RoomId, protocol::Seq> expired; ///< up to which seq
    std::map<protocol::RoomId, std::vector<protocol::Seq>> arrived;
    std::set<protocol::RoomId> members;
    std::set<protocol::RoomId> outbox;
    std::set<protocol::RoomId> typing;
    std::set<protocol::UserId> presence;
    std::optional<std::string> diskFailure;
    std::vector<std::function<void()>> calls; ///< answers to the owner's own requests
};

} // namespace hubbub::client
