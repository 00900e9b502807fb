// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roomlog/permission.h"

#include "core/protocol/limits.h"

namespace hubbub::roomlog {

using namespace protocol;

namespace {

using Refusal = std::optional<Error>;

constexpr base::Millis second = 1000;

Refusal refuse(ErrorCode code, const char *why)
{
    return Error{code, why, 0};
}

/// Judges a body on behalf of a present member.
struct MemberMay {
    const Member &author;
    const RoomFacts &facts;
    const Admission &admission;
    const RoomSettings settings;

    Refusal operator()(const Created &) const { return refuse(ErrorCode::InvalidParams, "the room exists"); }
    Refusal operator()(const Joined &) const { return refuse(ErrorCode::AlreadyMember, "already in the room"); }
    Refusal operator()(const Left &) const { return std::nullopt; }
    /// Neither a lock nor a mute: what is seen of people is not what they say, and it is the same in all rooms.
    Refusal operator()(const ProfileSet &) const { return std::nullopt; }
    /// Nobody appends these but the host (server/checked_body.cpp).
    Refusal operator()(const Expired &) const { return std::nullopt; }
    Refusal operator()(const Emptied &) const { return std::nullopt; }
    Refusal operator()(const UnknownBody &) const { return refuse(ErrorCode::InvalidParams, "unknown kind"); }

    // ---- What everybody does

    Refusal operator()(const Posted &body) const
    {
        if (auto error = mayAnnounce())
            return error;
        const auto target = body.reply == 0 ? std::nullopt : facts.message(body.reply);
        if (body.reply != 0 && (!target || target->kind != MessageKind::Post))
            return refuse(ErrorCode::NoSuchMessage, "nothing there to reply to");
        return tooSoon();
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
        return mayAnnounce();
    }

    Refusal operator()(const Deleted &body) const
    {
        const auto target = facts.message(body.target);
        if (!target)
            return refuse(ErrorCode::NoSuchMessage, "no such message");
        if (target->kind != MessageKind::Post || (target->author != author.user && !moderates()))
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
        if (target->deleted || target->expired)
            return refuse(ErrorCode::MessageDeleted, "the message is deleted");
        if (facts.distinctReactions(body.target) >= limits::distinctReactions && !facts.anyReaction(body.target, body.emoji))
            return refuse(ErrorCode::TooManyReactions, "too many different reactions");
        return silenced();
    }

    Refusal operator()(const Pinned &body) const
    {
        const auto target = facts.message(body.target);
        if (!target)
            return refuse(ErrorCode::NoSuchMessage, "no such message");
        if (target->deleted || target->expired)
            return refuse(ErrorCode::MessageDeleted, "the message is deleted");
        return mayArrange();
    }

    Refusal operator()(const TopicSet &) const
    {
        if (settings.preset == Preset::Direct)
            return refuse(ErrorCode::NotAllowed, "a direct room has no topic");
        return mayArrange();
    }

    // ---- What those do who run the room

    Refusal operator()(const Renamed &) const { return moderatorsOnly(); }
    Refusal operator()(const Slowed &body) const
    {
        if (body.seconds < 0 || body.seconds > limits::slowSeconds)
            return refuse(ErrorCode::InvalidParams, "slower than any slow mode");
        return moderatorsOnly();
    }
    Refusal operator()(const Locked &) const { return moderatorsOnly(); }
    Refusal operator()(const AllMuted &) const { return moderatorsOnly(); }
    Refusal operator()(const Hidden &body) const
    {
        if (body.from < 1 || body.to < body.from)
            return refuse(ErrorCode::InvalidParams, "no range of messages");
        return moderatorsOnly();
    }

    Refusal operator()(const PresetSet &body) const
    {
        if (body.preset == Preset::Direct)
            return refuse(ErrorCode::InvalidParams, "no room becomes a direct one");
        return author.role == Role::Owner ? std::nullopt : refuse(ErrorCode::NotAllowed, "only an owner changes the preset");
    }

    Refusal operator()(const KeepSet &body) const
    {
        if (body.days < 0 || body.days > limits::keepDays)
            return refuse(ErrorCode::InvalidParams, "no number of days");
        return author.role == Role::Owner ? std::nullopt
                                          : refuse(ErrorCode::NotAllowed, "only an owner says how long messages are kept");
    }

