// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api_calls.h"

#include <QJsonDocument>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hubbub::server {

using http::Method;
using http::Request;
using http::Response;
using http::Status;

namespace {

using Call = std::variant<ApiCall, Response>;

/// What is done at a path. A part in braces stands for one part of the request's path, and is that member of the params.
struct Operation {
    enum class Body { None, Optional, Needed };

    Method method = Method::Get; ///< HEAD goes with GET
    const char *path = "";
    const char *call = ""; ///< the method of the protocol
    QJsonObject fixed{}; ///< members that the path stands for
    QStringList members{}; ///< of the query, or of the body, if there is one; "*": every one
    QStringList numbers{}; ///< of the query
    Body body = Body::None;
    bool isWrite = false; ///< of what stands in a log under a tag
};

const std::vector<Operation> &operations()
{
    using Body = Operation::Body;
    const auto entry = [](const char *kind) { return QJsonObject{{"kind", kind}}; };
    const auto off = [](const char *kind) { return QJsonObject{{"kind", kind}, {"on", false}}; };
    static const std::vector<Operation> all{
        {Method::Get, "/me", "hello"},
        {Method::Get, "/rooms", "rooms", {}, {"after"}, {"limit"}},
        {Method::Post, "/rooms", "create", {}, {"name", "topic", "preset"}, {}, Body::Needed, true},
        {Method::Post, "/direct", "direct", {}, {"user", "name"}, {}, Body::Needed, true},
        {Method::Get, "/search", "search", {}, {"text", "room"}, {"limit"}},
        {Method::Get, "/rooms/{room}/members", "members", {}, {"after"}, {"limit"}},
        {Method::Get, "/rooms/{room}/commands", "commands"},
        {Method::Get, "/rooms/{room}/messages", "history", {}, {}, {"before", "after", "around", "limit"}},
        {Method::Post, "/rooms/{room}/messages", "append", entry("post"), {"text", "reply"}, {}, Body::Needed, true},
        {Method::Patch, "/rooms/{room}/messages/{target}", "append", entry("edit"), {"text"}, {}, Body::Needed, true},
        {Method::Delete, "/rooms/{room}/messages/{target}", "append", entry("delete"), {}, {}, Body::Optional, true},
        {Method::Put, "/rooms/{room}/messages/{target}/pin", "append", entry("pin"), {}, {}, Body::Optional, true},
        {Method::Delete, "/rooms/{room}/messages/{target}/pin", "append", off("pin"), {}, {}, Body::Optional, true},
        {Method::Put,
         "/rooms/{room}/messages/{target}/reactions/{emoji}",
         "append",
         entry("react"),
         {},
         {},
         Body::Optional,
         true},
        {Method::Delete,
         "/rooms/{room}/messages/{target}/reactions/{emoji}",
         "append",
         off("react"),
         {},
         {},
         Body::Optional,
         true},
        {Method::Post, "/rooms/{room}/join", "append", entry("join"), {"invite"}, {}, Body::Optional, true},
        {Method::Post, "/rooms/{room}/leave", "append", entry("leave"), {}, {}, Body::Optional, true},
        {Method::Post, "/rooms/{room}/entries", "append", {}, {"*"}, {}, Body::Needed, true},
        {Method::Post, "/rooms/{room}/read", "read", {}, {"seq"}, {}, Body::Needed},
        {Method::Get, "/rooms/{room}/invites", "invites"},
        {Method::Post, "/rooms/{room}/invites", "makeInvite", {}, {"expiresIn", "uses", "guest", "visit"}, {}, Body::Optional},
        {Method::Delete, "/rooms/{room}/invites/{id}", "revokeInvite", {}, {}, {}, Body::Optional},
    };
    return all;
}

Response wrong(const QString &what)
{
    return apiError(Status::BadRequest, QStringLiteral("invalid_params"), what);
}

Response nothingHere()
{
    return apiError(Status::NotFound, QStringLiteral("method_not_found"), QStringLiteral("there is nothing at this address"));
}

Response notDoneHere(const QStringList &allowed)
{
    Response response =
        apiError(Status::MethodNotAllowed, QStringLiteral("method_not_found"), QStringLiteral("this is not done here"));
    response.fields.push_back({"Allow", allowed.join(QStringLiteral(", ")).toStdString()});
    return response;
}

/// The members that the path holds; nothing if it is another one.
std::optional<QJsonObject> paramsOf(const Operation &operation, const QStringList &parts)
{
    const QStringList wanted = QString::fromLatin1(operation.path).mid(1).split(QLatin1Char('/'));
    if (wanted.size() != parts.size()) {
        return std::nullopt;
    }
    QJsonObject params = operation.fixed;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString name = wanted.at(i).mid(1).chopped(1);
        bool fits = wanted.at(i) == parts.at(i);
        if (wanted.at(i) == QLatin1String("{target}")) {
            const qint64 seq = parts.at(i).toLongLong(&fits);
            fits = fits && seq > 0;
            params.insert(name, seq);
        } else if (wanted.at(i).startsWith(QLatin1Char('{'))) {
            fits = true;
            params.insert(name, parts.at(i));
        }
        if (!fits) {
            return std::nullopt;
        }
    }
    return params;
}

