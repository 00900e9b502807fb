// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api_desk.h"

#include "core/protocol/codec.h"
#include "server/bearer_token.h"
#include "server/hooks/hook_calls.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>
#include <vector>

namespace hubbub::server {

using http::Response;
using http::Status;

namespace {

// For one of a user's sessions, when all are taken: those of this API in other threads end in less time.
constexpr base::Millis placeMs = 1'000;
constexpr std::size_t mostWaiting = 32; // of one session

Response tooMany()
{
    return apiError(Status::TooManyRequests, QStringLiteral("busy"), QStringLiteral("too many requests at once"), 1'000);
}

bool asksWhoOneIs(const ApiCall &call)
{
    return call.method == QLatin1String("hello");
}

/// For how long a refused request is to wait; 0 if that is not why it was refused.
base::Millis pauseIn(const QJsonObject &reply)
{
    const QJsonObject data = reply.value(QStringLiteral("error")).toObject().value(QStringLiteral("data")).toObject();
    const bool isTooFast = data.value(QStringLiteral("name")) == QLatin1String("flood");
    return isTooFast ? data.value(QStringLiteral("retryMs")).toInteger() : 0;
}

/// Where a token for hooks leads. The secret of a device must not stand in a URL, nor may a token that is good for more.
std::optional<QString> hookRoomIn(const QJsonObject &greeting)
{
    const QJsonObject result = greeting.value(QStringLiteral("result")).toObject();
    if (!result.value(QStringLiteral("scopes")).toArray().contains(QStringLiteral("hook"))) {
        return std::nullopt;
    }
    return result.value(QStringLiteral("rooms")).toArray().at(0).toObject().value(QStringLiteral("room")).toString();
}

bool isWithoutPlace(const QJsonObject &reply)
{
    const QJsonObject data = reply.value(QStringLiteral("error")).toObject().value(QStringLiteral("data")).toObject();
    return data.value(QStringLiteral("name")) == QLatin1String("too_many_sessions");
}

/// Why a token that may be good was not taken now; for everything else it is not good.
bool isForNow(const Response &response)
{
    return response.status == Status::TooManyRequests || response.status == Status::ServiceUnavailable
           || response.status == Status::InternalServerError;
}

} // namespace

void ApiDesk::ask(const http::Request &request, const std::string &address, Answer answer)
{
    const QByteArray token = bearerTokenOf(request);
    if (token.isEmpty()) {
        answer(withoutToken());
        return;
    }
    auto call = apiCallOf(request);
    if (auto *const refusal = std::get_if<Response>(&call)) {
        answer(std::move(*refusal));
        return;
    }
    queue(token, address, {std::get<ApiCall>(std::move(call)), std::move(answer)});
}

void ApiDesk::askByHook(const http::Request &request, const std::string &address, const Answer &answer)
{
    const Answer inOneWord = [answer](const Response &response) { answer(hooks::hookAnswerOf(response)); };
    const QByteArray token = asToken(hooks::tokenOf(request));
    if (token.isEmpty()) {
        inOneWord(withoutToken());
        return;
    }
    auto call = hooks::hookCallOf(request);
    if (auto *const refusal = std::get_if<Response>(&call)) {
        answer(std::move(*refusal));
        return;
    }
    queue(token, address, {std::get<ApiCall>(std::move(call)), inOneWord});
}

void ApiDesk::queue(const QByteArray &token, const std::string &address, Waiting waiting)
{
    Session &session = sessionFor(token, address);
    if (session.queue.size() + session.open.size() >= mostWaiting) {
        waiting.answer(tooMany());
        return;
    }
    session.queue.push_back(std::move(waiting));
    goOn(session);
}

ApiDesk::Session &ApiDesk::sessionFor(const QByteArray &token, const std::string &address)
{
    const auto known = m_byToken.constFind(token);
    if (known != m_byToken.constEnd()) {
        return m_sessions.at(*known);
    }
    const SessionId id = m_hub.newSession();
    Session &session = m_sessions[id];
    session.id = id;
    session.token = token;
    session.address = address;
    m_byToken.insert(token, id);
    return session;
}

/// Says what may be said: nothing before the greeting, and nothing behind somebody who asks for a newer one.
void ApiDesk::goOn(Session &session)
{
    if (session.state == State::New) {
        begin(session);
    }
    while (session.state == State::Greeted && !session.queue.empty()) {
        if (asksWhoOneIs(session.queue.front().call)) {
            if (session.open.empty()) {
                renew(session);
            }
            return;
        }
        // One at a time: senders of webhooks do not wait, and for whoever is refused for its rate that is a violation.
        if (session.queue.front().call.isForHook && !session.open.empty()) {
            return;
        }
        Waiting next = std::move(session.queue.front());
        session.queue.pop_front();
        send(session, std::move(next));
    }
}

void ApiDesk::begin(Session &session)
{
    session.openedAt = m_hub.now();
    session.idleSince = session.openedAt;
    m_hub.opened(session.id, session.address);
    greet(session);
}

/// The hub greets a session once. The user has no more sessions by it than before: the old one ends first.
void ApiDesk::renew(Session &session)
{
    m_hub.lost(session.id);
    auto node = m_sessions.extract(session.id); // which leaves the session where it is
    session.id = m_hub.newSession();
    session.state = State::New;
    node.key() = session.id;
    m_sessions.insert(std::move(node));
    m_byToken.insert(session.token, session.id);
    begin(session);
}

void ApiDesk::greet(Session &session)
{
    session.state = State::Greeting;
    session.queuedAtHello = session.queue.size();
    // Without a name no new user can come of it.
    say(session, QStringLiteral("hello"),
        {{QStringLiteral("version"), protocol::protocolVersion},
         {QStringLiteral("name"), QString()},
         {QStringLiteral("device"), QString::fromLatin1(session.token)},
         {QStringLiteral("client"), QStringLiteral("api")}},
        {nullptr, m_hub.now(), false});
}

void ApiDesk::send(Session &session, Waiting waiting)
{
    if (waiting.call.isForHook) {
        if (!mayHook(session, waiting)) {
            return;
        }
        waiting.call.params.insert(QStringLiteral("room"), *session.hookRoom);
    }
    if (waiting.call.isWrite && !waiting.call.params.contains(QStringLiteral("tag"))) {
        waiting.call.params.insert(QStringLiteral("tag"), m_hub.newTag());
    }
    say(session, waiting.call.method, waiting.call.params, {waiting.answer, m_hub.now(), waiting.call.isForHook});
}

/// Otherwise it was answered.
bool ApiDesk::mayHook(const Session &session, const Waiting &waiting) const
{
    using protocol::ErrorCode;
    const base::Millis pause = session.hookPausedUntil - m_hub.now();
    if (!session.hookRoom) {
        waiting.answer(apiAnswerOf(protocol::Error{ErrorCode::ScopeMissing, "the token is not for hooks", 0}));
    } else if (session.hookRoom->isEmpty()) {
        waiting.answer(apiAnswerOf(protocol::Error{ErrorCode::NotMember, "the hook is in no room", 0}));
    } else if (pause > 0) {
        waiting.answer(apiAnswerOf(protocol::Error{ErrorCode::Flood, "too fast", pause}));
    } else {
        return true;
    }
    return false;
}

void ApiDesk::say(Session &session, const QString &method, const QJsonObject &params, Asked asked)
{
    const qint64 id = session.lastId + 1;
    const QJsonObject request{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                              {QStringLiteral("id"), id},
                              {QStringLiteral("method"), method},
                              {QStringLiteral("params"), params}};
    const QByteArray frame = QJsonDocument(request).toJson(QJsonDocument::Compact);
    // Qt reads and writes what the hub does not read, and the hub's refusal of such a frame would name no request.
    const auto read = protocol::decodeClientFrame({frame.constData(), static_cast<std::size_t>(frame.size())});
    if (!read && asked.answer) {
        asked.answer(apiAnswerOf(read.error().error));
        return;
    }
    session.lastId = id;
    session.open.emplace(id, std::move(asked));
    m_hub.said(session.id, frame);
}

void ApiDesk::heard(SessionId session, const std::string &frame)
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end()) {
        return;
    }
    Session &one = found->second;
    const QJsonObject reply = QJsonDocument::fromJson(QByteArray::fromStdString(frame)).object();
    const auto asked = one.open.find(reply.value(QStringLiteral("id")).toInteger());
    if (asked == one.open.end()) {
        return; // a notification, which nobody here waits for
    }
    const Answer answer = std::move(asked->second.answer);
    if (const base::Millis pause = pauseIn(reply); asked->second.isForHook && pause > 0) {
        one.hookPausedUntil = m_hub.now() + pause;
    }
    one.open.erase(asked);
    one.idleSince = m_hub.now();
    if (answer) {
        goOn(one);
        answer(apiAnswerOf(reply));
    } else if (reply.contains(QStringLiteral("result"))) {
        greeted(one, reply);
    } else {
        refused(one, reply);
    }
}

