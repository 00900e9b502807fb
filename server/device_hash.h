// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hubbub::server {

/// What is kept of a device's secret: BLAKE2b-256 of its 256 bits, in hexadecimal. The secret is random and long, so a plain
/// hash is enough: there is nothing to guess. Nothing if `secret` is not 64 hexadecimal digits.
std::optional<std::string> deviceHash(std::string_view secret);

} // namespace hubbub::server
