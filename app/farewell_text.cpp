// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/farewell_text.h"

#include "app/isolated.h"

#include <QCoreApplication>

namespace hubbub::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Farewell)
};

} // namespace

QString farewellText(const Farewell &farewell)
{
    const QString room = isolated(QString::fromStdString(farewell.roomName));
    const QString by = isolated(QString::fromStdString(farewell.byName));
    const QString reason = isolated(QString::fromStdString(farewell.reason));
    if (farewell.byName.empty()) {
        return farewell.banned ? Words::tr("You were banned from %1.").arg(room)
                               : Words::tr("You were removed from %1.").arg(room);
    }
    if (farewell.reason.empty()) {
        return farewell.banned ? Words::tr("You were banned from %1 by %2.").arg(room, by)
                               : Words::tr("You were removed from %1 by %2.").arg(room, by);
    }
    //: %1 is a room, %2 a person, %3 the reason in that person's words.
    return farewell.banned ? Words::tr("You were banned from %1 by %2: %3").arg(room, by, reason)
                           : Words::tr("You were removed from %1 by %2: %3").arg(room, by, reason);
}

} // namespace hubbub::app
