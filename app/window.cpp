// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/app_controller.h"
#include "app/desktop/badge.h"
#include "app/desktop/handover.h"
#include "app/desktop_controller.h"
#include "app/exit_code.h"
#include "app/gallery_stage.h"
#include "app/keychain.h"
#include "app/no_network.h"
#include "app/page_loader.h"
#include "app/stop_signals.h"
#include "app/watched_application.h"
#include "app/window_font.h"
#include "app/window_options.h"
#include "core/net/discovery/searching_dialer.h"
#include "core/net/pin_file.h"
#include "core/net/ws_dialer.h"
#ifdef HUBBUB_HAS_DBUS
#include "app/desktop/dbus_notifier.h"
#endif

#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>
#ifdef HUBBUB_HAS_TRAY
#include <QApplication>
#endif

#include <cstdio>

// Written by CMake for the QML module; the module has no plug-in that would call it.
extern void qml_register_types_Hubbub();

namespace hubbub::app {
namespace {

constexpr base::Millis keychainPatience = 20'000; // somebody may have to unlock it

/// Qt Widgets are there for the tray's sake alone.
#ifdef HUBBUB_HAS_TRAY
using Application = WatchedApplication<QApplication>;
#else
using Application = WatchedApplication<QGuiApplication>;
#endif

/// What this desktop offers to show banners with, the best first. `tray` has to outlive it.
std::unique_ptr<desktop::Notifier> makeNotifier(desktop::Tray &tray)
{
    auto fallback = std::make_unique<desktop::TrayNotifier>(tray);
#ifdef HUBBUB_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        return std::make_unique<desktop::FallbackNotifier>(std::make_unique<desktop::DBusNotifier>(bus), std::move(fallback));
    }
#endif
    return fallback;
}

int complain(const QString &text, ExitCode code)
{
    QTextStream(stderr) << "hubbub: " << text << Qt::endl;
    return static_cast<int>(code);
}

void startStraight(AppController &app, const WindowOptions &options)
{
    if (!options.theme.isEmpty()) {
        app.settings()->overrideTheme(options.theme);
    }
    const std::uint16_t port = options.port == 0 ? net::defaultPort : options.port;
    app.setHostPort(port);
    app.setNearby(options.nearby);
    app.reopenPlaces();
    const QString name = options.name.isEmpty() ? app.settings()->personName() : options.name;
    if (options.host) {
        app.hostAt(name, HostController::Wish{{}, options.openToNetwork, port, options.nearby});
    } else if (!options.join.isEmpty()) {
        app.joinPlace(name, options.join);
    } else if (!options.name.isEmpty()) {
        app.settings()->setPersonName(options.name);
    }
}

/// Nothing if this one is the first on its data folder; else what the program ends with.
std::optional<int> giveWay(desktop::Handover &handover, const WindowOptions &options)
{
    switch (handover.begin(options.link)) {
    case desktop::Handover::Outcome::First:
        return std::nullopt;
    case desktop::Handover::Outcome::HandedOver:
        return static_cast<int>(ExitCode::Ok);
    case desktop::Handover::Outcome::NoAnswer:
        return complain(QStringLiteral("another window uses the data folder %1 and does not answer").arg(options.dataFolder),
                        ExitCode::InUse);
    case desktop::Handover::Outcome::Failed:
        break;
    }
    return complain(QStringLiteral("the data folder %1 cannot be used").arg(options.dataFolder), ExitCode::DataFolder);
}

/// Joins the parts that live in the desktop.
void settleInDesktop(DesktopController &desktopController, NotificationCenter &notifications, const WindowOptions &options)
{
    desktopController.useTray(desktop::makeTray());
    if (!options.ownDataFolder) {
        desktopController.useAutostart(desktop::systemAutostart());
    }
    desktopController.setStartsHidden(options.hidden);
    if (!options.link.isEmpty()) {
        desktopController.takeCall(options.link);
    }
    notifications.useNotifier(makeNotifier(desktopController.tray()));
    notifications.useSounds(desktop::makeSoundPlayer());
    QObject::connect(&notifications, &NotificationCenter::countChanged, &notifications,
                     [&notifications] { desktop::showBadge(notifications.count()); });
}

/// Watches the loop from the first frame on; what comes before is the start. Nothing if nobody wants it watched.
std::unique_ptr<StallWatch> watchLoop(QQuickWindow &window)
{
    const auto limit = wantedStallLimit();
    if (!limit) {
        return nullptr;
    }
    auto watch = std::make_unique<StallWatch>(*limit);
    QObject::connect(&window, &QQuickWindow::frameSwapped, watch.get(), &StallWatch::arm);
    return watch;
}

/// Loads the pages that are not shown after the first frame, or at once where nobody sees a frame; then tells the window.
void loadPages(PageLoader &pages, QQuickWindow &window)
{
    if (window.isVisible()) {
        QObject::connect(&window, &QQuickWindow::frameSwapped, &pages, &PageLoader::start, Qt::SingleShotConnection);
    } else {
        pages.start();
    }
    QObject::connect(&pages, &PageLoader::finished, &window, [&window] { window.setProperty("loaded", true); });
}

/// Shows a file of the window's module until it is closed.
int runEngine(Application &gui, LanguageController &language, const QString &file, const QVariantMap &properties,
              const WindowOptions &options)
{
    qml_register_types_Hubbub();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    NoNetworkFactory noNetwork;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&noNetwork);
    QObject::connect(&language, &LanguageController::changed, &engine, &QQmlEngine::retranslate);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties(properties);
    PageLoader pages(engine);
    if (!PageLoader::isQuick()) {
        pages.loadAll();
    }
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Hubbub/") + file));
    if (engine.rootObjects().isEmpty()) {
        return complain(QStringLiteral("the window could not be made; is a QML module missing?"), ExitCode::Failure);
    }
    std::unique_ptr<StallWatch> watch;
    if (auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst())) {
        watch = watchLoop(*window);
        gui.setStallWatch(watch.get());
        loadPages(pages, *window);
        if (options.size) {
            window->resize(*options.size);
        }
    }
    StopSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &StopSignals::stopWanted, &gui, &QCoreApplication::exit);
    const int code = QGuiApplication::exec();
    gui.setStallWatch(nullptr);
    return code;
}

