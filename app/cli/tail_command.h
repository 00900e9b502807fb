// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// `hubbub tail`: prints what is said in a room, as it is said.
CommandDescription describeTail();
int runTail(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
