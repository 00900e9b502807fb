// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace hubbub::server {

/// What the system tells about this process; what it does not tell is missing.
struct ProcessFigures {
    std::optional<std::uint64_t> residentBytes;
    std::optional<std::uint64_t> openFiles;
    std::optional<std::uint64_t> mostFiles; ///< that may be open at once
    std::optional<double> cpuSeconds;
};

ProcessFigures processFigures();

} // namespace hubbub::server
