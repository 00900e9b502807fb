// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_lock.h"
#include "core/base/random.h"
#include "core/client/device_secret.h"
#include "core/protocol/ids.h"
#include "core/store/database.h"

#include <memory>
#include <string>
#include <vector>

namespace hubbub::client {

/// What this machine keeps for one server: `DATA/servers/HOST-PORT/` with the device's secret (core/client/device_secret.h) and one copy per
/// process that uses it at the same time (`replica.db`, then `replica-2.db` …). The first is the one that is read and
/// searched; the others let a script send while the window is open.
struct Account {
    std::string folder;
    std::string device; ///< 64 hexadecimal digits
    bool deviceInStore = false; ///< in the store of the system, not in a file
    std::unique_ptr<store::Database> replica;
    base::FileLock lock; ///< on this copy, for as long as the account is open
};

/// The folder for a server's url below a data folder. The same server under two addresses has two folders.
std::string accountFolder(const std::string &dataFolder, const std::string &url);

/// The folder of the account at the server with this id, wherever that server was met before; at the first time, the one for `url`,
/// or one of its own if another server was met there. For a host's own user, who must stay the same person whatever port the host
/// gets.
std::string accountFolderOf(const std::string &dataFolder, const protocol::ServerId &server, const std::string &url);

/// Opens, and at first creates, the account in this folder. Throws store::StoreError.
Account openAccountIn(const std::string &folder, base::Random &random, const SecretPlace &secret = {});

/// Opens, and at first creates, the account for a url. Throws store::StoreError.
Account openAccount(const std::string &dataFolder, const std::string &url, base::Random &random, const SecretPlace &secret = {});

/// Opens a copy that is of no server, as `hubbub import` makes one: without a device, for nobody to dial with. Throws
/// store::StoreError, Busy if somebody else has it open.
Account openArchive(const std::string &folder);

/// The first copies of every server of a data folder, for reading only, also while another process uses them.
std::vector<std::unique_ptr<store::Database>> openReplicasForReading(const std::string &dataFolder);

} // namespace hubbub::client
