// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// `hubbub pins`: lists the servers whose keys this data folder expects, or forgets some of them. Needs no network.
CommandDescription describePins();
int runPins(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