    Refusal operator()(const RoleSet &body) const
    {
        const auto target = facts.member(body.user);
        const bool present = target && target->present;
        const bool raisesGuest = moderates() && present && target->role == Role::Guest && body.role == Role::Member;
        if ((author.role != Role::Owner && !raisesGuest) || body.user == author.user || body.role == Role::Guest)
            return refuse(ErrorCode::NotAllowed, "only an owner gives roles, not to themselves, and makes nobody a guest");
        return present ? std::nullopt : refuse(ErrorCode::NotMember, "that user is not in the room");
    }

    Refusal operator()(const Kicked &body) const { return mayActOn(body.user, Whom::Present); }
    Refusal operator()(const Muted &body) const { return mayActOn(body.user, Whom::Present); }
    Refusal operator()(const Banned &body) const { return mayActOn(body.user, Whom::EverMember); }

private:
    enum class Whom { Present, EverMember };

    bool moderates() const { return author.role >= Role::Moderator; }

    Refusal moderatorsOnly() const
    {
        return moderates() ? std::nullopt : refuse(ErrorCode::NotAllowed, "only moderators do this");
    }

    Refusal mayActOn(const UserId &user, Whom whom) const
    {
        if (auto error = moderatorsOnly())
            return error;
        const auto target = facts.member(user);
        if (!target || (whom == Whom::Present && !target->present))
            return refuse(ErrorCode::NotMember, "that user is not in the room");
        // Who has left has lost their role.
        if ((target->present ? target->role : Role::Member) >= author.role)
            return refuse(ErrorCode::NotAllowed, "only against members of a lower role");
        return std::nullopt;
    }

    /// Why the author must not add anything to the room at the moment. Moderators can always speak.
    Refusal silenced() const
    {
        if (moderates())
            return std::nullopt;
        if (admission.barred)
            return refuse(ErrorCode::Banned, "banned from this room");
        if (settings.locked)
            return refuse(ErrorCode::RoomLocked, "the room is locked");
        if (settings.allMuted || author.mutedUntil > admission.now)
            return refuse(ErrorCode::Muted, "muted in this room");
        return std::nullopt;
    }

    /// The same for what only moderators add where the room is for announcements.
    Refusal mayAnnounce() const
    {
        if (settings.preset == Preset::Announce && !moderates())
            return refuse(ErrorCode::NotAllowed, "only moderators post here");
        return silenced();
    }

    /// The same for what changes the room for all.
    Refusal mayArrange() const
    {
        if (author.role == Role::Guest)
            return refuse(ErrorCode::NotAllowed, "guests do not do this");
        return mayAnnounce();
    }

    Refusal tooSoon() const
    {
        if (settings.slowSeconds == 0 || author.postedAt == 0 || moderates())
            return std::nullopt;
        const base::Millis pace = settings.slowSeconds * second;
        const base::Millis wait = author.postedAt + pace - admission.now;
        // A longer wait than the pace itself means that the host's clock was set back.
        if (wait <= 0 || wait > pace)
            return std::nullopt;
        return Error{ErrorCode::SlowMode, "slow mode", wait};
    }
};

/// Judges somebody who is not in the room and wants to be.
Refusal mayJoin(const std::optional<Member> &member, const RoomFacts &facts, const Admission &admission)
{
    const RoomSettings settings = facts.settings();
    if (settings.preset == Preset::Direct) // who left it only put it away, and nobody else ever sees it
        return member ? std::nullopt : refuse(ErrorCode::NoSuchRoom, "not a room for others");
    if (facts.title().name.empty())
        return refuse(ErrorCode::NoSuchRoom, "nobody created the room");
    if (admission.barred || (member && member->exit == Exit::Banned))
        return refuse(ErrorCode::Banned, "banned from this room");
    if (settings.locked)
        return refuse(ErrorCode::RoomLocked, "the room is locked");
    if (settings.preset == Preset::Private && !admission.invited)
        return refuse(ErrorCode::InviteRequired, "only with an invite");
    return std::nullopt;
}

} // namespace

Refusal refusalOf(const Body &body, const UserId &author, const RoomFacts &facts, const Admission &admission)
{
    if (std::holds_alternative<Expired>(body))
        return std::nullopt; // by the host, which is no member
    const auto member = facts.member(author);
    if (member && member->present)
        return std::visit(MemberMay{*member, facts, admission, facts.settings()}, body);
    if (std::holds_alternative<Joined>(body))
        return mayJoin(member, facts, admission);
    // Who has put a direct conversation away still stands in it for the other one.
    if (member && std::holds_alternative<ProfileSet>(body) && facts.settings().preset == Preset::Direct)
        return std::nullopt;
    return refuse(ErrorCode::NotMember, "not in the room");
}

} // namespace hubbub::roomlog
