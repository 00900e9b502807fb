// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/link_codes.h"

#include "core/protocol/limits.h"

namespace hubbub::server {

using base::Millis;
using protocol::UserId;

namespace {

// Nothing that can be read in two ways, and no vowels, so that no words come out.
constexpr std::string_view letters = "23456789BCDFGHJKMNPQRSTVWXYZ";
constexpr std::size_t length = 10; // 48 bits
constexpr std::size_t half = length / 2;

std::string plain(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        if (c != '-' && c != ' ')
            code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return code;
}

} // namespace

std::string LinkCodes::make(const UserId &user, Millis now)
{
    forget(user);
    std::erase_if(m_links, [now](const auto &link) { return link.second.until <= now; });
    std::string code;
    for (std::size_t i = 0; i < length; ++i)
        code += letters[m_random.below(letters.size())];
    m_links[code] = {user, now + protocol::limits::linkLasts};
    return code.substr(0, half) + '-' + code.substr(half);
}

std::optional<UserId> LinkCodes::take(std::string_view typed, Millis now)
{
    const auto it = m_links.find(plain(typed));
    if (it == m_links.end())
        return std::nullopt;
    const Link link = it->second;
    m_links.erase(it);
    return link.until > now ? std::optional(link.user) : std::nullopt;
}

void LinkCodes::forget(const UserId &user)
{
    std::erase_if(m_links, [&user](const auto &link) { return link.second.user == user; });
}

} // namespace hubbub::server
