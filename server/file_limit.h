// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace hubbub::server {

/// Raises this process's limit on open files as far as the system lets it, and returns the limit.
std::size_t raiseFileLimit();

} // namespace hubbub::server
