// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"
#include "core/store/database.h"

#include <string>

namespace hubbub::client {

/// Whose copy this is, and of which server. Empty before the first hello; kept in the copy, so that it is known offline.
struct Identity {
    protocol::ServerId server;
    std::string serverName;
    protocol::UserId user;
    std::string userName;
    int userColour = 0; ///< see protocol::ProfileSet
    bool isGuest = false; ///< of the server
    bool isOperator = false; ///< may run the server
    bool isDirectOff = false; ///< nobody opens direct rooms there
    bool operator==(const Identity &) const = default;
};

/// Both throw store::StoreError.
Identity loadIdentity(store::Database &database);
void saveIdentity(store::Database &database, const Identity &identity);

} // namespace hubbub::client
