// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api_calls.h"

#include <QByteArray>

#include <cstddef>
#include <string_view>
#include <variant>

/// Incoming webhooks as Slack has them (docs/bots.md, "Incoming webhooks"): `POST /hooks/SECRET`, answered with one word.
namespace hubbub::server::hooks {

inline constexpr std::string_view path = "/hooks/";
/// Senders write far more than a message may hold; what is too long for one is cut.
inline constexpr std::size_t bodyBytes = std::size_t{256} * 1024;

/// What stands in the place of the token.
QByteArray tokenOf(const http::Request &request);
/// The call that posts what the payload says, or why there is none.
std::variant<ApiCall, http::Response> hookCallOf(const http::Request &request);

/// What a sender hears for an answer of the API.
http::Response hookAnswerOf(const http::Response &answer);

} // namespace hubbub::server::hooks
