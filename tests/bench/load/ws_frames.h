// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

/// WebSocket frames (RFC 6455, section 5).
namespace hubbub::bench {

enum class Opcode : std::uint8_t { Continuation = 0x0, Text = 0x1, Binary = 0x2, Close = 0x8, Ping = 0x9, Pong = 0xa };

/// Masked with zeros, which is a mask like any other, and costs nothing.
std::string clientFrame(Opcode opcode, std::string_view payload);
/// Not masked.
std::string serverFrame(Opcode opcode, std::string_view payload);

/// Calls `hear` for each whole frame at the beginning of `bytes`, unmasked if it was masked, and tells how many bytes those were.
std::size_t readFrames(std::string_view bytes, const std::function<void(Opcode, std::string_view)> &hear);

} // namespace hubbub::bench
