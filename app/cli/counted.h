// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubbub::app::cli {

/// "1 room", "2 rooms": a number with its word, for lines that people read.
inline QString counted(qint64 number, const char *one, const char *many)
{
    return QString::number(number) + QLatin1Char(' ') + QLatin1String(number == 1 ? one : many);
}

} // namespace hubbub::app::cli
