// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/events/event_desk.h"

#include "core/protocol/codec.h"
#include "server/bearer_token.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hubbub::server {

using http::Response;
using http::Status;
using protocol::Cursor;

namespace {

constexpr const char *helloId = "1";
constexpr const char *followId = "2";

// Below this a reader is given the next page.
constexpr std::size_t drainedBelow = protocol::limits::entriesPageBytes;

Response streaming(const std::shared_ptr<http::Feed> &feed)
{
    // The last field is for a proxy that would gather what is to be told at once.
    Response response{Status::Ok,
                      {{"Content-Type", "text/event-stream"}, {"Cache-Control", "no-store"}, {"X-Accel-Buffering", "no"}},
                      {},
                      true};
    response.feed = feed;
    return response;
}

Cursor *cursorOf(std::vector<Cursor> &rooms, const protocol::RoomId &room)
{
    const auto found = std::find_if(rooms.begin(), rooms.end(), [&room](const Cursor &cursor) { return cursor.room == room; });
    return found == rooms.end() ? nullptr : &*found;
}

/// A device that nobody knows must not become a user: without a name none can come of it. What the hub says to that is no answer here.
Response refusalOf(const protocol::Error &error)
{
    const bool isForNow = protocol::isTemporary(error.code);
    return isForNow ? apiAnswerOf(error) : withoutToken();
}

} // namespace

std::function<void()> EventDesk::ask(const http::Request &request, const std::string &address, const Answer &answer)
{
    const QByteArray token = bearerTokenOf(request);
    if (token.isEmpty()) {
        answer(withoutToken());
        return {};
    }
    auto wish = events::wishOf(request);
    if (auto *const refusal = std::get_if<Response>(&wish)) {
        answer(std::move(*refusal));
        return {};
    }
    const SessionId id = m_hub.newSession();
    Listener &listener = m_listeners[id];
    listener.id = id;
    listener.wish = std::get<events::Wish>(std::move(wish));
    listener.answer = answer;
    listener.since = m_hub.now();
    m_hub.opened(id, address);
    m_hub.said(id, protocol::encode(protocol::Request{
                       {helloId}, protocol::Hello{protocol::protocolVersion, {}, token.toStdString(), "api events"}}));
    return [this, id] { giveUp(id); };
}

/// Who reads a stream shows by its feed whether they are there.
void EventDesk::giveUp(SessionId session)
{
    const auto found = m_listeners.find(session);
    if (found != m_listeners.end() && found->second.answer) {
        found->second.answer = nullptr;
        end(session);
    }
}

void EventDesk::heard(SessionId session, const std::string &frame)
{
    const auto found = m_listeners.find(session);
    if (found == m_listeners.end()) {
        return;
    }
    Listener &listener = found->second;
    const auto read = protocol::decodeServerFrame(frame, [](const protocol::RequestId &id) -> std::string_view {
        return id.json == helloId ? "hello" : id.json == followId ? "follow" : "";
    });
    if (!read) {
        return;
    }
    if (const auto *reply = std::get_if<protocol::Reply>(&*read)) {
        replied(listener, *reply);
    } else if (const auto *entries = std::get_if<protocol::Entries>(&*read)) {
        handOn(listener, *entries);
    } else if (const auto *changed = std::get_if<protocol::RoomChanged>(&*read)) {
        roomChanged(listener, changed->room);
    }
}

void EventDesk::replied(Listener &listener, const protocol::Reply &reply)
{
    const auto *error = std::get_if<protocol::Error>(&reply.body);
    if (error && listener.state == State::Greeting) {
        refuse(listener.id, refusalOf(*error));
    } else if (error) {
        refuse(listener.id, apiAnswerOf(*error));
    } else if (listener.state == State::Greeting) {
        listener.state = State::Following;
        m_hub.said(listener.id, protocol::encode(protocol::Request{{followId}, protocol::Follow{listener.wish.rooms}}));
    } else if (const auto *followed = std::get_if<protocol::FollowReply>(&reply.body)) {
        this->followed(listener, *followed);
    }
}

void EventDesk::followed(Listener &listener, const protocol::FollowReply &reply)
{
    std::vector<protocol::RoomId> resets;
    for (const protocol::FollowedRoom &room : reply.rooms) {
        if (room.error) {
            refuse(listener.id,
                   apiAnswerOf(protocol::Error{*room.error, "the room " + room.room.value + " cannot be followed", 0}));
            return;
        }
        if (Cursor *const cursor = cursorOf(listener.wish.rooms, room.room)) {
            cursor->epoch = room.epoch;
            cursor->after = room.reset ? 0 : cursor->after.value_or(room.head);
        }
        if (room.reset) {
            resets.push_back(room.room);
        }
    }
    listener.state = State::Open;
    open(listener, resets);
}

