// SPDX-License-Identifier: GPL-3.0-or-later
// One window per data folder: a second start hands over its link and ends.
#include "app/desktop/handover.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace hubbub;
using app::desktop::Handover;
using app::desktop::isLink;
using Outcome = Handover::Outcome;

class HandoverTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_runtime;

    /// As another process would: on a thread of its own, so that the first one can answer.
    static Outcome another(const QString &folder, const QString &link)
    {
        Outcome outcome = Outcome::Failed;
        bool done = false;
        std::thread process([&] {
            Handover handover(folder);
            outcome = handover.begin(link);
            QMetaObject::invokeMethod(
                qApp, [&done] { done = true; }, Qt::QueuedConnection);
        });
        [&done] { QTRY_VERIFY_WITH_TIMEOUT(done, 15'000); }();
        process.join();
        return outcome;
    }
    /// What the first one says to these bytes; "closed" if it hangs up.
    static QByteArray answerTo(const QString &folder, const QByteArray &bytes)
    {
        QLocalSocket socket;
        socket.connectToServer(Handover::socketName(folder));
        socket.write(bytes);
        QByteArray answer;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() > 0 || socket.state() == QLocalSocket::UnconnectedState, 10'000);
        }();
        answer = socket.readAll();
        return answer.isEmpty() ? QByteArray("closed") : answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    void theFirstListensForItsUserOnly()
    {
        const QTemporaryDir folder;
        Handover first(folder.path());
        QVERIFY(first.begin({}) == Outcome::First);
#ifdef Q_OS_UNIX
        const QFileInfo socket(Handover::socketName(folder.path()));
        QVERIFY(socket.exists());
        QVERIFY(!(socket.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
    }

    void aSecondOneHandsOverItsLink()
    {
        const QTemporaryDir folder;
        Handover first(folder.path());
        QSignalSpy asked(&first, &Handover::asked);
        QVERIFY(first.begin({}) == Outcome::First);
        QVERIFY(another(folder.path(), "hubbub://example.org:4826/#k=abc") == Outcome::HandedOver);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("hubbub://example.org:4826/#k=abc"));
        QVERIFY(another(folder.path(), {}) == Outcome::HandedOver);
        QCOMPARE(asked.count(), 2);
        QVERIFY(asked.at(1).at(0).toString().isEmpty());
    }

    void eachDataFolderHasItsWindow()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        Handover first(one.path());
        Handover second(two.path());
        QVERIFY(first.begin({}) == Outcome::First);
        QVERIFY(second.begin({}) == Outcome::First);
    }

    void whatAKilledOneLeftIsNoHindrance()
    {
        const QTemporaryDir folder;
        QFile stale(Handover::socketName(folder.path()));
        QVERIFY(stale.open(QFile::WriteOnly));
        stale.close();
        Handover first(folder.path());
        QVERIFY(first.begin({}) == Outcome::First);
        QVERIFY(another(folder.path(), {}) == Outcome::HandedOver);
    }

    void theNextOneTakesOverWhenTheFirstIsGone()
    {
        const QTemporaryDir folder;
        auto first = std::make_unique<Handover>(folder.path());
        QVERIFY(first->begin({}) == Outcome::First);
        first.reset();
        Handover next(folder.path());
        QVERIFY(next.begin({}) == Outcome::First);
    }

    void oneThatHoldsTheFolderAndIsSilent()
    {
        const QTemporaryDir folder;
        const auto lock = base::FileLock::tryLock(folder.filePath("window.lock").toStdString());
        QVERIFY(lock.has_value());
        Handover second(folder.path());
        QVERIFY(second.begin({}) == Outcome::NoAnswer);
    }

    void rudeCallersAreSentAway()
    {
        const QTemporaryDir folder;
        Handover first(folder.path());
        QSignalSpy asked(&first, &Handover::asked);
        QVERIFY(first.begin({}) == Outcome::First);
        QCOMPARE(answerTo(folder.path(), "hello\n"), QByteArray("closed"));
        QCOMPARE(answerTo(folder.path(), "hubbub/1 open https://example.org\n"), QByteArray("closed"));
        QCOMPARE(answerTo(folder.path(), "hubbub/1 open hubbub://a b\n"), QByteArray("closed"));
        QCOMPARE(answerTo(folder.path(), QByteArray(20'000, 'x')), QByteArray("closed"));
        QCOMPARE(asked.count(), 0);
        QCOMPARE(answerTo(folder.path(), "hubbub/1 show\n"), QByteArray("ok\n"));
        QCOMPARE(asked.count(), 1);
    }

    void aFewSilentCallersDoNotBlockIt()
    {
        const QTemporaryDir folder;
        Handover first(folder.path());
        QVERIFY(first.begin({}) == Outcome::First);
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < Handover::mostCallers - 1; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(Handover::socketName(folder.path()));
            QTRY_VERIFY(silent.back()->state() == QLocalSocket::ConnectedState);
        }
        QCOMPARE(answerTo(folder.path(), "hubbub/1 show\n"), QByteArray("ok\n"));
    }

    void whatIsALink()
    {
        QVERIFY(isLink("hubbub://host:4826"));
        QVERIFY(isLink("HUBBUB://host"));
        QVERIFY(!isLink("https://host"));
        QVERIFY(!isLink(""));
        QVERIFY(!isLink("hubbub://a\nb"));
        QVERIFY(!isLink(QString("hubbub://") + QChar(0x202e)));
        QVERIFY(!isLink("hubbub://" + QString(5'000, 'x')));
    }
};

QTEST_GUILESS_MAIN(HandoverTest)
#include "handover_test.moc"
