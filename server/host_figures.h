// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/operating_frames.h"
#include "server/tally.h"

#include <cstdint>
#include <map>
#include <string>

namespace hubbub::server {

/// What `stats` tells of a host besides what its hub knows (docs/protocol.md, "stats"): the same counts as /metrics, and the size of its
/// files.
std::map<protocol::FigureName, std::int64_t> hostFigures(const HostTally &tally, const std::string &database);

} // namespace hubbub::server
