// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hubbub::net {

/// How well an IP address serves to be dialled from this network; smaller is better: private or public IPv4, IPv6, link-local
/// addresses of either kind, loopback, everything else.
enum class AddressClass { Ipv4, Ipv6, LinkLocal, Loopback, Other };

AddressClass addressClass(const std::string &host);

} // namespace hubbub::net
