// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roomlog/room_state.h"

#include "core/protocol/text.h"

#include <algorithm>

namespace hubbub::roomlog {

using protocol::Member;
using protocol::Message;
using protocol::Reaction;
using protocol::Seq;
using protocol::UserId;

std::optional<Member> RoomState::member(const UserId &user) const
{
    const auto found = m_members.find(user);
    return found == m_members.end() ? std::nullopt : std::optional(found->second);
}

std::optional<UserId> RoomState::memberNamed(const std::string &key) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const auto &entry) {
        return entry.second.present && protocol::nameKey(entry.second.name) == key;
    });
    return found == m_members.end() ? std::nullopt : std::optional(found->first);
}

void RoomState::putMember(const Member &member)
{
    m_members[member.user] = member;
}

std::optional<Member> RoomState::senior(const UserId &except) const
{
    std::optional<Member> best;
    for (const auto &[user, member] : m_members) {
        if (!member.present || user == except)
            continue;
        if (!best || member.role > best->role || (member.role == best->role && member.since < best->since))
            best = member;
    }
    return best;
}

std::optional<Member> RoomState::absentMember() const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [](const auto &entry) { return !entry.second.present; });
    return found == m_members.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Message> RoomState::message(Seq seq) const
{
    const auto found = m_messages.find(seq);
    return found == m_messages.end() ? std::nullopt : std::optional(found->second);
}

void RoomState::putMessage(const Message &message)
{
    Message &row = m_messages[message.seq];
    row = message;
    row.reactions.clear();
}

void RoomState::setHidden(Seq from, Seq to, bool hidden)
{
    for (auto row = m_messages.lower_bound(from); row != m_messages.end() && row->first <= to; ++row) {
        if (row->second.kind == protocol::MessageKind::Post)
            row->second.hidden = hidden;
    }
}

std::vector<Seq> RoomState::unexpired(Seq to) const
{
    std::vector<Seq> list;
    for (auto row = m_messages.begin(); row != m_messages.end() && row->first <= to; ++row) {
        if (!row->second.expired)
            list.push_back(row->first);
    }
    return list;
}

bool RoomState::hasReaction(Seq seq, std::string_view emoji, const UserId &user) const
{
    const auto found = m_reactions.find(seq);
    return found != m_reactions.end() && found->second.contains({std::string(emoji), user});
}

std::size_t RoomState::distinctReactions(Seq seq) const
{
    const auto found = m_reactions.find(seq);
    if (found == m_reactions.end())
        return 0;
    std::set<std::string_view> emojis;
    for (const auto &[key, at] : found->second)
        emojis.insert(key.first);
    return emojis.size();
}

bool RoomState::anyReaction(Seq seq, std::string_view emoji) const
{
    const auto found = m_reactions.find(seq);
    return found != m_reactions.end()
           && std::any_of(found->second.begin(), found->second.end(), [emoji](const auto &r) { return r.first.first == emoji; });
}

void RoomState::addReaction(Seq seq, std::string_view emoji, const UserId &user, Seq at)
{
    m_reactions[seq].emplace(ReactionKey{std::string(emoji), user}, at);
}

void RoomState::removeReaction(Seq seq, std::string_view emoji, const UserId &user)
{
    const auto found = m_reactions.find(seq);
    if (found == m_reactions.end())
        return;
    found->second.erase({std::string(emoji), user});
    if (found->second.empty())
        m_reactions.erase(found); // or equal rooms would not compare equal
}

void RoomState::clearReactions(Seq seq)
{
    m_reactions.erase(seq);
}

void RoomState::setMentions(Seq seq, const std::vector<UserId> &users)
{
    if (users.empty())
        m_mentions.erase(seq);
    else
        m_mentions[seq] = users;
}

std::vector<Message> RoomState::messages() const
{
    std::vector<Message> list;
    list.reserve(m_messages.size());
    for (const auto &[seq, row] : m_messages) {
        Message &message = list.emplace_back(row);
        const auto found = m_reactions.find(seq);
        if (found == m_reactions.end())
            continue;
        std::vector<std::pair<Seq, ReactionKey>> inOrder;
        for (const auto &[key, at] : found->second)
            inOrder.emplace_back(at, key);
        std::sort(inOrder.begin(), inOrder.end());
        for (const auto &[at, key] : inOrder) {
            auto reaction = std::find_if(message.reactions.begin(), message.reactions.end(),
                                         [&emoji = key.first](const Reaction &r) { return r.emoji == emoji; });
            if (reaction == message.reactions.end())
                reaction = message.reactions.insert(message.reactions.end(), Reaction{key.first, {}});
            reaction->users.push_back(key.second);
        }
    }
    return list;
}

std::vector<Member> RoomState::members() const
{
    std::vector<Member> list;
    list.reserve(m_members.size());
    for (const auto &[user, member] : m_members)
        list.push_back(member);
    return list;
}

bool RoomState::operator==(const RoomState &other) const
{
    return m_title == other.m_title && m_settings == other.m_settings && m_members == other.m_members
           && m_messages == other.m_messages && m_reactions == other.m_reactions && m_mentions == other.m_mentions;
}

} // namespace hubbub::roomlog
