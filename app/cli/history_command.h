// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// `hubbub history`: prints a page of a room from the copy, brought up to date first if the server is there.
CommandDescription describeHistory();
int runHistory(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
