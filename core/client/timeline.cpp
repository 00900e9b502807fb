// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/timeline.h"

#include "core/client/targets.h"
#include "core/markup/parse.h"
#include "core/roomlog/rules.h"

#include <algorithm>
#include <map>

namespace hubbub::client {

using namespace protocol;
using store::OutboxItem;
using store::OutboxState;

namespace {

constexpr std::size_t previewCodePoints = 120;
constexpr int mostInThread = 500;

RowState stateOf(const OutboxItem &item)
{
    return item.state == OutboxState::Failed ? RowState::Failed : RowState::Sending;
}

struct Person {
    std::string name;
    int colour = 0;
    bool bot = false;
};

/// What a hidden message is to those below moderator.
void blank(Message &message)
{
    message.text.clear();
    message.reactions.clear();
    message.editSeq = 0;
    message.editAt = 0;
}

} // namespace

std::string previewOf(const std::string &text)
{
    std::string line = text.substr(0, text.find('\n'));
    std::size_t codePoints = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(line[i]) & 0xc0) != 0x80;
        if (begins && ++codePoints > previewCodePoints)
            return line.substr(0, i) + "…";
    }
    return line.size() < text.size() ? line + "…" : line;
}

Timeline::Timeline(store::Database &database, const Identity &identity, const Outbox &outbox)
    : m_timeline(database), m_lookup(database), m_log(database), m_identity(identity), m_outbox(outbox)
{}

Client::Rows Timeline::rows(const RoomId &room, const HistoryQuery &query) const
{
    auto page = m_timeline.page(room, query);
    return {dressed(room, std::move(page.messages)), page.more};
}

std::optional<TimelineRow> Timeline::row(const RoomId &room, Seq seq) const
{
    auto message = m_timeline.message(room, seq);
    if (!message)
        return std::nullopt;
    std::vector<Message> messages{std::move(*message)};
    return dressed(room, std::move(messages)).front();
}

std::vector<TimelineRow> Timeline::pinned(const RoomId &room) const
{
    return dressed(room, m_timeline.pinned(room));
}

std::vector<TimelineRow> Timeline::thread(const RoomId &room, Seq seq) const
{
    return dressed(room, m_lookup.thread(room, seq, mostInThread));
}

std::vector<TimelineRow> Timeline::mentions(const RoomId &room, int limit) const
{
    return dressed(room, m_lookup.mentions(room, m_identity.user, limit));
}

std::vector<Client::Version> Timeline::versions(const RoomId &room, Seq seq) const
{
    const auto message = m_timeline.message(room, seq);
    if (!message || (message->hidden && !seesHidden(room)))
        return {};
    std::vector<Client::Version> versions;
    for (auto &version : m_lookup.versions(room, seq))
        versions.push_back({version.at, std::move(version.text)});
    return versions;
}

std::vector<TimelineRow> Timeline::pendingRows(const RoomId &room) const
{
    std::vector<TimelineRow> rows;
    for (const OutboxItem &item : m_outbox.items(room)) {
        const auto *post = std::get_if<Posted>(&item.body);
        if (!post)
            continue;
        TimelineRow row;
        row.message.author = m_identity.user;
        row.message.tag = item.tag;
        row.message.at = item.at;
        row.message.text = post->text;
        row.message.reply = post->reply;
        row.state = stateOf(item);
        row.error = item.error;
        rows.push_back(std::move(row));
    }
    return dressed(room, std::move(rows));
}

bool Timeline::seesHidden(const RoomId &room) const
{
    const auto self = m_log.member(room, m_identity.user);
    return self && self->present && self->role >= Role::Moderator;
}

std::vector<TimelineRow> Timeline::dressed(const RoomId &room, std::vector<Message> messages) const
{
    std::vector<TimelineRow> rows;
    rows.reserve(messages.size());
    for (Message &message : messages) {
        rows.emplace_back();
        rows.back().message = std::move(message);
    }
    return dressed(room, std::move(rows));
}

