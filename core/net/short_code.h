// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/fingerprint.h"

#include <optional>
#include <string>
#include <string_view>

namespace hubbub::net {

/// The code that one person reads to another: 8 characters out of 0–9 and A–Z without I, L, O and U, shown in two groups. It is
/// made from the host's key, so that it finds the host in the network and proves its key at once. 40 bits are few: what keeps a
/// stranger from making a key with the same code is that every try costs the slow hash below (docs/security.md).
inline constexpr int shortCodeRounds = 50'000; // of PBKDF2-HMAC-SHA256: about 15 ms

/// `7KQ2-M9XD`. Costs the slow hash: not for every beacon of a flood without a limit.
std::string codeOf(const Fingerprint &fingerprint);

/// What a person typed, as codeOf() writes it: in either case, with or without the hyphen and blanks, O read as 0, I and L as 1.
/// Nothing if it cannot be a code.
std::optional<std::string> readCode(std::string_view typed);

/// Whether a typed code is that of this key. Costs the slow hash.
bool matches(std::string_view typed, const Fingerprint &fingerprint);

} // namespace hubbub::net
