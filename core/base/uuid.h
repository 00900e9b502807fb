// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hubbub::base {

/// 128 bits in the order of their text form, so that comparing bytes compares UUIDv7 by time.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Uuid &) const = default; // NOLINT(modernize-use-nullptr): not seen as a default
    bool isNull() const { return *this == Uuid{}; }
    /// The 36-character lower-case form.
    std::string text() const;
    /// Accepts the 36-character form in either case and of any version; nothing else.
    static std::optional<Uuid> fromText(std::string_view text);
    /// A version 7 UUID (RFC 9562): 48 bits of wall time in milliseconds, 74 random bits.
    static Uuid makeV7(const Clock &clock, Random &random);
};

} // namespace hubbub::base
