// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/address_group.h"

#include <cstddef>
#include <vector>

namespace hubbub::server {

namespace {

std::vector<std::string> groupsIn(const std::string &text)
{
    std::vector<std::string> groups;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(':', at), text.size());
        groups.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return groups;
}

} // namespace

std::string addressGroup(const std::string &address)
{
    constexpr std::size_t all = 8;
    constexpr std::size_t counted = 4;
    if (address.find(':') == std::string::npos || address.find('.') != std::string::npos)
        return address;
    const std::size_t gap = address.find("::");
    std::vector<std::string> groups = groupsIn(address.substr(0, gap));
    if (gap != std::string::npos) {
        const std::vector<std::string> tail = groupsIn(address.substr(gap + 2));
        while (groups.size() + tail.size() < all)
            groups.emplace_back("0");
        groups.insert(groups.end(), tail.begin(), tail.end());
    }
    std::string group;
    for (std::size_t i = 0; i < counted && i < groups.size(); ++i)
        group += groups[i] + ':';
    return group + ':';
}

} // namespace hubbub::server
