// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_font.h"
#include "tests/window/scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QTextStream>

// Makes a picture of every page of the window in every state, in several looks; tests/window/pictures.sh gives it a display.
//     pictures FOLDER [--scene NAME] [--look NAME]
// Fails if a page complains while it is shown.

namespace hubbub::test {
namespace {

int complaints = 0;
QtMessageHandler usualHandler = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    complaints += type == QtWarningMsg && text.startsWith(QLatin1String("qrc:")) ? 1 : 0;
    usualHandler(type, context, text);
}

QList<Look> allLooks()
{
    return {
        {"light"},
        {"dark", "dark"},
        {"large", "light", {1120, 740}, 2},
        {"strong", "dark", {1120, 740}, 1, true},
        {"narrow", "light", {360, 700}},
        {"narrow-large", "light", {360, 700}, 2},
        {"wide", "light", {1600, 900}},
        {"mirrored", "dark", {1120, 740}, 1, false, Qt::RightToLeft},
        {"german", "light", {1120, 740}, 1, false, Qt::LeftToRight, "de"},
        {"german-narrow", "light", {360, 700}, 1, false, Qt::LeftToRight, "de"},
        {"arabic", "light", {1120, 740}, 1, false, Qt::RightToLeft, "ar"},
        {"chinese", "light", {1120, 740}, 1, false, Qt::LeftToRight, "zh_CN"},
    };
}

class Photographer
{
public:
    Photographer(Studio &studio, Town &town, QDir folder, QString scene, QString look)
        : m_studio(studio), m_town(town), m_folder(std::move(folder)), m_scene(std::move(scene)), m_look(std::move(look))
    {}

    bool wants(const QList<Scene> &scenes) const
    {
        return std::any_of(scenes.begin(), scenes.end(), [this](const Scene &scene) { return wants(scene); });
    }
    /// `settle` brings the window back to where each scene begins.
    void take(const QList<Scene> &scenes, const std::function<void()> &settle)
    {
        for (const Scene &scene : scenes) {
            for (const Look &look : wants(scene) ? allLooks() : QList<Look>()) {
                const bool usual = look.name == QLatin1String("light") || look.name == QLatin1String("dark");
                if ((m_look.isEmpty() && !usual && !scene.everyLook) || (!m_look.isEmpty() && m_look != look.name)) {
                    continue;
                }
                settle();
                m_studio.wear(look);
                scene.set(m_studio, m_town);
                m_studio.rest();
                m_studio.speak(look.language); // in the middle of it, as somebody may do
                const QString file = m_folder.filePath(scene.name + QLatin1Char('.') + look.name + QStringLiteral(".png"));
                if (!m_studio.window().grabWindow().save(file)) {
                    qFatal("%s cannot be written", qUtf8Printable(file));
                }
                ++m_taken;
                m_studio.speak({});
            }
        }
    }
    int taken() const { return m_taken; }

private:
    bool wants(const Scene &scene) const { return m_scene.isEmpty() || scene.name == m_scene; }

    Studio &m_studio;
    Town &m_town;
    QDir m_folder;
    QString m_scene;
    QString m_look;
    int m_taken = 0;
};

void takeAll(Photographer &photographer, Studio &studio, Town &town)
{
    app::AppController &app = studio.app();
    photographer.take(firstScenes(), [&app, &studio] {
        app.closeAll();
        while (app.connected()) {
            app.leavePlace();
        }
        studio.tidy();
        app.finder()->hosts()->show({});
        app.doctor()->forget();
        app.clearStartError();
        studio.run(studio.find("JoinCard"), "addressItem.text = ''; tried = false");
    });
    while (app.connected()) {
        app.leavePlace();
    }
    if (photographer.wants(townScenes() + longScenes())) {
        enterTown(studio, town);
        const auto settle = [&studio, &town] { backToLobby(studio, town); };
        photographer.take(townScenes(), settle);
        if (photographer.wants(longScenes())) {
            town.letTheLongNamesIn();
            photographer.take(longScenes(), settle);
        }
    }
    if (photographer.wants(serverScenes())) {
        const QTemporaryDir folder;
        enterTown(studio, town);
        exportLobby(studio, town, folder.path());
        app.importer()->start(app.room()->exporter()->file());
        studio.await("the archive", [&app] { return !app.importer()->folder().isEmpty(); });
        app.openArchive(app.importer()->folder());
        studio.await("a second place", [&app] { return app.places()->count() == 2; });
        photographer.take(serverScenes(), [&studio, &town, &app] {
            app.showPlaceAt(0);
            backToLobby(studio, town);
        });
        app.showPlaceAt(1);
        app.leavePlace();
    }
    if (photographer.wants(hostScenes())) {
        app.hostAt(QStringLiteral("Ada Lovelace"), app::HostController::Wish{QStringLiteral("Attic"), true, 0, false});
        studio.await("the own host", [&app] {
            return app.host()->running() && app.place()->hosted() && !app.room()->roomId().isEmpty()
                   && !app.host()->code().isEmpty();
        });
        photographer.take(hostScenes(), [&studio] { studio.tidy(); });
    }
}

int run(QGuiApplication &, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("scene"), {}, QStringLiteral("name")}, {QStringLiteral("look"), {}, QStringLiteral("name")}});
    parser.process(arguments);
    if (parser.positionalArguments().size() != 1 || !QDir().mkpath(parser.positionalArguments().constFirst())) {
        QTextStream(stderr) << "usage: pictures FOLDER [--scene NAME] [--look NAME]\n";
        return 2;
    }
    usualHandler = qInstallMessageHandler(hear);
    Town town;
    Studio studio;
    Photographer photographer(studio, town, QDir(parser.positionalArguments().constFirst()),
                              parser.value(QStringLiteral("scene")), parser.value(QStringLiteral("look")));
    takeAll(photographer, studio, town);
    QTextStream(stdout) << photographer.taken() << " pictures\n";
    return photographer.taken() > 0 && complaints == 0 ? 0 : 1;
}

} // namespace
} // namespace hubbub::test

int main(int argc, char **argv)
{
    int qtArgc = 1; // our options are not Qt's
    QApplication application(qtArgc, argv);
    hubbub::app::chooseFont();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return hubbub::test::run(application, arguments);
}
