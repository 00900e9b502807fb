// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/failure.h"

#include <QString>

namespace hubbub::app::cli {

/// The number that a word of the command line is, from `least` on. Throws Failure with `complaint` if it is none.
inline qint64 numberIn(const QString &word, qint64 least, const QString &complaint)
{
    bool ok = false;
    const qint64 number = word.toLongLong(&ok);
    if (!ok || number < least) {
        throw Failure{ExitCode::Usage, complaint};
    }
    return number;
}

/// What slow mode and retention take, wherever they are set.
inline qint64 slowSecondsIn(const QString &word)
{
    return numberIn(word, 0, QStringLiteral("slow takes a number of seconds; 0 ends it."));
}

inline qint64 keepDaysIn(const QString &word)
{
    return numberIn(word, 0, QStringLiteral("keep takes a number of days; 0 keeps messages for good."));
}

} // namespace hubbub::app::cli
