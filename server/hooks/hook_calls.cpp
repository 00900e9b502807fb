// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hooks/hook_calls.h"

#include "server/hooks/slack_message.h"

#include <QHash>
#include <QJsonDocument>
#include <QUrlQuery>

#include <optional>
#include <string>
#include <utility>

namespace hubbub::server::hooks {

using http::Response;
using http::Status;

namespace {

Response word(Status status, const char *text)
{
    // Some senders compare the whole body with "ok".
    return {status,
            {{"Content-Type", "text/plain; charset=utf-8"}, {"Cache-Control", "no-store"}},
            http::Body(std::string(text)),
            false};
}

/// JSON, or a form with JSON in its field "payload", whatever the sender calls it.
std::optional<QJsonObject> payloadOf(const http::Request &request)
{
    QByteArray text = QByteArray::fromStdString(request.body).trimmed();
    if (!text.startsWith('{')) {
        const QUrlQuery form(QString::fromUtf8(text.replace('+', "%20")));
        text = form.queryItemValue(QStringLiteral("payload"), QUrl::FullyDecoded).toUtf8();
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

struct Answer {
    Status status;
    const char *text;
};

Answer answerFor(Status status, const QString &error)
{
    static const QHash<QString, Answer> byError{
        {QStringLiteral("text_empty"), {Status::BadRequest, "no_text"}},
        {QStringLiteral("scope_missing"), {Status::Forbidden, "invalid_token"}},
        {QStringLiteral("no_such_room"), {Status::NotFound, "channel_not_found"}},
        {QStringLiteral("not_member"), {Status::NotFound, "channel_not_found"}},
    };
    if (const auto known = byError.constFind(error); known != byError.constEnd()) {
        return *known;
    }
    switch (status) {
    case Status::Ok:
        return {Status::Ok, "ok"};
    case Status::Unauthorized:
        return {Status::Forbidden, "invalid_token"};
    case Status::TooManyRequests:
        return {Status::TooManyRequests, "rate_limited"};
    case Status::ServiceUnavailable:
        return {Status::ServiceUnavailable, "service_unavailable"};
    case Status::InternalServerError:
        return {Status::InternalServerError, "rollup_error"};
    case Status::Forbidden:
        return {Status::Forbidden, "action_prohibited"};
    default:
        return {Status::BadRequest, "invalid_payload"};
    }
}

} // namespace

QByteArray tokenOf(const http::Request &request)
{
    return QByteArray::fromStdString(request.path.substr(path.size()));
}

std::variant<ApiCall, Response> hookCallOf(const http::Request &request)
{
    const auto payload = payloadOf(request);
    if (!payload) {
        return word(Status::BadRequest, "invalid_payload");
    }
    const QString text = messageOf(*payload);
    if (text.isEmpty()) {
        return word(Status::BadRequest, "no_text");
    }
    ApiCall call{
        QStringLiteral("append"), {{QStringLiteral("kind"), QStringLiteral("post")}, {QStringLiteral("text"), text}}, true};
    call.isForHook = true;
    if (const std::string key = request.field("idempotency-key"); !key.empty()) {
        call.params.insert(QStringLiteral("tag"), QString::fromStdString(key));
    }
    return call;
}

Response hookAnswerOf(const Response &answer)
{
    const std::string_view bytes = answer.body.bytes();
    const QJsonObject body = QJsonDocument::fromJson(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))).object();
    const auto [status, text] =
        answerFor(answer.status, body.value(QLatin1String("error")).toObject().value(QLatin1String("name")).toString());
    Response response = word(status, text);
    for (const http::Field &field : answer.fields) {
        if (field.name == "Retry-After") {
            response.fields.push_back(field);
        }
    }
    return response;
}

} // namespace hubbub::server::hooks
