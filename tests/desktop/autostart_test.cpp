// SPDX-License-Identifier: GPL-3.0-or-later
// Starting at login, by a file in the user's configuration.
#include "app/desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using hubbub::app::desktop::XdgAutostart;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onAndOff()
    {
        const QTemporaryDir home;
        XdgAutostart autostart(home.filePath("config/autostart"), "/opt/hubbub");
        QVERIFY(!autostart.enabled());
        QCOMPARE(autostart.setEnabled(true), QString());
        QVERIFY(autostart.enabled());
        QFile file(home.filePath("config/autostart/hubbub.desktop"));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().contains("\nExec=\"/opt/hubbub\" --hidden\n"));
        QCOMPARE(autostart.setEnabled(false), QString());
        QVERIFY(!autostart.enabled());
        QCOMPARE(autostart.setEnabled(false), QString()); // as it is already
    }

    void aDesktopMaySwitchItOff()
    {
        const QTemporaryDir home;
        XdgAutostart autostart(home.path(), "/opt/hubbub");
        QCOMPARE(autostart.setEnabled(true), QString());
        QFile file(home.filePath("hubbub.desktop"));
        QVERIFY(file.open(QFile::Append));
        file.write("Hidden=true\n");
        file.close();
        QVERIFY(!autostart.enabled());
    }

    void strangePathsAreQuoted()
    {
        const QTemporaryDir home;
        XdgAutostart autostart(home.path(), "/opt/a b/100%/$x\"y");
        QCOMPARE(autostart.setEnabled(true), QString());
        QFile file(home.filePath("hubbub.desktop"));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().contains("\nExec=\"/opt/a b/100%%/\\\\$x\\\\\"y\" --hidden\n"));
    }

    void whatCannotBeWrittenIsTold()
    {
        const QTemporaryDir home;
        QFile inTheWay(home.filePath("config"));
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        XdgAutostart autostart(home.filePath("config/autostart"), "/opt/hubbub");
        QVERIFY(!autostart.setEnabled(true).isEmpty());
        QVERIFY(!autostart.enabled());
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
