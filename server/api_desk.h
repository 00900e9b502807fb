// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api_calls.h"
#include "server/io_messages.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>

namespace hubbub::server {

/// Those in one IO thread who come by /api/v1. Whoever shows a bearer token becomes a session of the hub like any WebSocket's: it says hello
/// with the token, which is a device's secret, then each HTTP request is one request of the protocol. So there is nothing here that may
/// do more or less than a client, and the hub knows no second way in. A session ends shortly after its last answer.
///
///     new ──hello──▶ Greeting ──known device──▶ Greeted ──idle──▶ (gone)
///                        └──refused──▶ (gone)
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

    explicit ApiDesk(Hub hub) : m_hub(std::move(hub)) {}

    /// `answer` is called once, perhaps at once.
    void ask(const http::Request &request, const std::string &address, Answer answer);
    /// A frame of the hub for one of our sessions; others' are ignored.
    void heard(SessionId session, const std::string &frame);
    /// The hub has ended it.
    void closed(SessionId session);
    void beat(base::Millis now);
    /// Nobody is asked any more.
    void closeAll();
    bool isEmpty() const { return m_sessions.empty(); }

private:
    struct Waiting {
        ApiCall call;
        Answer answer;
    };
    struct Session {
        SessionId id = 0;
        QByteArray token;
        bool isGreeted = false;
        QJsonObject greeting; ///< the result of hello
        std::deque<Waiting> early; ///< until hello is answered
        QHash<qint64, Answer> open; ///< by the id of their request
        qint64 lastId = 0;
        base::Millis idleSince = 0;
    };

    Session &sessionFor(const QByteArray &token, const std::string &address);
    void send(Session &session, Waiting waiting);
    void say(Session &session, const QString &method, const QJsonObject &params, const Answer &answer);
    void greeted(Session &session, const QJsonObject &reply);
    void refuseAll(Session &session, const http::Response &response);
    void end(SessionId session, const http::Response &response);

    const Hub m_hub;
    std::unordered_map<SessionId, Session> m_sessions;
    QHash<QByteArray, SessionId> m_byToken;
};

} // namespace hubbub::server