void EventDesk::open(Listener &listener, const std::vector<protocol::RoomId> &resets)
{
    if (listener.wish.wait > 0) {
        return; // whoever waits sees another epoch in its cursor
    }
    listener.feed = std::make_shared<http::Feed>(mostUnread);
    // The session may be gone by then, but not the desk: it ends what it feeds.
    listener.feed->taken = [this, id = listener.id] {
        if (const auto known = m_listeners.find(id); known != m_listeners.end()) {
            tellDrained(known->second);
        }
    };
    listener.heartbeatAt = m_hub.now() + heartbeat;
    listener.feed->put(events::startText(listener.wish.rooms));
    for (const protocol::RoomId &room : resets) {
        listener.feed->put(events::roomText("reset", listener.wish.rooms, room));
    }
    std::exchange(listener.answer, nullptr)(streaming(listener.feed));
}

void EventDesk::handOn(Listener &listener, const protocol::Entries &entries)
{
    Cursor *const cursor = cursorOf(listener.wish.rooms, entries.room);
    if (!cursor || listener.state != State::Open || entries.entries.empty()) {
        return;
    }
    if (!listener.feed) {
        cursor->after = entries.entries.back().seq;
        answerPoll(listener, &entries);
        return;
    }
    std::string text;
    for (const protocol::Entry &entry : entries.entries) {
        cursor->after = entry.seq;
        text += events::entryText(listener.wish.rooms, entries.room, entry);
    }
    listener.heartbeatAt = m_hub.now() + heartbeat;
    listener.feed->put(text);
}

/// The user is out of a room, by whatever.
void EventDesk::roomChanged(Listener &listener, const protocol::RoomRow &room)
{
    std::vector<Cursor> &rooms = listener.wish.rooms;
    if (room.member || listener.state != State::Open || !cursorOf(rooms, room.id)) {
        return;
    }
    std::erase_if(rooms, [&room](const Cursor &cursor) { return cursor.room == room.id; });
    if (!listener.feed) {
        refuse(listener.id, apiAnswerOf(protocol::Error{protocol::ErrorCode::NotMember, "not in the room", 0}));
        return;
    }
    listener.feed->put(events::roomText("left", rooms, room.id));
    if (rooms.empty()) {
        end(listener.id);
    }
}

void EventDesk::askDrained(SessionId session)
{
    const auto found = m_listeners.find(session);
    if (found == m_listeners.end()) {
        return;
    }
    found->second.isDrainedWanted = true;
    tellDrained(found->second);
}

/// A page at a time, as fast as the reader reads. One who waits for one answer has it in the first page.
void EventDesk::tellDrained(Listener &listener)
{
    if (listener.isDrainedWanted && listener.feed && listener.feed->waiting() < drainedBelow) {
        listener.isDrainedWanted = false;
        m_hub.drained(listener.id);
    }
}

void EventDesk::answerPoll(Listener &listener, const protocol::Entries *entries)
{
    refuse(listener.id, {Status::Ok,
                         {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
                         http::Body(events::answerText(listener.wish.rooms, entries)),
                         false});
}

void EventDesk::closed(SessionId session)
{
    const auto found = m_listeners.find(session);
    if (found == m_listeners.end()) {
        return;
    }
    Listener gone = std::move(found->second);
    m_listeners.erase(found);
    if (gone.answer) {
        gone.answer(apiStopping());
    }
    if (gone.feed) {
        gone.feed->taken = nullptr;
        gone.feed->end();
    }
}

void EventDesk::beat(base::Millis now)
{
    std::vector<SessionId> over;
    std::vector<SessionId> waited;
    for (auto &[id, listener] : m_listeners) {
        const bool hasWaited =
            listener.wish.wait > 0 && listener.state == State::Open && now - listener.since >= listener.wish.wait;
        if (hasWaited) {
            waited.push_back(id);
        } else if (isOver(listener, now)) {
            over.push_back(id);
        } else if (listener.feed && now >= listener.heartbeatAt) {
            listener.heartbeatAt = now + heartbeat;
            listener.feed->put(":\n\n");
        }
    }
    for (const SessionId id : waited) {
        answerPoll(m_listeners.at(id), nullptr);
    }
    for (const SessionId id : over) {
        end(id);
    }
}

bool EventDesk::isOver(const Listener &listener, base::Millis now) const
{
    if (!listener.feed) {
        return listener.state != State::Open && now - listener.since >= m_times.httpAnswer;
    }
    return listener.feed->isOver() || listener.feed.use_count() == 1; // whoever sent it is gone
}

void EventDesk::closeAll()
{
    std::vector<SessionId> all;
    for (const auto &[id, listener] : m_listeners) {
        all.push_back(id);
    }
    for (const SessionId id : all) {
        end(id);
    }
}

/// Answers, and ends the session.
void EventDesk::refuse(SessionId session, Response response)
{
    const Answer answer = std::exchange(m_listeners.at(session).answer, nullptr);
    end(session);
    if (answer) {
        answer(std::move(response));
    }
}

void EventDesk::end(SessionId session)
{
    m_hub.lost(session);
    closed(session);
}

} // namespace hubbub::server
