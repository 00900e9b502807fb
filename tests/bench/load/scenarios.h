// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/load/options.h"

namespace hubbub::bench {

/// Plays the scenario and prints its report. Throws std::exception if it cannot be played.
void play(const Options &options);

} // namespace hubbub::bench
