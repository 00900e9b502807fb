// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/error_code.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <QJsonObject>

#include <variant>

/// What a request to /api/v1 asks of the hub, and what the hub's reply is in HTTP (docs/openapi.json). The bodies are the members of
/// docs/protocol.md's requests and replies: there is no second set of rules and names.
namespace hubbub::server {

/// One request of the protocol.
struct ApiCall {
    QString method;
    QJsonObject params;
    bool isWrite = false; ///< needs a tag, unless params has one already
    bool isForHook = false; ///< goes to the one room of a token that is good for hooks, and with no other token
};

/// The call, or why there is none.
std::variant<ApiCall, http::Response> apiCallOf(const http::Request &request);

/// The answer for a reply of the hub: its result, or its error under the status that fits.
http::Response apiAnswerOf(const QJsonObject &reply);
/// The same for a refusal that the hub did not have to speak.
http::Response apiAnswerOf(const protocol::Error &error);

/// An error that the hub did not need to be asked for. `name` as in docs/protocol.md, "Errors". What may be asked again with 429 or 503
/// says after which time, a second if `retryMs` does not tell.
http::Response apiError(http::Status status, const QString &name, const QString &message, qint64 retryMs = 0);

/// The answer for whoever waits while the server stops, or while their session ends.
http::Response apiStopping();

} // namespace hubbub::server
