// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace hubbub::app::cli {

/// `hubbub admin stats`. Throws Failure.
void adminStats(const CommandLine &line, const QStringList &words);

} // namespace hubbub::app::cli
