// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <limits>

namespace hubbub::server {

/// The deadline of what has none: so far away that nobody gets there, so near that adding to it cannot overflow.
inline constexpr base::Millis never = std::numeric_limits<base::Millis>::max() / 4;

} // namespace hubbub::server
