// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace hubbub::protocol {

/// What a member may do in a room, in rising order. (The numbers stand in files, and guests came later.)
enum class Role { Guest = -1, Member, Moderator, Owner };

/// What kind of room it is (docs/protocol.md, "Presets"). Direct is the conversation of exactly two; no room becomes or ceases to
/// be one.
enum class Preset { Open, Announce, Private, Direct };

/// Whom a ban keeps out besides the user it names: nobody, the user's devices, or everybody at the user's addresses.
enum class BanScope { User, Device, Address };

// The kinds of fact that a room can hold (docs/protocol.md, "Entries"). `target` is the seq of the message an entry is about.

/// The first entry of every log: the room exists, its author is its owner and first member. A direct room has no name and no
/// owner, and both its members from here on.
struct Created {
    std::string name;
    std::string topic;
    std::string by; ///< the author's display name; the host fills it in
    Preset preset = Preset::Open;
    UserId with{}; ///< of a direct room: the other member …
    std::string withName{}; ///< … and their display name; the host fills it in
    int colour = 0; ///< of the author, see ProfileSet; the host fills it in, like the following
    int withColour = 0;
    bool bot = false; ///< the author is a program
    bool withBot = false;
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
    Role role = Role::Member; ///< Guest or Member; the host fills it in
    int colour = 0; ///< see ProfileSet; the host fills it in
    bool bot = false; ///< the author is a program; the host fills it in
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

// What those do who run a room (docs/protocol.md, "Moderation"). `on` false takes it back; a reason is one line, like a topic.

struct PresetSet {
    Preset preset = Preset::Open;
    bool operator==(const PresetSet &) const = default;
};
struct Kicked {
    UserId user;
    std::string reason;
    bool operator==(const Kicked &) const = default;
};
/// The log names the user and how far the ban reaches. Which devices and addresses those are only the host knows.
struct Banned {
    UserId user;
    BanScope scope = BanScope::User;
    bool on = true;
    std::string reason;
    bool operator==(const Banned &) const = default;
};
struct Muted {
    UserId user;
    bool on = true;
    base::Millis until = 0; ///< by the host's wall clock; 0: for good
    std::string reason;
    bool operator==(const Muted &) const = default;
};
/// Slow mode: so many seconds between two posts of one member.
struct Slowed {
    std::int64_t seconds = 0; ///< 0: off
    bool operator==(const Slowed &) const = default;
};
struct Locked {
    bool on = true;
    bool operator==(const Locked &) const = default;
};
struct AllMuted {
    bool on = true;
    bool operator==(const AllMuted &) const = default;
};
/// Takes posts that are in the log already out of view, or puts them back.
struct Hidden {
    Seq from = 0;
    Seq to = 0;
    bool on = true;
    bool operator==(const Hidden &) const = default;
};

/// How long the room keeps what was said in it (docs/protocol.md, "Retention").
struct KeepSet {
    std::int64_t days = 0; ///< 0: for good
    bool operator==(const KeepSet &) const = default;
};
/// Everything up to here was kept long enough and is gone. Made by the host, as which its author is named.
struct Expired {
    Seq to = 0;
    bool operator==(const Expired &) const = default;
};
/// What is left of an entry whose content is gone: a log stays without holes, and a tag is known for ever.
struct Emptied {
    std::string of; ///< the kind it was: "post" or "edit"
    bool operator==(const Emptied &) const = default;
};

/// The author is called this from here on and has this colour. Made by the host, in every room that knows the author, when somebody
/// changes their profile (docs/protocol.md, "profile").
struct ProfileSet {
    std::string name;
    int colour = 0; ///< 0: whatever a view gives them; else one of limits::colours
    bool operator==(const ProfileSet &) const = default;
};

/// A kind that this version does not know. It is kept word for word, so that the log stays whole and this copy could become
/// the host's; it has no effect on the folded state.
struct UnknownBody {
    std::string kind;
    std::string json; ///< the other members of the entry as one JSON object
    bool operator==(const UnknownBody &) const = default;
};

using Body =
    std::variant<Created, Posted, Edited, Deleted, Reacted, Pinned, Joined, Left, Renamed, TopicSet, RoleSet, PresetSet, Kicked,
                 Banned, Muted, Slowed, Locked, AllMuted, Hidden, KeepSet, Expired, Emptied, ProfileSet, UnknownBody>;

/// The word for the kind on the wire and in the log, such as "post".
std::string_view kindOf(const Body &body);

std::string_view nameOf(Role role);
std::string_view nameOf(Preset preset);
std::string_view nameOf(BanScope scope);

/// One fact in a room. Immutable once it has a seq, but for being Emptied; a correction is another entry.
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
/// (docs/protocol.md, "Tags"). Ignores what the host fills in; of what was emptied only the kind is compared.
bool asksForTheSame(const Body &stored, const Body &again);

} // namespace hubbub::protocol
