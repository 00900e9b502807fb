// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace hubbub::net {

/// Where a host listens unless it was told otherwise (docs/protocol.md, "Addresses").
inline constexpr std::uint16_t defaultPort = 4826;

/// The path of the WebSocket on every host, and the subprotocol that is spoken there.
inline constexpr char socketPath[] = "/ws";
inline constexpr char subprotocol[] = "hubbub.v1";

/// Where a server is.
struct Address {
    std::string host; ///< a name or an IP address in its usual short form, lower case, IPv6 without brackets
    std::uint16_t port = defaultPort;

    bool operator==(const Address &) const = default;
};

struct AddressError {
    std::string message; ///< one English sentence that quotes the text
};

/// Reads where a server is: `host`, `host:port`, `[::1]:port`, `::1`, and the same behind ws://, wss:// or hubbub://, with or
/// without the path /ws. What a person pastes may say more: see core/net/invite.h.
base::Result<Address, AddressError> parseAddress(std::string_view text);

/// `host:port`, IPv6 in brackets.
std::string shown(const Address &address);
/// `wss://host:port/ws`: what a Dialer takes.
std::string webSocketUrl(const Address &address);
/// `ws://host:port/ws`: the same unencrypted.
std::string plainUrl(const Address &address);
/// `hubbub://host:port`: what people hand to each other.
std::string inviteUrl(const Address &address);
/// True for localhost, 127.0.0.0/8 and ::1.
bool isLoopback(const Address &address);

} // namespace hubbub::net
