// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"
#include "core/store/store_error.h"

#include <QString>

#include <stdexcept>

namespace hubbub::app::cli {

/// Why a subcommand cannot go on: the exit code and one clear sentence for stderr, without the program's name.
/// Thrown only outside of the event loop; runCommand() catches it.
struct Failure {
    ExitCode code = ExitCode::Failure;
    QString sentence;
};

/// What a person reads, and a script gets, when the disk says no.
Failure failureOf(const store::StoreError &error);

} // namespace hubbub::app::cli