int runGallery(Application &gui, const WindowOptions &options)
{
    QGuiApplication::setQuitOnLastWindowClosed(true);
    GalleryStage stage;
    stage.app()->language()->begin();
    if (!options.theme.isEmpty()) {
        stage.app()->settings()->overrideTheme(options.theme);
    }
    return runEngine(gui, *stage.app()->language(), QStringLiteral("gallery/Gallery.qml"),
                     {{QStringLiteral("stage"), QVariant::fromValue(&stage)}}, options);
}

} // namespace

int runWindow(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const ParsedOptions parsed = parseWindowOptions(arguments);
    if (!parsed.error.isEmpty()) {
        return complain(parsed.error, ExitCode::Usage);
    }
    if (parsed.options.help) {
        QTextStream(stdout) << windowOptionsHelp();
        return static_cast<int>(ExitCode::Ok);
    }
    QCoreApplication::setApplicationName(QStringLiteral("hubbub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBBUB_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("hubbub"));
    int qtArgc = 1; // our options are not Qt's
    Application gui(qtArgc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false); // the window may go and the tray stay; see DesktopLife.qml
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hubbub"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/qt/qml/Hubbub/icons/hubbub-128.png")));
    chooseFont();
    if (parsed.options.gallery) {
        return runGallery(gui, parsed.options);
    }
    if (!QDir().mkpath(parsed.options.dataFolder)) {
        return complain(QStringLiteral("the data folder %1 cannot be made").arg(parsed.options.dataFolder), ExitCode::DataFolder);
    }
    QFile::setPermissions(parsed.options.dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    desktop::Handover handover(parsed.options.dataFolder);
    if (const auto ended = giveWay(handover, parsed.options)) {
        return *ended;
    }
    const base::SystemClock clock;
    AppController app(parsed.options.dataFolder, clock, [&parsed, &clock]() -> std::unique_ptr<protocol::Dialer> {
        net::DialRules rules;
        rules.judge = std::make_shared<net::PinFile>(parsed.options.dataFolder.toStdString(), clock);
        if (parsed.options.nearby) {
            return std::make_unique<net::SearchingDialer>(rules);
        }
        return std::make_unique<net::WsDialer>(rules);
    });
    app.language()->begin();
    app.useKeychain(systemKeychain(keychainPatience), !parsed.options.ownDataFolder);
    DesktopController desktopController(parsed.options.dataFolder, *app.host(), *app.notifications());
    settleInDesktop(desktopController, *app.notifications(), parsed.options);
    QObject::connect(&handover, &desktop::Handover::asked, &desktopController, &DesktopController::takeCall);
    startStraight(app, parsed.options);
    const int code = runEngine(gui, *app.language(), QStringLiteral("Main.qml"),
                               {{QStringLiteral("app"), QVariant::fromValue(&app)},
                                {QStringLiteral("desktop"), QVariant::fromValue(&desktopController)},
                                {QStringLiteral("loaded"), !PageLoader::isQuick()}},
                               parsed.options);
    app.notifications()->useNotifier(std::make_unique<desktop::NoNotifier>()); // before the tray that it may use
    return code;
}

} // namespace hubbub::app
