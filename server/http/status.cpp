// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/status.h"

namespace hubbub::http {

std::string_view reasonOf(Status status)
{
    switch (status) {
    case Status::Ok:
        return "OK";
    case Status::NoContent:
        return "No Content";
    case Status::PartialContent:
        return "Partial Content";
    case Status::NotModified:
        return "Not Modified";
    case Status::BadRequest:
        return "Bad Request";
    case Status::Unauthorized:
        return "Unauthorized";
    case Status::Forbidden:
        return "Forbidden";
    case Status::NotFound:
        return "Not Found";
    case Status::MethodNotAllowed:
        return "Method Not Allowed";
    case Status::RequestTimeout:
        return "Request Timeout";
    case Status::Conflict:
        return "Conflict";
    case Status::LengthRequired:
        return "Length Required";
    case Status::ContentTooLarge:
        return "Content Too Large";
    case Status::UriTooLong:
        return "URI Too Long";
    case Status::UnsupportedMediaType:
        return "Unsupported Media Type";
    case Status::RangeNotSatisfiable:
        return "Range Not Satisfiable";
    case Status::ExpectationFailed:
        return "Expectation Failed";
    case Status::MisdirectedRequest:
        return "Misdirected Request";
    case Status::UpgradeRequired:
        return "Upgrade Required";
    case Status::TooManyRequests:
        return "Too Many Requests";
    case Status::HeaderFieldsTooLarge:
        return "Request Header Fields Too Large";
    case Status::InternalServerError:
        return "Internal Server Error";
    case Status::NotImplemented:
        return "Not Implemented";
    case Status::ServiceUnavailable:
        return "Service Unavailable";
    case Status::VersionNotSupported:
        return "HTTP Version Not Supported";
    }
    return "Unknown";
}

} // namespace hubbub::http
