// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hubbub::net {

/// The name of a server's key: SHA-256 of its SubjectPublicKeyInfo (docs/protocol.md, "Keys"). A certificate may be renewed under
/// the same key; who has the key is the same server.
struct Fingerprint {
    std::array<std::uint8_t, 32> bytes{};

    auto operator<=>(const Fingerprint &) const = default; // NOLINT(modernize-use-nullptr): not seen as a default
};

/// The 43 characters of base64url without padding: how it stands in invites and files.
std::string textOf(const Fingerprint &fingerprint);
/// Reads what textOf() writes and nothing else; in particular no second spelling of the same key.
std::optional<Fingerprint> fingerprintFrom(std::string_view text);
/// For people who compare: sixteen groups of four hexadecimal digits, `3F2A 91BC …`.
std::string groupsOf(const Fingerprint &fingerprint);

/// Of a certificate in DER; nothing if it cannot be read.
std::optional<Fingerprint> fingerprintOfCertificate(std::string_view der);

} // namespace hubbub::net
