// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/further_figures.h"
#include "server/http/router.h"
#include "server/tally.h"

#include <memory>
#include <string>

namespace hubbub::server {

/// /healthz, /readyz and /metrics (docs/operating.md, "Watching it"). `tally` is kept for as long as the router is; `version` is the
/// program's.
void addMonitoring(http::Router &router, std::shared_ptr<const HostTally> tally, const std::string &version,
                   FurtherFigures further = {});

} // namespace hubbub::server
