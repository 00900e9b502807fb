// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace hubbub::app {

/// When a day begins where this program runs; what store::writtenSearch() asks for.
base::Millis localDayBegin(std::chrono::year_month_day day);

} // namespace hubbub::app
