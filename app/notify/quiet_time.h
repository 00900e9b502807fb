// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>

namespace hubbub::app::notify {

/// When a person does not want to be disturbed: by hand for a while, and every day at certain hours.
struct QuietTime {
    static constexpr base::Millis untilFurtherNotice = -1;

    base::Millis until = 0; ///< by hand: wall clock of its end, untilFurtherNotice, or in the past if it is not on
    bool scheduled = false;
    int from = 22 * 60; ///< minutes of the local day, 0 to 1439
    int to = 7 * 60; ///< as `from`; at or before it: on the next day. The same: all day.
    bool operator==(const QuietTime &) const = default;
};

bool byHand(const QuietTime &quiet, base::Millis now);
/// `now` in the person's own time zone.
bool bySchedule(const QuietTime &quiet, const QDateTime &now);
inline bool isQuiet(const QuietTime &quiet, const QDateTime &now)
{
    return byHand(quiet, now.toMSecsSinceEpoch()) || bySchedule(quiet, now);
}
/// When isQuiet() has to be asked again, at the latest: it does not change before. A far future if it never does by itself.
QDateTime nextChange(const QuietTime &quiet, const QDateTime &now);

} // namespace hubbub::app::notify
