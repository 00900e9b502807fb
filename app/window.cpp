// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/app_controller.h"
#include "app/exit_code.h"
#include "app/keychain.h"
#include "app/no_network.h"
#include "app/stop_signals.h"
#include "app/window_options.h"
#include "core/net/pin_file.h"
#include "core/net/ws_dialer.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>

#include <cstdio>

// Written by CMake for the QML module; the module has no plug-in that would call it.
extern void qml_register_types_Hubbub();

namespace hubbub::app {
namespace {

constexpr base::Millis keychainPatience = 20'000; // somebody may have to unlock it

/// The toolkit falls back to a wide screen font where a desktop names none; a humanist one reads better, if it is there.
void chooseFont()
{
    QFont font = QGuiApplication::font();
    QString family = QFontInfo(font).family();
    const QStringList families = QFontDatabase::families();
    if (family == QLatin1String("DejaVu Sans") || family == QLatin1String("Sans Serif")) {
        for (const QString &better : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")}) {
            if (families.contains(better)) {
                family = better;
                break;
            }
        }
    }
    // Before the fonts that draw the same symbols in one colour.
    const QString emoji = QStringLiteral("Noto Color Emoji");
    font.setFamilies(families.contains(emoji) ? QStringList{family, emoji} : QStringList{family});
    font.setHintingPreference(QFont::PreferVerticalHinting);
    QGuiApplication::setFont(font);
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
    const QString name = options.name.isEmpty() ? app.settings()->personName() : options.name;
    if (options.host) {
        app.hostAt(name, HostController::Wish{{}, options.openToNetwork, port, options.nearby});
    } else if (!options.join.isEmpty()) {
        app.joinPlace(name, options.join);
    } else if (!options.name.isEmpty()) {
        app.settings()->setPersonName(options.name);
    }
}

int runEngine(QGuiApplication &gui, AppController &app, const WindowOptions &options)
{
    qml_register_types_Hubbub();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    NoNetworkFactory noNetwork;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&noNetwork);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Hubbub/Main.qml")));
    if (engine.rootObjects().isEmpty()) {
        return complain(QStringLiteral("the window could not be made; is a QML module missing?"), ExitCode::Failure);
    }
    if (auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()); window != nullptr && options.size) {
        window->resize(*options.size);
    }
    StopSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &StopSignals::stopWanted, &gui, &QCoreApplication::exit);
    return QGuiApplication::exec();
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
    QGuiApplication gui(qtArgc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hubbub"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/qt/qml/Hubbub/icons/hubbub-128.png")));
    chooseFont();
    if (!QDir().mkpath(parsed.options.dataFolder)) {
        return complain(QStringLiteral("the data folder %1 cannot be made").arg(parsed.options.dataFolder), ExitCode::DataFolder);
    }
    QFile::setPermissions(parsed.options.dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const base::SystemClock clock;
    AppController app(parsed.options.dataFolder, clock, [&parsed, &clock] {
        net::DialRules rules;
        rules.judge = std::make_shared<net::PinFile>(parsed.options.dataFolder.toStdString(), clock);
        return std::make_unique<net::WsDialer>(rules);
    });
    app.useKeychain(systemKeychain(keychainPatience), !parsed.options.ownDataFolder);
    startStraight(app, parsed.options);
    return runEngine(gui, app, parsed.options);
}

} // namespace hubbub::app
