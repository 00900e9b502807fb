// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <memory>
#include <span>
#include <string>

namespace hubbub::store {

/// SQL scripts; the n-th leads from version n - 1 to n, the first from an empty file. What has been released is never changed.
using Migrations = std::span<const char *const>;

/// The history of the schema that this program writes.
Migrations migrations();

/// openLogFile() for any history of a schema.
std::unique_ptr<Database> openWithMigrations(const std::string &path, Database::Access access, const char *vfs, Migrations steps);

} // namespace hubbub::store
