// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// `hubbub rooms`: lists the rooms of a server, or of the copy while the server is away.
CommandDescription describeRooms();
int runRooms(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
