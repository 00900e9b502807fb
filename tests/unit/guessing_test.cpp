// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/address_group.h"
#include "server/guess_gate.h"
#include "server/secrets.h"

#include <QTest>

using namespace hubbub::server;

/// How guesses are counted (docs/protocol.md, "Guessing").
class GuessingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooManyWrongOnesArePaused()
    {
        GuessGate gate({3, 1'000, 3'500});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(gate.take("a", 10), 0);
        QCOMPARE(gate.take("a", 10), 1'000);
        QCOMPARE(gate.take("b", 10), 0);
        QCOMPARE(gate.take("a", 1'009), 1);
        QCOMPARE(gate.take("a", 1'010), 0); // one more try, and the pause doubles
        QCOMPARE(gate.take("a", 1'010), 2'000);
        QCOMPARE(gate.take("a", 3'010), 0);
        QCOMPARE(gate.take("a", 3'010), 3'500); // up to the longest
        QCOMPARE(gate.take("a", 6'510), 0);
        QCOMPARE(gate.take("a", 6'510), 3'500);
    }

    void whoeverWaitsIsForgotten()
    {
        GuessGate gate({3, 1'000, 3'500});
        for (int i = 0; i < 2; ++i)
            QCOMPARE(gate.take("a", 0), 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(gate.take("a", 1'000), 0); // of those before the window nobody talks
        QCOMPARE(gate.take("a", 1'000), 1'000);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(gate.take("a", 3'000), 0); // a window after the pause
    }

    void rightOnesDoNotCount()
    {
        GuessGate gate({2, 1'000, 1'000});
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(gate.take("a", 0), 0);
            gate.giveBack("a");
        }
        QCOMPARE(gate.size(), 0u);
        QCOMPARE(gate.take("a", 0), 0);
        QCOMPARE(gate.take("a", 0), 0); // many at once are counted before they are answered
        QVERIFY(gate.take("a", 0) > 0);
        gate.giveBack("a");
        QCOMPARE(gate.take("a", 0), 0);
    }

    void manyAddressesCostLittle()
    {
        GuessGate gate({2, 1'000, 1'000});
        for (int i = 0; i < 30'000; ++i)
            gate.take(std::to_string(i), 0);
        QVERIFY(gate.size() <= 10'000);
    }

    void oneLineIsOneAddress()
    {
        QCOMPARE(addressGroup("192.168.0.7"), std::string("192.168.0.7"));
        QCOMPARE(addressGroup("2001:db8:1:2:3:4:5:6"), std::string("2001:db8:1:2::"));
        QCOMPARE(addressGroup("2001:db8:1:2::9"), std::string("2001:db8:1:2::"));
        QCOMPARE(addressGroup("2001:db8::9"), std::string("2001:db8:0:0::"));
        QCOMPARE(addressGroup("::1"), std::string("0:0:0:0::"));
        QCOMPARE(addressGroup("fe80::1%eth0"), std::string("fe80:0:0:0::"));
        QCOMPARE(addressGroup("::ffff:10.0.0.1"), std::string("::ffff:10.0.0.1"));
        QCOMPARE(addressGroup(""), std::string());
        QCOMPARE(addressGroup(":"), std::string("::"));
    }

    void secretsAreComparedByTheirHashes()
    {
        QVERIFY(sameSecret("a", "a"));
        QVERIFY(!sameSecret("a", "b"));
        QVERIFY(!sameSecret("a", ""));
        QCOMPARE(secretHash("a").size(), 64u);
        QVERIFY(secretHash("a") != secretHash("b"));
    }
};

QTEST_GUILESS_MAIN(GuessingTest)
#include "guessing_test.moc"
