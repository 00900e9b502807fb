// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::bot {

/// `hubbub bridge mqtt`: topics of a broker into rooms, and rooms out to topics (docs/bots.md, "A bridge to MQTT"). Where the program
/// was built without libmosquitto it says so.
cli::CommandDescription describeBridge();
int runBridge(QCoreApplication &application, const cli::CommandLine &line);

} // namespace hubbub::app::bot
