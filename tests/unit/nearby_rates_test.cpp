// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/ask_plan.h"
#include "core/net/discovery/neighbours.h"
#include "core/net/discovery/rate_gate.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace hubbub::net;
using hubbub::test::FakeClock;

namespace {

int admitted(RateGate &gate, const std::string &source, int tries)
{
    int count = 0;
    for (int i = 0; i < tries; ++i)
        count += gate.admits(source) ? 1 : 0;
    return count;
}

} // namespace

class NearbyRates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceHasABurstAndThenARate()
    {
        FakeClock clock;
        RateGate gate(clock, {5, 100}, {1000, 1});
        QCOMPARE(admitted(gate, "a", 100), 5);
        clock.advance(99);
        QVERIFY(!gate.admits("a"));
        clock.advance(1);
        QCOMPARE(admitted(gate, "a", 100), 1);
        clock.advance(60'000);
        QCOMPARE(admitted(gate, "a", 100), 5);
    }

    void oneSourceDoesNotCostAnother()
    {
        FakeClock clock;
        RateGate gate(clock, {5, 100}, {1000, 1});
        QCOMPARE(admitted(gate, "a", 100), 5);
        QCOMPARE(admitted(gate, "b", 100), 5);
    }

    void allTogetherAreBoundedToo()
    {
        FakeClock clock;
        RateGate gate(clock, {5, 100}, {20, 10});
        int total = 0;
        for (int i = 0; i < 100; ++i)
            total += admitted(gate, std::to_string(i), 5);
        QCOMPARE(total, 20);
    }

    void inventedSourcesDoNotGrowMemory()
    {
        FakeClock clock;
        RateGate gate(clock, {5, 100}, {20, 10}, 16);
        for (int i = 0; i < 10'000; ++i) {
            gate.admits(std::to_string(i));
            clock.advance(1);
        }
        QVERIFY(gate.sources() <= 16);
    }

    void questionsGetRarerAndStartOver()
    {
        AskPlan plan;
        plan.restart(1'000);
        hubbub::base::Millis now = 1'000;
        QList<qint64> waits;
        for (int i = 0; i < 7; ++i) {
            QVERIFY(plan.due(now));
            plan.asked(now);
            QVERIFY(!plan.due(now));
            waits << plan.next() - now;
            now = plan.next();
        }
        QCOMPARE(waits, (QList<qint64>{250, 500, 1000, 2000, 4000, 4000, 4000}));
        plan.restart(now);
        QVERIFY(plan.due(now));
    }

    void aReasonToLookAsksSoonButNotOften()
    {
        AskPlan plan;
        plan.restart(0);
        plan.asked(0);
        for (int i = 0; i < 10; ++i)
            plan.asked(plan.next());
        const auto last = plan.next() - AskPlan::most;
        plan.hurry(last + 1'000);
        QCOMPARE(plan.next(), last + 1'000);
        plan.asked(last + 1'000);
        plan.hurry(last + 1'010);
        QCOMPARE(plan.next(), last + 1'000 + AskPlan::least);
    }

    void readsTheTableOfNeighbours()
    {
        const std::string table = "IP address       HW type     Flags       HW address            Mask     Device\n"
                                  "192.0.2.7        0x1         0x2         02:00:00:00:00:01     *        eth0\n"
                                  "192.0.2.8        0x1         0x0         00:00:00:00:00:00     *        eth0\n"
                                  "192.0.2.9        0x1         0x6         02:00:00:00:00:02     *        eth0\n";
        QVERIFY(neighboursIn(table, 10) == (std::vector<std::string>{"192.0.2.7", "192.0.2.9"}));
        QVERIFY(neighboursIn(table, 1) == (std::vector<std::string>{"192.0.2.7"}));
        QVERIFY(neighboursIn("", 10).empty());
        QVERIFY(neighboursIn("nonsense\nnonsense\n", 10).empty());
    }
};

QTEST_GUILESS_MAIN(NearbyRates)
#include "nearby_rates_test.moc"
