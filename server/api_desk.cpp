// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api_desk.h"

#include "core/protocol/frames.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>
#include <vector>

namespace hubbub::server {

using http::Response;
using http::Status;

namespace {

// Long enough for somebody who asks one thing after the other, and short because eight sessions of a user are all there are.
constexpr base::Millis idleMs = 2'000;
constexpr std::size_t mostWaiting = 32; // of one session

constexpr qsizetype tokenDigits = 64;

/// Empty if there is none that could be one.
QByteArray tokenOf(const http::Request &request)
{
    constexpr std::string_view scheme = "bearer ";
    const std::string field = request.field("authorization");
    if (http::lowered(std::string_view(field).substr(0, scheme.size())) != scheme) {
        return {};
    }
    const QByteArray token = QByteArray::fromStdString(field.substr(scheme.size())).trimmed().toLower();
    const bool isHex =
        std::all_of(token.begin(), token.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isHex && token.size() == tokenDigits ? token : QByteArray();
}

Response noToken()
{
    return apiError(Status::Unauthorized, QStringLiteral("device_unknown"), QStringLiteral("no token, or one that is not known"));
}

Response stopping()
{
    return apiError(Status::ServiceUnavailable, QStringLiteral("stopping"),
                    QStringLiteral("the connection to the rooms has ended"), 1'000);
}

Response tooMany()
{
    return apiError(Status::TooManyRequests, QStringLiteral("busy"), QStringLiteral("too many requests at once"), 1'000);
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
    const QByteArray token = tokenOf(request);
    if (token.isEmpty()) {
        answer(noToken());
        return;
    }
    auto call = apiCallOf(request);
    if (auto *const refusal = std::get_if<Response>(&call)) {
        answer(std::move(*refusal));
        return;
    }
    Session &session = sessionFor(token, address);
    Waiting waiting{std::get<ApiCall>(std::move(call)), std::move(answer)};
    if (session.early.size() + static_cast<std::size_t>(session.open.size()) >= mostWaiting) {
        waiting.answer(tooMany());
    } else if (session.isGreeted) {
        send(session, std::move(waiting));
    } else {
        session.early.push_back(std::move(waiting));
    }
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
    session.idleSince = m_hub.now();
    m_byToken.insert(token, id);
    m_hub.opened(id, address);
    // Without a name no new user can come of it.
    say(session, QStringLiteral("hello"),
        {{QStringLiteral("version"), protocol::protocolVersion},
         {QStringLiteral("name"), QString()},
         {QStringLiteral("device"), QString::fromLatin1(token)},
         {QStringLiteral("client"), QStringLiteral("api")}},
        {});
    return session;
}

void ApiDesk::send(Session &session, Waiting waiting)
{
    if (waiting.call.method == QLatin1String("hello")) { // was said already
        session.idleSince = m_hub.now();
        waiting.answer(apiAnswerOf({{QStringLiteral("result"), session.greeting}}));
        return;
    }
    if (waiting.call.isWrite && !waiting.call.params.contains(QStringLiteral("tag"))) {
        waiting.call.params.insert(QStringLiteral("tag"), m_hub.newTag());
    }
    say(session, waiting.call.method, waiting.call.params, waiting.answer);
}

void ApiDesk::say(Session &session, const QString &method, const QJsonObject &params, const Answer &answer)
{
    const qint64 id = ++session.lastId;
    session.open.insert(id, answer);
    const QJsonObject frame{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                            {QStringLiteral("id"), id},
                            {QStringLiteral("method"), method},
                            {QStringLiteral("params"), params}};
    m_hub.said(session.id, QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

void ApiDesk::heard(SessionId session, const std::string &frame)
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end()) {
        return;
    }
    const QJsonObject reply = QJsonDocument::fromJson(QByteArray::fromStdString(frame)).object();
    const qint64 id = reply.value(QStringLiteral("id")).toInteger();
    if (!found->second.open.contains(id)) {
        return; // a notification, which nobody here waits for
    }
    const Answer answer = found->second.open.take(id);
    found->second.idleSince = m_hub.now();
    if (answer) {
        answer(apiAnswerOf(reply));
    } else {
        greeted(found->second, reply);
    }
}

void ApiDesk::greeted(Session &session, const QJsonObject &reply)
{
    if (!reply.contains(QStringLiteral("result"))) {
        const Response refusal = apiAnswerOf(reply);
        const SessionId id = session.id;
        m_hub.lost(id);
        end(id, isForNow(refusal) ? refusal : noToken());
        return;
    }
    session.isGreeted = true;
    session.greeting = reply.value(QStringLiteral("result")).toObject();
    for (Waiting &waiting : std::exchange(session.early, {})) {
        send(session, std::move(waiting));
    }
}

void ApiDesk::closed(SessionId session)
{
    end(session, stopping());
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
    for (const Answer &answer : std::as_const(ended.open)) {
        if (answer) {
            answer(response);
        }
    }
    for (const Waiting &waiting : ended.early) {
        waiting.answer(response);
    }
}

void ApiDesk::beat(base::Millis now)
{
    std::vector<SessionId> idle;
    for (const auto &[id, session] : m_sessions) {
        if (session.open.isEmpty() && session.early.empty() && now - session.idleSince >= idleMs) {
            idle.push_back(id);
        }
    }
    for (const SessionId id : idle) {
        m_hub.lost(id);
        end(id, stopping());
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
        end(id, stopping());
    }
}

} // namespace hubbub::server
