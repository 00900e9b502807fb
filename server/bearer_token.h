// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <QByteArray>

namespace hubbub::server {

/// The text, if it could be a token; else nothing.
QByteArray asToken(const QByteArray &text);
/// What the request shows of the kind "Bearer"; nothing if it is none that could be one.
QByteArray bearerTokenOf(const http::Request &request);
/// That there is none, or one that is not known.
http::Response withoutToken();

} // namespace hubbub::server
