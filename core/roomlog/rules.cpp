// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roomlog/rules.h"

#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <algorithm>
#include <map>

namespace hubbub::roomlog {

using namespace protocol;

namespace {

using Refusal = std::optional<Error>;

Refusal refuse(ErrorCode code, const char *why)
{
    return Error{code, why, 0};
}

/// Judges a body on behalf of a present member.
struct MemberMay {
    const Member &author;
    const RoomFacts &facts;

    Refusal operator()(const Created &) const { return refuse(ErrorCode::InvalidParams, "the room exists"); }
    Refusal operator()(const Joined &) const { return refuse(ErrorCode::AlreadyMember, "already in the room"); }
    Refusal operator()(const Left &) const { return std::nullopt; }
    Refusal operator()(const TopicSet &) const { return std::nullopt; }
    Refusal operator()(const UnknownBody &) const { return refuse(ErrorCode::InvalidParams, "unknown kind"); }

    Refusal operator()(const Posted &body) const
    {
        if (body.reply == 0)
            return std::nullopt;
        const auto target = facts.message(body.reply);
        if (!target || target->kind != MessageKind::Post)
            return refuse(ErrorCode::NoSuchMessage, "nothing there to reply to");
        return std::nullopt;
    }

    Refusal operator()(const Edited &body) const
    {
        const auto target = facts.message(body.target);
        if (!target)
            return refuse(ErrorCode::NoSuchMessage, "no such message");
        if (target->kind != MessageKind::Post || target->author != author.user)
            return refuse(ErrorCode::NotAllowed, "only the author edits a message");
        if (target->deleted)
            return refuse(ErrorCode::MessageDeleted, "the message is deleted");
        return std::nullopt;
    }

    Refusal operator()(const Deleted &body) const
    {
        const auto target = facts.message(body.target);
        if (!target)
            return refuse(ErrorCode::NoSuchMessage, "no such message");
        if (target->kind != MessageKind::Post || (target->author != author.user && author.role < Role::Moderator))
            return refuse(ErrorCode::NotAllowed, "only the author and moderators delete a message");
        return std::nullopt;
    }

    Refusal operator()(const Reacted &body) const
    {
        const auto target = facts.message(body.target);
        if (!target)
            return refuse(ErrorCode::NoSuchMessage, "no such message");
        if (!body.on)
            return std::nullopt;
        if (target->deleted)
            return refuse(ErrorCode::MessageDeleted, "the message is deleted");
        if (facts.distinctReactions(body.target) >= limits::distinctReactions && !facts.anyReaction(body.target, body.emoji))
            return refuse(ErrorCode::TooManyReactions, "too many different reactions");
        return std::nullopt;
    }

    Refusal operator()(const Pinned &body) const
    {
        const auto target = facts.message(body.target);
        if (!target)
            return refuse(ErrorCode::NoSuchMessage, "no such message");
        if (target->deleted)
            return refuse(ErrorCode::MessageDeleted, "the message is deleted");
        return std::nullopt;
    }

    Refusal operator()(const Renamed &) const
    {
        if (author.role < Role::Moderator)
            return refuse(ErrorCode::NotAllowed, "only moderators rename a room");
        return std::nullopt;
    }

    Refusal operator()(const RoleSet &body) const
    {
        if (author.role != Role::Owner || body.user == author.user)
            return refuse(ErrorCode::NotAllowed, "only an owner gives roles, and not to themselves");
        const auto target = facts.member(body.user);
        if (!target || !target->present)
            return refuse(ErrorCode::NotMember, "that user is not in the room");
        return std::nullopt;
    }
};

Refusal refusalOf(const Body &body, const UserId &author, const RoomFacts &facts)
{
    const auto member = facts.member(author);
    if (member && member->present)
        return std::visit(MemberMay{*member, facts}, body);
    if (!std::holds_alternative<Joined>(body))
        return refuse(ErrorCode::NotMember, "not in the room");
    if (facts.title().name.empty())
        return refuse(ErrorCode::NoSuchRoom, "nobody created the room");
    return std::nullopt;
}

/// Changes the facts by one entry that was permitted.
struct Folder {
    const Entry &entry;
    RoomFacts &facts;

    void operator()(const Created &body) const
    {
        facts.setTitle({body.name, body.topic});
        facts.putMember({entry.author, body.by, Role::Owner, entry.seq, true});
        addRow(MessageKind::Create, body.name);
    }

