// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// `hubbub search`: finds messages in the copies of all servers; never touches the network.
CommandDescription describeSearch();
int runSearch(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
