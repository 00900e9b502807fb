// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// `hubbub send`: puts messages into a room and ends when the server has all of them.
CommandDescription describeSend();
int runSend(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
