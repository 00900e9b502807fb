// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/tally.h"

#include <QTest>

using namespace hubbub::bench;
using namespace std::chrono_literals;

class TallyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void everybodyHasItWhenTheLastOneHas()
    {
        Tally tally;
        Member ann;
        Member ben;
        const auto post = tally.posted(start, 2);
        QCOMPARE(tally.missing(), 2);
        QVERIFY(!tally.delivered(ann, 1, post, start));
        QVERIFY(tally.delivered(ben, 1, post, start));
        QCOMPARE(tally.lost(), 0);
    }

    static void whatNeverCameIsLost()
    {
        Tally tally;
        Member ann;
        const auto first = tally.posted(start, 1);
        const auto second = tally.posted(start, 1);
        tally.delivered(ann, 1, first, start);
        tally.delivered(ann, 3, second, start);
        QCOMPARE(tally.reordered(), 1); // 2 was skipped
        tally.posted(start, 1);
        QCOMPARE(tally.lost(), 1);
    }

    static void whatCameTwiceIsDoubled()
    {
        Tally tally;
        Member ann;
        const auto post = tally.posted(start, 2);
        tally.delivered(ann, 1, post, start);
        QVERIFY(!tally.delivered(ann, 1, post, start));
        QCOMPARE(tally.doubled(), 1);
        QCOMPARE(tally.missing(), 1);
    }

    static void theWaitCountsFromTheIntendedMoment()
    {
        Tally tally;
        Member ann;
        tally.delivered(ann, 1, tally.posted(start, 1), start + 9s); // before it counts
        tally.begin();
        for (std::uint64_t i = 1; i <= 100; ++i) {
            tally.delivered(ann, 1 + i, tally.posted(start, 1), start + std::chrono::milliseconds(i));
        }
        tally.end();
        tally.delivered(ann, 102, tally.posted(start, 1), start + 9s);
        QCOMPARE(tally.posts(), 100);
        QCOMPARE(tally.deliveries(), 100);
        QCOMPARE(tally.latencyMs(0.5), 50.0);
        QCOMPARE(tally.latencyMs(1), 100.0);
    }

private:
    static constexpr Clock::time_point start{};
};

QTEST_GUILESS_MAIN(TallyTest)
#include "tally_test.moc"
