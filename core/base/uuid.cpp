// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

namespace hubbub::base {

static bool hasDashBefore(std::size_t byte)
{
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::string Uuid::text() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (hasDashBefore(i))
            out += '-';
        out += digits[bytes[i] >> 4];
        out += digits[bytes[i] & 0xf];
    }
    return out;
}

std::optional<Uuid> Uuid::fromText(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    Uuid uuid;
    std::size_t at = 0;
    for (std::size_t i = 0; i < uuid.bytes.size(); ++i) {
        if (hasDashBefore(i) && text[at++] != '-')
            return std::nullopt;
        const int high = hexDigit(text[at++]);
        const int low = hexDigit(text[at++]);
        if (high < 0 || low < 0)
            return std::nullopt;
        uuid.bytes[i] = static_cast<std::uint8_t>((high << 4) | low);
    }
    return uuid;
}

Uuid Uuid::makeV7(const Clock &clock, Random &random)
{
    Uuid uuid;
    const auto ms = static_cast<std::uint64_t>(clock.wallMs());
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    const std::uint64_t a = random.next();
    const std::uint64_t b = random.next();
    uuid.bytes[6] = static_cast<std::uint8_t>(0x70 | (a & 0x0f));
    uuid.bytes[7] = static_cast<std::uint8_t>(a >> 8);
    uuid.bytes[8] = static_cast<std::uint8_t>(0x80 | (b & 0x3f));
    for (std::size_t i = 9; i < 16; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(b >> (8 * (i - 8)));
    return uuid;
}

} // namespace hubbub::base
