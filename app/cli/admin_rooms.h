// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace hubbub::app::cli {

/// `hubbub admin rooms`, `hubbub admin room …` and `hubbub admin bans`. Throw Failure.
void adminRooms(const CommandLine &line, const QStringList &words);
void adminRoom(const CommandLine &line, const QStringList &words);
void adminBans(const CommandLine &line, const QStringList &words);

} // namespace hubbub::app::cli
