// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace hubbub::app::cli {

/// `hubbub admin users` and `hubbub admin user …`. Throw Failure.
void adminUsers(const CommandLine &line, const QStringList &words);
void adminUser(const CommandLine &line, const QStringList &words);

} // namespace hubbub::app::cli
