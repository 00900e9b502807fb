// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hubbub::app {
namespace {

QDateTime local(base::Millis at)
{
    return QDateTime::fromMSecsSinceEpoch(at);
}

} // namespace

QDate localDay(base::Millis at)
{
    return local(at).date();
}

QString clockTime(base::Millis at)
{
    // Where no language is set, even the short format has seconds, and nobody reads a conversation by the second.
    const QLocale locale;
    const QString format = locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(local(at).time(), format.contains(QLatin1String("ss")) ? QStringLiteral("HH:mm") : format);
}

QString dayTitle(base::Millis at, const QDate &today)
{
    const QDate day = localDay(at);
    const qint64 ago = day.daysTo(today);
    if (ago == 0) {
        return QCoreApplication::translate("Time", "Today");
    }
    if (ago == 1) {
        return QCoreApplication::translate("Time", "Yesterday");
    }
    const QLocale locale;
    if (ago > 1 && ago < 7) {
        return locale.dayName(day.dayOfWeek());
    }
    //: Date of a day in the current year, and with the year. See the documentation of QLocale::toString().
    return locale.toString(day, day.year() == today.year() ? QCoreApplication::translate("Time", "d MMMM")
                                                           : QCoreApplication::translate("Time", "d MMMM yyyy"));
}

QString fullMoment(base::Millis at)
{
    return QLocale().toString(local(at), QLocale::ShortFormat);
}

QString shortMoment(base::Millis at)
{
    const QDate today = localDay(base::SystemClock().wallMs());
    return localDay(at) == today ? clockTime(at) : dayTitle(at, today);
}

} // namespace hubbub::app
