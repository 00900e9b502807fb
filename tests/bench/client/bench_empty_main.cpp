// SPDX-License-Identifier: GPL-3.0-or-later
// The least that Qt Quick can show, as a measure for the real window: tells when its first frame was there, and its memory.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <chrono>
#include <cstdio>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1120; height: 740; visible: true }\n");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (window == nullptr) {
        return 1;
    }
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &application,
        [] {
            const qint64 now = std::chrono::steady_clock::now().time_since_epoch().count();
            const qint64 started = qEnvironmentVariable("BENCH_STARTED").toLongLong();
            std::printf("{\"first frame\":[%.3f]}\n", static_cast<double>(now - started) / 1e6);
            std::fflush(stdout);
            QCoreApplication::quit();
        },
        Qt::SingleShotConnection);
    return QGuiApplication::exec();
}
