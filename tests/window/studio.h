// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_controller.h"
#include "app/desktop_controller.h"
#include "app/no_network.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <functional>

namespace hubbub::test {

/// How a window is to look.
struct Look {
    QString name;
    QString theme = QStringLiteral("light");
    QSize size{1120, 740};
    qreal zoom = 1;
    bool strong = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString language = {}; ///< its code; empty for English
};

/// The real window, which a program drives and looks at. Nothing in it blinks or slides.
class Studio
{
public:
    Studio();
    ~Studio();

    app::AppController &app() { return m_app; }
    QQuickWindow &window() { return *m_window; }

    void wear(const Look &look);
    /// English again with an empty code.
    void speak(const QString &language);
    /// Everything that lies over the page is closed, and nothing stands at its side.
    void tidy();
    /// The first object of this QML type that is alive and, if it is an item, visible; a type that is not there ends the program.
    QObject *find(const QString &type, const QString &title = {}) const;
    /// Runs a piece of QML's script within an object.
    QVariant run(QObject *object, const QString &script);
    /// Until the window has had no reason to paint for a moment.
    void rest();
    /// For what comes from another thread. Ends the program if it does not come.
    void await(const char *what, const std::function<bool()> &done);

private:
    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    app::AppController m_app;
    app::DesktopController m_desktop;
    app::NoNetworkFactory m_noNetwork;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace hubbub::test
