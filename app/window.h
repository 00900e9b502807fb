// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubbub::app {

/// Runs the desktop window until it is closed and returns the process's exit code (ExitCode). Options are those of
/// `hubbub --help`, "Window".
int runWindow(int argc, char **argv);

} // namespace hubbub::app
