// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api_desk.h"
#include "server/events/event_stream.h"
#include "server/http/feed.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hubbub::server {

/// Those in one IO thread who listen by /api/v1/events. Each is a session of the hub that says hello with its token, follows its rooms
/// from the end of its copy, and hands on what it hears: to a stream, until that ends, or in one answer. A reader who does not read is
/// let go of; it comes back from what it has got.
///
///     Greeting ──hello──▶ Following ──follow──▶ Open ──read by nobody, too slow, out of every room, the host stops──▶ (gone)
///         └──refused──▶ (gone)  └──refused──▶ (gone)
class EventDesk
{
public:
    using Answer = ApiDesk::Answer;
    struct Hub {
        std::function<SessionId()> newSession;
        std::function<void(SessionId session, const std::string &address)> opened;
        std::function<void(SessionId session, const std::string &frame)> said;
        std::function<void(SessionId session)> lost;
        std::function<void(SessionId session)> drained;
        std::function<base::Millis()> now;
    };
    /// How much one reader may leave unread; the most of what a hub sends without being asked.
    static constexpr std::size_t mostUnread = std::size_t{1024} * 1024;
    static constexpr base::Millis heartbeat = 15'000;

    explicit EventDesk(Hub hub, const ConnectionTimes &times) : m_hub(std::move(hub)), m_times(times) {}

    /// `answer` is called once, perhaps at once. What is returned ends it all before that, for whoever does not wait any more; null if
    /// it was answered.
    std::function<void()> ask(const http::Request &request, const std::string &address, const Answer &answer);
    // Of the hub; about others' sessions they do nothing.
    void heard(SessionId session, const std::string &frame);
    void closed(SessionId session);
    void askDrained(SessionId session);
    void beat(base::Millis now);
    void closeAll();
    bool isEmpty() const { return m_listeners.empty(); }

private:
    enum class State { Greeting, Following, Open };
    struct Listener {
        SessionId id = 0;
        State state = State::Greeting;
        events::Wish wish; ///< with the end of what was handed on
        Answer answer; ///< null once it was called
        std::shared_ptr<http::Feed> feed; ///< of a stream, once it is open
        bool isDrainedWanted = false;
        base::Millis since = 0;
        base::Millis heartbeatAt = 0;
    };

    void replied(Listener &listener, const protocol::Reply &reply);
    void followed(Listener &listener, const protocol::FollowReply &reply);
    void open(Listener &listener, const std::vector<protocol::RoomId> &resets);
    void handOn(Listener &listener, const protocol::Entries &entries);
    void roomChanged(Listener &listener, const protocol::RoomRow &room);
    void tellDrained(Listener &listener);
    bool isOver(const Listener &listener, base::Millis now) const;
    void answerPoll(Listener &listener, const protocol::Entries *entries);
    void refuse(SessionId session, http::Response response);
    void giveUp(SessionId session);
    void end(SessionId session);

    const Hub m_hub;
    const ConnectionTimes &m_times;
    std::unordered_map<SessionId, Listener> m_listeners;
};

} // namespace hubbub::server
