// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// `hubbub admin`: for those who run a server, over its local socket, or on its folder while it does not run.
CommandDescription describeAdmin();
int runAdmin(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
