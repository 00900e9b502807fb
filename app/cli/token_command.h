// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

CommandDescription describeToken();
int runToken(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
