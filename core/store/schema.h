// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <memory>
#include <string>

namespace hubbub::store {

/// Opens a log file with the current schema: creates the tables in an empty file, migrates an older version in one transaction,
/// refuses a newer one (StoreError::TooNew) and a damaged one (StoreError::Corrupt, found by a quick check of the header and the
/// schema; `hubbub admin check` will read every page). The same schema serves host and copy.
/// Precondition for creating: the folder exists. A file of an older version cannot be opened read-only.
std::unique_ptr<Database> openLogFile(const std::string &path, Database::Access access = Database::Access::ReadWrite,
                                      const char *vfs = nullptr);

/// The version this program writes (PRAGMA user_version).
int schemaVersion();

/// Values that belong to the file as a whole, such as "server_id" or "user_id"; empty if unset.
std::string metaValue(Database &database, std::string_view key);
void setMetaValue(Database &database, std::string_view key, std::string_view value);

} // namespace hubbub::store
