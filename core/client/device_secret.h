// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/client/secret_store.h"

#include <string>

namespace hubbub::client {

/// Where the secret of a device is kept: in a file that only its user can read, or in a store of the system's.
struct SecretPlace {
    SecretStore *store = nullptr; ///< outlives the call; without one, what is in a store already cannot be read
    bool movesIn = false; ///< a secret that is made, or found in the file, goes into the store if that takes it
};

struct DeviceSecret {
    std::string digits; ///< 64, hexadecimal
    bool inStore = false;
};

/// Reads the secret of an account's folder, and makes it at the first time. The file `device` (mode 0600) holds the secret itself,
/// or `keychain NAME`; it is replaced in one step, after the store was seen to give back what it was given. A secret that cannot
/// be read is never replaced by a new one: it is what makes this user this user. Throws store::StoreError.
DeviceSecret deviceSecretIn(const std::string &folder, base::Random &random, const SecretPlace &place);

} // namespace hubbub::client
