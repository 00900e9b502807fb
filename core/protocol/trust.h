// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hubbub::protocol {

/// How a client knows that a server is the one it means (docs/security.md, "Who is at the other end").
enum class Trust {
    Invite, ///< it has the key of an invite or code: verified
    Authority, ///< an authority of this system vouches for its host name: verified
    FirstUse, ///< its key was unknown at the first contact and is the same since
    Loopback, ///< it is on this machine, so nobody stands in between; its key was not looked at
    Unencrypted, ///< it is not known at all, which the user allowed
};

/// Invite and Authority.
constexpr bool isVerified(Trust trust)
{
    return trust == Trust::Invite || trust == Trust::Authority;
}

/// Who is at the other end of a link.
struct Peer {
    std::string where; ///< `host:port`, the address that answered
    std::string key; ///< fingerprint in base64url; empty: the link is not encrypted
    Trust trust = Trust::Unencrypted;

    bool operator==(const Peer &) const = default;
};

/// Why a link was ended before anything was said on it. Coming back by itself would change nothing.
struct Distrust {
    enum class Why {
        WrongKey, ///< the server has another key than the expected one
        Unencrypted, ///< the address asks for an unencrypted connection to another machine, and that was not allowed
        KeysUnknown, ///< which keys are expected cannot be read or remembered; `detail` tells why
    };
    Why why = Why::WrongKey;
    std::string where; ///< `host:port`
    std::string expected; ///< fingerprint in base64url, if WrongKey
    std::string found; ///< the same
    std::string detail; ///< English, for a log

    bool operator==(const Distrust &) const = default;
};

} // namespace hubbub::protocol
