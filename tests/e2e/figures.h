// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdio>
#include <string>

namespace hubbub::test {

/// For a person: "1.5 s".
inline std::string inSeconds(base::Millis ms)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f s", static_cast<double>(ms) / 1000);
    return text;
}

} // namespace hubbub::test
