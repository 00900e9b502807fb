// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// What this user is called at a server, and which colour they have.
CommandDescription describeName();
int runName(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
