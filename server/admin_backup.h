// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/backup_manifest.h"

#include <string>

namespace hubbub::server {

/// Copies what a server keeps, whether it runs or not; see store::backUpFile(). `destination` must not exist; it is there when all of it is
/// there, checked, and on disk. Folder and files are their owner's only.
base::Result<Backup, HostError> backUp(const std::string &dataFolder, const std::string &destination, const std::string &version);

/// Whether all of a backup is there as it was written, and its database is whole. Changes nothing.
base::Result<Backup, HostError> verifyBackup(const std::string &folder);

struct Restored {
    store::LogCheck check;
    std::string former; ///< where what was there before is now; empty: there was nothing
};

/// Puts a verified backup into a data folder where no server runs, and makes its logs other logs (docs/protocol.md, "Epochs"). What a
/// server keeps there already is refused, or with `replaces` kept beside. The backup stays as it is; where anything fails, so does the data
/// folder.
base::Result<Restored, HostError> restoreBackup(const std::string &folder, const std::string &dataFolder, bool replaces);

} // namespace hubbub::server
