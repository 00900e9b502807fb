// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/store/database.h"
#include "core/store/log_store.h"

#include <memory>

namespace hubbub::app::cli {

/// The copy of a server that a data folder has, for reading only and also while the window uses it; null if there is none yet.
/// Never creates anything. Throws Failure.
std::unique_ptr<store::Database> openLocalCopy(const CommandLine &line);

/// The archive that `hubbub import` made of a room, by the room's name or id; the newest of several. Throws Failure if there is none.
std::unique_ptr<store::Database> openArchive(const CommandLine &line, const QString &room);

/// A room of a copy by its name or id. Throws Failure if there is none.
store::StoredRoom copiedRoom(store::Database &copy, const QString &nameOrId);

} // namespace hubbub::app::cli
