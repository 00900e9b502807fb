// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api_calls.h"

#include <QJsonDocument>
#include <QList>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace hubbub::server {

using http::Method;
using http::Request;
using http::Response;
using http::Status;

namespace {

using Call = std::variant<ApiCall, Response>;

Response json(Status status, const QJsonObject &body)
{
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n';
    return {status, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, http::Body(text.toStdString()), false};
}

Response wrong(const QString &what)
{
    return apiError(Status::BadRequest, QStringLiteral("invalid_params"), what);
}

Response nothingHere()
{
    return apiError(Status::NotFound, QStringLiteral("method_not_found"), QStringLiteral("there is nothing at this address"));
}

Response notDoneHere(const std::string &allowed)
{
    Response response =
        apiError(Status::MethodNotAllowed, QStringLiteral("method_not_found"), QStringLiteral("this is not done here"));
    response.fields.push_back({"Allow", allowed});
    return response;
}

/// The parameters behind "?", each at most once and only those that are known.
class Query
{
public:
    Query(const Request &request, const QStringList &texts, const QStringList &numbers)
    {
        // Forms write a blank as "+", which QUrlQuery leaves as it is.
        const QUrlQuery query(QString::fromStdString(request.query).replace(QLatin1Char('+'), QLatin1String("%20")));
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
            bool readable = texts.contains(name) || numbers.contains(name);
            const qint64 number = numbers.contains(name) ? value.toLongLong(&readable) : 0;
            if (!readable || m_params.contains(name)) {
                m_fault = wrong(QStringLiteral("the parameter \"%1\" is unknown, given twice or no number").arg(name));
                return;
            }
            m_params.insert(name, numbers.contains(name) ? QJsonValue(number) : QJsonValue(value));
        }
    }

    const std::optional<Response> &fault() const { return m_fault; }
    const QJsonObject &params() const { return m_params; }

private:
    QJsonObject m_params;
    std::optional<Response> m_fault;
};

Call reading(const QString &method, const Request &request, const QStringList &texts, const QStringList &numbers,
             QJsonObject params = {})
{
    const Query query(request, texts, numbers);
    if (query.fault()) {
        return *query.fault();
    }
    for (auto member = query.params().begin(); member != query.params().end(); ++member) {
        params.insert(member.key(), member.value());
    }
    return ApiCall{method, params, false};
}

Call history(const Request &request, const QString &room)
{
    const std::array<std::pair<QString, QString>, 3> verbs{{{QStringLiteral("before"), QStringLiteral("seq")},
                                                            {QStringLiteral("after"), QStringLiteral("seq")},
                                                            {QStringLiteral("around"), QStringLiteral("seq")}}};
    const Query query(request, {},
                      {QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("around"), QStringLiteral("limit")});
    if (query.fault()) {
        return *query.fault();
    }
    QJsonObject params{{QStringLiteral("room"), room}};
    if (query.params().contains(QStringLiteral("limit"))) {
        params.insert(QStringLiteral("limit"), query.params().value(QStringLiteral("limit")));
    }
    for (const auto &[verb, member] : verbs) {
        if (!query.params().contains(verb)) {
            continue;
        }
        if (params.contains(QStringLiteral("verb"))) {
            return wrong(QStringLiteral("only one of before, after and around"));
        }
        params.insert(QStringLiteral("verb"), verb);
        params.insert(member, query.params().value(verb));
    }
    return ApiCall{QStringLiteral("history"), params, false};
}

/// An entry made of the members of the request's body.
Call append(const Request &request, QJsonObject params, const QStringList &members)
{
    const QByteArray text = QByteArray::fromStdString(request.body);
    QJsonParseError error{};
    const QJsonDocument body = QJsonDocument::fromJson(text, &error);
    const bool needsBody = members.contains(QStringLiteral("text"));
    if (needsBody || !text.isEmpty()) {
        if (!body.isObject()) {
            return apiError(Status::BadRequest, QStringLiteral("parse_error"), QStringLiteral("the body is no JSON object"));
        }
        const QJsonObject object = body.object();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!members.contains(member.key())) {
                return wrong(QStringLiteral("there is no member \"%1\"").arg(member.key()));
            }
            params.insert(member.key(), member.value());
        }
    }
    if (const std::string key = request.field("idempotency-key"); !key.empty()) {
        params.insert(QStringLiteral("tag"), QString::fromStdString(key));
    }
    return ApiCall{QStringLiteral("append"), params, true};
}

Call ofMessage(const Request &request, const QString &room, const QString &number)
{
    bool readable = false;
    const qint64 seq = number.toLongLong(&readable);
    if (!readable || seq <= 0) {
        return nothingHere();
    }
    QJsonObject params{{QStringLiteral("room"), room}, {QStringLiteral("target"), seq}};
    if (request.method == Method::Patch) {
        params.insert(QStringLiteral("kind"), QStringLiteral("edit"));
        return append(request, params, {QStringLiteral("text")});
    }
    if (request.method == Method::Delete) {
        params.insert(QStringLiteral("kind"), QStringLiteral("delete"));
        return append(request, params, {});
    }
    return notDoneHere("PATCH, DELETE");
}

