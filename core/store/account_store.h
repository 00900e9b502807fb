// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/entry.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace hubbub::store {

struct StoredUser {
    protocol::UserId id;
    std::string name;
    base::Millis lastSeen = 0;
    bool guest = false; ///< is a guest in every room it joins
    int colour = 0; ///< see protocol::ProfileSet
    bool bot = false; ///< a program, whose devices are tokens (token_store.h)
    bool visitor = false; ///< a guest who hears of no rooms but those that they are in
    bool isOperator = false; ///< runs the server
    bool disabled = false; ///< does not get in
};

/// A user as those see them who run the server.
struct UserOverview {
    StoredUser user;
    std::int64_t devices = 0; ///< that are not revoked
    bool hasPassword = false;
};

struct UserCounts {
    std::int64_t all = 0;
    std::int64_t guests = 0;
    std::int64_t operators = 0;
    std::int64_t disabled = 0;
};

/// Whose device this is; a revoked one stays known, so that nobody takes it for a new one.
struct KnownDevice {
    protocol::DeviceId id;
    StoredUser user;
    bool revoked = false;
};

/// A device as its user lists it.
struct StoredDevice {
    protocol::DeviceId id;
    std::string label;
    base::Millis created = 0; ///< wall clock; 0: not known
    base::Millis lastSeen = 0; ///< wall clock; when a connection of it last ended
};

struct NewDevice {
    protocol::DeviceId id;
    std::string hash; ///< of its secret
    std::string label;
    base::Millis at = 0; ///< wall clock
};

/// The account that a name belongs to.
struct NamedAccount {
    StoredUser user;
    std::string password; ///< a hash; empty: none was set
};

/// On a host: who has been here, and the devices they came with (only hashes of the devices' secrets and of passwords). Throws
/// StoreError.
class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    std::optional<KnownDevice> device(const std::string &hash) const;
    std::optional<StoredUser> user(const protocol::UserId &id) const;
    /// Whether somebody else than `asking` has this name, or one that looks like it, or had it until lately (setProfile()).
    bool nameTaken(const std::string &name, base::Millis now, const protocol::UserId &asking = {}) const;
    /// What the user set under this tag.
    std::optional<protocol::ProfileSet> profileSet(const protocol::UserId &id, const protocol::Tag &tag) const;
    std::optional<NamedAccount> accountNamed(const std::string &name) const;
    std::string passwordOf(const protocol::UserId &id) const; ///< a hash; empty: none

    /// Of all devices, the revoked ones too.
    std::vector<std::string> deviceHashes(const protocol::UserId &id) const;
    /// The devices that are not revoked, the oldest first.
    std::vector<StoredDevice> devices(const protocol::UserId &id) const;

    /// Users in the order of their ids, after `after`, whose name has `part` in it (by nameKey()); an empty one: everybody.
    std::vector<UserOverview> users(const protocol::UserId &after, const std::string &part, int limit) const;
    UserCounts counts() const;

    // Inside a transaction of the caller.
    /// Precondition: the name is free and the device unknown.
    void addUser(const StoredUser &user, const NewDevice &device);
    /// Precondition: the device is unknown.
    void addDevice(const protocol::UserId &id, const NewDevice &device);
    /// False if the user has no such device, or it is revoked already.
    bool revokeDevice(const protocol::UserId &id, const protocol::DeviceId &device);
    void revokeDevices(const protocol::UserId &id); ///< all of them
    void setPassword(const protocol::UserId &id, const std::string &hash);
    /// Guest, operator and disabled, as in `user`.
    void setStanding(const StoredUser &user);
    /// From now on the user is called so. The newest limits::formerNames of their former names are theirs until
    /// limits::formerNameLasts after they gave them up. Precondition: the name is not taken, the tag is new.
    void setProfile(const protocol::UserId &id, const protocol::Tag &tag, const protocol::ProfileSet &profile, base::Millis now);
    void setLastSeen(const protocol::UserId &id, base::Millis at);
    void setDeviceSeen(const protocol::UserId &id, const protocol::DeviceId &device, base::Millis at);

private:
    Database &m_database;
};

} // namespace hubbub::store
