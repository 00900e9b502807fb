// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/store/database.h"

#include <memory>

namespace hubbub::app::cli {

/// The copy of a server that a data folder has, for reading only and also while the window uses it; null if there is none yet.
/// Never creates anything. Throws Failure.
std::unique_ptr<store::Database> openLocalCopy(const CommandLine &line);

} // namespace hubbub::app::cli
