// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/head_reader.h"

#include "server/http/head_screen.h"
#include "server/http/limits.h"

#include <utility>

namespace hubbub::http {

namespace {

// The first bytes of anything else than HTTP/1 (a TLS hello, random noise) need no deadline to be recognised.
bool mayBeHttp(std::string_view bytes)
{
    return bytes.empty() || (bytes.front() >= 'A' && bytes.front() <= 'Z');
}

// Whoever ends lines otherwise would wait for an answer until the deadline.
bool hasBareBreak(std::string_view bytes)
{
    for (auto at = bytes.find_first_of("\r\n"); at != std::string_view::npos; at = bytes.find_first_of("\r\n", at + 2)) {
        if (bytes[at] == '\n' || (at + 1 < bytes.size() && bytes[at + 1] != '\n')) {
            return true;
        }
    }
    return false;
}

HeadReading refused(const Refusal &refusal)
{
    return {HeadReading::Kind::Refused, 0, {}, refusal};
}

} // namespace

HeadReading readHead(std::string_view bytes, RequestParser &parser)
{
    constexpr std::string_view emptyLine = "\r\n\r\n";
    if (!mayBeHttp(bytes)) {
        return refused({Status::BadRequest, "This is not HTTP."});
    }
    const std::string_view seen = bytes.substr(0, limits::headBytes);
    const auto end = seen.find(emptyLine);
    const std::string_view head = end == std::string_view::npos ? seen : seen.substr(0, end + emptyLine.size());
    if (hasBareBreak(head)) {
        return refused({Status::BadRequest, "The request could not be read."});
    }
    if (end == std::string_view::npos) {
        if (bytes.size() < limits::headBytes) {
            return {};
        }
        if (bytes.find("\r\n") > limits::targetBytes) {
            return refused({Status::UriTooLong, "The address is too long."});
        }
        return refused({Status::HeaderFieldsTooLarge, "The request head is too long."});
    }
    if (const auto refusal = screenHead(head)) {
        return refused(*refusal);
    }
    auto raw = parser.readHead(head);
    if (!raw) {
        return refused({Status::BadRequest, "The request could not be read."});
    }
    auto request = asRequest(std::move(*raw));
    if (!request) {
        return refused(request.error());
    }
    return {HeadReading::Kind::Whole, head.size(), std::move(request).value(), {}};
}

} // namespace hubbub::http
