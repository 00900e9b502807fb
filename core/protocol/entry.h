// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/ids.h"

#include <string>
#include <string_view>
#include <variant>

namespace hubbub::protocol {

/// What a member may do in a room, in rising order.
enum class Role { Member, Moderator, Owner };

// The kinds of fact that a room can hold (docs/protocol.md, "Entries"). `target` is the seq of the message an entry is about.

/// The first entry of every log: the room exists, its author is its owner and first member.
struct Created {
    std::string name;
    std::string topic;
    std::string by; ///< the author's display name; the host fills it in
    bool operator==(const Created &) const = default;
};
struct Posted {
    std::string text;
    Seq reply = 0; ///< the message this answers, 0 for none
    bool operator==(const Posted &) const = default;
};
struct Edited {
    Seq target = 0;
    std::string text;
    bool operator==(const Edited &) const = default;
};
struct Deleted {
    Seq target = 0;
    bool operator==(const Deleted &) const = default;
};
struct Reacted {
    Seq target = 0;
    std::string emoji;
    bool on = true;
    bool operator==(const Reacted &) const = default;
};
struct Pinned {
    Seq target = 0;
    bool on = true;
    bool operator==(const Pinned &) const = default;
};
struct Joined {
    std::string name; ///< the author's display name; the host fills it in
    bool operator==(const Joined &) const = default;
};
struct Left {
    bool operator==(const Left &) const = default;
};
struct Renamed {
    std::string name; ///< of the room
    bool operator==(const Renamed &) const = default;
};
struct TopicSet {
    std::string topic;
    bool operator==(const TopicSet &) const = default;
};
struct RoleSet {
    UserId user;
    Role role = Role::Member;
    bool operator==(const RoleSet &) const = default;
};
/// A kind that this version does not know. It is kept word for word, so that the log stays whole and this copy could become
/// the host's; it has no effect on the folded state.
struct UnknownBody {
    std::string kind;
    std::string json; ///< the other members of the entry as one JSON object
    bool operator==(const UnknownBody &) const = default;
};

using Body =
    std::variant<Created, Posted, Edited, Deleted, Reacted, Pinned, Joined, Left, Renamed, TopicSet, RoleSet, UnknownBody>;

/// The word for the kind on the wire and in the log, such as "post".
std::string_view kindOf(const Body &body);

std::string_view nameOf(Role role);

/// One fact in a room. Immutable once it has a seq; a correction is another entry.
struct Entry {
    Seq seq = 0;
    UserId author;
    Tag tag;
    base::Millis at = 0; ///< the host's wall clock when it was appended; informative only, order is by seq
    Body body;
    bool operator==(const Entry &) const = default;
};

/// An entry that has no number yet: what an author wishes to append.
struct Draft {
    RoomId room;
    UserId author;
    Tag tag;
    Body body;
    bool operator==(const Draft &) const = default;
};

/// True if `again` asks for what `stored` says, so that a retry under the same tag is a retry and not a conflict
/// (docs/protocol.md, "Tags"). Ignores what the host fills in.
bool asksForTheSame(const Body &stored, const Body &again);

} // namespace hubbub::protocol
