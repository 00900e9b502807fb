// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/ws_frames.h"

namespace hubbub::bench {

namespace {

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes) {
        value = value << 8 | static_cast<std::uint8_t>(byte);
    }
    return value;
}

/// The length of the header, and of what follows; 0 if the header is not all there.
struct Header {
    std::size_t size = 0;
    std::uint64_t payload = 0;
};

Header headerOf(std::string_view bytes)
{
    if (bytes.size() < 2) {
        return {};
    }
    const auto shortLength = static_cast<std::uint8_t>(bytes[1]) & 0x7fU;
    const std::size_t more = shortLength == 127 ? 8 : shortLength == 126 ? 2 : 0;
    if (bytes.size() < 2 + more) {
        return {};
    }
    return {2 + more, more == 0 ? shortLength : bigEndian(bytes.substr(2, more))};
}

} // namespace

std::string clientFrame(Opcode opcode, std::string_view payload)
{
    std::string frame;
    frame.reserve(payload.size() + 14);
    frame += static_cast<char>(0x80U | static_cast<std::uint8_t>(opcode));
    const auto big = [&frame](std::uint64_t value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            frame += static_cast<char>(value >> shift & 0xffU);
        }
    };
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80U | payload.size());
    } else if (payload.size() < 0x10000) {
        frame += static_cast<char>(0x80U | 126U);
        big(payload.size(), 2);
    } else {
        frame += static_cast<char>(0x80U | 127U);
        big(payload.size(), 8);
    }
    frame.append(4, '\0');
    frame += payload;
    return frame;
}

std::size_t readFrames(std::string_view bytes, const std::function<void(Opcode, std::string_view)> &hear)
{
    std::size_t done = 0;
    while (true) {
        const std::string_view rest = bytes.substr(done);
        const Header header = headerOf(rest);
        if (header.size == 0 || rest.size() < header.size + header.payload) {
            return done;
        }
        hear(static_cast<Opcode>(rest[0] & 0x0f), rest.substr(header.size, header.payload));
        done += header.size + header.payload;
    }
}

} // namespace hubbub::bench
