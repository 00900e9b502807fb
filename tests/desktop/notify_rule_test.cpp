// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a message disturbs: levels, focus, age, quiet hours; and what a list shows of what is unread.
#include "app/notify/quiet_time.h"
#include "app/notify/room_mark.h"
#include "tests/desktop/news.h"

#include <QTest>
#include <QTimeZone>

using namespace hubbub;
using namespace hubbub::app::notify;
using namespace hubbub::test;
using store::NotifyLevel;

Q_DECLARE_METATYPE(hubbub::store::NotifyLevel)

class NotifyRuleTest : public QObject
{
    Q_OBJECT

private:
    static QDateTime at(int hour, int minute = 0) { return {QDate(2026, 3, 4), QTime(hour, minute), QTimeZone::utc()}; }

private Q_SLOTS:
    void levels_data()
    {
        QTest::addColumn<NotifyLevel>("level");
        QTest::addColumn<bool>("direct");
        QTest::addColumn<bool>("mention");
        QTest::addColumn<bool>("disturbs");
        const auto row = [](const char *name, NotifyLevel level, bool direct, bool mention, bool expected) {
            QTest::newRow(name) << level << direct << mention << expected;
        };
        row("any room", NotifyLevel::Usual, false, false, false);
        row("a mention", NotifyLevel::Usual, false, true, true);
        row("a direct message", NotifyLevel::Usual, true, false, true);
        row("everything", NotifyLevel::Everything, false, false, true);
        row("mentions, and none", NotifyLevel::Mentions, false, false, false);
        row("mentions, and one", NotifyLevel::Mentions, false, true, true);
        row("mentions of a direct room", NotifyLevel::Mentions, true, false, false);
        row("nothing", NotifyLevel::Nothing, false, true, false);
        row("nothing of a direct room", NotifyLevel::Nothing, true, true, false);
        row("muted", NotifyLevel::Muted, false, true, false);
        row("a muted direct room", NotifyLevel::Muted, true, false, false);
    }
    void levels()
    {
        QFETCH(NotifyLevel, level);
        QFETCH(bool, direct);
        QFETCH(bool, mention);
        News message = news("r", 3);
        message.level = level;
        message.direct = direct;
        message.mention = mention;
        QTEST(disturbs(message, {message.at, false, false}), "disturbs");
    }

    void whatNeverDisturbs()
    {
        News message = news("r", 3);
        message.mention = true;
        QVERIFY(disturbs(message, {message.at, false, false}));
        QVERIFY(!disturbs(message, {message.at, true, false})); // the room is before the user's eyes
        QVERIFY(!disturbs(message, {message.at, false, true})); // do not disturb
        QVERIFY(disturbs(message, {message.at + stale, false, false}));
        QVERIFY(!disturbs(message, {message.at + stale + 1, false, false}));
        QVERIFY(disturbs(message, {message.at - 5'000, false, false})); // the host's clock is ahead
        message.own = true;
        QVERIFY(!disturbs(message, {message.at, false, false}));
    }

    void marks()
    {
        QCOMPARE(markOf(0, 0, NotifyLevel::Usual, false), RoomMark());
        QCOMPARE(markOf(5, 0, NotifyLevel::Usual, false), (RoomMark{0, true, false}));
        QCOMPARE(markOf(5, 2, NotifyLevel::Usual, false), (RoomMark{2, true, false}));
        QCOMPARE(markOf(5, 0, NotifyLevel::Usual, true), (RoomMark{5, true, false}));
        QCOMPARE(markOf(5, 2, NotifyLevel::Nothing, false), (RoomMark{2, true, false}));
        QCOMPARE(markOf(5, 2, NotifyLevel::Muted, false), (RoomMark{0, false, true}));
        QCOMPARE(markOf(5, 0, NotifyLevel::Muted, true), (RoomMark{0, false, true}));
    }

    void quietOverNight()
    {
        QuietTime quiet;
        QVERIFY(!isQuiet(quiet, at(23)));
        quiet.scheduled = true;
        QVERIFY(!isQuiet(quiet, at(21, 59)));
        QVERIFY(isQuiet(quiet, at(22)));
        QVERIFY(isQuiet(quiet, at(3)));
        QVERIFY(isQuiet(quiet, at(6, 59)));
        QVERIFY(!isQuiet(quiet, at(7)));
        QCOMPARE(nextChange(quiet, at(12)), at(22));
        QCOMPARE(nextChange(quiet, at(22)), at(7).addDays(1));
    }

    void quietWithinADay()
    {
        QuietTime quiet;
        quiet.scheduled = true;
        quiet.from = 12 * 60;
        quiet.to = 13 * 60 + 30;
        QVERIFY(!isQuiet(quiet, at(11, 59)));
        QVERIFY(isQuiet(quiet, at(12)));
        QVERIFY(isQuiet(quiet, at(13, 29)));
        QVERIFY(!isQuiet(quiet, at(13, 30)));
        quiet.to = quiet.from;
        QVERIFY(isQuiet(quiet, at(4))); // all day
    }

    void quietByHand()
    {
        QuietTime quiet;
        quiet.until = at(15).toMSecsSinceEpoch();
        QVERIFY(isQuiet(quiet, at(14, 59)));
        QVERIFY(!isQuiet(quiet, at(15)));
        QCOMPARE(nextChange(quiet, at(14)), at(15));
        quiet.until = QuietTime::untilFurtherNotice;
        QVERIFY(isQuiet(quiet, at(15).addYears(5)));
        QVERIFY(nextChange(quiet, at(15)) > at(15).addDays(300));
    }
};

QTEST_GUILESS_MAIN(NotifyRuleTest)
#include "notify_rule_test.moc"
