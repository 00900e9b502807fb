// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roomlog/room_facts.h"
#include "core/store/dictionary.h"

namespace hubbub::store {

/// The facts of one room in the tables of a file: for equal logs the same rows as roomlog::RoomState. Writes need a Transaction
/// of the caller; what changes a post's text also queues it for the search index.
class StoredFacts final : public roomlog::RoomFacts
{
public:
    /// `newest` is the seq of the entry that is being folded, if any: nothing in the tables refers to it yet, which saves the
    /// hot path of plain posts the looking.
    StoredFacts(Database &database, std::int64_t roomKey, protocol::Seq newest = 0)
        : m_database(database), m_dictionary(database), m_room(roomKey), m_newest(newest)
    {}

    roomlog::RoomTitle title() const override;
    void setTitle(const roomlog::RoomTitle &title) override;

    roomlog::RoomSettings settings() const override;
    void setSettings(const roomlog::RoomSettings &settings) override;

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

private:
    void insert(const protocol::Message &message);
    /// Runs a statement with all columns of a row of messages, in the order of the table.
    void write(std::string_view sql, const protocol::Message &message);

    Database &m_database;
    Dictionary m_dictionary;
    std::int64_t m_room;
    protocol::Seq m_newest;
    bool m_newestIsThere = false;
    bool m_newestIsMentioned = false;
};

/// What readMember() expects of a query of `members`: the columns in its order.
#define HUBBUB_MEMBER_COLUMNS "user, name, role, since, present, exit, muted_until, posted_at, colour, bot"

/// A present or former member.
protocol::Member readMember(const Statement &row);

} // namespace hubbub::store
