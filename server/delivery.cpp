// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery.h"

#include "core/protocol/limits.h"
#include "server/retention.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::Entry;
using protocol::UserId;

/// What an entry changes in the hub besides the room's head. Its entry is queued already.
struct Delivery::Effect {
    Delivery &delivery;
    HubRoom &room;
    const Entry &entry;
    std::int64_t members; ///< present ones after this entry

    void operator()(const protocol::Created &created) const
    {
        enter(entry.author);
        if (!created.with.empty())
            enter(created.with);
        if (!room.isUnlisted())
            delivery.tellNonMembers(room);
    }
    void operator()(const protocol::Joined &) const { enter(entry.author); }
    void operator()(const protocol::Left &) const { goOut(entry.author); }
    void operator()(const protocol::Kicked &kicked) const { goOut(kicked.user); }
    void operator()(const protocol::Banned &banned) const
    {
        if (banned.on && members < room.members) // else they had left before
            goOut(banned.user);
    }
    void operator()(const protocol::Posted &) const
    {
        delivery.m_context.typing.stop(entry.author, room);
        if (room.preset == protocol::Preset::Direct && room.members < 2)
            enter(room.partnerOf(entry.author)); // who had put the conversation away has it back
    }
    void operator()(const protocol::Renamed &) const { titleChanged(); }
    void operator()(const protocol::TopicSet &) const { titleChanged(); }
    void operator()(const protocol::KeepSet &kept) const
    {
        room.keepDays = kept.days;
        if (kept.days > 0)
            Retention::wake(delivery.m_context);
    }
    /// Also when it is listed no more: that is how the others learn it.
    void operator()(const protocol::PresetSet &) const { delivery.tellNonMembers(room); }
    template<class Kind>
    void operator()(const Kind &) const
    {}

private:
    void enter(const UserId &user) const
    {
        ++room.members;
        delivery.m_context.registry.join(user, room);
        delivery.m_context.presence.joined(user, room);
        delivery.tellUser(user, room);
    }

    void goOut(const UserId &id) const
    {
        HubContext &context = delivery.m_context;
        delivery.broadcast(room); // the entry that puts them out is the last one that they hear
        --room.members;
        context.typing.forget(id, room);
        context.registry.leave(id, room);
        if (OnlineUser *user = context.registry.user(id)) {
            for (Session *session : user->sessions)
                delivery.m_catchUp.leave(*session, room);
        }
        delivery.tellUser(id, room);
    }

    void titleChanged() const
    {
        if (!room.isUnlisted())
            delivery.tellNonMembers(room);
    }
};

namespace {

store::StoredRoom newRoom(const Appended &first)
{
    store::StoredRoom room{first.room, first.epoch, 0, first.title};
    room.settings.preset = first.preset;
    const auto *created = std::get_if<protocol::Created>(&first.entry.body);
    if (created && !created->with.empty())
        room.pair = {first.entry.author, created->with};
    return room;
}

} // namespace

void Delivery::deliver(std::vector<JobResult> results)
{
    for (JobResult &result : results) {
        const std::optional<Waiting> waiting = m_context.tickets.take(result.ticket);
        if (waiting)
            settle(*waiting, m_context.registry.session(waiting->session), result);
    }
    for (Unsent &unsent : m_unsent)
        broadcast(unsent);
    m_unsent.clear();
}

void Delivery::settle(const Waiting &waiting, Session *session, JobResult &result)
{
    // What is in the log happened, whether or not its author still listens.
    if (const auto *entry = std::get_if<Appended>(&result.what))
        appended(*entry);
    if (const auto *moved = std::get_if<ProfileMoved>(&result.what))
        profileMoved(*moved);
    if (const auto *made = std::get_if<TokenMade>(&result.what)) {
        for (const Appended &join : made->joins)
            appended(join);
    }
    if (const auto *registered = std::get_if<Registered>(&result.what)) {
        for (const Appended &entry : registered->visit)
            appended(entry);
    }
    if (session && waiting.what != Waiting::For::Register && session->inFlight > 0)
        --session->inFlight;
    if (waiting.then)
        waiting.then(session, result);
    if (session && waiting.what != Waiting::For::Own) {
        reply(waiting, *session, result);
    }
    if (const auto *moved = std::get_if<ReadMoved>(&result.what); moved && moved->moved)
        readMoved(waiting, *moved);
}

void Delivery::reply(const Waiting &waiting, Session &session, const JobResult &result)
{
    Speaker &speaker = m_context.speaker;
    const bool create = waiting.what == Waiting::For::Create;
    if (const auto *error = std::get_if<protocol::Error>(&result.what)) {
        if (waiting.what == Waiting::For::Register)
            m_greeting.notRegistered(session, waiting.request, *error);
        else
            speaker.reply(session.id, waiting.request, *error);
    } else if (const auto *entry = std::get_if<Appended>(&result.what)) {
        if (create)
            speaker.reply(session.id, waiting.request, protocol::CreateReply{entry->room, entry->epoch, entry->entry.seq, false});
        else if (waiting.what == Waiting::For::Direct)
            replyDirect(waiting, session, entry->room, entry->epoch);
        else
            speaker.reply(session.id, waiting.request, protocol::AppendReply{entry->entry.seq, false});
    } else if (const auto *known = std::get_if<AlreadyThere>(&result.what)) {
        if (create)
            speaker.reply(session.id, waiting.request, protocol::CreateReply{known->room, known->epoch, known->seq, true});
        else if (waiting.what == Waiting::For::Direct)
            replyDirect(waiting, session, known->room, known->epoch);
        else
            speaker.reply(session.id, waiting.request, protocol::AppendReply{known->seq, true});
    } else if (const auto *registered = std::get_if<Registered>(&result.what)) {
        greet(session, waiting.request, *registered);
    } else if (const auto *moved = std::get_if<ReadMoved>(&result.what)) {
        speaker.reply(session.id, waiting.request, moved->state);
    }
}

