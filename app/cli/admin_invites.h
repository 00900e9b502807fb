// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace hubbub::app::cli {

/// `hubbub admin invites` and `hubbub admin invite …`. Throw Failure.
void adminInvites(const CommandLine &line, const QStringList &words);
void adminInvite(const CommandLine &line, const QStringList &words);

} // namespace hubbub::app::cli
