// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <string>

namespace hubbub::app::cli {

/// `hubbub admin check`, `backup`, `restore` and `export`: what is done with the files themselves. All but `restore` read them through a
/// connection of their own, so it does not matter whether a server runs, and no commit waits for them. Throw Failure.
void adminCheck(const CommandLine &line, const QStringList &words);
void adminBackup(const CommandLine &line, const QStringList &words);
void adminRestore(const CommandLine &line, const QStringList &words);
void adminExport(const CommandLine &line, const QStringList &words);

/// The database of the server of --data. Throws Failure if there is none.
std::string adminDatabase(const CommandLine &line);

} // namespace hubbub::app::cli
