// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QString>

/// Moments as people read them, in this machine's time zone and language.
namespace hubbub::app {

QDate localDay(base::Millis at);
QString clockTime(base::Millis at); ///< 14:05
QString dayTitle(base::Millis at, const QDate &today); ///< Today, Yesterday, Monday, 3 June, 3 June 2021
QString fullMoment(base::Millis at); ///< for a tool tip and for search
QString shortMoment(base::Millis at); ///< the time if today, else the day

} // namespace hubbub::app