    void operator()(const Posted &body) const
    {
        addRow(MessageKind::Post, body.text, body.reply);
        if (auto users = mentionsIn(body.text, entry.author, facts); !users.empty())
            facts.setMentions(entry.seq, users);
    }

    void operator()(const Edited &body) const
    {
        Message message = *facts.message(body.target);
        message.text = body.text;
        message.editSeq = entry.seq;
        message.editAt = entry.at;
        facts.putMessage(message);
        facts.setMentions(body.target, mentionsIn(body.text, entry.author, facts));
    }

    void operator()(const Deleted &body) const
    {
        Message message = *facts.message(body.target);
        if (message.deleted)
            return;
        message.text.clear();
        message.editSeq = 0;
        message.editAt = 0;
        message.pinned = false;
        message.deleted = true;
        facts.putMessage(message);
        facts.clearReactions(body.target);
        facts.setMentions(body.target, {});
    }

    void operator()(const Reacted &body) const
    {
        const bool has = facts.hasReaction(body.target, body.emoji, entry.author);
        if (body.on && !has)
            facts.addReaction(body.target, body.emoji, entry.author, entry.seq);
        else if (!body.on && has)
            facts.removeReaction(body.target, body.emoji, entry.author);
    }

    void operator()(const Pinned &body) const
    {
        Message message = *facts.message(body.target);
        if (message.pinned == body.on)
            return;
        message.pinned = body.on;
        facts.putMessage(message);
    }

    void operator()(const Joined &body) const
    {
        facts.putMember({entry.author, body.name, Role::Member, entry.seq, true});
        addRow(MessageKind::Join, body.name);
    }

    void operator()(const Left &) const
    {
        Member member = *facts.member(entry.author);
        member.present = false;
        facts.putMember(member);
        addRow(MessageKind::Leave, member.name);
    }

    void operator()(const Renamed &body) const
    {
        facts.setTitle({body.name, facts.title().topic});
        addRow(MessageKind::Rename, body.name);
    }

    void operator()(const TopicSet &body) const
    {
        facts.setTitle({facts.title().name, body.topic});
        addRow(MessageKind::Topic, body.topic);
    }

    void operator()(const RoleSet &body) const
    {
        Member member = *facts.member(body.user);
        member.role = body.role;
        facts.putMember(member);
        addRow(MessageKind::Role, std::string(nameOf(body.role)) + ' ' + member.name);
    }

    void operator()(const UnknownBody &) const {}

private:
    void addRow(MessageKind kind, const std::string &text, Seq reply = 0) const
    {
        Message message;
        message.seq = entry.seq;
        message.kind = kind;
        message.author = entry.author;
        message.tag = entry.tag;
        message.at = entry.at;
        message.text = text;
        message.reply = reply;
        facts.putMessage(message);
    }
};

} // namespace

std::optional<Error> refusal(const Draft &draft, const RoomFacts &facts)
{
    if (!std::holds_alternative<Created>(draft.body))
        return refusalOf(draft.body, draft.author, facts);
    if (!facts.title().name.empty())
        return refuse(ErrorCode::InvalidParams, "the room exists");
    return std::nullopt;
}

void fold(const Entry &entry, RoomFacts &facts)
{
    // Not the title but the place decides whether a room begins here: a copy may know the title before it has the log.
    const bool permitted =
        std::holds_alternative<Created>(entry.body) ? entry.seq == 1 : !refusalOf(entry.body, entry.author, facts);
    if (permitted)
        std::visit(Folder{entry, facts}, entry.body);
}

std::vector<UserId> mentionsIn(const std::string &text, const UserId &author, const RoomFacts &facts)
{
    std::vector<UserId> users;
    if (text.find('@') == std::string::npos)
        return users;
    std::map<std::string, std::optional<UserId>> known; // a name is often written twice, and looking it up costs a query
    const auto named = [&](std::string_view name) -> const std::optional<UserId> & {
        const std::string key = nameKey(name);
        auto found = known.find(key);
        if (found == known.end())
            found = known.emplace(key, key == everyone.value ? everyone : facts.memberNamed(key)).first;
        return found->second;
    };
    for (const auto &candidates : mentionCandidates(text)) {
        for (const std::string_view candidate : candidates) {
            const auto &user = named(candidate);
            if (!user)
                continue;
            if (*user != author && std::find(users.begin(), users.end(), *user) == users.end())
                users.push_back(*user);
            break;
        }
    }
    return users;
}

} // namespace hubbub::roomlog
