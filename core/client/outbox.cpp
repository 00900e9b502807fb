// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/outbox.h"

#include "core/client/deadline.h"

#include <algorithm>

namespace hubbub::client {

using base::Millis;
using store::OutboxItem;
using store::OutboxState;

namespace {

constexpr Millis holdFirst = 1'000;
constexpr Millis holdMost = 30'000;
constexpr Millis longestHold = 10 * 60 * 1000; // then it asks again, and is told again
const std::string conflict{protocol::nameOf(protocol::ErrorCode::TagConflict)};

} // namespace

Outbox::Outbox(store::Database &database, base::Random &random) : m_store(database), m_backoff(random, holdFirst, holdMost) {}

void Outbox::load()
{
    auto stored = m_store.all();
    m_items.clear();
    m_ids.clear();
    for (auto &item : stored) {
        m_ids[item.tag] = item.id;
        m_items.emplace(item.id, std::move(item));
    }
}

const OutboxItem &Outbox::add(OutboxItem item)
{
    item = m_store.add(std::move(item));
    m_ids[item.tag] = item.id;
    return m_items.insert_or_assign(item.id, std::move(item)).first->second;
}

OutboxItem *Outbox::item(const protocol::Tag &tag)
{
    const auto id = m_ids.find(tag);
    return id == m_ids.end() ? nullptr : &m_items.at(id->second);
}

const OutboxItem *Outbox::find(const protocol::Tag &tag) const
{
    const auto id = m_ids.find(tag);
    return id == m_ids.end() ? nullptr : &m_items.at(id->second);
}

std::vector<OutboxItem> Outbox::items() const
{
    std::vector<OutboxItem> items;
    items.reserve(m_items.size());
    for (const auto &[id, item] : m_items)
        items.push_back(item);
    return items;
}

std::vector<OutboxItem> Outbox::items(const protocol::RoomId &room) const
{
    std::vector<OutboxItem> items;
    for (const auto &[id, item] : m_items) {
        if (item.room == room)
            items.push_back(item);
    }
    return items;
}

std::vector<OutboxItem> Outbox::acked(const protocol::RoomId &room) const
{
    std::vector<OutboxItem> items;
    for (const auto &[id, item] : m_items) {
        if (item.state == OutboxState::Acked && item.room == room)
            items.push_back(item);
    }
    return items;
}

bool Outbox::ackedBefore(const OutboxItem &item) const
{
    return item.state == OutboxState::Acked && !m_ackedHere.contains(item.tag);
}

std::set<protocol::RoomId> Outbox::ackedBeforeThisLine() const
{
    std::set<protocol::RoomId> rooms;
    for (const auto &[id, item] : m_items) {
        if (ackedBefore(item))
            rooms.insert(item.room);
    }
    return rooms;
}

bool Outbox::hasPendingJoin(const protocol::RoomId &room) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&room](const auto &entry) {
        const OutboxItem &item = entry.second;
        return item.room == room && item.state != OutboxState::Failed && std::holds_alternative<protocol::Joined>(item.body);
    });
}

Outbox::Lane Outbox::laneOf(const protocol::Body &body)
{
    return std::holds_alternative<protocol::Reacted>(body) ? Reactions : Posts;
}

std::optional<OutboxItem> Outbox::next(Millis now, std::set<protocol::RoomId> waiting)
{
    for (Millis &held : m_heldUntil) {
        if (held <= now)
            held = 0;
    }
    std::erase_if(m_roomHeldUntil, [now](const auto &held) { return held.second <= now; });
    for (const auto &[room, until] : m_roomHeldUntil)
        waiting.insert(room);
    const auto blocked = [this](Lane lane) { return m_busy[lane] || m_heldUntil[lane] > 0; };
    if (blocked(Posts) && blocked(Reactions))
        return std::nullopt;
    for (const auto &[tag, flight] : m_inFlight)
        waiting.insert(flight.room);
    for (const auto &[id, item] : m_items) {
        if (item.state != OutboxState::Waiting || waiting.contains(item.room))
            continue;
        const Lane lane = laneOf(item.body);
        if (blocked(lane)) {
            waiting.insert(item.room);
            continue;
        }
        m_inFlight[item.tag] = {item.room, lane};
        m_busy[lane] = true;
        return item;
    }
    return std::nullopt;
}

