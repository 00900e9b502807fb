// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/limits.h"
#include "core/roomlog/permission.h"

#include <algorithm>
#include <utility>

namespace hubbub::roomlog {

using namespace protocol;

namespace {

/// Changes the facts by one entry that was permitted.
struct Folder {
    const Entry &entry;
    RoomFacts &facts;

    void operator()(const Created &body) const
    {
        const bool direct = body.preset == Preset::Direct;
        facts.setTitle({body.name, body.topic});
        facts.setSettings({body.preset});
        enter({entry.author, body.by, body.colour, body.bot}, direct ? Role::Member : Role::Owner);
        if (direct)
            enter({body.with, body.withName, body.withColour, body.withBot}, Role::Member);
        addRow(MessageKind::Create, body.name);
    }

    void operator()(const Posted &body) const
    {
        spoke();
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
        const bool direct = facts.settings().preset == Preset::Direct;
        Role role = std::min(body.role, Role::Member);
        if (role == Role::Member && !direct) {
            // A room without an owner belongs to whoever comes first.
            const auto senior = facts.senior(entry.author);
            if (!senior || senior->role < Role::Member)
                role = Role::Owner;
        }
        enter({entry.author, body.name, body.colour, body.bot}, role);
        if (!direct)
            addRow(MessageKind::Join, body.name);
    }

