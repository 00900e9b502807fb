// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/field.h"
#include "server/http/status.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };

/// `GET` and the like; nothing for a method that no route of this server knows.
std::optional<Method> methodOf(std::string_view text);
std::string_view textOf(Method method);

/// What the parser makes of a head, before anybody asked what it means.
struct RawHead {
    std::string method;
    std::string target;
    int minor = 1; ///< of HTTP/1
    std::vector<Field> fields;
};

/// One request whose head has passed every rule (RFC 9112; the doubtful is refused, since two readers may see two things in it).
struct Request {
    enum class Framing { None, Length, Chunked };

    Method method = Method::Get;
    std::string path; ///< decoded, begins with "/", has no "." or ".." among its parts
    std::string query; ///< as it was sent, without "?"
    std::string host; ///< lower case, with the port if one was named; empty only with HTTP/1.0
    std::vector<Field> fields;
    Framing framing = Framing::None;
    std::uint64_t length = 0; ///< of a body with Framing::Length
    bool keepsAlive = true; ///< the peer would send another one
    bool expectsContinue = false; ///< the peer waits with the body until it is asked for it
    std::string body;

    /// Empty if there is none; of several, all, with commas between them.
    std::string field(std::string_view name) const;
    bool has(std::string_view name) const;
    bool hasBody() const { return framing == Framing::Chunked || length > 0; }
};

base::Result<Request, Refusal> asRequest(RawHead head);

/// `%41` as "A". Nothing where a path could mean another one: bad escapes, control characters, encoded slashes, "." and "..".
std::optional<std::string> decodedPath(std::string_view path);
/// True for `name`, `1.2.3.4`, `[::1]`, each with or without a port.
bool isHost(std::string_view text);

} // namespace hubbub::http
