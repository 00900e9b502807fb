// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

/// What a reader has already, and which part it wants (RFC 9110, sections 13 and 14).
namespace hubbub::http {

/// Whether If-None-Match names this entity tag (with its quotes); weakly compared, as that field is.
bool namesEntity(std::string_view ifNoneMatch, std::string_view etag);

struct RangeWish {
    enum class Kind {
        Whole, ///< no range, one that is not understood, or several: the whole is always a good answer
        Part,
        Unsatisfiable,
    };
    Kind kind = Kind::Whole;
    std::uint64_t first = 0;
    std::uint64_t count = 0;
};

/// Reads Range for something of `size` bytes.
RangeWish readRange(std::string_view range, std::uint64_t size);

} // namespace hubbub::http
