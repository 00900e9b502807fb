// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watched_application.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QSemaphore>
#include <QTimer>
#include <QWindow>
#include <QtTest>

#include <functional>

namespace hubbub::test {

using app::StallWatch;
using app::ThreadTimes;
using namespace std::chrono_literals;

/// Events whose duration the test decides; the watch cannot tell them from others.
class StallWatchTest final : public QObject
{
    Q_OBJECT

private:
    using Application = app::WatchedApplication<QGuiApplication>;

    static Application &application() { return *static_cast<Application *>(QCoreApplication::instance()); }
    void watch(bool armed = true)
    {
        m_watch = std::make_unique<StallWatch>(50ms, StallWatch::Meter{[this] { m_times = {}; }, [this] { return m_times; }});
        QObject::connect(m_watch.get(), &StallWatch::stalled, this, [this](const app::Stall &stall) { m_heard << stall.event; });
        application().setStallWatch(m_watch.get());
        if (armed) {
            m_watch->arm();
        }
    }
    void pass(std::chrono::milliseconds ran, std::chrono::milliseconds blocked, std::chrono::milliseconds queued)
    {
        m_times.wall += ran + blocked + queued;
        m_times.ran += ran;
        m_times.queued += queued;
    }
    /// Delivers an event that does this.
    void deliver(const std::function<void()> &deed)
    {
        QMetaObject::invokeMethod(this, deed, Qt::QueuedConnection);
        QCoreApplication::processEvents();
    }
    void expectWarning() { QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stood still for"))); }

    ThreadTimes m_times;
    std::unique_ptr<StallWatch> m_watch;
    QStringList m_heard;

private Q_SLOTS:
    void init() { m_heard.clear(); }
    void cleanup()
    {
        application().setStallWatch(nullptr);
        m_watch.reset();
    }

    void work()
    {
        watch();
        deliver([this] { pass(50ms, 0ms, 0ms); });
        QCOMPARE(m_watch->stalls(), 0);
        expectWarning();
        deliver([this] { pass(51ms, 0ms, 0ms); });
        QCOMPARE(m_watch->stalls(), 1);
        QCOMPARE(m_heard, QStringList{QStringLiteral("MetaCall for hubbub::test::StallWatchTest")});
    }
    void waitingForOthers()
    {
        watch();
        expectWarning();
        deliver([this] { pass(1ms, 60ms, 0ms); });
        QCOMPARE(m_watch->stalls(), 1);
    }
    void busyMachine()
    {
        watch();
        deliver([this] { pass(20ms, 20ms, 1000ms); });
        QCOMPARE(m_watch->stalls(), 0);
    }
    void waitingForThePartsOfTheProgram()
    {
        watch();
        deliver([this] {
            pass(20ms, 100ms, 0ms);
            ++m_times.pagedIn;
        });
        QCOMPARE(m_watch->stalls(), 0);
        expectWarning();
        deliver([this] {
            pass(60ms, 100ms, 0ms);
            ++m_times.pagedIn;
        });
        QCOMPARE(m_watch->stalls(), 1);
    }
    void drawing()
    {
        class Window final : public QWindow
        {
        public:
            std::function<void()> deed;

        protected:
            void timerEvent(QTimerEvent *) override { deed(); }
        };
        watch();
        Window window;
        QTimerEvent event(1);
        window.deed = [this] { pass(20ms, 100ms, 0ms); };
        QCoreApplication::sendEvent(&window, &event);
        QCOMPARE(m_watch->stalls(), 0);
        window.deed = [this] { pass(60ms, 0ms, 0ms); };
        expectWarning();
        QCoreApplication::sendEvent(&window, &event);
        QCOMPARE(m_watch->stalls(), 1);
    }
    void manyShortEvents()
    {
        watch();
        for (int i = 0; i < 10; ++i) {
            QMetaObject::invokeMethod(
                this, [this] { pass(30ms, 0ms, 0ms); }, Qt::QueuedConnection);
        }
        QCoreApplication::processEvents();
        QCOMPARE(m_watch->stalls(), 0);
    }
    void idleTime()
    {
        watch();
        deliver([] {});
        pass(0ms, 500ms, 0ms);
        deliver([] {});
        QCOMPARE(m_watch->stalls(), 0);
    }
    void loopInsideOfAnEvent()
    {
        watch();
        deliver([this] {
            QEventLoop inner;
            QTimer::singleShot(0, &inner, [&] {
                pass(40ms, 0ms, 0ms);
                inner.quit();
            });
            pass(40ms, 0ms, 0ms);
            inner.exec();
        });
        QCOMPARE(m_watch->stalls(), 0);
        expectWarning();
        deliver([this] {
            pass(60ms, 0ms, 0ms); // before the inner loop takes over
            QCoreApplication::processEvents();
        });
        QCOMPARE(m_watch->stalls(), 1);
    }
    void eventInsideOfAnEvent()
    {
        watch();
        expectWarning();
        deliver([this] {
            pass(30ms, 0ms, 0ms);
            QEvent event(QEvent::User);
            QCoreApplication::sendEvent(this, &event);
            pass(30ms, 0ms, 0ms);
        });
        QCOMPARE(m_watch->stalls(), 1);
    }
    void receiverThatGoesAway()
    {
        watch();
        auto *receiver = new QTimer(this);
        QMetaObject::invokeMethod(
            receiver,
            [this, receiver] {
                pass(70ms, 0ms, 0ms);
                delete receiver;
            },
            Qt::QueuedConnection);
        expectWarning();
        QCoreApplication::processEvents();
        QCOMPARE(m_heard, QStringList{QStringLiteral("MetaCall for QTimer of hubbub::test::StallWatchTest")});
    }
    void unarmed()
    {
        watch(false);
        deliver([this] { pass(500ms, 0ms, 0ms); });
        m_watch->arm();
        m_watch->disarm();
        deliver([this] { pass(500ms, 0ms, 0ms); });
        QCOMPARE(m_watch->stalls(), 0);
    }
    void limitFromOutside()
    {
        qputenv("HUBBUB_STALL_MS", "120");
        QCOMPARE(app::wantedStallLimit(), std::optional(120ms));
        qputenv("HUBBUB_STALL_MS", "0");
        QCOMPARE(app::wantedStallLimit(), std::nullopt);
        qunsetenv("HUBBUB_STALL_MS");
    }
    void timesOfThisThread()
    {
        app::ThreadClock clock;
        clock.start();
        QSemaphore never;
        QVERIFY(!never.tryAcquire(1, 20));
        const ThreadTimes waited = clock.elapsed();
        QVERIFY(waited.wall >= 19ms);
        ThreadTimes worked = waited;
        while (worked.ran - waited.ran < 30ms) {
            worked = clock.elapsed();
        }
        QVERIFY(worked.wall - waited.wall >= 29ms);
        QVERIFY(worked.pagedIn != 0 || worked.own() >= 29ms);
    }
};

} // namespace hubbub::test

int main(int argc, char **argv)
{
    hubbub::app::WatchedApplication<QGuiApplication> application(argc, argv);
    hubbub::test::StallWatchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "stall_watch_test.moc"
