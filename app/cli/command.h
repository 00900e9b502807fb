// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// The command line: `hubbub send`, `tail`, `rooms`, `history`, `search`, `devices`, `password`, `invite`, `token`, `share`, `pins`,
/// `discover`, `doctor`, `moderate`, `export`, `import`, `name`, `bot`, `bridge`. No GUI.
namespace hubbub::app::cli {

/// Whether the program's first argument names a subcommand.
bool isCommand(const QString &word);

/// One line per subcommand, for the program's own --help. Ends with a newline.
QString commandSummary();

/// Runs a subcommand to its end, on the application's event loop where it needs one, and returns the exit code (ExitCode).
/// `arguments` begin with the subcommand's name. What was asked for goes to stdout, everything else to stderr.
int runCommand(QCoreApplication &application, const QStringList &arguments);

} // namespace hubbub::app::cli
