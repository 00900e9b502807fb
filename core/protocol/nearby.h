// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// The datagrams by which hosts are found on the local network (docs/protocol.md, "Finding hosts nearby").
namespace hubbub::protocol::nearby {

/// UDP ports: hosts are asked at the first one; what they tell unasked goes to the second one, so that a program that listens for
/// it never takes a question away from a host on the same machine.
inline constexpr std::uint16_t askPort = 4826;
inline constexpr std::uint16_t tellPort = 4827;
inline constexpr char groupV4[] = "239.255.48.26";
inline constexpr char groupV6[] = "ff12::4826";

inline constexpr std::size_t datagramBytes = 1024; ///< nothing longer is sent or read
inline constexpr std::size_t questionBytes = 512; ///< shorter questions are not answered: an answer is at most twice as long
inline constexpr std::size_t nonceBytesLeast = 16; ///< characters of a nonce; at most as many as an id has
inline constexpr std::size_t keyBytes = 43; ///< characters of a key's fingerprint
inline constexpr std::size_t versionBytes = 32;

/// "Who is there?" Sent to the groups, or to one address.
struct Ask {
    std::string nonce;

    bool operator==(const Ask &) const = default;
};

/// A host's answer, to the address and port that the question came from.
struct Here {
    std::string nonce; ///< of the question
    ServerId server;
    std::string name; ///< of the server
    std::uint16_t port = 0; ///< of its WebSocket
    std::string version; ///< of its program; may be empty
    std::string key; ///< SHA-256 of its public key (SPKI), base64url without padding; empty if it has none
    std::string pass; ///< for Reach; may be empty
    std::int64_t rooms = 0; ///< that anybody may join
    std::string room; ///< the name of the first of them; may be empty

    bool operator==(const Here &) const = default;
};

/// A host has begun. To the groups; only a reason to ask, since anybody can send it.
struct Up {
    ServerId server;

    bool operator==(const Up &) const = default;
};

/// A host ends. To the groups; only a reason to ask, since anybody can send it.
struct Down {
    ServerId server;

    bool operator==(const Down &) const = default;
};

/// "Please try to reach me by TCP at this port." To a host that has answered, with the pass it gave to this very address.
struct Reach {
    std::string nonce;
    std::string pass;
    std::uint16_t port = 0;

    bool operator==(const Reach &) const = default;
};

enum class ReachOutcome : std::uint8_t {
    Open, ///< a connection came about
    Refused, ///< the machine answered that nobody listens there, or a firewall said no
    Silent, ///< no answer in time
};

struct Reached {
    std::string nonce;
    std::uint16_t port = 0;
    ReachOutcome outcome = ReachOutcome::Silent;

    bool operator==(const Reached &) const = default;
};

using Datagram = std::variant<Ask, Here, Up, Down, Reach, Reached>;

/// At most datagramBytes long; an Ask and a Reach are filled up to questionBytes. The name of a room is left out where it does
/// not fit. Precondition: ids, names and the rest are valid by the rules of the document.
std::string encode(const Datagram &datagram);

/// Whether every member is as the document says.
bool isValid(const Here &here);

/// Nothing for whatever is not exactly such a datagram: too long, no strict JSON, a wrong member, a name that is none, a question
/// that is too short. Unknown members are ignored, unknown kinds are nothing.
std::optional<Datagram> decode(std::string_view bytes);

} // namespace hubbub::protocol::nearby
