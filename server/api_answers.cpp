// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api_calls.h"

#include <QJsonDocument>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <string>
#include <string_view>

namespace hubbub::server {

using http::Response;
using http::Status;

namespace {

Response json(Status status, const QJsonObject &body)
{
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n';
    return {status, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, http::Body(text.toStdString()), false};
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
          QStringLiteral("text_empty"), QStringLiteral("text_too_long"), QStringLiteral("name_invalid")}},
        {Status::NotFound,
         {QStringLiteral("no_such_room"), QStringLiteral("no_such_message"), QStringLiteral("no_such_user"),
          QStringLiteral("method_not_found")}},
        {Status::Conflict,
         {QStringLiteral("tag_conflict"), QStringLiteral("already_member"), QStringLiteral("message_deleted"),
          QStringLiteral("room_name_taken"), QStringLiteral("too_many_reactions")}},
        {Status::TooManyRequests,
         {QStringLiteral("flood"), QStringLiteral("slow_mode"), QStringLiteral("busy"), QStringLiteral("too_many_sessions")}},
        {Status::ServiceUnavailable, {QStringLiteral("read_only"), QStringLiteral("stopping"), QStringLiteral("full")}},
        {Status::InternalServerError, {QStringLiteral("internal")}}};
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&name](const Group &group) { return group.names.contains(name); });
    return found == groups.end() ? Status::Forbidden : found->status;
}

} // namespace

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
