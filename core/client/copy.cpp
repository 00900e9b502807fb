// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/copy.h"

#include <algorithm>

namespace hubbub::client {

using namespace protocol;

namespace {

/// More rooms than any server of ours has. A server that tells of more is not believed.
constexpr std::size_t mostRooms = 20'000;

} // namespace

Copy::Copy(store::Database &database, const Identity &identity, Outbox &outbox, Notices &notices)
    : m_database(database), m_log(database), m_timeline(database), m_identity(identity), m_outbox(outbox), m_notices(notices)
{}

void Copy::load()
{
    std::map<RoomId, Room> rooms;
    const std::map<RoomId, store::RoomChoice> choices = store::RoomChoiceStore(m_database).all();
    const std::set<RoomId> drafts = store::OutboxStore(m_database).roomsWithDraft();
    for (const store::StoredRoom &stored : m_log.rooms()) {
        Room &room = rooms.emplace(stored.id, Room(stored.id)).first->second;
        room.stored = true;
        room.log = {stored.epoch, stored.head};
        take(room, stored);
        room.joined = stored.joined;
        room.read = m_timeline.readState(stored.id, m_identity.user);
        const auto newest = m_timeline.page(stored.id, {HistoryVerb::Latest, 0, 0, 1}).messages;
        room.lastAt = newest.empty() ? 0 : newest.back().at;
        if (const auto choice = choices.find(stored.id); choice != choices.end())
            room.choice = choice->second;
        room.hasDraft = drafts.contains(stored.id);
        m_notices.rooms = true;
    }
    m_rooms = std::move(rooms);
}

void Copy::take(Room &room, const store::StoredRoom &stored) const
{
    room.title = stored.title;
    room.members = stored.members;
    room.settings = stored.settings;
    if (const auto self = m_log.member(room.id, m_identity.user)) {
        room.role = self->role;
        room.exit = self->exit;
    }
    for (const UserId &user : stored.pair) {
        const auto other = user == m_identity.user ? std::nullopt : m_log.member(room.id, user);
        if (other) {
            room.with = user;
            room.withName = other->name;
            room.withColour = other->colour;
            room.withIsBot = other->bot;
        }
    }
}

Room *Copy::find(const RoomId &id)
{
    const auto room = m_rooms.find(id);
    return room == m_rooms.end() ? nullptr : &room->second;
}

const Room *Copy::find(const RoomId &id) const
{
    const auto room = m_rooms.find(id);
    return room == m_rooms.end() ? nullptr : &room->second;
}

Room &Copy::room(const RoomId &id)
{
    return m_rooms.try_emplace(id, Room(id)).first->second;
}

Room *Copy::listed(const RoomRow &row)
{
    if (!find(row.id) && m_rooms.size() >= mostRooms)
        return nullptr;
    Room &room = this->room(row.id);
    room.listed = true;
    room.listedTitle = {row.name, row.topic};
    room.listedPreset = row.preset;
    room.listedRole = row.role;
    room.listedWith = row.with;
    room.listedMembers = row.members;
    room.listedEpoch = row.epoch;
    room.serverHead = row.head;
    if (row.member)
        room.serverRead = {row.id, row.readSeq, row.unread, row.mentions};
    m_notices.rooms = true;
    return &room;
}

Room &Copy::join(const RoomId &id)
{
    Room &room = this->room(id);
    if (room.joined)
        return room;
    store::Transaction transaction(m_database);
    const bool added = m_log.addRoom(id, room.listedEpoch);
    const bool direct = room.listedPreset == Preset::Direct; // then what it is listed as is a person's name
    if (added && !room.listedTitle.name.empty() && !direct)
        m_log.setTitle(id, room.listedTitle);
    m_log.setJoined(id, true);
    transaction.commit();
    if (added) {
        room.log = {room.listedEpoch, 0};
        room.title = direct ? roomlog::RoomTitle{} : room.listedTitle;
        room.members = room.listedMembers;
    }
    room.stored = true;
    room.joined = true;
    m_notices.rooms = true;
    return room;
}

void Copy::leave(Room &room)
{
    const std::vector<store::OutboxItem> done = m_outbox.acked(room.id);
    if (!room.joined && done.empty())
        return;
    store::Transaction transaction(m_database);
    m_log.setJoined(room.id, false);
    for (const store::OutboxItem &item : done)
        m_outbox.storeSettled(item);
    transaction.commit();
    for (const store::OutboxItem &item : done)
        m_outbox.forget(item.tag);
    room.joined = false;
    m_notices.rooms = true;
    if (!done.empty())
        m_notices.outbox.insert(room.id);
}

void Copy::forget(Room &room)
{
    const RoomId id = room.id;
    store::Transaction transaction(m_database);
    m_log.removeRoom(id);
    transaction.commit();
    m_notices.rooms = true;
    if (!room.listed) {
        m_rooms.erase(id);
        return;
    }
    Room heard(id);
    heard.listed = true;
    heard.listedTitle = room.listedTitle;
    heard.listedPreset = room.listedPreset;
    heard.listedRole = room.listedRole;
    heard.listedWith = room.listedWith;
    heard.listedMembers = room.listedMembers;
    heard.listedEpoch = room.listedEpoch;
    heard.serverHead = room.serverHead;
    room = std::move(heard);
}

bool Copy::markRead(Room &room, Seq seq)
{
    const Seq known = std::min(seq, room.log.head());
    if (known <= room.read.seq || m_identity.user.empty())
        return false;
    m_timeline.markRead(room.id, m_identity.user, known);
    room.read.seq = known;
    m_stale.insert(room.id);
    return true;
}

void Copy::serverMarkedRead(Room &room, const ReadState &state)
{
    if (state.seq >= room.serverRead.seq)
        room.serverRead = state;
    markRead(room, state.seq);
}

void Copy::choose(Room &room, const store::RoomChoice &choice)
{
    if (!room.stored || room.choice == choice)
        return;
    store::RoomChoiceStore(m_database).set(room.id, choice);
    room.choice = choice;
    m_notices.rooms = true;
}

void Copy::identityChanged()
{
    for (const auto &[id, room] : m_rooms) {
        if (room.stored)
            m_stale.insert(id);
    }
}

void Copy::recount()
{
    for (auto id = m_stale.begin(); id != m_stale.end();) {
        Room *room = find(*id);
        if (room && room->behind()) {
            ++id;
            continue;
        }
        if (room) {
            room->read = m_timeline.readState(*id, m_identity.user);
            m_notices.rooms = true;
        }
        id = m_stale.erase(id);
    }
}

} // namespace hubbub::client
