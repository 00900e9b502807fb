// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/follower.h"

#include "core/protocol/limits.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace hubbub::client {

using namespace protocol;

namespace {

/// Keeps well below what one session may have in flight, so that posting is never the request too many.
constexpr int mostRequests = 8;
/// A request has to fit into a frame; ids may be long.
constexpr std::size_t cursorsBytes = limits::frameBytes / 2;
constexpr std::size_t cursorOverhead = 64;
/// Asking for a room this often without getting one entry that fits means that the server does not keep its log.
constexpr int mostFruitless = 3;
/// So many pages of a catch-up are stored at once, about a megabyte at most, and none waits longer than this for the others.
constexpr int mostGathered = 16;
constexpr base::Millis longestGathering = 50;

} // namespace

Room &Follower::join(const RoomId &id)
{
    const Room *known = m_copy.find(id);
    const bool wasJoined = known && known->joined;
    Room &room = m_copy.join(id);
    // A server stops at the leave, even if pages up to there are still on their way: who comes back has to ask again.
    if (!wasJoined || !room.heard)
        follow(room);
    return room;
}

void Follower::leave(Room &room)
{
    m_behind.erase(room.id);
    room.newsAfter.reset();
    m_copy.leave(room);
}

void Follower::follow(Room &room)
{
    if (room.asked || !m_options.follow)
        return;
    room.asked = true;
    m_wanted.insert(room.id);
}

void Follower::pump()
{
    while (m_line.ready() && !m_wanted.empty() && m_requests < mostRequests) {
        Follow follow{takeCursors()};
        std::vector<RoomId> asked;
        for (const Cursor &cursor : follow.rooms)
            asked.push_back(cursor.room);
        if (asked.empty())
            return;
        ++m_requests;
        m_line.request(std::move(follow), [this, asked = std::move(asked)](const ReplyBody &body) {
            --m_requests;
            answered(asked, body);
        });
    }
}

std::vector<Cursor> Follower::takeCursors()
{
    std::vector<Cursor> cursors;
    std::size_t bytes = 0;
    while (!m_wanted.empty() && cursors.size() < static_cast<std::size_t>(limits::followRooms) && bytes < cursorsBytes) {
        const RoomId id = *m_wanted.begin();
        m_wanted.erase(m_wanted.begin());
        if (const Room *room = m_copy.find(id)) {
            cursors.push_back({id, room->log.epoch(), room->log.head()});
            bytes += id.value.size() + room->log.epoch().value.size() + cursorOverhead;
        }
    }
    return cursors;
}

void Follower::lost()
{
    m_wanted.clear();
    m_behind.clear();
    m_requests = 0;
    m_gathered.clear();
    m_gatheredPages = 0;
    m_settleAt = never;
    for (auto &[id, room] : m_copy.rooms())
        room.lineLost();
}

void Follower::answered(const std::vector<RoomId> &asked, const ReplyBody &body)
{
    const auto *reply = std::get_if<FollowReply>(&body);
    if (!reply) {
        const auto *error = std::get_if<Error>(&body);
        m_line.giveUp("follow was refused", error ? error->retryMs : 0);
        return;
    }
    std::set<RoomId> open(asked.begin(), asked.end());
    for (const FollowedRoom &told : reply->rooms) {
        Room *room = m_copy.find(told.room);
        if (room && open.erase(told.room) > 0)
            followed(*room, told);
    }
    if (!open.empty())
        m_line.giveUp("the answer to follow lacks a room");
}

void Follower::followed(Room &room, const FollowedRoom &told)
{
    room.asked = false;
    if (told.error) {
        room.heard = false;
        if (*told.error == ErrorCode::Kicked || *told.error == ErrorCode::Banned)
            room.exit = *told.error == ErrorCode::Banned ? Exit::Banned : Exit::Kicked;
        leave(room);
        return;
    }
    if (told.reset || told.epoch != room.log.epoch())
        m_copy.reset(room, told.epoch);
    room.heard = true;
    room.listedEpoch = told.epoch;
    room.target = told.head;
    room.serverHead = told.head;
    if (!room.newsAfter) {
        // Whoever opens a direct room does it to say something at once.
        const bool writtenTo = room.listedPreset == Preset::Direct && room.log.head() == 0;
        room.newsAfter = writtenTo ? 0 : told.head;
    }
    if (room.behind())
        m_behind.insert(room.id);
    else
        m_behind.erase(room.id);
}

void Follower::entries(Entries frame)
{
    Room *room = m_copy.find(frame.room);
    if (!room || !room->heard)
        return; // never asked for, or left meanwhile
    if (frame.epoch != room->log.epoch()) {
        again(*room, "entries of another epoch");
        return;
    }
    std::vector<Entry> &gathered = m_gathered[frame.room];
    gathered.insert(gathered.end(), std::make_move_iterator(frame.entries.begin()), std::make_move_iterator(frame.entries.end()));
    ++m_gatheredPages;
    const bool wantsMore = !gathered.empty() && gathered.back().seq < room->target;
    if (!wantsMore || m_gatheredPages >= mostGathered)
        settle();
    else if (m_settleAt == never)
        m_settleAt = m_clock.steadyMs() + longestGathering;
}

void Follower::settle()
{
    const auto gathered = std::exchange(m_gathered, {});
    m_gatheredPages = 0;
    m_settleAt = never;
    for (const auto &[id, entries] : gathered) {
        if (Room *room = m_copy.find(id); room && room->heard)
            apply(*room, entries);
    }
}

void Follower::apply(Room &room, const std::vector<Entry> &entries)
{
    const Copy::Result result = m_copy.apply(room, entries);
    if (!room.behind())
        m_behind.erase(room.id);
    if (result == Copy::Result::DoubleTag)
        m_line.giveUp("one tag twice in " + room.id.value);
    else if (result == Copy::Result::Gap)
        again(room, "a gap");
}

void Follower::again(Room &room, const char *why)
{
    if (room.asked)
        return; // what comes before the answer is what the request was about
    if (++room.fruitless > mostFruitless) {
        m_line.giveUp("following " + room.id.value + " leads nowhere: " + why);
        return;
    }
    follow(room);
}

void Follower::pinging()
{
    for (auto &[id, room] : m_copy.rooms())
        room.headAtPing = room.log.head();
}

void Follower::pinged(const PingReply &reply)
{
    for (const auto &[id, head] : reply.heads) {
        Room *room = m_copy.find(id);
        if (!room || !room->heard)
            continue;
        room->serverHead = std::max(room->serverHead, head);
        // Ahead of us is normal while pages come; ahead of us and nothing came since the question was sent is a loss.
        if (head > room->log.head() && room->log.head() == room->headAtPing)
            again(*room, "a head that is never sent");
    }
}

} // namespace hubbub::client
