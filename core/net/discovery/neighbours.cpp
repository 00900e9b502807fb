// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/neighbours.h"

#include <fstream>
#include <iterator>
#include <sstream>

namespace hubbub::net {

std::vector<std::string> neighboursIn(const std::string &table, std::size_t most)
{
    std::vector<std::string> addresses;
    std::istringstream lines(table);
    std::string line;
    std::getline(lines, line); // the heading
    while (addresses.size() < most && std::getline(lines, line)) {
        std::istringstream words(line);
        std::string address;
        std::string type;
        unsigned flags = 0;
        constexpr unsigned complete = 0x2;
        if (words >> address >> type >> std::hex >> flags && (flags & complete) != 0) {
            addresses.push_back(address);
        }
    }
    return addresses;
}

std::vector<std::string> neighbours(std::size_t most)
{
#ifdef __linux__
    std::ifstream file("/proc/net/arp");
    return neighboursIn({std::istreambuf_iterator<char>(file), {}}, most);
#else
    static_cast<void>(most);
    return {};
#endif
}

} // namespace hubbub::net