/// Adds what stands behind "?": each at most once and only what is known.
std::optional<Response> addQuery(const Request &request, const Operation &operation, QJsonObject &params)
{
    // Forms write a blank as "+", which QUrlQuery leaves as it is.
    const QUrlQuery query(QString::fromStdString(request.query).replace(QLatin1Char('+'), QLatin1String("%20")));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        bool readable = operation.members.contains(name) || operation.numbers.contains(name);
        const qint64 number = operation.numbers.contains(name) ? value.toLongLong(&readable) : 0;
        if (!readable || params.contains(name)) {
            return wrong(QStringLiteral("the parameter \"%1\" is unknown, given twice or no number").arg(name));
        }
        params.insert(name, operation.numbers.contains(name) ? QJsonValue(number) : QJsonValue(value));
    }
    return std::nullopt;
}

/// Adds the members of the body. What the path says it must not say otherwise.
std::optional<Response> addBody(const Request &request, const Operation &operation, QJsonObject &params)
{
    const QByteArray text = QByteArray::fromStdString(request.body);
    if (text.isEmpty() && operation.body == Operation::Body::Optional) {
        return std::nullopt;
    }
    const QJsonDocument body = QJsonDocument::fromJson(text);
    if (!body.isObject()) {
        return apiError(Status::BadRequest, QStringLiteral("parse_error"), QStringLiteral("the body is no JSON object"));
    }
    const bool takesAll = operation.members.contains(QStringLiteral("*"));
    const QJsonObject object = body.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isTaken = params.contains(member.key()) || member.key() == QLatin1String("tag");
        if (isTaken || !(takesAll || operation.members.contains(member.key()))) {
            return wrong(QStringLiteral("there is no member \"%1\"").arg(member.key()));
        }
        params.insert(member.key(), member.value());
    }
    return std::nullopt;
}

/// `before=7` is the verb "before" and the seq 7.
std::optional<Response> sayVerb(QJsonObject &params)
{
    for (const char *const verb : {"before", "after", "around"}) {
        const QString name = QLatin1String(verb);
        if (!params.contains(name)) {
            continue;
        }
        if (params.contains(QStringLiteral("verb"))) {
            return wrong(QStringLiteral("only one of before, after and around"));
        }
        params.insert(QStringLiteral("verb"), name);
        params.insert(QStringLiteral("seq"), params.take(name));
    }
    return std::nullopt;
}

Call callOf(const Request &request, const Operation &operation, QJsonObject params)
{
    const QString method = QLatin1String(operation.call);
    std::optional<Response> fault =
        operation.body == Operation::Body::None ? addQuery(request, operation, params) : addBody(request, operation, params);
    if (!fault && method == QLatin1String("history")) {
        fault = sayVerb(params);
    }
    if (fault) {
        return std::move(*fault);
    }
    if (const std::string key = request.field("idempotency-key"); operation.isWrite && !key.empty()) {
        params.insert(QStringLiteral("tag"), QString::fromStdString(key));
    }
    return ApiCall{method, params, operation.isWrite};
}

} // namespace

Call apiCallOf(const Request &request)
{
    const QStringList parts = QString::fromStdString(request.path).section(QLatin1Char('/'), 3).split(QLatin1Char('/'));
    const Method method = request.method == Method::Head ? Method::Get : request.method;
    QStringList allowed;
    for (const Operation &operation : operations()) {
        auto params = paramsOf(operation, parts);
        if (params && operation.method == method) {
            return callOf(request, operation, std::move(*params));
        }
        if (params) {
            const std::string_view verb = textOf(operation.method);
            allowed << QString::fromLatin1(verb.data(), static_cast<qsizetype>(verb.size()));
            if (operation.method == Method::Get) {
                allowed << QStringLiteral("HEAD");
            }
        }
    }
    return allowed.isEmpty() ? nothingHere() : notDoneHere(allowed);
}

http::Response apiStopping()
{
    return apiError(http::Status::ServiceUnavailable, QStringLiteral("stopping"),
                    QStringLiteral("the connection to the rooms has ended"), 1'000);
}

} // namespace hubbub::server
