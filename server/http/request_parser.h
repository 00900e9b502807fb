// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hubbub::http {

/// The kept parser (http-parser, or llhttp where that is packaged) behind an interface of our own; its .cpp is the only file that knows which.
/// Reads one request: first its head at once, then its body as it comes. Both libraries exist in builds that are lenient, so
/// whatever they may let pass is looked at here again.
///
///     new ──readHead()──▶ Body ──readBody() …──▶ Done          any ──nonsense──▶ Broken
class RequestParser
{
public:
    enum class State { Head, Body, Done, Broken };

    RequestParser();
    ~RequestParser();
    RequestParser(RequestParser &&) noexcept;
    RequestParser &operator=(RequestParser &&) noexcept;

    /// `head` has passed screenHead(). Nothing if it is none nevertheless.
    std::optional<RawHead> readHead(std::string_view head);
    /// Takes what belongs to the body, appends what it says to `body`, and tells how many bytes it took. To be called in State::Body.
    std::size_t readBody(std::string_view bytes, std::string &body);

    State state() const;
    /// Of a body in chunks: what came that is not body.
    std::size_t framingBytes() const;

private:
    struct Library;
    std::unique_ptr<Library> m_library;
};

} // namespace hubbub::http
