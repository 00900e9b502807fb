// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/identity.h"

#include "core/store/schema.h"

#include <cstdlib>

namespace hubbub::client {

Identity loadIdentity(store::Database &database)
{
    return {protocol::ServerId(store::metaValue(database, "server_id")),  store::metaValue(database, "server_name"),
            protocol::UserId(store::metaValue(database, "user_id")),      store::metaValue(database, "user_name"),
            std::atoi(store::metaValue(database, "user_colour").c_str()), store::metaValue(database, "user_is_guest") == "1",
            store::metaValue(database, "user_is_operator") == "1",        store::metaValue(database, "direct_is_off") == "1"};
}

void saveIdentity(store::Database &database, const Identity &identity)
{
    store::setMetaValue(database, "server_id", identity.server.value);
    store::setMetaValue(database, "server_name", identity.serverName);
    store::setMetaValue(database, "user_id", identity.user.value);
    store::setMetaValue(database, "user_name", identity.userName);
    store::setMetaValue(database, "user_colour", std::to_string(identity.userColour));
    store::setMetaValue(database, "user_is_guest", identity.isGuest ? "1" : "0");
    store::setMetaValue(database, "user_is_operator", identity.isOperator ? "1" : "0");
    store::setMetaValue(database, "direct_is_off", identity.isDirectOff ? "1" : "0");
}

} // namespace hubbub::client
