// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stored_facts.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace hubbub::store {

/// The facts of one room while many entries are folded in a row: what the rules ask for again and again is read once, and the
/// messages that these entries make stay in memory until all is folded, so that each is written once and none is read. What they
/// change of older ones goes through StoredFacts.
///
/// Lives within one transaction, in which nothing else writes the room's facts. After finish() the tables have what StoredFacts
/// alone would have written.
class BatchFacts final : public roomlog::RoomFacts
{
public:
    /// Messages from `first` on are this batch's own.
    BatchFacts(Database &database, std::int64_t roomKey, protocol::Seq first);

    /// Writes what is in memory. Throws StoreError.
    void finish();

    roomlog::RoomTitle title() const override { return m_stored.title(); }
    void setTitle(const roomlog::RoomTitle &title) override { m_stored.setTitle(title); }

    roomlog::RoomSettings settings() const override;
    void setSettings(const roomlog::RoomSettings &settings) override;

    std::optional<protocol::Member> member(const protocol::UserId &user) const override;
    std::optional<protocol::UserId> memberNamed(const std::string &key) const override;
    void putMember(const protocol::Member &member) override;
    std::optional<protocol::Member> senior(const protocol::UserId &except) const override { return m_stored.senior(except); }
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

private:
    struct OneReaction {
        std::string emoji;
        protocol::UserId user;
        protocol::Seq at = 0;
    };
    struct OwnMessage {
        protocol::Message message;
        std::vector<OneReaction> reactions;
        std::vector<protocol::UserId> mentions;
    };

    const OwnMessage *own(protocol::Seq seq) const;
    OwnMessage *own(protocol::Seq seq);

    Database &m_database;
    Dictionary m_dictionary;
    StoredFacts m_stored;
    std::int64_t m_room;
    protocol::Seq m_first;
    std::vector<OwnMessage> m_own; ///< in rising seq

    // What was read, as long as it is true
    mutable std::optional<roomlog::RoomSettings> m_settings;
    mutable std::unordered_map<protocol::UserId, std::optional<protocol::Member>> m_members;
    mutable std::unordered_map<std::string, std::optional<protocol::UserId>> m_named;
    mutable std::optional<std::optional<protocol::Member>> m_absent;
};

} // namespace hubbub::store
