// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/answers.h"
#include "tests/qml/bench.h"
#include "tests/qml/long_room.h"
#include "tests/qml/told_connection.h"

#include "app/gallery_stage.h"
#include "app/no_network.h"
#include "app/watched_application.h"

#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

#include <cstdio>

extern void qml_register_types_Hubbub();

namespace hubbub::test {

/// Gives every QML test a bench of its own.
class Setup final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        qml_register_types_Hubbub();
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->setNetworkAccessManagerFactory(&m_noNetwork);
        auto *bench = new Bench(engine);
        connect(bench->app()->language(), &app::LanguageController::changed, engine, &QQmlEngine::retranslate);
        engine->rootContext()->setContextProperty(QStringLiteral("bench"), bench);
        engine->rootContext()->setContextProperty(QStringLiteral("toldConnection"), new ToldConnection(bench));
        engine->rootContext()->setContextProperty(QStringLiteral("longRoom"), new LongRoom(*bench));
        engine->rootContext()->setContextProperty(QStringLiteral("galleryStage"), new app::GalleryStage(engine));
        engine->rootContext()->setContextProperty(QStringLiteral("answers"),
                                                  new Answers(*bench->room()->invites(), m_clock, bench));
    }

private:
    app::NoNetworkFactory m_noNetwork;
    FakeClock m_clock;
};

} // namespace hubbub::test

int main(int argc, char **argv)
{
    QTEST_SET_MAIN_SOURCE_PATH
    hubbub::app::WatchedApplication<QGuiApplication> application(argc, argv);
    const auto limit = hubbub::app::wantedStallLimit();
    hubbub::app::StallWatch watch(limit.value_or(hubbub::app::StallWatch::defaultLimit));
    if (limit) {
        application.setStallWatch(&watch);
        watch.arm();
    }
    hubbub::test::Setup setup;
    const int failed = quick_test_main_with_setup(argc, argv, "window", HUBBUB_QML_TESTS, &setup);
    application.setStallWatch(nullptr);
    if (watch.stalls() != 0) {
        std::fprintf(stderr, "FAILED: the event loop stood still %d times, see the warnings\n", watch.stalls());
    }
    return failed != 0 ? failed : static_cast<int>(watch.stalls() != 0);
}
#include "main.moc"
