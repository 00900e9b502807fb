// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace hubbub::app::cli {

/// `hubbub admin tokens` and `hubbub admin token …`. Throw Failure.
void adminTokens(const CommandLine &line, const QStringList &words);
void adminToken(const CommandLine &line, const QStringList &words);

} // namespace hubbub::app::cli
