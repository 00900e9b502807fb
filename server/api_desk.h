// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api_calls.h"
#include "server/host.h"
#include "server/io_messages.h"

#include <QByteArray>
#include <QHash>

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace hubbub::server {

/// Those in one IO thread who come by /api/v1. Whoever shows a bearer token becomes a session of the hub like any WebSocket's: it says hello
/// with the token, which is a device's secret, then each HTTP request is one request of the protocol. So there is nothing here that may
/// do more or less than a client, and the hub knows no second way in. A session ends shortly after its last answer. Who asks who they are
/// is answered by a greeting, and since a greeting grows old, by one that was asked for afterwards.
///
///     New ──hello──▶ Greeting ──known device──▶ Greeted ──idle, or an answer that does not come──▶ (gone)
///                      ▲ │ ├──refused──▶ (gone)    └──asked for a greeting, nothing open──▶ New, as another session of the hub
///                 beat │ ▼ all sessions of the user are taken
///                     Pausing
class ApiDesk
{
public:
    using Answer = std::function<void(http::Response)>;
    struct Hub {
        std::function<SessionId()> newSession;
        std::function<void(SessionId session, const std::string &address)> opened;
        std::function<void(SessionId session, QByteArray frame)> said;
        std::function<void(SessionId session)> lost;
        std::function<base::Millis()> now;
        std::function<QString()> newTag;
    };

    /// `times` must outlive the desk.
    ApiDesk(Hub hub, const ConnectionTimes &times) : m_hub(std::move(hub)), m_times(times) {}

    /// `answer` is called once, perhaps at once.
    void ask(const http::Request &request, const std::string &address, Answer answer);
    /// The same for an incoming webhook, whose token is in its path.
    void askByHook(const http::Request &request, const std::string &address, const Answer &answer);
    /// A frame of the hub for one of our sessions; others' are ignored.
    void heard(SessionId session, const std::string &frame);
    /// The hub has ended it.
    void closed(SessionId session);
    void beat(base::Millis now);
    /// Nobody is asked any more.
    void closeAll();
    bool isEmpty() const { return m_sessions.empty(); }

private:
    enum class State { New, Greeting, Pausing, Greeted };
    struct Waiting {
        ApiCall call;
        Answer answer;
    };
    struct Asked {
        Answer answer; ///< null: our own hello
        base::Millis since = 0;
        bool isForHook = false;
    };
    struct Session {
        SessionId id = 0;
        QByteArray token;
        std::string address;
        State state = State::New;
        base::Millis hookPausedUntil = 0; ///< the hub has said that webhooks come too fast
        std::optional<QString> hookRoom; ///< of a token for hooks, once greeted; empty: it is in no room any more
        base::Millis openedAt = 0;
        std::deque<Waiting> queue; ///< what is not said yet, in the order in which it came
        std::size_t queuedAtHello = 0; ///< so many of the queue were there when hello was said last
        std::map<qint64, Asked> open; ///< by the id of their request, so the first is the oldest
        qint64 lastId = 0;
        base::Millis idleSince = 0;
    };

    void queue(const QByteArray &token, const std::string &address, Waiting waiting);
    Session &sessionFor(const QByteArray &token, const std::string &address);
    void goOn(Session &session);
    void begin(Session &session);
    void renew(Session &session);
    void greet(Session &session);
    void send(Session &session, Waiting waiting);
    bool mayHook(const Session &session, const Waiting &waiting) const;
    void say(Session &session, const QString &method, const QJsonObject &params, Asked asked);
    void greeted(Session &session, const QJsonObject &reply);
    void refused(Session &session, const QJsonObject &reply);
    void end(SessionId session, const http::Response &response);

    const Hub m_hub;
    const ConnectionTimes &m_times;
    std::unordered_map<SessionId, Session> m_sessions;
    QHash<QByteArray, SessionId> m_byToken;
};

} // namespace hubbub::server
