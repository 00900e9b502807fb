// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/local_day.h"

#include <QDateTime>

namespace hubbub::app {

base::Millis localDayBegin(std::chrono::year_month_day day)
{
    const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                     static_cast<int>(static_cast<unsigned>(day.day())));
    return date.startOfDay().toMSecsSinceEpoch(); // not always midnight: some clocks are put forward then
}

} // namespace hubbub::app
