// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace hubbub::app {

/// "1.4 MB", in the language of the moment.
QString sizeText(std::int64_t bytes);

} // namespace hubbub::app
