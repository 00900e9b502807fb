// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batch_facts.h"

#include "core/store/many_rows.h"
#include "core/store/message_rows.h"

#include <algorithm>
#include <set>

namespace hubbub::store {

using namespace protocol;

BatchFacts::BatchFacts(Database &database, std::int64_t roomKey, Seq first)
    : m_database(database), m_dictionary(database), m_stored(database, roomKey), m_room(roomKey), m_first(first)
{}

void BatchFacts::finish()
{
    static const ManyRows messages("INSERT INTO messages(" HUBBUB_MESSAGE_TABLE_COLUMNS ")", messageTableColumns);
    messages.insert<OwnMessage>(m_database, m_own, [this](Statement &row, int first, const OwnMessage &own) {
        bindMessage(row, first, m_room, m_dictionary.addUser(own.message.author), own.message);
    });
    for (const OwnMessage &own : m_own) {
        for (const OneReaction &reaction : own.reactions)
            m_stored.addReaction(own.message.seq, reaction.emoji, reaction.user, reaction.at);
        if (!own.mentions.empty())
            m_stored.setMentions(own.message.seq, own.mentions);
    }
    m_own.clear();
}

// ---- The room

roomlog::RoomSettings BatchFacts::settings() const
{
    if (!m_settings)
        m_settings = m_stored.settings();
    return *m_settings;
}

void BatchFacts::setSettings(const roomlog::RoomSettings &settings)
{
    m_stored.setSettings(settings);
    m_settings = settings;
}

// ---- Members

std::optional<Member> BatchFacts::member(const UserId &user) const
{
    const auto known = m_members.find(user);
    return known != m_members.end() ? known->second : m_members.emplace(user, m_stored.member(user)).first->second;
}

std::optional<UserId> BatchFacts::memberNamed(const std::string &key) const
{
    const auto known = m_named.find(key);
    return known != m_named.end() ? known->second : m_named.emplace(key, m_stored.memberNamed(key)).first->second;
}

void BatchFacts::putMember(const Member &member)
{
    m_stored.putMember(member);
    m_members[member.user] = member;
    m_named.clear();
    m_absent.reset();
}

std::optional<Member> BatchFacts::absentMember() const
{
    if (!m_absent)
        m_absent = m_stored.absentMember();
    return *m_absent;
}

// ---- Messages

const BatchFacts::OwnMessage *BatchFacts::own(Seq seq) const
{
    const auto found = std::lower_bound(m_own.begin(), m_own.end(), seq,
                                        [](const OwnMessage &own, Seq wanted) { return own.message.seq < wanted; });
    return found != m_own.end() && found->message.seq == seq ? &*found : nullptr;
}

BatchFacts::OwnMessage *BatchFacts::own(Seq seq)
{
    return const_cast<OwnMessage *>(std::as_const(*this).own(seq));
}

std::optional<Message> BatchFacts::message(Seq seq) const
{
    if (seq < m_first)
        return m_stored.message(seq);
    const OwnMessage *found = own(seq);
    return found ? std::optional(found->message) : std::nullopt;
}

void BatchFacts::putMessage(const Message &message)
{
    if (message.seq < m_first)
        m_stored.putMessage(message);
    else if (OwnMessage *known = own(message.seq))
        known->message = message;
    else
        m_own.push_back({message, {}, {}}); // the newest entry's
}

void BatchFacts::setHidden(Seq from, Seq to, bool hidden)
{
    if (from < m_first)
        m_stored.setHidden(from, std::min(to, m_first - 1), hidden);
    for (OwnMessage &own : m_own) {
        if (own.message.seq >= from && own.message.seq <= to && own.message.kind == MessageKind::Post)
            own.message.hidden = hidden;
    }
}

std::vector<Seq> BatchFacts::unexpired(Seq to) const
{
    std::vector<Seq> list = m_stored.unexpired(std::min(to, m_first - 1));
    for (const OwnMessage &own : m_own) {
        if (own.message.seq <= to && !own.message.expired)
            list.push_back(own.message.seq);
    }
    return list;
}

// ---- Reactions

bool BatchFacts::hasReaction(Seq seq, std::string_view emoji, const UserId &user) const
{
    if (seq < m_first)
        return m_stored.hasReaction(seq, emoji, user);
    const OwnMessage *found = own(seq);
    return found && std::any_of(found->reactions.begin(), found->reactions.end(), [&](const OneReaction &reaction) {
               return reaction.emoji == emoji && reaction.user == user;
           });
}

std::size_t BatchFacts::distinctReactions(Seq seq) const
{
    if (seq < m_first)
        return m_stored.distinctReactions(seq);
    std::set<std::string_view> emojis;
    if (const OwnMessage *found = own(seq)) {
        for (const OneReaction &reaction : found->reactions)
            emojis.insert(reaction.emoji);
    }
    return emojis.size();
}

bool BatchFacts::anyReaction(Seq seq, std::string_view emoji) const
{
    if (seq < m_first)
        return m_stored.anyReaction(seq, emoji);
    const OwnMessage *found = own(seq);
    return found && std::any_of(found->reactions.begin(), found->reactions.end(), [&](const OneReaction &reaction) {
               return reaction.emoji == emoji;
           });
}

void BatchFacts::addReaction(Seq seq, std::string_view emoji, const UserId &user, Seq at)
{
    if (seq < m_first)
        m_stored.addReaction(seq, emoji, user, at);
    else if (OwnMessage *found = own(seq); found && !hasReaction(seq, emoji, user))
        found->reactions.push_back({std::string(emoji), user, at});
}

void BatchFacts::removeReaction(Seq seq, std::string_view emoji, const UserId &user)
{
    if (seq < m_first)
        m_stored.removeReaction(seq, emoji, user);
    else if (OwnMessage *found = own(seq))
        std::erase_if(found->reactions,
                      [&](const OneReaction &reaction) { return reaction.emoji == emoji && reaction.user == user; });
}

void BatchFacts::clearReactions(Seq seq)
{
    if (seq < m_first)
        m_stored.clearReactions(seq);
    else if (OwnMessage *found = own(seq))
        found->reactions.clear();
}

// ---- Mentions

void BatchFacts::setMentions(Seq seq, const std::vector<UserId> &users)
{
    if (seq < m_first)
        m_stored.setMentions(seq, users);
    else if (OwnMessage *found = own(seq))
        found->mentions = users;
}

} // namespace hubbub::store
