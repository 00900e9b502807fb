// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/history.h"

#include "core/protocol/message.h"
#include "core/roomlog/room_facts.h"

#include <string>
#include <vector>

/// Verifies from recorded histories what the protocol promises (docs/protocol.md, "The log", "Catching up", "Presence", "Read
/// marks"):
///
///  S1  seqs are dense 1..n per room and epoch
///  S2  one seq per (room, author, tag), and all its acks agree
///  S3  an ack means: the log has that tag at that seq with that content
///  S4  nothing is in the log that nobody sent
///  S5  every received entry equals the log's
///  S6  per client and room, received seqs go up by one across all its sessions
///  S7  after "caught up to n" everything up to n was received
///  S8  a sender's order is kept
///  S9  what was acked before another was sent stands before it
///  S10 nothing is received outside membership
///  S11 once all faults have ended, every un-refused send is confirmed and every client online is at the head in time
///  S12 an unacked send appears once or not at all, a refused one not at all
///  S13 the fold of a copy equals the fold of the log
///  S14 epochs never mix
///  S15 who is in several rooms is called the same in all of them
///  P1  presence is right in time after a crash
///  R1  read marks never go back
namespace hubbub::test {

struct Violation {
    std::string rule; ///< "S1" …
    std::string what;
    std::vector<Event> events; ///< that show it
};

struct CheckOptions {
    base::Millis settleWithin = 30'000; ///< after the faults have ended
    base::Millis presenceWithin = 15'000; ///< after a crash
    std::size_t atMost = 50; ///< violations to report
};

std::vector<Violation> check(const History &history, const CheckOptions &options = {});
/// Several lines for a person.
std::string describe(const Violation &violation);
std::string describe(const std::vector<Violation> &violations);

/// The folded state of a room in one text that is equal exactly if the state is; for Copy events.
std::string foldText(const roomlog::RoomTitle &title, const std::vector<protocol::Member> &present,
                     const std::vector<protocol::Message> &messages);

} // namespace hubbub::test
