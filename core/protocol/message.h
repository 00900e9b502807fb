// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"

#include <string>
#include <vector>

namespace hubbub::protocol {

/// What a row of a timeline shows. Everything but Post is a notice.
enum class MessageKind {
    Post,
    Create,
    Join,
    Leave,
    Rename,
    Topic,
    Role,
    Preset,
    Kick,
    Ban,
    Mute,
    Slow,
    Lock,
    MuteAll,
    Hide,
    Profile,
    Keep,
};

std::string_view nameOf(MessageKind kind);

struct Reaction {
    std::string emoji;
    std::vector<UserId> users; ///< in the order in which they reacted; never empty
    bool operator==(const Reaction &) const = default;
};

/// A message with its edits, reactions and pins applied (docs/protocol.md, "Folded messages"): what a timeline shows.
/// A deleted message stays as a tombstone with its seq and without its text.
struct Message {
    Seq seq = 0;
    MessageKind kind = MessageKind::Post;
    UserId author;
    Tag tag;
    base::Millis at = 0;
    /// Of a post. Of a notice, what it is about, in words that docs/protocol.md, "Folded messages" lists: the room's name, the topic,
    /// the person's name; or a word, a space and the person's name, as in "moderator Ann"; a reason, or a person's new name, stands on
    /// a line of its own.
    std::string text;
    Seq reply = 0;
    Seq editSeq = 0; ///< the newest edit that is applied, 0 for none
    base::Millis editAt = 0;
    bool deleted = false;
    /// A moderator took it out of view. The copy still has the text: who shows or hands out messages looks at this.
    bool hidden = false;
    bool pinned = false;
    /// It was kept long enough: nothing of it is shown any more, not even that there was something. What is left lets later entries be
    /// judged that refer to it.
    bool expired = false;
    std::vector<Reaction> reactions; ///< in the order of each emoji's first use that still stands
    bool operator==(const Message &) const = default;
};

/// How a person went out of a room. (The numbers stand in files.)
enum class Exit { Left, Kicked, Banned };

/// A person in a room, or once in it: the row stays after leaving, so that old messages keep a name.
struct Member {
    UserId user;
    std::string name;
    Role role = Role::Member;
    Seq since = 0; ///< the seq of the newest join
    bool present = true; ///< false after leaving
    Exit exit = Exit::Left; ///< of one who is not present; a Banned one may not come back
    base::Millis mutedUntil = 0; ///< wall clock of the host; limits::maxInteger for good
    base::Millis postedAt = 0; ///< the newest post while slow mode was on
    int colour = 0; ///< see ProfileSet
    bool bot = false; ///< a program
    bool operator==(const Member &) const = default;
};

} // namespace hubbub::protocol