    void operator()(const Left &) const
    {
        Member member = *facts.member(entry.author);
        goOut(member, Exit::Left);
        if (facts.settings().preset == Preset::Direct)
            return; // one put the conversation away, which is nobody else's business
        std::string text = member.name;
        if (member.role == Role::Owner) {
            if (const auto heir = makeOwner())
                text += '\n' + heir->name;
        }
        addRow(MessageKind::Leave, text);
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

    void operator()(const PresetSet &body) const
    {
        RoomSettings settings = facts.settings();
        settings.preset = body.preset;
        facts.setSettings(settings);
        addRow(MessageKind::Preset, std::string(nameOf(body.preset)));
    }

    void operator()(const Kicked &body) const
    {
        Member member = *facts.member(body.user);
        goOut(member, Exit::Kicked);
        addRow(MessageKind::Kick, withReason(member.name, body.reason));
    }

    void operator()(const Banned &body) const
    {
        Member member = *facts.member(body.user);
        if (body.on)
            goOut(member, Exit::Banned);
        else if (!member.present && member.exit == Exit::Banned)
            goOut(member, Exit::Kicked); // still outside, but may come back
        addRow(MessageKind::Ban, withReason(std::string(body.on ? nameOf(body.scope) : "off") + ' ' + member.name, body.reason));
    }

    void operator()(const Muted &body) const
    {
        Member member = *facts.member(body.user);
        member.mutedUntil = !body.on ? 0 : body.until == 0 ? limits::maxInteger : body.until;
        facts.putMember(member);
        addRow(MessageKind::Mute,
               withReason((body.on ? std::to_string(body.until) : std::string("off")) + ' ' + member.name, body.reason));
    }

    void operator()(const Slowed &body) const
    {
        RoomSettings settings = facts.settings();
        settings.slowSeconds = body.seconds;
        facts.setSettings(settings);
        addRow(MessageKind::Slow, std::to_string(body.seconds));
    }

    void operator()(const Locked &body) const
    {
        RoomSettings settings = facts.settings();
        settings.locked = body.on;
        facts.setSettings(settings);
        addRow(MessageKind::Lock, switched(body.on));
    }

    void operator()(const AllMuted &body) const
    {
        RoomSettings settings = facts.settings();
        settings.allMuted = body.on;
        facts.setSettings(settings);
        addRow(MessageKind::MuteAll, switched(body.on));
    }

    void operator()(const Hidden &body) const
    {
        facts.setHidden(body.from, std::min(body.to, entry.seq - 1), body.on);
        addRow(MessageKind::Hide, switched(body.on) + ' ' + std::to_string(body.from) + ' ' + std::to_string(body.to));
    }

    void operator()(const KeepSet &body) const
    {
        RoomSettings settings = facts.settings();
        settings.keepDays = body.days;
        facts.setSettings(settings);
        addRow(MessageKind::Keep, std::to_string(body.days));
    }

    /// Leaves the same as if the log had been Emptied before it was folded.
    void operator()(const Expired &body) const
    {
        const Seq to = std::min(body.to, entry.seq - 1);
        for (const Seq seq : facts.unexpired(to)) {
            facts.putMessage(empty(*facts.message(seq)));
            facts.clearReactions(seq);
            facts.setMentions(seq, {});
        }
        RoomSettings settings = facts.settings();
        settings.expired = std::max(settings.expired, to);
        facts.setSettings(settings);
    }

    /// A post still did what it did besides being read. An edit was of a post that is gone, too.
    void operator()(const Emptied &body) const
    {
        if (body.of != kindOf(Posted{}))
            return;
        spoke();
        Message message;
        message.seq = entry.seq;
        message.author = entry.author;
        message.tag = entry.tag;
        message.at = entry.at;
        facts.putMessage(empty(message));
    }

    void operator()(const ProfileSet &body) const
    {
        Member member = *facts.member(entry.author);
        const std::string before = std::exchange(member.name, body.name);
        member.colour = body.colour;
        facts.putMember(member);
        if (before != body.name) // a colour is seen, not told
            addRow(MessageKind::Profile, before + '\n' + body.name);
    }

    void operator()(const UnknownBody &) const {}

private:
    static std::string switched(bool on) { return on ? "on" : "off"; }

    static std::string withReason(std::string text, const std::string &reason)
    {
        return reason.empty() ? text : text.append(1, '\n').append(reason);
    }

    static Message empty(Message message)
    {
        message.text.clear();
        message.reply = 0;
        message.editSeq = 0;
        message.editAt = 0;
        message.pinned = false;
        message.deleted = message.kind == MessageKind::Post;
        message.expired = true;
        return message;
    }

    /// What an entry says of who comes in by it.
    struct Newcomer {
        const UserId &user;
        const std::string &name;
        int colour;
        bool bot;
    };

    void enter(const Newcomer &who, Role role) const
    {
        Member member{who.user, who.name, role, entry.seq};
        member.colour = who.colour;
        member.bot = who.bot;
        if (const auto before = facts.member(who.user)) { // going out and coming back does not undo these
            member.mutedUntil = before->mutedUntil;
            member.postedAt = before->postedAt;
        }
        facts.putMember(member);
    }

    void goOut(Member &member, Exit exit) const
    {
        member.present = false;
        member.exit = exit;
        facts.putMember(member);
    }

    /// If nobody else is the owner, the longest-standing moderator becomes it, else the longest-standing member; never a guest.
    std::optional<Member> makeOwner() const
    {
        auto heir = facts.senior(entry.author);
        if (!heir || heir->role == Role::Owner || heir->role == Role::Guest)
            return std::nullopt;
        heir->role = Role::Owner;
        facts.putMember(*heir);
        return heir;
    }

    /// What a post does besides being read.
    void spoke() const
    {
        const RoomSettings settings = facts.settings();
        if (settings.slowSeconds > 0)
            notePace();
        if (settings.preset == Preset::Direct)
            bringBack();
    }

    void notePace() const
    {
        Member member = *facts.member(entry.author);
        member.postedAt = entry.at;
        facts.putMember(member);
    }

    /// Who has put a direct conversation away has it back when the other one writes.
    void bringBack() const
    {
        auto other = facts.absentMember();
        if (!other)
            return;
        other->present = true; // as before: what was said since then is unread
        facts.putMember(*other);
    }

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

void fold(const Entry &entry, RoomFacts &facts)
{
    // What a host let in was invited; what it knows besides stands in no log.
    const Admission admitted{entry.at, true, false};
    // Not the title but the place decides whether a room begins here: a copy may know the title before it has the log.
    const bool permitted =
        std::holds_alternative<Created>(entry.body) ? entry.seq == 1 : !refusalOf(entry.body, entry.author, facts, admitted);
    if (permitted)
        std::visit(Folder{entry, facts}, entry.body);
}

} // namespace hubbub::roomlog
