// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hubbub::http {

/// The codes that this server answers with (RFC 9110, section 15).
enum class Status {
    Ok = 200,
    NoContent = 204,
    PartialContent = 206,
    NotModified = 304,
    BadRequest = 400,
    Unauthorized = 401,
    Forbidden = 403,
    NotFound = 404,
    MethodNotAllowed = 405,
    RequestTimeout = 408,
    Conflict = 409,
    LengthRequired = 411,
    ContentTooLarge = 413,
    UriTooLong = 414,
    UnsupportedMediaType = 415,
    RangeNotSatisfiable = 416,
    ExpectationFailed = 417,
    MisdirectedRequest = 421,
    UpgradeRequired = 426,
    TooManyRequests = 429,
    HeaderFieldsTooLarge = 431,
    InternalServerError = 500,
    NotImplemented = 501,
    ServiceUnavailable = 503,
    VersionNotSupported = 505,
};

std::string_view reasonOf(Status status);

/// Why a request is not taken: one English sentence for whoever reads the answer.
struct Refusal {
    Status status = Status::BadRequest;
    std::string_view sentence;
};

} // namespace hubbub::http
