// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/direct_room.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace hubbub::server {

namespace {

/// BLAKE2b of a text, in hexadecimal. What stands before the text keeps hashes for different purposes apart.
std::string hashOf(const std::string &text)
{
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(text.data()), text.size(), nullptr, 0);
    std::array<char, 2 * hash.size() + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

} // namespace

protocol::RoomId directRoomOf(const protocol::UserId &one, const protocol::UserId &other)
{
    const auto [low, high] = std::minmax(one.value, other.value);
    return protocol::RoomId("d" + hashOf("direct " + low + ' ' + high));
}

std::string addressHash(const protocol::ServerId &server, const std::string &address)
{
    return address.empty() || isLoopback(address) ? std::string() : hashOf("address " + server.value + ' ' + address);
}

bool isLoopback(const std::string &address)
{
    return address == "::1" || address.starts_with("127.");
}

} // namespace hubbub::server
