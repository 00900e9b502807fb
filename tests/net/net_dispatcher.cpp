// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/loop_stage.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <thread>

using namespace hubbub::test;

namespace {

void postedEventsKeepTheirOrder(Stage &stage)
{
    for (int i = 0; i < 3; ++i) {
        QMetaObject::invokeMethod(
            &stage, [&stage, i] { stage.note(QString::number(i)); }, Qt::QueuedConnection);
    }
    QMetaObject::invokeMethod(
        &stage,
        [&stage] {
            stage.note("posts more");
            QMetaObject::invokeMethod(
                &stage,
                [&stage] {
                    stage.note("more");
                    Stage::end();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void anotherThreadEndsTheWait(Stage &stage)
{
    auto other = std::make_shared<std::thread>();
    QMetaObject::invokeMethod(
        &stage,
        [&stage, other] {
            *other = std::thread([&stage] {
                for (int i = 0; i < 100; ++i) {
                    QMetaObject::invokeMethod(
                        &stage, [&stage, i] { stage.note(QString::number(i)); }, Qt::QueuedConnection);
                    std::this_thread::yield();
                }
                QMetaObject::invokeMethod(&stage, &Stage::end, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
    QObject::connect(QThread::currentThread(), &QThread::finished, [other] { other->join(); });
}

void deletedLaterIsDeletedInTheSameTurn(Stage &stage)
{
    auto *const doomed = new QObject;
    QObject::connect(doomed, &QObject::destroyed, &stage, [&stage] {
        stage.note("gone");
        Stage::end();
    });
    QMetaObject::invokeMethod(
        &stage,
        [&stage, doomed] {
            doomed->deleteLater();
            QEventLoop nested;
            QMetaObject::invokeMethod(&nested, &QEventLoop::quit, Qt::QueuedConnection);
            nested.exec();
            stage.note("not in a nested loop");
        },
        Qt::QueuedConnection);
}

void timersFireInTheirOrder(Stage &stage)
{
    for (const int interval : {30, 0, 10, 20}) {
        QTimer::singleShot(interval, Qt::PreciseTimer, &stage, [&stage, interval] {
            stage.note(QString::number(interval));
            if (interval == 30) {
                Stage::end();
            }
        });
    }
}

void aTimerThatIsLateFiresOnce(Stage &stage)
{
    auto *const timer = new QTimer(&stage);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, &stage, [&stage] { stage.note("late"); });
    timer->start(2);
    QMetaObject::invokeMethod(
        &stage,
        [&stage, timer] {
            // Many intervals pass while the thread is busy.
            const QDeadlineTimer busy(25);
            while (!busy.hasExpired()) {
            }
            QCoreApplication::processEvents();
            timer->stop();
            stage.note("stopped");
            Stage::end();
        },
        Qt::QueuedConnection);
}

void aTimerStopsItselfAndAnother(Stage &stage)
{
    auto *const first = new QTimer(&stage);
    auto *const second = new QTimer(&stage);
    QObject::connect(first, &QTimer::timeout, &stage, [&stage, first, second] {
        stage.note("first");
        first->stop();
        delete second;
        QTimer::singleShot(5, &stage, &Stage::end);
    });
    QObject::connect(second, &QTimer::timeout, &stage, [&stage] { stage.note("second"); });
    first->start(1);
    second->start(2);
    const QDeadlineTimer busy(5);
    while (!busy.hasExpired()) {
    }
}

void aTimerDoesNotFireInsideItself(Stage &stage)
{
    auto *const timer = new QTimer(&stage);
    auto depth = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, &stage, [&stage, depth] {
        stage.note(QString("depth %1").arg(++*depth));
        QEventLoop nested;
        QTimer::singleShot(10, &nested, &QEventLoop::quit);
        nested.exec();
        --*depth;
        Stage::end();
    });
    timer->start(1);
}

void aZeroTimerLeavesOthersTheirTurn(Stage &stage)
{
    auto *const busy = new QTimer(&stage);
    auto turns = std::make_shared<int>(0);
    QObject::connect(busy, &QTimer::timeout, &stage, [turns] { ++*turns; });
    busy->start(0);
    QTimer::singleShot(20, &stage, [&stage, turns] {
        stage.note(*turns > 1 ? "many turns" : "one turn");
        Stage::end();
    });
}

void timersTellWhatTheyAre(Stage &stage)
{
    QObject owner;
    const int coarse = owner.startTimer(5000);
    const int precise = owner.startTimer(7000, Qt::PreciseTimer);
    const int veryCoarse = owner.startTimer(2500, Qt::VeryCoarseTimer);
    const auto *const dispatcher = QAbstractEventDispatcher::instance();
    const auto tell = [&] {
        QStringList infos;
        for (const auto &info : dispatcher->registeredTimers(&owner)) {
            infos.append(QString("%1:%2").arg(info.interval).arg(info.timerType));
        }
        infos.sort();
        stage.note(infos.join(' '));
    };
    tell();
    const int left = QAbstractEventDispatcher::instance()->remainingTime(precise);
    stage.note(left > 0 && left <= 7000 ? "time left" : "no time left");
    owner.killTimer(coarse);
    tell();
    QAbstractEventDispatcher::instance()->unregisterTimers(&owner);
    tell();
    stage.note(QString::number(QAbstractEventDispatcher::instance()->remainingTime(veryCoarse)));
    QMetaObject::invokeMethod(&stage, &Stage::end, Qt::QueuedConnection);
}

void excludedTimersWait(Stage &stage)
{
    QMetaObject::invokeMethod(
        &stage,
        [&stage] {
            QTimer::singleShot(0, &stage, [&stage] {
                stage.note("timer");
                Stage::end();
            });
            QAbstractEventDispatcher::instance()->processEvents(QEventLoop::X11ExcludeTimers);
            stage.note("without timers");
        },
        Qt::QueuedConnection);
}

void oneTurnEndsWithWhatThisThreadPosted(Stage &stage)
{
    QMetaObject::invokeMethod(
        &stage, [&stage] { stage.note("posted"); }, Qt::QueuedConnection);
    QTimer::singleShot(10'000, &stage, [&stage] { stage.note("waited"); });
    const bool had = QAbstractEventDispatcher::instance()->processEvents(QEventLoop::WaitForMoreEvents);
    stage.note(had ? "had something" : "had nothing");
    QMetaObject::invokeMethod(&stage, &Stage::end, Qt::QueuedConnection);
}

void turnsGoOnWhileEachPostsTheNext(Stage &stage)
{
    auto left = std::make_shared<int>(5);
    auto next = std::make_shared<std::function<void()>>();
    *next = [&stage, left, next] {
        stage.note(QString::number(*left));
        if (--*left > 0) {
            QTimer::singleShot(0, &stage, *next);
        } else {
            *next = {};
            Stage::end();
        }
    };
    QMetaObject::invokeMethod(&stage, *next, Qt::QueuedConnection);
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
    stage.note(*left == 0 ? "all of them" : "some of them");
}

void sleepAndWakeAreAnnounced(Stage &stage)
{
    auto slept = std::make_shared<bool>(false);
    auto *const dispatcher = QAbstractEventDispatcher::instance();
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &stage, [slept] { *slept = true; });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &stage, [&stage, slept] {
        if (std::exchange(*slept, false) && stage.notes().isEmpty()) {
            stage.note("awake after sleep");
        }
    });
    QTimer::singleShot(5, Qt::PreciseTimer, &stage, [&stage] { QTimer::singleShot(5, Qt::PreciseTimer, &stage, &Stage::end); });
}

} // namespace

class NetDispatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void behavesLikeQts_data();
    static void behavesLikeQts();
};

void NetDispatcher::behavesLikeQts_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<int>("notes");
#define ROW(function, notes) QTest::newRow(#function) << Scenario(function) << notes
    ROW(postedEventsKeepTheirOrder, 5);
    ROW(anotherThreadEndsTheWait, 100);
    ROW(deletedLaterIsDeletedInTheSameTurn, 2);
    ROW(timersFireInTheirOrder, 4);
    ROW(aTimerThatIsLateFiresOnce, 2);
    ROW(aTimerStopsItselfAndAnother, 1);
    ROW(aTimerDoesNotFireInsideItself, 1);
    ROW(aZeroTimerLeavesOthersTheirTurn, 1);
    ROW(timersTellWhatTheyAre, 5);
    ROW(excludedTimersWait, 2);
    ROW(oneTurnEndsWithWhatThisThreadPosted, 2);
    ROW(turnsGoOnWhileEachPostsTheNext, 6);
    ROW(sleepAndWakeAreAnnounced, 1);
#undef ROW
}

void NetDispatcher::behavesLikeQts()
{
    QFETCH(Scenario, scenario);
    QFETCH(int, notes);
    compareLoops(scenario, notes);
}

QTEST_GUILESS_MAIN(NetDispatcher)
#include "net_dispatcher.moc"
