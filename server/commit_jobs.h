// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/roomlog/room_facts.h"
#include "core/store/account_store.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// What the hub asks to have written, and what it hears once it is on disk.
namespace hubbub::server {

using Ticket = std::uint64_t;

struct AppendJob {
    protocol::Draft draft; ///< checked text, but not yet checked against the room's facts: that happens in the transaction
};
struct CreateJob {
    protocol::RoomId room; ///< wanted id of the new room
    protocol::Epoch epoch;
    protocol::UserId author;
    protocol::Tag tag;
    protocol::Created body;
};
struct RegisterJob {
    store::StoredUser user; ///< wanted id and name
    std::string nameKey;
    std::string deviceHash;
};
struct ReadJob {
    protocol::RoomId room;
    protocol::UserId user;
    protocol::Seq seq = 0;
};
struct SeenJob {
    protocol::UserId user;
    base::Millis at = 0;
};

struct Job {
    Ticket ticket = 0;
    std::variant<AppendJob, CreateJob, RegisterJob, ReadJob, SeenJob> what;
};

/// An entry that is in the log now.
struct Appended {
    protocol::RoomId room;
    protocol::Epoch epoch;
    protocol::Entry entry;
    roomlog::RoomTitle title; ///< the room's title after this entry
};
/// The tag was in the log already.
struct AlreadyThere {
    protocol::RoomId room;
    protocol::Epoch epoch;
    protocol::Seq seq = 0;
};
/// The user of the device: new, or known already if two first hellos crossed.
struct Registered {
    store::StoredUser user;
};
struct ReadMoved {
    protocol::ReadState state;
    bool moved = false;
};
struct Noted {};

struct JobResult {
    Ticket ticket = 0;
    std::variant<Appended, AlreadyThere, Registered, ReadMoved, Noted, protocol::Error> what;
};

/// Where the hub hands its jobs. Results come back in the order of submission, by Hub::committed(), and only after the commit.
class CommitPort
{
public:
    virtual ~CommitPort() = default;
    virtual void submit(Job job) = 0;
};

} // namespace hubbub::server
