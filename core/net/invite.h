// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/address.h"
#include "core/net/fingerprint.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::net {

/// What one person hands to another so that they meet at a server (docs/protocol.md, "Invites"): where it is, how one knows that it
/// is the right one, and where to go there. An address alone is the shortest invite.
struct Invite {
    std::vector<Address> addresses; ///< of one server, in the order of preference; at least one, at most inviteAddresses
    std::optional<Fingerprint> key; ///< the server's
    std::string room; ///< name or id; empty: none in particular
    std::string token; ///< what lets one in, where that is needed; a secret
    bool plain = false; ///< unencrypted (ws://)
    bool heard = false; ///< the key is what the network said: it tells hosts apart and proves nothing
    std::int64_t message = 0; ///< seq of one message of the room that is meant; 0: none in particular

    bool operator==(const Invite &) const = default;
};

inline constexpr std::size_t inviteAddresses = 8;

/// Reads every form: an address as parseAddress() takes it, `hubbub://host:port/room?k=…&t=…&a=…&m=…` (or `f=…` for a key that was
/// only heard), the browser's
/// `https://host:port/#k=…&r=…&t=…&a=…`, and a Dialer's URL. Strict: what is not understood is an error, but for parameters of
/// names that are not known.
base::Result<Invite, AddressError> parseInvite(std::string_view text);

/// `hubbub://…`, for people and their programs. Precondition of all three: an address.
std::string inviteText(const Invite &invite);
/// `https://…/#…`, for a browser: what stands behind # is not sent to anybody.
std::string browserLink(const Invite &invite);
/// `wss://host:port/ws#k=…&a=…`, or `ws://…`: what a Dialer takes; without room and token, which are no business of a dialer's.
std::string dialUrl(const Invite &invite);

} // namespace hubbub::net
