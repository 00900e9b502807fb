// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>

/// Every number that the two sides must agree on or that keeps a peer in bounds (docs/protocol.md, "Limits").
namespace hubbub::protocol::limits {

using base::Millis;

// Frames
inline constexpr std::size_t frameBytes = 64 * 1024;
inline constexpr int jsonDepth = 16;
inline constexpr std::int64_t maxInteger = 9'007'199'254'740'991; // 2^53 - 1: exact in every JSON library
inline constexpr std::size_t requestIdBytes = 64; // quotes included

// Text. A message is bounded in code points, bytes and lines; the smallest bound that is hit counts.
inline constexpr std::size_t textCodePoints = 4000;
inline constexpr std::size_t textBytes = 16 * 1024;
inline constexpr std::size_t textLines = 200;
inline constexpr std::size_t nameGraphemes = 32;
inline constexpr std::size_t nameBytes = 256;
inline constexpr std::size_t topicCodePoints = 250;
inline constexpr std::size_t reasonCodePoints = 250; // of a kick, a ban or a mute
inline constexpr std::size_t emojiBytes = 64;
inline constexpr std::size_t distinctReactions = 20; // per message
inline constexpr std::size_t queryBytes = 512;
inline constexpr std::size_t mentionsPerMessage = 50; // "@" signs that are looked at

// Rooms
inline constexpr std::int64_t keepDays = 3'650; // the longest retention but for good
inline constexpr std::int64_t slowSeconds = 6 * 60 * 60; // the slowest slow mode

// Pages
inline constexpr int historyPage = 100; // folded messages in one reply
inline constexpr int searchPage = 50;
inline constexpr int entriesPage = 200; // entries in one notification, if they fit into a frame
inline constexpr std::size_t entriesPageBytes = 48 * 1024;
inline constexpr int followRooms = 500; // rooms in one follow request
inline constexpr int membersPage = 500;
inline constexpr int roomsPage = 200;

// Session
inline constexpr Millis helloDeadline = 5'000;
inline constexpr Millis handshakeDeadline = 5'000;
inline constexpr Millis pingInterval = 25'000; // plus up to a tenth at random
inline constexpr Millis pongDeadline = 10'000;
inline constexpr std::size_t connectionsPerAddress = 16;
inline constexpr std::size_t sessionsPerUser = 8;
inline constexpr std::size_t sessionsPerBot = 32; // of one account of a program, which may have many tokens
inline constexpr std::size_t strangersTotal = 256; // connections that have not said hello
inline constexpr std::size_t strangersPerAddress = 8;
inline constexpr std::size_t requestsInFlight = 64; // per session; one more is answered "busy"

// Send queue of a session
inline constexpr std::size_t queueDropsEphemeral = 1024 * 1024;
inline constexpr std::size_t queueCloses = 4 * 1024 * 1024;
inline constexpr Millis queueStall = 10'000;

// Flood: token buckets per user. `burst` at once, then one each `refill`.
struct Bucket {
    std::int64_t burst;
    Millis refill;
};
inline constexpr Bucket postBucket{5, 500}; // posts, edits, deletes, pins, topics, joins and leaves
inline constexpr Bucket reactionBucket{20, 3'000};
inline constexpr Bucket typingBucket{10, 6'000};
inline constexpr Bucket createBucket{5, 12 * 60 * 1000};
inline constexpr Bucket directBucket{20, 60'000}; // direct rooms that are opened
inline constexpr Bucket profileBucket{10, 6 * 60 * 1000}; // names and colours, each of which is an entry in many rooms
inline constexpr Bucket historyBucket{10, 100}; // history, search, rooms and members pages
inline constexpr Bucket accountBucket{10, 6'000}; // devices, passwords and invites
inline constexpr Bucket newcomerBucket{50, 30'000}; // new users from one address
// Programs have their own; the other buckets are everybody's.
inline constexpr Bucket botPostBucket{30, 200};
inline constexpr Bucket botReactionBucket{60, 1'000};
inline constexpr Bucket botHistoryBucket{40, 50};
inline constexpr int violationsClose = 3; // a request sent although its bucket was told empty, within …
inline constexpr Millis violationsWindow = 60'000;
inline constexpr Millis violationsPause = 60'000; // … closes the session and refuses hello for this long

// Identity
inline constexpr int colours = 8; // that a person may choose
inline constexpr std::size_t formerNames = 5; // of a person that nobody else may take, the newest …
inline constexpr Millis formerNameLasts = 30LL * 24 * 60 * 60 * 1000; // … for this long
inline constexpr std::size_t deviceLabelCodePoints = 64; // what is longer is cut
inline constexpr std::size_t devicesPerUser = 32; // that are not revoked
inline constexpr Millis linkLasts = 10 * 60 * 1000; // a code for another device
inline constexpr std::size_t passwordCodePoints = 8; // the least
inline constexpr std::size_t passwordBytes = 256; // the most
inline constexpr int guessesPerAddress = 10; // of passwords, codes and tokens, within …
inline constexpr Millis guessWindowPerAddress = 10 * 60 * 1000;
inline constexpr int guessesPerAccount = 5; // of its password, within …
inline constexpr Millis guessWindowPerAccount = 15 * 60 * 1000;
inline constexpr Millis guessPauseMost = 60 * 60 * 1000; // each further wrong guess doubles the pause, up to this
inline constexpr Millis inviteLasts = 7LL * 24 * 60 * 60 * 1000; // unless said otherwise
inline constexpr Millis inviteLastsMost = 366LL * 24 * 60 * 60 * 1000;
inline constexpr std::int64_t inviteUses = 100'000; // the most
inline constexpr std::size_t invitesOpen = 50; // per room, and per user to the server
inline constexpr std::size_t visitHosts = 50; // of an invite's room, who receive a visitor

// Programs
inline constexpr Millis tokenLastsMost = 10LL * 366 * 24 * 60 * 60 * 1000; // unless it lasts for good
inline constexpr std::size_t tokenRooms = 50; // that one token is made for
inline constexpr std::size_t tokensOpen = 100; // that one user has made and that are good
inline constexpr std::size_t commandsPerSession = 50;
inline constexpr std::size_t commandNameBytes = 32;

// Ephemeral
inline constexpr Millis typingLasts = 6'000; // a typing note is forgotten after this
inline constexpr Millis presenceFlush = 500; // presence changes are gathered this long

// Commit
inline constexpr std::size_t commitBatch = 200;

// Reconnect
inline constexpr Millis backoffFirst = 500;
inline constexpr Millis backoffMost = 30'000;
inline constexpr Millis requestDeadline = 20'000; // a request without reply for this long means a dead connection

} // namespace hubbub::protocol::limits
