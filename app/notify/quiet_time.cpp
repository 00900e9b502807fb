// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/quiet_time.h"

#include <QTimeZone>

namespace hubbub::app::notify {
namespace {

constexpr int minutesPerDay = 24 * 60;

/// The next moment at which the local clock shows this minute of the day.
QDateTime nextAt(int minute, const QDateTime &now)
{
    const QTime time(minute / 60 % 24, minute % 60);
    const QDateTime today(now.date(), time, now.timeZone());
    return today > now ? today : QDateTime(now.date().addDays(1), time, now.timeZone());
}

} // namespace

bool byHand(const QuietTime &quiet, base::Millis now)
{
    return quiet.until == QuietTime::untilFurtherNotice || quiet.until > now;
}

bool bySchedule(const QuietTime &quiet, const QDateTime &now)
{
    if (!quiet.scheduled) {
        return false;
    }
    const int minute = now.time().hour() * 60 + now.time().minute();
    const int length = (quiet.to - quiet.from + minutesPerDay) % minutesPerDay;
    const int since = (minute - quiet.from + minutesPerDay) % minutesPerDay;
    return length == 0 || since < length;
}

QDateTime nextChange(const QuietTime &quiet, const QDateTime &now)
{
    QDateTime next = now.addYears(1);
    if (quiet.until > now.toMSecsSinceEpoch()) {
        next = qMin(next, QDateTime::fromMSecsSinceEpoch(quiet.until, now.timeZone()));
    }
    if (quiet.scheduled) {
        next = qMin(next, qMin(nextAt(quiet.from, now), nextAt(quiet.to, now)));
    }
    return next;
}

} // namespace hubbub::app::notify
