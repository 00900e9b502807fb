// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outgoing_frame.h"

#include <cstdint>

namespace hubbub::server {

namespace {

// RFC 6455, section 5.2; a server does not mask.
enum class Opcode : unsigned char { Text = 0x1, Binary = 0x2, Close = 0x8 };

void appendBigEndian(std::string &out, std::uint64_t value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
        out += static_cast<char>((value >> shift) & 0xff);
    }
}

std::string encoded(Opcode opcode, std::string_view payload)
{
    std::string out;
    out.reserve(payload.size() + 10);
    out += static_cast<char>(0x80 | static_cast<unsigned char>(opcode)); // the only fragment
    if (payload.size() < 126) {
        out += static_cast<char>(payload.size());
    } else if (payload.size() < 0x10000) {
        out += static_cast<char>(126);
        appendBigEndian(out, payload.size(), 2);
    } else {
        out += static_cast<char>(127);
        appendBigEndian(out, payload.size(), 8);
    }
    out.append(payload);
    return out;
}

} // namespace

const SharedBytes &OutgoingFrame::bytes(FrameKind kind)
{
    SharedBytes &frame = kind == FrameKind::Binary ? m_binary : m_text;
    if (!frame) {
        const Opcode opcode = kind == FrameKind::Binary ? Opcode::Binary : Opcode::Text;
        frame = std::make_shared<const std::string>(encoded(opcode, *m_payload));
    }
    return frame;
}

std::string closeFrame(protocol::CloseCode code, std::string_view reason)
{
    std::string payload;
    appendBigEndian(payload, static_cast<std::uint16_t>(code), 2);
    payload.append(reason.substr(0, 123)); // a control frame carries at most 125 bytes; our reasons are short and ASCII
    return encoded(Opcode::Close, payload);
}

} // namespace hubbub::server
