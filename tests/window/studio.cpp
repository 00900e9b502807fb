// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/studio.h"

#include "core/net/ws_dialer.h"

#include <QCursor>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPointer>
#include <QQmlExpression>
#include <QQuickItem>
#include <QQuickStyle>
#include <QScreen>
#include <QSet>
#include <QStyleHints>
#include <QTest>

extern void qml_register_types_Hubbub();

namespace hubbub::test {
namespace {

constexpr int patienceMs = 60'000;
constexpr int quietMs = 120; ///< longer than a frame takes, shorter than anybody's wait

bool isOf(const QObject *object, const QString &type)
{
    for (const QMetaObject *meta = object->metaObject(); meta != nullptr; meta = meta->superClass()) {
        const QString name = QString::fromLatin1(meta->className());
        if (name == type || name.startsWith(type + QLatin1String("_QML"))) {
            return true;
        }
    }
    return false;
}

/// Everything below an object, in the order of its making; items come before what lies in them. What is made on demand is asked for.
void gather(QObject *object, QSet<QObject *> &seen, QObjectList &all)
{
    if (object == nullptr || seen.contains(object)) {
        return;
    }
    seen << object;
    all << object;
    if (isOf(object, QStringLiteral("OnDemand"))) {
        object->setProperty("active", true);
    }
    QObjectList below = object->children();
    if (auto *item = qobject_cast<QQuickItem *>(object)) {
        for (QQuickItem *child : item->childItems()) {
            below << child;
        }
    }
    below << object->property("contentItem").value<QObject *>() << object->property("item").value<QObject *>();
    for (QObject *next : below) {
        gather(next, seen, all);
    }
}

/// Who does something with one of them may end others.
QList<QPointer<QObject>> everything(QObject *root)
{
    QSet<QObject *> seen;
    QObjectList all;
    gather(root, seen, all);
    return {all.begin(), all.end()};
}

} // namespace

Studio::Studio()
    : m_app(m_folder.path(), m_clock, [] { return std::make_unique<net::WsDialer>(net::DialRules()); }),
      m_desktop(m_folder.path(), *m_app.host(), *m_app.notifications())
{
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    qml_register_types_Hubbub();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    m_app.settings()->setCalm(true);
    m_app.settings()->overrideTheme(QStringLiteral("light"));
    m_app.settings()->setPersonName(QStringLiteral("Ada Lovelace"));
    m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties(
        {{QStringLiteral("app"), QVariant::fromValue(&m_app)}, {QStringLiteral("desktop"), QVariant::fromValue(&m_desktop)}});
    QObject::connect(m_app.language(), &app::LanguageController::changed, &m_engine, &QQmlEngine::retranslate);
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Hubbub/Main.qml")));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (m_window == nullptr || !QTest::qWaitForWindowExposed(m_window)) {
        qFatal("there is no window");
    }
    m_window->setMinimumSize({300, 300});
    m_window->requestActivate();
    QCursor::setPos(m_window->screen()->virtualGeometry().bottomRight());
}

Studio::~Studio() = default;

void Studio::wear(const Look &look)
{
    m_app.settings()->overrideTheme(look.theme);
    m_app.settings()->setZoom(look.zoom);
    m_app.settings()->setStrongContrast(look.strong);
    QGuiApplication::setLayoutDirection(look.direction);
    m_window->resize(look.size);
    await("the size of the window", [&] { return m_window->size() == look.size; });
    rest();
}

void Studio::speak(const QString &language)
{
    m_app.language()->choose(language);
    rest();
}

void Studio::tidy()
{
    for (const QPointer<QObject> &object : everything(m_window)) {
        if (object && object->inherits("QQuickPopup") && object->property("visible").toBool()) {
            QMetaObject::invokeMethod(object, "close");
        }
    }
    for (const QPointer<QObject> &object : everything(m_window)) {
        if (object && isOf(object, QStringLiteral("ChatPage"))) {
            run(object, QStringLiteral("openPane(''); showsList = false"));
        } else if (object && isOf(object, QStringLiteral("Toast"))) {
            object->setProperty("visible", false);
        }
    }
    m_app.room()->timeline()->selection()->clear();
    m_app.room()->composer()->cancel();
    m_app.room()->composer()->setText({});
    m_app.room()->search()->setText({});
}

QObject *Studio::find(const QString &type, const QString &title) const
{
    for (QObject *object : everything(m_window)) {
        const auto *item = qobject_cast<QQuickItem *>(object);
        if (isOf(object, type) && (item == nullptr || item->isVisible())
            && (title.isEmpty() || object->property("title").toString() == title)) {
            return object;
        }
    }
    qFatal("there is no %s in the window", qUtf8Printable(type));
}

QVariant Studio::run(QObject *object, const QString &script)
{
    QQmlExpression expression(qmlContext(object), object, script);
    const QVariant result = expression.evaluate();
    if (expression.hasError()) {
        qFatal("%s", qUtf8Printable(expression.error().toString()));
    }
    return result;
}

void Studio::rest()
{
    QElapsedTimer quiet;
    quiet.start();
    const auto connection = QObject::connect(m_window, &QQuickWindow::afterRendering, m_window, [&quiet] { quiet.restart(); });
    QImage before;
    await("the window to rest", [&] {
        if (quiet.elapsed() <= quietMs) {
            return false;
        }
        // On a busy machine a frame may be late; and what is laid out may move what was laid out before it.
        const QImage now = m_window->grabWindow();
        const bool same = now == before;
        before = now;
        return same;
    });
    QObject::disconnect(connection);
}

void Studio::await(const char *what, const std::function<bool()> &done)
{
    if (!QTest::qWaitFor(done, patienceMs)) {
        qFatal("waited in vain for %s", what);
    }
}

} // namespace hubbub::test
