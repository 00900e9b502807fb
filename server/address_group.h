// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hubbub::server {

/// Whom a limit per address counts together: an IPv4 address, or the 64 leading bits of an IPv6 address, because one line has that
/// many addresses to choose from. What is no IPv6 address stays as it is.
std::string addressGroup(const std::string &address);

} // namespace hubbub::server
