// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"

#include <QString>

#include <stdexcept>

namespace hubbub::app::cli {

/// Why a subcommand cannot go on: the exit code and one clear sentence for stderr, without the program's name.
/// Thrown only outside of the event loop; runCommand() catches it.
struct Failure {
    ExitCode code = ExitCode::Failure;
    QString sentence;
};

} // namespace hubbub::app::cli
