// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::roomlog {

/// What a room is called.
struct RoomTitle {
    std::string name;
    std::string topic;
    bool operator==(const RoomTitle &) const = default;
};

/// How a room is run.
struct RoomSettings {
    protocol::Preset preset = protocol::Preset::Open;
    bool locked = false;
    bool allMuted = false;
    std::int64_t slowSeconds = 0;
    std::int64_t keepDays = 0; ///< 0: for good
    protocol::Seq expired = 0; ///< every message up to here is
    bool operator==(const RoomSettings &) const = default;
};

/// Stands for every member in a list of mentioned users.
inline const protocol::UserId everyone{"all"};

/// What the entries of one room add up to, as far as the rules need to read and write it. A history may be larger than memory,
/// so the rules see one row at a time: RoomState keeps the rows in memory, store::StoredFacts in SQLite. Both must end up with
/// equal rows for equal logs.
class RoomFacts
{
public:
    virtual ~RoomFacts() = default;

    virtual RoomTitle title() const = 0;
    virtual void setTitle(const RoomTitle &title) = 0;

    virtual RoomSettings settings() const = 0;
    virtual void setSettings(const RoomSettings &settings) = 0;

    virtual std::optional<protocol::Member> member(const protocol::UserId &user) const = 0;
    /// A present member by protocol::nameKey().
    virtual std::optional<protocol::UserId> memberNamed(const std::string &key) const = 0;
    virtual void putMember(const protocol::Member &member) = 0;
    /// The present member with the highest role but for `except`; of several, the one who has been there longest.
    virtual std::optional<protocol::Member> senior(const protocol::UserId &except) const = 0;
    /// The first, by id, of those who are not present. For direct rooms, where there is at most one besides whoever acts.
    virtual std::optional<protocol::Member> absentMember() const = 0;

    /// Without its reactions, which are reached one by one below.
    virtual std::optional<protocol::Message> message(protocol::Seq seq) const = 0;
    /// Inserts or replaces; ignores `reactions`.
    virtual void putMessage(const protocol::Message &message) = 0;
    /// Sets `hidden` of every post with from <= seq <= to.
    virtual void setHidden(protocol::Seq from, protocol::Seq to, bool hidden) = 0;
    /// The messages up to this one that are not expired, in rising seq.
    virtual std::vector<protocol::Seq> unexpired(protocol::Seq to) const = 0;

    virtual bool hasReaction(protocol::Seq seq, std::string_view emoji, const protocol::UserId &user) const = 0;
    virtual std::size_t distinctReactions(protocol::Seq seq) const = 0;
    virtual bool anyReaction(protocol::Seq seq, std::string_view emoji) const = 0;
    /// `at` is the seq of the entry that reacted; it orders the reactions.
    virtual void addReaction(protocol::Seq seq, std::string_view emoji, const protocol::UserId &user, protocol::Seq at) = 0;
    virtual void removeReaction(protocol::Seq seq, std::string_view emoji, const protocol::UserId &user) = 0;
    virtual void clearReactions(protocol::Seq seq) = 0;

    /// Replaces whom the message mentions; may hold `everyone`.
    virtual void setMentions(protocol::Seq seq, const std::vector<protocol::UserId> &users) = 0;
};

} // namespace hubbub::roomlog
