// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/secrets.h"

#include <sodium.h>

#include <array>

namespace hubbub::server {

namespace {

using Hash = std::array<unsigned char, 32>;

Hash hashOf(std::string_view secret)
{
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(secret.data()), secret.size(), nullptr,
                       0);
    return hash;
}

} // namespace

std::string secretHash(std::string_view secret)
{
    const Hash hash = hashOf(secret);
    std::array<char, 2 * std::tuple_size_v<Hash> + 1> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data();
}

bool sameSecret(std::string_view one, std::string_view other)
{
    const Hash first = hashOf(one);
    const Hash second = hashOf(other);
    return sodium_memcmp(first.data(), second.data(), first.size()) == 0;
}

} // namespace hubbub::server
