// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace hubbub::app {

/// Runs `hubbub --server` until it is asked to stop, and returns the exit code (ExitCode). `arguments` without the program's name.
int runServer(QCoreApplication &application, const QStringList &arguments);

} // namespace hubbub::app
