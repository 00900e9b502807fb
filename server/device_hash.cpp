// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/device_hash.h"

#include <sodium.h>

#include <array>

namespace hubbub::server {

std::optional<std::string> deviceHash(std::string_view secret)
{
    std::array<unsigned char, 32> bits{};
    std::size_t length = 0;
    const char *end = nullptr;
    if (secret.size() != 2 * bits.size()
        || sodium_hex2bin(bits.data(), bits.size(), secret.data(), secret.size(), nullptr, &length, &end) != 0
        || length != bits.size())
        return std::nullopt;

    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), bits.data(), bits.size(), nullptr, 0);
    sodium_memzero(bits.data(), bits.size());
    std::array<char, 2 * 32 + 1> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return std::string(text.data());
}

} // namespace hubbub::server
