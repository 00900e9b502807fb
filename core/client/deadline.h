// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <limits>

namespace hubbub::client {

/// A deadline that does not come. Far enough away that adding a wait to it does not overflow.
inline constexpr base::Millis never = std::numeric_limits<base::Millis>::max() / 4;

} // namespace hubbub::client