std::vector<TimelineRow> Timeline::dressed(const RoomId &room, std::vector<TimelineRow> rows) const
{
    std::map<Seq, Message> answered;
    std::vector<Message> named;
    for (const TimelineRow &row : rows) {
        named.emplace_back().author = row.message.author;
        if (row.message.reply > 0 && !answered.contains(row.message.reply)) {
            if (auto message = m_timeline.message(room, row.message.reply)) {
                named.emplace_back().author = message->author;
                answered.emplace(row.message.reply, std::move(*message));
            }
        }
    }
    const auto authors = m_timeline.authors(room, named);
    const auto personOf = [this, &authors](const UserId &user) -> Person {
        if (const auto author = authors.find(user); author != authors.end())
            return {author->second.name, author->second.colour, author->second.bot};
        return user == m_identity.user ? Person{m_identity.userName, m_identity.userColour} : Person{};
    };
    std::multimap<Seq, const OutboxItem *> wishes;
    const std::vector<OutboxItem> items = m_outbox.items(room);
    for (const OutboxItem &item : items) {
        if (const Seq target = targetOf(item.body); target > 0)
            wishes.emplace(target, &item);
    }
    const bool seesAll = seesHidden(room);
    std::unique_ptr<roomlog::RoomFacts> facts;
    for (TimelineRow &row : rows) {
        Message &message = row.message;
        if (message.hidden && !seesAll)
            blank(message);
        Person author = personOf(message.author);
        row.authorName = std::move(author.name);
        row.authorColour = author.colour;
        row.authorIsBot = author.bot;
        row.mine = message.author == m_identity.user && !m_identity.user.empty();
        if (const auto answer = answered.find(message.reply); answer != answered.end()) {
            row.replyAuthor = personOf(answer->second.author).name;
            row.replyAuthorId = answer->second.author;
            row.replyText = answer->second.deleted || (answer->second.hidden && !seesAll)
                                ? std::string()
                                : previewOf(markup::plainText(answer->second.text));
        }
        const auto [first, last] = wishes.equal_range(message.seq);
        for (auto wish = message.seq > 0 ? first : last; wish != last; ++wish)
            lay(*wish->second, row);
        if (message.kind == MessageKind::Post && !message.deleted) {
            const bool mayMention = message.text.find('@') != std::string::npos;
            if (mayMention && !facts)
                facts = m_log.facts(room);
            readMarks(row, mayMention ? facts.get() : nullptr);
            // Who was meant by a name that they have given up since is known only from then.
            if (mayMention && !row.mine && !row.mentionsMe)
                row.mentionsMe = m_lookup.isMentioned(room, message.seq, m_identity.user);
        }
    }
    return rows;
}

void Timeline::readMarks(TimelineRow &row, const roomlog::RoomFacts *facts) const
{
    std::vector<markup::MentionPlace> places;
    if (facts) {
        for (const roomlog::MentionPlace &place : roomlog::mentionPlaces(row.message.text, *facts)) {
            const bool self = !row.mine && (place.user == m_identity.user || place.user == roomlog::everyone);
            places.push_back({place.begin, place.end, self});
            row.mentionsMe = row.mentionsMe || self;
        }
    }
    row.marks = markup::parse(row.message.text, places);
}

void Timeline::lay(const OutboxItem &item, TimelineRow &row) const
{
    Message &message = row.message;
    const bool failed = item.state == OutboxState::Failed;
    if (const auto *edit = std::get_if<Edited>(&item.body)) {
        if (message.deleted)
            return;
        // A refused edit stays on the screen: what a person wrote is not taken away before they have decided.
        message.text = edit->text;
        row.state = stateOf(item);
        row.error = item.error;
    } else if (std::holds_alternative<Deleted>(item.body)) {
        if (message.deleted)
            return;
        row.state = stateOf(item);
        row.error = item.error;
        if (failed)
            return;
        message.deleted = true;
        message.text.clear();
        message.reactions.clear();
    } else if (const auto *pinned = std::get_if<Pinned>(&item.body); pinned && !failed) {
        message.pinned = pinned->on;
    } else if (const auto *reacted = std::get_if<Reacted>(&item.body); reacted && !failed && !message.deleted) {
        react(*reacted, message);
    }
}

void Timeline::react(const Reacted &wish, Message &message) const
{
    auto reaction = std::find_if(message.reactions.begin(), message.reactions.end(),
                                 [&wish](const Reaction &r) { return r.emoji == wish.emoji; });
    if (wish.on) {
        if (reaction == message.reactions.end())
            message.reactions.push_back({wish.emoji, {m_identity.user}});
        else if (std::find(reaction->users.begin(), reaction->users.end(), m_identity.user) == reaction->users.end())
            reaction->users.push_back(m_identity.user);
        return;
    }
    if (reaction == message.reactions.end())
        return;
    std::erase(reaction->users, m_identity.user);
    if (reaction->users.empty())
        message.reactions.erase(reaction);
}

} // namespace hubbub::client
