// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hubbub::server {

/// What is kept of a secret that is random and long enough not to be guessed: BLAKE2b-256 in hexadecimal.
std::string secretHash(std::string_view secret);

/// Takes as long whether or not they are equal.
bool sameSecret(std::string_view one, std::string_view other);

} // namespace hubbub::server