void Outbox::answered(const protocol::Tag &tag)
{
    const auto flight = m_inFlight.find(tag);
    if (flight == m_inFlight.end())
        return;
    m_busy[flight->second.lane] = false;
    m_inFlight.erase(flight);
}

void Outbox::hold(const protocol::Tag &tag, const protocol::Error &error, Millis now)
{
    const OutboxItem *held = find(tag);
    const Millis wait = std::clamp<Millis>(error.retryMs, 0, longestHold);
    if (error.code == protocol::ErrorCode::Flood && held) {
        m_heldUntil[laneOf(held->body)] = now + std::max<Millis>(wait, 1);
        return;
    }
    if (error.code == protocol::ErrorCode::SlowMode && held) {
        m_roomHeldUntil[held->room] = now + std::max<Millis>(wait, 1);
        return;
    }
    m_heldUntil.fill(now + std::max(wait, m_backoff.failed() + 1));
}

void Outbox::linkLost()
{
    m_inFlight.clear();
    m_ackedHere.clear();
    m_busy.fill(false);
    m_heldUntil.fill(0);
    m_roomHeldUntil.clear();
}

Millis Outbox::nextDeadline() const
{
    Millis deadline = never;
    for (const Lane lane : {Posts, Reactions}) {
        if (m_heldUntil[lane] > 0 && !m_busy[lane])
            deadline = std::min(deadline, m_heldUntil[lane]);
    }
    for (const auto &[room, until] : m_roomHeldUntil)
        deadline = std::min(deadline, until);
    return deadline;
}

void Outbox::setState(const protocol::Tag &tag, OutboxState state, protocol::Seq seq, const std::string &error)
{
    OutboxItem *changed = item(tag);
    if (!changed)
        return;
    m_store.setState(changed->id, state, seq, error);
    changed->state = state;
    changed->seq = seq;
    changed->error = error;
}

void Outbox::setAcked(const protocol::Tag &tag, protocol::Seq seq)
{
    setState(tag, OutboxState::Acked, seq, {});
    m_ackedHere.insert(tag);
    m_backoff.succeeded();
}

void Outbox::setFailed(const protocol::Tag &tag, const std::string &error)
{
    setState(tag, OutboxState::Failed, 0, error);
}

void Outbox::setWaiting(const protocol::Tag &tag)
{
    setState(tag, OutboxState::Waiting, 0, {});
}

void Outbox::remove(const protocol::Tag &tag)
{
    if (const OutboxItem *removed = find(tag)) {
        m_store.remove(removed->id);
        forget(tag);
    }
}

void Outbox::storeSettled(const OutboxItem &item)
{
    m_store.remove(item.id);
}

void Outbox::storeConflict(const OutboxItem &item)
{
    m_store.setState(item.id, OutboxState::Failed, 0, conflict);
}

void Outbox::forget(const protocol::Tag &tag)
{
    const auto id = m_ids.find(tag);
    if (id == m_ids.end())
        return;
    m_items.erase(id->second);
    m_ids.erase(id);
    m_ackedHere.erase(tag);
}

void Outbox::noteConflict(const protocol::Tag &tag)
{
    if (OutboxItem *changed = item(tag)) {
        changed->state = OutboxState::Failed;
        changed->seq = 0;
        changed->error = conflict;
    }
}

void Outbox::storeReset(const protocol::RoomId &room)
{
    for (const auto &[id, item] : m_items) {
        if (item.room == room && ackedBefore(item))
            m_store.setState(id, OutboxState::Waiting, 0, {});
    }
}

void Outbox::noteReset(const protocol::RoomId &room)
{
    for (auto &[id, item] : m_items) {
        if (item.room == room && ackedBefore(item)) {
            item.state = OutboxState::Waiting;
            item.seq = 0;
        }
    }
}

} // namespace hubbub::client
