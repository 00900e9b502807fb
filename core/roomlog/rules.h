// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/error_code.h"
#include "core/roomlog/room_facts.h"

#include <optional>

/// The rules of a room, the same on both sides and pure: what may be appended, and what an appended entry changes
/// (docs/protocol.md, "Entries").
namespace hubbub::roomlog {

/// What a host knows of somebody who wants to do something, and of the moment, besides what the room's log says.
struct Admission {
    base::Millis now = 0; ///< the host's wall clock, which will be the entry's
    bool invited = false; ///< has shown an invite to this room that is good
    bool barred = false; ///< comes from a device or an address that is banned from this room
};

/// On the host: why this draft may not be appended to a room with these facts; nothing if it may. Knows only the room and the admission: limits
/// of rate and the uniqueness of room names are asked elsewhere.
std::optional<protocol::Error> refusal(const protocol::Draft &draft, const RoomFacts &facts, const Admission &admission);

/// Applies one entry. Total: whatever stands in a log is folded the same way everywhere; an entry that would not have been
/// permitted, or of an unknown kind, simply has no effect, and a log begins with its only "create". (A host decides what enters a
/// log, a fold never argues: whoever joined was invited and not barred, and the time is the entry's.)
void fold(const protocol::Entry &entry, RoomFacts &facts);

/// That the bytes [begin, end) of a text, the "@" included, name somebody.
struct MentionPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
    protocol::UserId user; ///< or `everyone`
};

/// Where a text mentions whom, in the order of the text. Places do not overlap unless a name has an "@" in it.
std::vector<MentionPlace> mentionPlaces(const std::string &text, const RoomFacts &facts);

/// Whom a text mentions: for every "@" that begins a mention (protocol::mentionCandidates()), the present member with the longest
/// name that follows it, in the order of the text, at most once each and never `author`; "@all" is `everyone`.
std::vector<protocol::UserId> mentionsIn(const std::string &text, const protocol::UserId &author, const RoomFacts &facts);

} // namespace hubbub::roomlog
