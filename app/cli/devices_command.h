// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

CommandDescription describeDevices();
int runDevices(QCoreApplication &application, const CommandLine &line);

CommandDescription describePassword();
int runPassword(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
