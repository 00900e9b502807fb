// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/banner.h"

#include "app/isolated.h"

#include <QCoreApplication>

namespace hubbub::app::notify {
namespace {

constexpr qsizetype longestText = 240;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Banner)
};

/// Foreign text in one line that stays within what a banner holds.
QString oneLine(const QString &foreign)
{
    QString line = foreign.simplified();
    if (line.size() > longestText) {
        const bool splitsPair = line.at(longestText - 1).isHighSurrogate();
        line = line.left(longestText - (splitsPair ? 2 : 1)) + QChar(0x2026);
    }
    return line.isEmpty() ? line : isolated(line);
}

QString counted(int count)
{
    //: %n is two or more.
    return count == 1 ? Words::tr("New message") : Words::tr("%n new messages", nullptr, count);
}

} // namespace

QString bannerKey(const Place &place)
{
    return place.server + QLatin1Char('\n') + QString::fromStdString(place.room.value);
}

Banner bannerFor(const News &newest, int count, bool hidden)
{
    Banner banner{bannerKey(newest.place), {}, {}, newest.place, newest.seq};
    if (hidden) {
        banner.title = QStringLiteral("Hubbub");
        banner.body = counted(count);
        return banner;
    }
    const QString author = oneLine(newest.author);
    const QString text = oneLine(newest.text);
    if (newest.direct) {
        banner.title = author;
        //: A number of messages, and the newest of them
        banner.body = count == 1 ? text : Words::tr("%1 · %2").arg(counted(count), text);
    } else if (count == 1) {
        //: Title of a notification: a person and a room
        banner.title = Words::tr("%1 in %2").arg(author, oneLine(newest.room));
        banner.body = text;
    } else {
        banner.title = Words::tr("%1: %2").arg(oneLine(newest.room), counted(count));
        //: Who said it, and what
        banner.body = Words::tr("%1: %2").arg(author, text);
    }
    return banner;
}

Banner summaryFor(const News &newest, int count, int rooms, bool hidden)
{
    Banner banner = bannerFor(newest, rooms == 1 ? count : 1, hidden);
    banner.key = QStringLiteral("summary");
    if (rooms > 1) {
        //: Title of a notification: %1 is "%n new messages" of above, and %n, the number of rooms, is two or more.
        banner.title = Words::tr("%1 in %n rooms", nullptr, rooms).arg(counted(count));
        banner.body = hidden ? QString() : Words::tr("%1: %2").arg(oneLine(newest.author), oneLine(newest.text));
    }
    return banner;
}

} // namespace hubbub::app::notify
