// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bearer_token.h"

#include "server/api_calls.h"
#include "server/http/field.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace hubbub::server {

static constexpr qsizetype tokenDigits = 64;

QByteArray asToken(const QByteArray &text)
{
    const bool isHex =
        std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isHex && text.size() == tokenDigits ? text : QByteArray();
}

QByteArray bearerTokenOf(const http::Request &request)
{
    constexpr std::string_view scheme = "bearer ";
    const std::string field = request.field("authorization");
    if (http::lowered(std::string_view(field).substr(0, scheme.size())) != scheme) {
        return {};
    }
    return asToken(QByteArray::fromStdString(field.substr(scheme.size())).trimmed().toLower());
}

http::Response withoutToken()
{
    return apiError(http::Status::Unauthorized, QStringLiteral("device_unknown"),
                    QStringLiteral("no token, or one that is not known"));
}

} // namespace hubbub::server
