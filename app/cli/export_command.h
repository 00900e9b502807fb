// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include "core/store/database.h"
#include "core/store/log_store.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// `hubbub export`: writes what the copy has of a room into a file, without asking the server.
CommandDescription describeExport();
int runExport(QCoreApplication &application, const CommandLine &line);

/// Writes a room in the --format, to --output or stdout. Throws Failure and StoreError.
void exportRoom(const CommandLine &line, store::Database &copy, const store::StoredRoom &room);

/// `hubbub import`: makes an archive of a file that `export --format jsonl` wrote.
CommandDescription describeImport();
int runImport(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
