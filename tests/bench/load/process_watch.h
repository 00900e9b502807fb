// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <vector>

/// What processes have used, as /proc tells.
namespace hubbub::bench {

/// Seconds of CPU since they began, together.
double cpuSeconds(const std::vector<pid_t> &processes);
/// Resident memory, together.
long residentKib(const std::vector<pid_t> &processes);
/// Of this process.
double ownCpuSeconds();

} // namespace hubbub::bench
