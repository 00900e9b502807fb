// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/file_lock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/uuid.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

using namespace hubbub::base;

namespace {

class StoppedClock final : public Clock
{
public:
    Millis wall = 0;
    Millis wallMs() const override { return wall; }
    Millis steadyMs() const override { return 0; }
};

} // namespace

class BaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uuidTextRoundTrip()
    {
        const auto uuid = Uuid::fromText("018F4e7a-1b2c-7d3e-8f40-0123456789aB");
        QVERIFY(uuid);
        QCOMPARE(uuid->text(), std::string("018f4e7a-1b2c-7d3e-8f40-0123456789ab"));
        QVERIFY(Uuid::fromText(uuid->text()) == uuid);
        QVERIFY(!uuid->isNull());
        QVERIFY(Uuid{}.isNull());
    }

    void uuidRefusesOtherText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("018f4e7a-1b2c-7d3e-8f40-0123456789a");
        QTest::newRow("long") << QByteArray("018f4e7a-1b2c-7d3e-8f40-0123456789abc");
        QTest::newRow("no dashes") << QByteArray("018f4e7a1b2c7d3e8f400123456789ab0000");
        QTest::newRow("dash elsewhere") << QByteArray("018f4e7-a1b2c-7d3e-8f40-0123456789ab");
        QTest::newRow("no digit") << QByteArray("018f4e7a-1b2c-7d3e-8f40-0123456789ag");
        QTest::newRow("braces") << QByteArray("{18f4e7a-1b2c-7d3e-8f40-0123456789a}");
    }
    void uuidRefusesOtherText()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Uuid::fromText({text.constData(), static_cast<std::size_t>(text.size())}));
    }

    void uuidV7SortsByTimeAndCarriesItsVersion()
    {
        StoppedClock clock;
        SeededRandom random(7);
        Uuid before;
        for (clock.wall = 1'700'000'000'000; clock.wall < 1'700'000'000'200; ++clock.wall) {
            const Uuid uuid = Uuid::makeV7(clock, random);
            QVERIFY(before < uuid);
            QCOMPARE(uuid.text().at(14), '7');
            QVERIFY(std::string("89ab").find(uuid.text().at(19)) != std::string::npos);
            before = uuid;
        }
    }

    void uuidV7OfOneMomentDiffer()
    {
        const StoppedClock clock;
        SeededRandom random(1);
        std::set<Uuid> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(Uuid::makeV7(clock, random));
        QCOMPARE(seen.size(), 10'000u);
    }

    void seededRandomRepeatsItself()
    {
        SeededRandom one(42);
        SeededRandom same(42);
        SeededRandom other(43);
        bool differs = false;
        for (int i = 0; i < 100; ++i) {
            const auto value = one.next();
            QCOMPARE(same.next(), value);
            differs |= other.next() != value;
        }
        QVERIFY(differs);
    }

    void randomBelowStaysBelow()
    {
        SeededRandom random(3);
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(random.below(7));
        QCOMPARE(seen.size(), 7u);
        QCOMPARE(*seen.rbegin(), 6u);
        QCOMPARE(random.below(0), 0u);
    }

    void systemRandomHexHasTheLengthAskedFor()
    {
        SystemRandom random;
        const std::string secret = random.hex(32);
        QCOMPARE(secret.size(), 64u);
        QCOMPARE(secret.find_first_not_of("0123456789abcdef"), std::string::npos);
        QVERIFY(secret != random.hex(32));
        QCOMPARE(random.hex(3).size(), 6u);
    }

    void steadyClockNeverGoesBack()
    {
        const SystemClock clock;
        Millis before = clock.steadyMs();
        for (int i = 0; i < 1000; ++i) {
            const Millis now = clock.steadyMs();
            QVERIFY(now >= before);
            before = now;
        }
        QVERIFY(clock.wallMs() > 1'600'000'000'000);
    }

    void resultHoldsOneOfTwo()
    {
        Result<std::unique_ptr<int>, std::string> good(std::make_unique<int>(5));
        QVERIFY(good.ok());
        QCOMPARE(*std::move(good).value(), 5);
        const Result<int, std::string> bad(std::string("why"));
        QVERIFY(!bad);
        QCOMPARE(bad.error(), std::string("why"));
    }

    void fileLockExcludesASecondHolder()
    {
        const QTemporaryDir dir;
        const std::string path = dir.filePath("lock").toStdString();
        std::string error;
        auto lock = FileLock::tryLock(path, &error);
        QVERIFY(lock);
        QVERIFY(!FileLock::tryLock(path, &error));
        QCOMPARE(error, std::string());

        FileLock moved = std::move(*lock);
        lock.reset();
        QVERIFY2(!FileLock::tryLock(path, &error), "a lock goes with the object it is moved into");
        {
            const FileLock last = std::move(moved);
        }
        QVERIFY(FileLock::tryLock(path, &error));
    }

    void fileLockTellsWhyAFileCannotBeOpened()
    {
        const QTemporaryDir dir;
        std::string error;
        QVERIFY(!FileLock::tryLock(dir.filePath("missing/lock").toStdString(), &error));
        QVERIFY(!error.empty());
    }

#ifdef Q_OS_UNIX
    void fileLockIsForItsOwnerOnly()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath("lock");
        const auto lock = FileLock::tryLock(path.toStdString());
        QVERIFY(lock);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    }
#endif
};

QTEST_GUILESS_MAIN(BaseTest)
#include "base_test.moc"