void Delivery::replyDirect(const Waiting &waiting, Session &session, const protocol::RoomId &room, const protocol::Epoch &epoch)
{
    try {
        const auto partner = m_context.accounts.user(waiting.user);
        m_context.speaker.reply(session.id, waiting.request,
                                protocol::DirectReply{room, epoch, waiting.user, partner ? partner->name : std::string()});
    } catch (const store::StoreError &) {
        m_context.speaker.reply(session.id, waiting.request, HubContext::diskFailed());
    }
}

void Delivery::greet(Session &session, const protocol::RequestId &id, const Registered &registered)
{
    try {
        m_greeting.registered(session, id, registered);
    } catch (const store::StoreError &) {
        m_greeting.notRegistered(session, id, HubContext::diskFailed());
    }
}

void Delivery::appended(const Appended &appended)
{
    HubRoom *room = m_context.registry.room(appended.room);
    if (!room)
        room = &m_context.registry.addRoom(newRoom(appended));
    assert(appended.entry.seq == room->head + 1);
    room->head = appended.entry.seq;
    room->title = appended.title;
    room->preset = appended.preset;
    queue(*room, appended.entry);
    std::visit(Effect{*this, *room, appended.entry, appended.members}, appended.entry.body);
}

/// Of the profile the user's connections hear at once, the others by the entries.
void Delivery::profileMoved(const ProfileMoved &moved)
{
    for (const Appended &entry : moved.entries)
        appended(entry);
    OnlineUser *user = m_context.registry.user(moved.user);
    if (!user)
        return;
    user->name = moved.profile.name;
    user->colour = moved.profile.colour;
    for (const Session *session : user->sessions)
        m_context.speaker.notify(session->id, protocol::ProfileChanged{user->name, user->colour});
}

void Delivery::readMoved(const Waiting &waiting, const ReadMoved &moved)
{
    const OnlineUser *user = m_context.registry.user(waiting.user);
    if (!user)
        return;
    for (const Session *session : user->sessions) {
        if (session->id != waiting.session && session->hearsOfRooms())
            m_context.speaker.notify(session->id, protocol::ReadChanged{moved.state});
    }
}

void Delivery::tellUser(const UserId &id, HubRoom &room)
{
    const OnlineUser *user = m_context.registry.user(id);
    if (!user)
        return;
    protocol::RoomRow row = HubContext::rowForOthers(room);
    if (user->isMember(&room)) {
        try {
            row = m_context.rowForMember(room, id);
        } catch (const store::StoreError &) {
            row.member = true; // the counts come with the next hello
        }
    }
    std::vector<SessionId> sessions;
    for (const Session *session : user->sessions) {
        if (session->hearsOfRooms())
            sessions.push_back(session->id);
    }
    m_context.speaker.broadcast(sessions, protocol::RoomChanged{std::move(row)});
}

void Delivery::tellNonMembers(HubRoom &room)
{
    std::vector<SessionId> sessions;
    for (const auto &[id, user] : m_context.registry.users()) {
        if (user.visitor || user.isMember(&room))
            continue;
        for (const Session *session : user.sessions) {
            if (session->hearsOfRooms())
                sessions.push_back(session->id);
        }
    }
    m_context.speaker.broadcast(sessions, protocol::RoomChanged{HubContext::rowForOthers(room)});
}

void Delivery::queue(HubRoom &room, const Entry &entry)
{
    if (room.live().empty())
        return;
    auto unsent = std::find_if(m_unsent.begin(), m_unsent.end(), [&room](const Unsent &u) { return u.room == &room; });
    if (unsent == m_unsent.end())
        unsent = m_unsent.insert(m_unsent.end(), Unsent{&room, {}, 0});
    const std::size_t bytes = protocol::encodedSize(entry);
    if (unsent->bytes + bytes > limits::entriesPageBytes
        || unsent->entries.size() >= static_cast<std::size_t>(limits::entriesPage))
        broadcast(*unsent);
    unsent->entries.push_back(entry);
    unsent->bytes += bytes;
}

void Delivery::broadcast(Unsent &unsent)
{
    if (unsent.entries.empty())
        return;
    const HubRoom &room = *unsent.room;
    protocol::Entries frame{room.id, room.epoch, std::move(unsent.entries)};
    EntryPage page{frame.entries.back().seq, frame.entries.size(), false, Speaker::encoded(frame)};
    m_context.speaker.broadcastEntries(room.live(), page.bytes, page.entries);
    m_catchUp.remember(room, frame.entries.front().seq - 1, std::move(page));
    unsent.entries.clear();
    unsent.bytes = 0;
}

void Delivery::broadcast(HubRoom &room)
{
    for (Unsent &unsent : m_unsent) {
        if (unsent.room == &room)
            broadcast(unsent);
    }
}

} // namespace hubbub::server
