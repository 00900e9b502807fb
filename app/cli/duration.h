// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace hubbub::app::cli {

/// "90m", "12h" or "7d" as --expires takes it, at most `most`. Throws Failure.
base::Millis durationIn(const QString &words, base::Millis most);

} // namespace hubbub::app::cli
