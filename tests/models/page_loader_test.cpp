// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_loader.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

extern void qml_register_types_Hubbub();

namespace hubbub::test {

/// What the window loads after its first frame.
class PageLoaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qml_register_types_Hubbub();
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

    void everythingIsLoadedWhileOtherThingsGoOn()
    {
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        app::PageLoader loader(engine);
        const QSignalSpy finished(&loader, &app::PageLoader::finished);
        int turnsOfOthers = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&turnsOfOthers] { ++turnsOfOthers; });
        other.start(0);
        loader.start();
        QVERIFY(!loader.isFinished());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY(loader.isFinished());
        QCOMPARE(loader.problems(), QStringList());
        QVERIFY2(turnsOfOthers > 20, qPrintable(QString::number(turnsOfOthers)));
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::PageLoaderTest)
#include "page_loader_test.moc"
