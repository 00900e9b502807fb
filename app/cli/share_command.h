// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// `hubbub share`: what to hand to others so that they find the server of this data folder. Needs no network.
CommandDescription describeShare();
int runShare(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