Call ofRoom(const Request &request, const QString &room, const QString &what)
{
    const bool reads = request.method == Method::Get || request.method == Method::Head;
    const QJsonObject params{{QStringLiteral("room"), room}};
    if (what == QLatin1String("members")) {
        return reads ? reading(QStringLiteral("members"), request, {QStringLiteral("after")}, {QStringLiteral("limit")}, params)
                     : Call(notDoneHere("GET, HEAD"));
    }
    if (what == QLatin1String("join")) {
        QJsonObject join = params;
        join.insert(QStringLiteral("kind"), QStringLiteral("join"));
        return request.method == Method::Post ? append(request, join, {QStringLiteral("invite")}) : Call(notDoneHere("POST"));
    }
    if (what != QLatin1String("messages")) {
        return nothingHere();
    }
    if (reads) {
        return history(request, room);
    }
    if (request.method != Method::Post) {
        return notDoneHere("GET, HEAD, POST");
    }
    QJsonObject post = params;
    post.insert(QStringLiteral("kind"), QStringLiteral("post"));
    return append(request, post, {QStringLiteral("text"), QStringLiteral("reply")});
}

Status statusOf(const QString &name)
{
    struct Group {
        Status status;
        QStringList names;
    };
    static const QList<Group> groups{
        {Status::BadRequest,
         {QStringLiteral("parse_error"), QStringLiteral("invalid_request"), QStringLiteral("invalid_params"),
          QStringLiteral("text_empty"), QStringLiteral("text_too_long")}},
        {Status::NotFound,
         {QStringLiteral("no_such_room"), QStringLiteral("no_such_message"), QStringLiteral("method_not_found")}},
        {Status::Conflict, {QStringLiteral("tag_conflict"), QStringLiteral("already_member"), QStringLiteral("message_deleted")}},
        {Status::TooManyRequests,
         {QStringLiteral("flood"), QStringLiteral("slow_mode"), QStringLiteral("busy"), QStringLiteral("too_many_sessions")}},
        {Status::ServiceUnavailable, {QStringLiteral("read_only"), QStringLiteral("stopping"), QStringLiteral("full")}},
        {Status::InternalServerError, {QStringLiteral("internal")}}};
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&name](const Group &group) { return group.names.contains(name); });
    return found == groups.end() ? Status::Forbidden : found->status;
}

} // namespace

Call apiCallOf(const Request &request)
{
    const QStringList parts = QString::fromStdString(request.path).mid(1).split(QLatin1Char('/'));
    const bool reads = request.method == Method::Get || request.method == Method::Head;
    const QString what = parts.value(2);
    if (parts.size() == 3 && what == QLatin1String("me")) {
        return reads ? Call(ApiCall{QStringLiteral("hello"), {}, false}) : Call(notDoneHere("GET, HEAD"));
    }
    if (parts.size() == 3 && what == QLatin1String("rooms")) {
        return reads ? reading(what, request, {QStringLiteral("after")}, {QStringLiteral("limit")})
                     : Call(notDoneHere("GET, HEAD"));
    }
    if (parts.size() == 3 && what == QLatin1String("search")) {
        return reads ? reading(what, request, {QStringLiteral("text"), QStringLiteral("room")}, {QStringLiteral("limit")})
                     : Call(notDoneHere("GET, HEAD"));
    }
    if (parts.size() == 5 && what == QLatin1String("rooms")) {
        return ofRoom(request, parts.at(3), parts.at(4));
    }
    if (parts.size() == 6 && what == QLatin1String("rooms") && parts.at(4) == QLatin1String("messages")) {
        return ofMessage(request, parts.at(3), parts.at(5));
    }
    return nothingHere();
}

Response apiAnswerOf(const QJsonObject &reply)
{
    if (reply.contains(QStringLiteral("result"))) {
        return json(Status::Ok, reply.value(QStringLiteral("result")).toObject());
    }
    const QJsonObject error = reply.value(QStringLiteral("error")).toObject();
    const QJsonObject data = error.value(QStringLiteral("data")).toObject();
    const QString name = data.value(QStringLiteral("name")).toString();
    return apiError(statusOf(name), name, error.value(QStringLiteral("message")).toString(),
                    data.value(QStringLiteral("retryMs")).toInteger());
}

Response apiAnswerOf(const protocol::Error &error)
{
    const std::string_view word = protocol::nameOf(error.code);
    const QString name = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    return apiError(statusOf(name), name, QString::fromStdString(error.detail), error.retryMs);
}

Response apiError(Status status, const QString &name, const QString &message, qint64 retryMs)
{
    if (retryMs <= 0 && (status == Status::TooManyRequests || status == Status::ServiceUnavailable)) {
        retryMs = 1'000;
    }
    QJsonObject error{{QStringLiteral("name"), name}, {QStringLiteral("message"), message}};
    if (retryMs > 0) {
        error.insert(QStringLiteral("retryMs"), retryMs);
    }
    Response response = json(status, {{QStringLiteral("error"), error}});
    if (retryMs > 0) {
        response.fields.push_back({"Retry-After", std::to_string((retryMs + 999) / 1000)});
    }
    if (status == Status::Unauthorized) {
        response.fields.push_back({"WWW-Authenticate", "Bearer realm=\"hubbub\""});
    }
    return response;
}

} // namespace hubbub::server
