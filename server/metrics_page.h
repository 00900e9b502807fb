// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/further_figures.h"
#include "server/process_figures.h"
#include "server/tally.h"

#include <string>

namespace hubbub::server {

/// Everything that is counted, for Prometheus (docs/operating.md, "Watching it").
std::string metricsPage(const HostTally &tally, const std::string &version, const ProcessFigures &process,
                        const FurtherFigures &further = {});

} // namespace hubbub::server
