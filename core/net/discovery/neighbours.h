// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace hubbub::net {

/// IPv4 addresses that this machine has lately exchanged packets with on its own segments, as the system remembers them, at most
/// `most`. Empty where the system does not tell.
///
/// A firewall that keeps state lets in what answers a question to the same address, and takes an answer to a group's question
/// for unsolicited. But a host that tried to answer has left its address here, and can then be asked singly.
std::vector<std::string> neighbours(std::size_t most);

/// The addresses in the text of Linux's /proc/net/arp.
std::vector<std::string> neighboursIn(const std::string &table, std::size_t most);

} // namespace hubbub::net
