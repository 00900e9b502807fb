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
    bool isMasked = false; ///< then the mask is its last four bytes
};

constexpr std::uint8_t maskBit = 0x80;
constexpr std::size_t maskSize = 4;

Header headerOf(std::string_view bytes)
{
    if (bytes.size() < 2) {
        return {};
    }
    const auto shortLength = static_cast<std::uint8_t>(bytes[1]) & 0x7fU;
    const bool isMasked = (static_cast<std::uint8_t>(bytes[1]) & maskBit) != 0;
    const std::size_t more = shortLength == 127 ? 8 : shortLength == 126 ? 2 : 0;
    const std::size_t size = 2 + more + (isMasked ? maskSize : 0);
    if (bytes.size() < size) {
        return {};
    }
    return {size, more == 0 ? shortLength : bigEndian(bytes.substr(2, more)), isMasked};
}

std::string unmasked(std::string_view payload, std::string_view mask)
{
    std::string text(payload);
    for (std::size_t i = 0; i < text.size(); ++i) {
        text[i] = static_cast<char>(text[i] ^ mask[i % maskSize]);
    }
    return text;
}

/// Up to the mask, which follows if `bit` announces one.
std::string head(Opcode opcode, std::string_view payload, std::uint8_t bit)
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
        frame += static_cast<char>(bit | payload.size());
    } else if (payload.size() < 0x10000) {
        frame += static_cast<char>(bit | 126U);
        big(payload.size(), 2);
    } else {
        frame += static_cast<char>(bit | 127U);
        big(payload.size(), 8);
    }
    return frame;
}

} // namespace

std::string clientFrame(Opcode opcode, std::string_view payload)
{
    std::string frame = head(opcode, payload, maskBit);
    frame.append(maskSize, '\0');
    frame += payload;
    return frame;
}

std::string serverFrame(Opcode opcode, std::string_view payload)
{
    std::string frame = head(opcode, payload, 0);
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
        const std::string_view payload = rest.substr(header.size, header.payload);
        const auto opcode = static_cast<Opcode>(rest[0] & 0x0f);
        if (header.isMasked) {
            hear(opcode, unmasked(payload, rest.substr(header.size - maskSize, maskSize)));
        } else {
            hear(opcode, payload);
        }
        done += header.size + header.payload;
    }
}

} // namespace hubbub::bench
