// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_check.h"
#include "server/backup_files.h"

#include <string>
#include <vector>

namespace hubbub::server {

/// What lies in a backup: a folder with the database; the server's key and password, if it keeps them; and a manifest with the sums of all.
struct Backup {
    std::vector<FileSum> files;
    store::LogCheck check; ///< of the copied database
};

inline constexpr auto backupDatabase = "hub.db";
inline constexpr auto backupKey = "key.pem";
inline constexpr auto backupPassword = "password"; ///< of a server that a window runs

/// Writes the manifest of what was put into the folder.
std::optional<HostError> writeManifest(const std::string &folder, const Backup &backup, const std::string &version);

/// What the manifest says of a backup's files, each of which is there as it was written. Of `check` only the numbers are known.
base::Result<Backup, HostError> readBackup(const std::string &folder);

} // namespace hubbub::server