void ApiDesk::greeted(Session &session, const QJsonObject &reply)
{
    session.state = State::Greeted;
    session.hookRoom = hookRoomIn(reply);
    const Response greeting = apiAnswerOf(reply);
    std::deque<Waiting> queue = std::exchange(session.queue, {});
    for (std::size_t i = 0; i < queue.size(); ++i) {
        if (i < session.queuedAtHello && asksWhoOneIs(queue[i].call)) {
            queue[i].answer(greeting);
        } else {
            session.queue.push_back(std::move(queue[i]));
        }
    }
    goOn(session);
}

void ApiDesk::refused(Session &session, const QJsonObject &reply)
{
    if (isWithoutPlace(reply) && m_hub.now() - session.openedAt < placeMs) {
        session.state = State::Pausing;
        return;
    }
    const Response refusal = apiAnswerOf(reply);
    const SessionId id = session.id;
    m_hub.lost(id);
    end(id, isForNow(refusal) ? refusal : withoutToken());
}

void ApiDesk::closed(SessionId session)
{
    end(session, apiStopping());
}

void ApiDesk::end(SessionId session, const Response &response)
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end()) {
        return;
    }
    Session ended = std::move(found->second);
    m_sessions.erase(found);
    m_byToken.remove(ended.token);
    for (const auto &[id, asked] : ended.open) {
        if (asked.answer) {
            asked.answer(response);
        }
    }
    for (const Waiting &waiting : ended.queue) {
        waiting.answer(response);
    }
}

void ApiDesk::beat(base::Millis now)
{
    std::vector<SessionId> over;
    for (auto &[id, session] : m_sessions) {
        const bool isIdle = session.open.empty() && session.queue.empty() && now - session.idleSince >= m_times.apiIdle;
        const bool isStuck = !session.open.empty() && now - session.open.begin()->second.since >= m_times.httpAnswer;
        if (isIdle || isStuck) {
            over.push_back(id);
        } else if (session.state == State::Pausing) {
            greet(session);
        }
    }
    for (const SessionId id : over) {
        m_hub.lost(id);
        end(id, apiStopping());
    }
}

void ApiDesk::closeAll()
{
    std::vector<SessionId> all;
    for (const auto &[id, session] : m_sessions) {
        all.push_back(id);
    }
    for (const SessionId id : all) {
        m_hub.lost(id);
        end(id, apiStopping());
    }
}

} // namespace hubbub::server
