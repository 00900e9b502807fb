// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline_selection.h"

#include "app/time_text.h"
#include "app/timeline_model.h"
#include "tests/models/rows.h"
#include "tests/support/fake_clock.h"

#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

namespace hubbub::test {

using app::TimelineModel;
using app::TimelineSelection;

class TimelineSelectionTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr base::Millis minute = 60'000;
    FakeClock m_clock;

    static QString head(const QString &who, base::Millis at) { return who + QStringLiteral(", ") + app::clockTime(at); }

private Q_SLOTS:
    void textIsGroupedAsItIsShown()
    {
        TimelineModel model(m_clock);
        TimelineSelection selection(model);
        const auto ben = row(3, "ben", "a **bold**\nword", rowsStart + 2 * minute);
        model.show(page({row(1, "ada", "hello"), row(2, "ada", "there", rowsStart + minute), ben}), {sending(9, "mine")}, 0);
        selection.select(3, 1);
        QCOMPARE(selection.first(), 1);
        QCOMPARE(selection.last(), 3);
        QCOMPARE(selection.count(), 3);
        QCOMPARE(selection.text(),
                 head("ada", rowsStart) + "\nhello\nthere\n\n" + head("ben", ben.message.at) + "\na **bold**\nword");
        // Who begins in the middle of a group is named all the same.
        selection.select(2, 2);
        QCOMPARE(selection.text(), head("ada", rowsStart + minute) + "\nthere");
    }

    void noticesAndDeletedMessagesArePassedOver()
    {
        TimelineModel model(m_clock);
        TimelineSelection selection(model);
        auto joined = row(2, "ben", "ben", rowsStart + minute);
        joined.message.kind = protocol::MessageKind::Join;
        auto deleted = row(3, "ben", "", rowsStart + minute);
        deleted.message.deleted = true;
        model.show(page({row(1, "ada", "one"), joined, deleted, row(4, "ben", "two", rowsStart + 2 * minute)}), {}, 0);
        selection.selectAll();
        QCOMPARE(selection.count(), 2);
        QCOMPARE(selection.text(), head("ada", rowsStart) + "\none\n\n" + head("ben", rowsStart + 2 * minute) + "\ntwo");
    }

    void daysAreNamedIfThereAreSeveral()
    {
        TimelineModel model(m_clock);
        TimelineSelection selection(model);
        const base::Millis later = rowsStart + 3 * 24 * 60 * minute;
        model.show(page({row(1, "ada", "one"), row(2, "ada", "two", later)}), {}, 0);
        selection.selectAll();
        const auto day = [](base::Millis at) { return QLocale().toString(app::localDay(at), QLocale::LongFormat); };
        QCOMPARE(selection.text(), day(rowsStart) + "\n\n" + head("ada", rowsStart) + "\none\n\n" + day(later) + "\n\n"
                                       + head("ada", later) + "\ntwo");
    }

    void staysOnItsMessagesWhileOthersCome()
    {
        TimelineModel model(m_clock);
        TimelineSelection selection(model);
        model.show(page(run(11, 15), true), {}, 0);
        selection.select(12, 13);
        selection.select(0, 14); // goes on from where it began
        QSignalSpy changed(&selection, &TimelineSelection::changed);
        model.confirm({row(16, "ben", "new")});
        model.addOlder(page(run(1, 10)));
        QCOMPARE(selection.first(), 12);
        QCOMPARE(selection.last(), 14);
        QCOMPARE(selection.count(), 3);
        QCOMPARE(changed.count(), 0);
        auto deleted = row(13, "ada", "");
        deleted.message.deleted = true;
        model.confirm({deleted});
        QCOMPARE(selection.count(), 2);
        QCOMPARE(changed.count(), 1);
    }

    void anUnsentPostChangesNothing()
    {
        TimelineModel model(m_clock);
        TimelineSelection selection(model);
        model.show(page(run(1, 3)), {sending(4, "mine")}, 0);
        selection.select(2, 0);
        QCOMPARE(selection.count(), 0);
        selection.select(0, 2); // nothing to go on from
        QCOMPARE(selection.count(), 1);
        selection.clear();
        QCOMPARE(selection.first(), 0);
        QCOMPARE(selection.text(), QString());
    }
};

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::TimelineSelectionTest)
#include "timeline_selection_test.moc"
