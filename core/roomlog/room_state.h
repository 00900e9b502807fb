// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roomlog/room_facts.h"

#include <map>
#include <set>
#include <utility>

namespace hubbub::roomlog {

/// The facts of one room in memory: for tests, for the history checker, and as the plain meaning of what the SQLite tables
/// hold. Equal logs give equal states.
class RoomState final : public RoomFacts
{
public:
    RoomTitle title() const override { return m_title; }
    void setTitle(const RoomTitle &title) override { m_title = title; }

    RoomSettings settings() const override { return m_settings; }
    void setSettings(const RoomSettings &settings) override { m_settings = settings; }

    std::optional<protocol::Member> member(const protocol::UserId &user) const override;
    std::optional<protocol::UserId> memberNamed(const std::string &key) const override;
    void putMember(const protocol::Member &member) override;
    std::optional<protocol::Member> senior(const protocol::UserId &except) const override;
    std::optional<protocol::Member> absentMember() const override;

    std::optional<protocol::Message> message(protocol::Seq seq) const override;
    void putMessage(const protocol::Message &message) override;
    void setHidden(protocol::Seq from, protocol::Seq to, bool hidden) override;
    std::vector<protocol::Seq> unexpired(protocol::Seq to) const override;

    bool hasReaction(protocol::Seq seq, std::string_view emoji, const protocol::UserId &user) const override;
    std::size_t distinctReactions(protocol::Seq seq) const override;
    bool anyReaction(protocol::Seq seq, std::string_view emoji) const override;
    void addReaction(protocol::Seq seq, std::string_view emoji, const protocol::UserId &user, protocol::Seq at) override;
    void removeReaction(protocol::Seq seq, std::string_view emoji, const protocol::UserId &user) override;
    void clearReactions(protocol::Seq seq) override;
    void setMentions(protocol::Seq seq, const std::vector<protocol::UserId> &users) override;

    /// All messages with their reactions, in rising seq.
    std::vector<protocol::Message> messages() const;
    std::vector<protocol::Member> members() const;
    const std::map<protocol::Seq, std::vector<protocol::UserId>> &mentions() const { return m_mentions; }

    bool operator==(const RoomState &other) const;

private:
    using ReactionKey = std::pair<std::string, protocol::UserId>;

    RoomTitle m_title;
    RoomSettings m_settings;
    std::map<protocol::UserId, protocol::Member> m_members;
    std::map<protocol::Seq, protocol::Message> m_messages;
    std::map<protocol::Seq, std::map<ReactionKey, protocol::Seq>> m_reactions;
    std::map<protocol::Seq, std::vector<protocol::UserId>> m_mentions;
};

} // namespace hubbub::roomlog
