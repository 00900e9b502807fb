// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"
#include "server/host.h"

namespace hubbub::app {

/// The exit code for why a host's data cannot be used, or a host did not start.
ExitCode exitCodeOf(server::HostError::Kind kind);

} // namespace hubbub::app
