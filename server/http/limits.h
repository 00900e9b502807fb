// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Every number that keeps somebody who speaks HTTP in bounds (docs/security.md). Times are in server/host.h.
namespace hubbub::http::limits {

inline constexpr std::size_t headBytes = 16 * 1024; // request line, fields and the empty line
inline constexpr std::size_t targetBytes = 4 * 1024;
inline constexpr std::size_t fields = 64;
inline constexpr std::size_t bodyBytes = 64 * 1024; // unless a route says otherwise
inline constexpr std::size_t framingBytes = 16 * 1024; // of a body in chunks: all that is not body
inline constexpr std::size_t requests = 100; // of one connection
inline constexpr std::size_t writtenAhead = 64 * 1024; // what of an answer waits for the reader outside the answer itself

} // namespace hubbub::http::limits
