// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::bot {

/// `hubbub bot`: gives what is said in rooms to a program or an address, and says what comes back (docs/bots.md).
cli::CommandDescription describeBot();
int runBot(QCoreApplication &application, const cli::CommandLine &line);

} // namespace hubbub::app::bot
