// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/duration.h"

#include "app/cli/failure.h"

#include <QHash>

namespace hubbub::app::cli {

base::Millis durationIn(const QString &words, base::Millis most)
{
    static const QHash<QChar, base::Millis> units{{'m', 60'000}, {'h', 3'600'000}, {'d', 86'400'000}};
    const base::Millis unit = words.isEmpty() ? 0 : units.value(words.back(), 0);
    bool ok = false;
    const int count = words.chopped(words.isEmpty() ? 0 : 1).toInt(&ok);
    if (!ok || unit == 0 || count < 1 || count * unit > most) {
        throw Failure{ExitCode::Usage, QStringLiteral("--expires takes a time such as 90m, 12h or 7d, not \"%1\".").arg(words)};
    }
    return count * unit;
}

} // namespace hubbub::app::cli
