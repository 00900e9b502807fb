// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/room_feed.h"

#include "app/cli/rows_as_json.h"
#include "app/wire_text.h"
#include "core/protocol/limits.h"

#include <algorithm>

namespace hubbub::app::bot {
namespace {

constexpr std::size_t pageBytes = 256 * 1024;

} // namespace

RoomFeed::RoomFeed(store::Database &copy, protocol::RoomId room) : m_log(copy), m_timeline(copy), m_room(std::move(room)) {}

RoomFeed::Found RoomFeed::next(protocol::Seq after, const protocol::UserId &bot, const Interest &interest)
{
    Found found{std::nullopt, after, false};
    const auto stored = m_log.room(m_room);
    if (!stored || stored->head <= after) {
        return found;
    }
    const auto facts = m_log.facts(m_room);
    const auto entries = m_log.entriesAfter(m_room, after, protocol::limits::entriesPage, pageBytes);
    for (const protocol::Entry &entry : entries) {
        const Concern concern = concernOf(entry, bot, interest, *facts);
        const bool post = std::holds_alternative<protocol::Posted>(entry.body);
        if (concern.wanted && !(post && isGone(entry.seq))) {
            found.delivery = deliveryOf(entry, concern, *stored);
            return found;
        }
        found.passed = entry.seq;
    }
    found.more = found.passed < stored->head;
    return found;
}

protocol::Seq RoomFeed::resumeAfter(const std::vector<std::pair<protocol::Seq, protocol::Tag>> &handled, protocol::Seq cursor)
{
    const auto stored = m_log.room(m_room);
    const protocol::Seq head = stored ? stored->head : 0;
    for (const auto &[seq, tag] : handled) {
        const auto entries = m_log.entriesAfter(m_room, seq - 1, 1, pageBytes);
        if (!entries.empty() && entries.front().seq == seq && entries.front().tag == tag) {
            return seq;
        }
    }
    return std::min(handled.empty() ? cursor : handled.back().first - 1, head);
}

bool RoomFeed::isGone(protocol::Seq seq) const
{
    const auto message = m_timeline.message(m_room, seq);
    return message && (message->deleted || message->hidden);
}

Delivery RoomFeed::deliveryOf(const protocol::Entry &entry, const Concern &concern, const store::StoredRoom &room) const
{
    const auto author = m_log.member(m_room, entry.author);
    const QString name = text(author ? author->name : entry.author.value);
    Delivery delivery{m_room, room.epoch, entry.seq, entry.tag, cli::asJson(m_room, entry, name)};
    delivery.message["roomName"] = text(room.title.name);
    if (author && author->bot) {
        delivery.message["bot"] = true;
    }
    if (std::holds_alternative<protocol::Posted>(entry.body)) {
        delivery.message["mentionsMe"] = concern.mentionsBot;
    }
    if (!concern.command.isEmpty()) {
        delivery.message["command"] = concern.command;
        delivery.message["arguments"] = concern.arguments;
    }
    return delivery;
}

} // namespace hubbub::app::bot
