// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request_parser.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace hubbub::http {

/// What the first bytes of a request come to.
struct HeadReading {
    enum class Kind {
        Incomplete, ///< more bytes are needed
        Whole, ///< `request`, and `bytes` of head
        Refused, ///< `refusal`, after which the connection is of no use
    };
    Kind kind = Kind::Incomplete;
    std::size_t bytes = 0;
    Request request;
    Refusal refusal;
};

/// `bytes` is everything that came since the request before. A Whole one leaves `parser`, which must be a new one, at its body.
HeadReading readHead(std::string_view bytes, RequestParser &parser);

} // namespace hubbub::http
