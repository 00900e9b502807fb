// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/limits.h"
#include "tests/models/window_without_view.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSignalSpy>

namespace hubbub::test {

using app::AdmissionController;
using app::DevicesController;

/// Passwords in the window: a server's for newcomers, and accounts' for further devices; all against real servers.
class AdmissionTest final : public QObject
{
    Q_OBJECT

private:
    static AdmissionController &door(Window &window) { return *window.app.place()->admission(); }

    /// The newest try came to nothing.
    static bool refused(Window &window)
    {
        return door(window).wanted() && !door(window).checking() && !door(window).problem().isEmpty();
    }

    static bool occursIn(const QString &folder, const QByteArray &words)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words)) {
                return true;
            }
        }
        return false;
    }

    static void setAccountPassword(Window &window, const QString &old, const QString &fresh)
    {
        QSignalSpy set(window.app.place()->devices(), &DevicesController::passwordSet);
        window.app.place()->devices()->setPassword(old, fresh);
        QTRY_COMPARE_WITH_TIMEOUT(set.count(), 1, 20'000);
    }

private Q_SLOTS:
    void aServersPasswordIsAskedForOnce()
    {
        Server host;
        host.setPassword("open sesame");
        host.start();
        const QTemporaryDir folder;
        {
            Window ben(folder.path());
            ben.app.joinPlace("Ben", host.url());
            QTRY_VERIFY(door(ben).wanted());
            QVERIFY(ben.app.connected() && !door(ben).checking());
            QCOMPARE(door(ben).problem(), QString()); // nothing was tried so far
            door(ben).enter("open barley", false);
            QVERIFY(door(ben).checking());
            QTRY_VERIFY(refused(ben));
            QVERIFY(!door(ben).ofAccount());
            door(ben).enter("open sesame", false);
            QTRY_VERIFY(ben.online());
            QVERIFY(!door(ben).wanted() && door(ben).problem().isEmpty());
            ben.app.place()->createRoom("Kitchen", {});
            QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("Kitchen"));
        }
        QVERIFY(!occursIn(folder.path(), "open sesame"));
        Window again(folder.path());
        again.app.reopenPlaces();
        QTRY_VERIFY(again.online());
        QVERIFY(!door(again).wanted());
    }

    void whoGivesUpIsBackOnTheFirstPage()
    {
        Server host;
        host.setPassword("open sesame");
        host.start();
        const QTemporaryDir folder;
        Window ben(folder.path());
        ben.app.joinPlace("Ben", host.url());
        QTRY_VERIFY(door(ben).wanted());
        door(ben).giveUp();
        QTRY_VERIFY(!ben.app.connected());
        QCOMPARE(ben.app.startError(), QString());
        ben.app.joinPlace("Ben", host.url());
        QTRY_VERIFY(door(ben).wanted());
    }

    void anAccountIsEnteredByItsPassword()
    {
        Server host;
        host.setPassword("open sesame"); // which the account's stands in for
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir otherFolder;
        Window ada(adaFolder.path());
        ada.app.joinPlace("Ada", host.url());
        QTRY_VERIFY(door(ada).wanted());
        door(ada).enter("open sesame", false);
        QTRY_VERIFY(ada.online());
        setAccountPassword(ada, {}, "correct horse");
        QVERIFY(ada.app.place()->devices()->hasPassword());

        Window other(otherFolder.path());
        other.app.joinPlace("Ada", host.url(), {}, "battery staple");
        QTRY_VERIFY_WITH_TIMEOUT(refused(other), 20'000);
        QVERIFY(door(other).ofAccount());
        QVERIFY2(door(other).problem().contains("Ada"), qPrintable(door(other).problem()));
        door(other).enter("correct horse", true);
        QTRY_VERIFY_WITH_TIMEOUT(other.online(), 20'000);
        QTRY_COMPARE(other.app.place()->userId(), ada.app.place()->userId());
        QVERIFY(!occursIn(otherFolder.path(), "correct horse"));
    }

    void aNewPasswordOfAnAccountNeedsThePresentOne()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        DevicesController &devices = *ada.app.place()->devices();
        QSignalSpy set(&devices, &DevicesController::passwordSet);
        devices.setPassword({}, "short");
        QVERIFY(devices.settingPassword());
        QTRY_VERIFY(!devices.settingPassword());
        QVERIFY2(devices.passwordProblem().contains("8"), qPrintable(devices.passwordProblem()));
        setAccountPassword(ada, {}, "correct horse");
        devices.setPassword("wrong horse", "battery staple");
        QTRY_VERIFY_WITH_TIMEOUT(!devices.settingPassword(), 20'000);
        QVERIFY(!devices.passwordProblem().isEmpty());
        setAccountPassword(ada, "correct horse", "battery staple");
        QCOMPARE(devices.passwordProblem(), QString());
        setAccountPassword(ada, "battery staple", {});
        QVERIFY(!devices.hasPassword());
        devices.refresh();
        QTRY_COMPARE(devices.list()->rowCount(), 1);
        QVERIFY(!devices.hasPassword());
    }

    void whoGuessesTooOftenIsToldWhenToComeBack()
    {
        Server host;
        host.setPassword("open sesame");
        host.start();
        const QTemporaryDir folder;
        Window ben(folder.path());
        ben.app.joinPlace("Ben", host.url());
        QTRY_VERIFY(door(ben).wanted());
        for (int i = 0; i < protocol::limits::guessesPerAddress; ++i) {
            door(ben).enter("guess", false);
            QTRY_VERIFY(refused(ben));
            QVERIFY(!door(ben).problem().contains(':'));
        }
        door(ben).enter("open sesame", false);
        QTRY_VERIFY(refused(ben));
        QVERIFY2(door(ben).problem().contains(':'), qPrintable(door(ben).problem())); // a time of day
        QVERIFY(ben.app.connected() && !ben.online());
        door(ben).giveUp();
        QTRY_VERIFY(!ben.app.connected());
    }

    void aHostSetsItsPasswordWhileItRuns()
    {
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        const QTemporaryDir cidFolder;
        QString url;
        {
            Window ada(adaFolder.path());
            ada.app.host()->setPassword("open barley"); // there is no host
            ada.app.hostAt("Ada", {{}, false, 0});
            QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Lobby"));
            QCOMPARE(ada.app.host()->password(), QString());
            ada.app.host()->setPassword(QString(300, QLatin1Char('x')));
            QTRY_VERIFY(ada.app.host()->passwordUnkept());
            ada.app.host()->setPassword("open sesame");
            QTRY_COMPARE(ada.app.host()->password(), QStringLiteral("open sesame"));
            QVERIFY(!ada.app.host()->passwordUnkept());
            const QFileInfo file(adaFolder.filePath("host/password"));
            QVERIFY(file.exists());
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            Window ben(benFolder.path());
            url = QString::fromStdString(ada.app.host()->place().localUrl);
            ben.app.joinPlace("Ben", url);
            QTRY_VERIFY(door(ben).wanted());
            door(ben).enter("open sesame", false);
            QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("Lobby"));
        }
        QVERIFY(!occursIn(adaFolder.path() + "/window.ini", "open sesame"));
        Window ada(adaFolder.path());
        ada.app.hostAt("Ada", {{}, false, 0});
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Lobby"));
        QCOMPARE(ada.app.host()->password(), QStringLiteral("open sesame"));
        url = QString::fromStdString(ada.app.host()->place().localUrl);
        Window cid(cidFolder.path());
        cid.app.joinPlace("Cid", url);
        QTRY_VERIFY(door(cid).wanted());
        ada.app.host()->setPassword({});
        QTRY_COMPARE(ada.app.host()->password(), QString());
        QVERIFY(!QFileInfo::exists(adaFolder.filePath("host/password")));
        cid.app.place()->retryNow();
        QTRY_COMPARE(cid.app.room()->name(), QStringLiteral("Lobby"));
    }

    void aPasswordThatCannotBeReadKeepsTheHostClosed()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath("host"));
        QFile empty(folder.filePath("host/password"));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        Window ada(folder.path());
        ada.app.hostAt("Ada", {{}, false, 0});
        QTRY_VERIFY(!ada.app.startError().isEmpty());
        QVERIFY(!ada.app.host()->running() && !ada.app.host()->starting());
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::AdmissionTest)
#include "admission_test.moc"
