// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/posting.h"

#include "core/client/targets.h"
#include "core/roomlog/rules.h"

namespace hubbub::client {

using namespace protocol;
using store::OutboxItem;
using store::OutboxState;

Posting::Posting(const ClientOptions &options, const base::Clock &clock, base::Random &random, store::Database &database,
                 const Identity &identity, Copy &copy, Outbox &outbox, ServerLine &line, Follower &follower, Notices &notices)
    : m_options(options), m_clock(clock), m_random(random), m_log(database), m_identity(identity), m_copy(copy), m_outbox(outbox),
      m_line(line), m_follower(follower), m_notices(notices)
{}

std::optional<Error> Posting::hopeless(const Room &room, const Body &body)
{
    const auto *post = std::get_if<Posted>(&body);
    const Seq target = post ? post->reply : targetOf(body);
    const auto refusal =
        roomlog::refusal({room.id, m_identity.user, {}, body}, *m_log.facts(room.id), {m_clock.wallMs(), true, false});
    // The copy may be behind, so only what cannot become different is final: what a message is, who wrote it, that it was deleted.
    // The rest is the host's to judge.
    const bool final =
        refusal
        && (refusal->code == ErrorCode::MessageDeleted || (refusal->code == ErrorCode::NoSuchMessage && target <= room.log.head())
            || (refusal->code == ErrorCode::NotAllowed && std::holds_alternative<Edited>(body)));
    return final ? refusal : std::nullopt;
}

Outcome<Tag> Posting::add(const RoomId &room, Body body, const std::string &invite)
{
    const Room *known = m_copy.find(room);
    const bool joined = known && known->joined;
    if (!joined && !std::holds_alternative<Joined>(body) && !m_outbox.hasPendingJoin(room))
        return Error{ErrorCode::NotMember, "not in room " + room.value};
    if (const auto error = known ? hopeless(*known, body) : std::nullopt)
        return *error;
    OutboxItem item;
    item.room = room;
    item.tag = base::Uuid::makeV7(m_clock, m_random);
    item.body = std::move(body);
    item.at = m_clock.wallMs();
    item.invite = invite;
    const Tag tag = m_outbox.add(std::move(item)).tag;
    m_notices.outbox.insert(room);
    return tag;
}

void Posting::retry(const Tag &tag)
{
    const OutboxItem *item = m_outbox.find(tag);
    if (!item || item->state != OutboxState::Failed)
        return;
    m_outbox.setWaiting(tag);
    m_notices.outbox.insert(item->room);
}

void Posting::discard(const Tag &tag)
{
    const OutboxItem *item = m_outbox.find(tag);
    if (!item || item->state != OutboxState::Failed)
        return;
    m_notices.outbox.insert(item->room);
    m_outbox.remove(tag);
}

std::set<RoomId> Posting::roomsInDoubt() const
{
    if (!m_options.follow)
        return {};
    std::set<RoomId> rooms = m_outbox.ackedBeforeThisLine();
    for (auto id = rooms.begin(); id != rooms.end();) {
        const Room *room = m_copy.find(*id);
        id = room && room->joined && !room->heard ? std::next(id) : rooms.erase(id);
    }
    return rooms;
}

void Posting::pump()
{
    while (m_line.ready()) {
        const auto item = m_outbox.next(m_clock.steadyMs(), roomsInDoubt());
        if (!item)
            return;
        m_line.request(Append{item->room, item->tag, item->body, item->invite},
                       [this, item = *item](const ReplyBody &body) { answered(item, body); });
    }
}

void Posting::answered(const OutboxItem &item, const ReplyBody &body)
{
    m_outbox.answered(item.tag);
    // The entry may have come before this answer and settled the item; joining and leaving are still to be dealt with.
    if (const auto *error = std::get_if<Error>(&body))
        refused(item, *error);
    else if (const auto *reply = std::get_if<AppendReply>(&body))
        acked(item, reply->seq);
    else
        m_line.giveUp("append was answered with something else");
}

bool Posting::willHear(const RoomId &room) const
{
    const Room *known = m_copy.find(room);
    // Of a room that was left, pages up to the leave may still come. Nobody can tell whether they do, so nothing waits for them.
    return m_options.follow && known && known->joined && (known->heard || known->asked);
}

void Posting::settleMembership(const OutboxItem &item)
{
    if (std::holds_alternative<Joined>(item.body)) {
        m_follower.join(item.room);
    } else if (std::holds_alternative<Left>(item.body) && !willHear(item.room)) {
        if (Room *room = m_copy.find(item.room))
            m_follower.leave(*room);
    }
}

void Posting::acked(const OutboxItem &item, Seq seq)
{
    settleMembership(item);
    const OutboxItem *waiting = m_outbox.find(item.tag);
    if (!waiting || waiting->state != OutboxState::Waiting)
        return;
    m_notices.outbox.insert(item.room);
    // An item waits for its entry only where the entry will come. A client that does not follow has done its work with the ack,
    // and so has one that is not in the room any more.
    Room *room = m_copy.find(item.room);
    if (room)
        room->serverHead = std::max(room->serverHead, seq);
    const bool follows = willHear(item.room);
    if (follows && room->heard && seq <= room->log.head()) {
        m_outbox.setFailed(item.tag, std::string(nameOf(ErrorCode::TagConflict))); // something else stands in that place
        return;
    }
    if (follows)
        m_outbox.setAcked(item.tag, seq);
    else
        m_outbox.remove(item.tag);
    m_notices.acked.push_back({item.room, item.tag, seq});
}

void Posting::refused(const OutboxItem &item, const Error &error)
{
    if (isTemporary(error.code)) {
        m_outbox.hold(item.tag, error, m_clock.steadyMs());
        return;
    }
    const bool alreadyIn = error.code == ErrorCode::AlreadyMember && std::holds_alternative<Joined>(item.body);
    const bool alreadyOut = error.code == ErrorCode::NotMember && std::holds_alternative<Left>(item.body);
    if (m_outbox.find(item.tag))
        m_notices.outbox.insert(item.room);
    if (alreadyIn)
        settleMembership(item);
    Room *room = m_copy.find(item.room);
    if (room && error.code == ErrorCode::NotMember) // banned may mean an address, from where one may still listen
        m_follower.leave(*room);
    if (alreadyIn || alreadyOut)
        m_outbox.remove(item.tag);
    else
        m_outbox.setFailed(item.tag, std::string(nameOf(error.code)));
}

} // namespace hubbub::client
