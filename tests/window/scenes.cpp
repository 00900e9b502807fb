// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/scenes.h"

#include <QTcpServer>
#include <QTest>

namespace hubbub::test {
namespace {

using Phase = client::Connection::Phase;

/// A scene that is one piece of script in one object.
Scene shown(const QString &name, const QString &type, const QString &script, bool everyLook = false)
{
    return {name, [type, script](Studio &studio, Town &) { studio.run(studio.find(type), script); }, everyLook};
}

void press(Studio &studio, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&studio.window(), key, modifiers);
}

void type(Studio &studio, const char *text)
{
    for (const char *letter = text; *letter != '\0'; ++letter) {
        QTest::keyClick(&studio.window(), *letter);
    }
}

/// As if the client had told how its connection stands.
Scene unconnected(const QString &name, Phase phase, const client::Connection &how = {}, bool hasNetwork = true)
{
    return {name, [=](Studio &studio, Town &) {
                client::Connection connection = how;
                connection.phase = phase;
                connection.since = base::SystemClock().steadyMs() - 60'000;
                connection.retryAt = base::SystemClock().steadyMs() + 12'500;
                studio.app().place()->connection()->setPlace(QStringLiteral("192.0.2.1:4826"), false, false);
                studio.app().place()->connection()->setHasNetwork(hasNetwork);
                studio.app().place()->connection()->show(connection);
            }};
}

client::Connection closedWith(protocol::CloseCode code)
{
    client::Connection connection;
    connection.closeCode = static_cast<std::uint16_t>(code);
    return connection;
}

client::Connection refusedFor(protocol::ErrorCode code)
{
    client::Connection connection;
    connection.refusal = protocol::Error{code, {}, 0};
    return connection;
}

client::Connection distrusted()
{
    client::Connection connection;
    connection.distrust = protocol::Distrust{protocol::Distrust::Why::WrongKey, "192.0.2.1:4826", {}, {}, {}};
    return connection;
}

void showNearby(Studio &studio)
{
    using Trust = net::NearbyHost::Trust;
    studio.app().finder()->hosts()->show(
        {{protocol::ServerId("n1"), "k1", "Observatory", "0.1.0", {{"192.0.2.1", 4826}}, Trust::Known, 3, "Lobby"},
         {protocol::ServerId("n2"), "k2", "Kitchen", "0.1.0", {{"192.0.2.2", 4826}}, Trust::Unknown, 1, "Tea"},
         {protocol::ServerId("n3"), "k3", "Observatory", "0.1.0", {{"192.0.2.3", 4826}}, Trust::OtherKey, 1, "Lobby"}});
}

void search(Studio &studio, const QString &words, bool everywhere)
{
    studio.run(studio.find(QStringLiteral("ChatPage")), QStringLiteral("find(%1)").arg(everywhere ? "true" : "false"));
    app::SearchController &found = *studio.app().room()->search();
    found.setText(words);
    studio.await("the answer of the search", [&found] { return !found.searching(); });
}

QList<Scene> sheets()
{
    return {
        shown("switcher", "RoomSwitcher", "open()", true),
        {"inbox",
         [](Studio &studio, Town &) {
             studio.run(studio.find("InboxSheet"), "open()");
             studio.await("the mentions", [&studio] { return studio.app().inbox()->mentions()->count() > 0; });
         }},
        shown("calendar", "CalendarSheet", "show('')", true),
        shown("browse", "BrowseSheet", "open()", true),
        shown("new-room", "RoomFormSheet", "show(0, '', '', '')"),
        shown("rules", "RoomRulesSheet", "open()", true),
        shown("invites", "RoomRulesSheet", "open(); invitesItem.open()"),
        shown("export", "ExportSheet", "open()"),
        {"versions",
         [](Studio &studio, Town &town) {
             studio.run(studio.find("VersionsSheet"), QStringLiteral("show(%1)").arg(town.seqOf("tripod")));
         }},
        shown("close-window", "CloseSheet", "open()"),
        shown("open-link", "OpenLinkSheet",
              "show({target: 'https://example.org/mount?axis=right-ascension', host: 'example.org'})"),
        shown("mute", "ModerateSheet", "show(0, 'x', 'Benoit Mandelbrot')"),
        shown("ban", "ModerateSheet", "show(2, 'x', 'Benoit Mandelbrot')"),
        shown("bans", "RoomRulesSheet", "open(); bansItem.open()"),
        shown("link-from-outside", "LinkSheet", "show('hubbub://192.0.2.1:4826/#kxE2c')"),
        {"password",
         [](Studio &studio, Town &) {
             client::Connection asked = refusedFor(protocol::ErrorCode::PasswordRequired);
             asked.phase = Phase::Refused;
             studio.app().place()->admission()->take(asked);
         }},
        {"confirm", [](Studio &studio, Town &) { studio.run(studio.find("ConfirmSheet", "Delete this message?"), "open()"); }},
    };
}

QList<Scene> settings()
{
    QList<Scene> all;
    for (const char *subject :
         {"profile", "look", "writing", "notifications", "desktop", "servers", "devices", "known", "storage", "keys"}) {
        all << shown(QStringLiteral("settings-%1").arg(subject), "SettingsSheet", QStringLiteral("show('%1')").arg(subject),
                     QLatin1String(subject) == "look" || QLatin1String(subject) == "keys");
    }
    all << Scene{"settings-operating",
                 [](Studio &studio, Town &) {
                     studio.run(studio.find("SettingsSheet"), "show('operating')");
                     app::OperatingController &operating = *studio.app().place()->operating();
                     studio.await("who and what there is", [&operating] {
                         return operating.users()->rowCount() > 0 && operating.rooms()->rowCount() > 0
                                && !operating.figures().isEmpty();
                     });
                 },
                 true};
    all << Scene{
        "settings-tokens",
        [](Studio &studio, Town &) {
            studio.run(studio.find("SettingsSheet"), "show('operating')");
            app::TokensController &tokens = *studio.app().place()->operating()->tokens();
            studio.await("the rooms", [&tokens] { return tokens.rooms()->rowCount() > 0; });
            const protocol::RoomId room(tokens.rooms()->rows().front().key());
            const protocol::UserId ada("ada");
            protocol::TokensReply page{{}, true};
            page.tokens = {
                {protocol::DeviceId("t1"), protocol::UserId("alerts"), "alerts", {protocol::Scope::Hook}, {room}, ada, "Ada"},
                {protocol::DeviceId("t2"),
                 protocol::UserId("deploy"),
                 "deploy",
                 {protocol::Scope::Read, protocol::Scope::Post},
                 {room},
                 ada,
                 "Ada",
                 1'764'000'000'000,
                 1'771'776'000'000,
                 1'764'000'400'000}};
            tokens.takePage(page, {});
            studio.run(studio.find("TokensPart"), "makeItem.forceActiveFocus(Qt.TabFocusReason)");
        },
        true};
    all << Scene{"token",
                 [](Studio &studio, Town &) {
                     studio.run(studio.find("SettingsSheet"), "show('operating')");
                     app::TokensController &tokens = *studio.app().place()->operating()->tokens();
                     studio.await("the rooms", [&tokens] { return tokens.rooms()->rowCount() > 0; });
                     studio.run(studio.find("TokensPart"), "sheetItem.open()");
                     tokens.takeMade({{protocol::DeviceId("t1"),
                                       protocol::UserId("alerts"),
                                       "alerts",
                                       {protocol::Scope::Hook},
                                       {},
                                       protocol::UserId("ada"),
                                       "Ada"},
                                      std::string(64, '5')});
                 },
                 true};
    return all;
}

QList<Scene> connectionScenes()
{
    using protocol::CloseCode;
    using protocol::ErrorCode;
    QList<Scene> all{
        unconnected("offline-host-gone", Phase::Waiting),
        unconnected("offline-no-network", Phase::Waiting, {}, false),
        unconnected("offline-catching-up", Phase::CatchingUp),
        unconnected("offline-restart", Phase::Waiting, closedWith(CloseCode::Restart)),
        unconnected("offline-version", Phase::Refused, refusedFor(ErrorCode::VersionUnsupported)),
        unconnected("offline-password", Phase::Refused, refusedFor(ErrorCode::PasswordWrong)),
        unconnected("offline-full", Phase::Refused, refusedFor(ErrorCode::Full)),
        unconnected("offline-removed", Phase::Refused, refusedFor(ErrorCode::DeviceUnknown)),
        unconnected("offline-other-key", Phase::Refused, distrusted()),
    };
    all.first().everyLook = true;
    return all;
}

} // namespace

void openRoom(Studio &studio, Town &town, const std::string &room)
{
    const QString id = QString::fromStdString(town.room(room).value);
    studio.app().place()->openRoom(id);
    studio.await("the room", [&studio, id] {
        return studio.app().room()->roomId() == id && studio.app().room()->timeline()->model()->count() > 0
               && studio.app().room()->members()->count() > 0;
    });
}

void enterTown(Studio &studio, Town &town)
{
    studio.app().joinPlace(QStringLiteral("Ada Lovelace"), town.address(), town.deviceCode());
    studio.await("the town", [&studio] { return studio.app().place()->connection()->online(); });
    app::PlaceController &place = *studio.app().place();
    place.setFavourite(QString::fromStdString(town.room("Lobby").value), true);
    place.setNotifyLevel(QString::fromStdString(town.room("News").value), QStringLiteral("muted"));
    openRoom(studio, town, "Lobby");
    studio.run(studio.find("ChatPage"), "openPane('members')");
    studio.await("who is here", [&studio] { return studio.app().room()->members()->onlineCount() >= 4; });
}

void backToLobby(Studio &studio, Town &town)
{
    studio.tidy();
    app::ConnectionStatus &connection = *studio.app().place()->connection();
    connection.setPlace(town.address(), true, false);
    connection.setHasNetwork(true);
    client::Connection online;
    online.phase = Phase::Online;
    connection.show(online);
    openRoom(studio, town, "Lobby");
    studio.app().room()->timeline()->toLatest();
}

QList<Scene> firstScenes()
{
    return {
        {"start", [](Studio &, Town &) {}, true},
        {"start-nearby", [](Studio &studio, Town &) { showNearby(studio); }, true},
        {"start-problem",
         [](Studio &studio, Town &) { studio.run(studio.find("JoinCard"), "addressItem.text = 'a b c'; join()"); }},
        {"start-doctor",
         [](Studio &studio, Town &) {
             studio.app().doctor()->take({{net::FindingCode::NobodyThere, net::Severity::Warning, {}, {}}});
         }},
        {"start-refused",
         [](Studio &studio, Town &town) {
             studio.app().joinPlace(QStringLiteral("Grace Hopper"), town.address());
             studio.await("the refusal", [&studio] { return !studio.app().startError().isEmpty(); });
         }},
        {"connecting",
         [](Studio &studio, Town &) {
             static QTcpServer mute; // takes calls and says nothing
             mute.listen(QHostAddress::LocalHost);
             studio.app().joinPlace(QStringLiteral("Ada Lovelace"), QStringLiteral("localhost:%1").arg(mute.serverPort()));
             studio.await("the page", [&studio] { return studio.app().connected(); });
         }},
    };
}

QList<Scene> townScenes()
{
    QList<Scene> all{
        {"room",
         [](Studio &studio, Town &) {
             studio.run(studio.find("ChatPage"), "openPane('members')");
             const std::string lobby = studio.app().room()->room().value;
             studio.await("the reading", [&] { return studio.app().place()->rooms()->find(lobby)->unread == 0; });
         },
         true},
        {"room-alone", [](Studio &, Town &) {}, true},
        {"room-list", [](Studio &studio, Town &) { studio.run(studio.find("ChatPage"), "showsList = true"); }, true},
        {"pins",
         [](Studio &studio, Town &) {
             studio.run(studio.find("ChatPage"), "openPane('pins')");
             studio.await("the pins", [&studio] { return studio.app().room()->pins()->model()->count() > 0; });
         },
         true},
        {"thread",
         [](Studio &studio, Town &town) {
             studio.run(studio.find("ChatPage"), QStringLiteral("openThread(%1)").arg(town.seqOf("which")));
             studio.await("the thread", [&studio] { return studio.app().room()->thread()->model()->count() > 2; });
         },
         true},
        {"search-here", [](Studio &studio, Town &) { search(studio, "the", false); }, true},
        {"search-everywhere", [](Studio &studio, Town &) { search(studio, "the", true); }},
        {"search-nothing", [](Studio &studio, Town &) { search(studio, "quicksilver", false); }},
        {"search-empty", [](Studio &studio, Town &) { studio.run(studio.find("ChatPage"), "find(false)"); }},
        {"message-focus",
         [](Studio &studio, Town &) {
             studio.run(studio.find("RoomPane"), "focusTimeline()");
             press(studio, Qt::Key_Up);
             press(studio, Qt::Key_Up);
         }},
        {"selection",
         [](Studio &studio, Town &) {
             studio.run(studio.find("RoomPane"), "focusTimeline()");
             press(studio, Qt::Key_Up);
             press(studio, Qt::Key_Up, Qt::ShiftModifier);
             press(studio, Qt::Key_Up, Qt::ShiftModifier);
         },
         true},
        {"message-menu",
         [](Studio &studio, Town &) {
             studio.run(studio.find("RoomPane"), "focusTimeline()");
             press(studio, Qt::Key_Up);
             press(studio, Qt::Key_Menu);
         },
         true},
        {"reply", [](Studio &studio, Town &town) { studio.app().room()->composer()->startReply(town.seqOf("biscuits")); }, true},
        {"edit", [](Studio &studio, Town &town) { studio.app().room()->composer()->startEdit(town.seqOf("tripod")); }},
        {"typing",
         [](Studio &studio, Town &town) {
             town.startTyping("Emmy Noether", "Lobby");
             studio.await("the typing", [&studio] { return !studio.app().room()->typing().isEmpty(); });
         }},
        {"completion",
         [](Studio &studio, Town &) {
             studio.run(studio.find("RoomPane"), "focusComposer()");
             type(studio, "Ask @");
         },
         true},
        {"emoji", [](Studio &studio, Town &) { studio.run(studio.find("ComposerBar"), "wantsEmoji(input)"); }, true},
        shown("levels", "NotifyLevelMenu", "level = 'mentions'; popup(180, 120)"),
        {"direct", [](Studio &studio, Town &town) { openRoom(studio, town, "Grace Hopper"); }, true},
        {"announce", [](Studio &studio, Town &town) { openRoom(studio, town, "News"); }},
        {"empty-room", [](Studio &studio, Town &town) { openRoom(studio, town, "Board"); }, true},
        {"jump-back",
         [](Studio &studio, Town &town) {
             studio.run(studio.find("RoomPane"), QStringLiteral("jumpTo(%1)").arg(town.seqOf("projector")));
             studio.rest();
             QObject *list = studio.find("TimelineList");
             const QString row = QStringLiteral("itemAtIndex(timelineModel.rowOfSeq(%1))").arg(town.seqOf("projector"));
             studio.await("the message in sight", [&studio, list, row] {
                 return studio.run(list, row + " !== null && " + row + ".y >= contentY && " + row + ".y < contentY + height")
                     .toBool();
             });
         }},
    };
    return all + sheets() + settings() + connectionScenes();
}

QList<Scene> longScenes()
{
    return {
        {"long-names",
         [](Studio &studio, Town &town) {
             openRoom(studio, town, "Lobby");
             studio.run(studio.find("ChatPage"), "openPane('members')");
         },
         true},
        {"long-room", [](Studio &studio, Town &town) { openRoom(studio, town, "Versammlung der Dudelsackpfeifer"); }, true},
    };
}

QList<Scene> hostScenes()
{
    return {
        shown("share", "SharePanel", "open()", true),
        shown("settings-hosting", "SettingsSheet", "show('desktop')"),
        {"host-room", [](Studio &, Town &) {}},
        {"host-doctor",
         [](Studio &studio, Town &) {
             studio.app().doctor()->take({{net::FindingCode::FirewallMayBlock, net::Severity::Warning, "ufw", "4826"}});
             studio.run(studio.find("SharePanel"), "open()");
         }},
    };
}

void exportLobby(Studio &studio, Town &town, const QString &folder)
{
    openRoom(studio, town, "Lobby");
    app::ExportController &exporter = *studio.app().room()->exporter();
    exporter.setFolder(folder);
    exporter.start(QStringLiteral("jsonl"));
    studio.await("the file", [&exporter] { return !exporter.file().isEmpty(); });
}

QList<Scene> serverScenes()
{
    return {
        {"servers-search", [](Studio &studio, Town &) { search(studio, "the", true); }, true},
        shown("servers-switcher", "RoomSwitcher", "open()"),
        shown("servers-rooms", "InboxSheet", "open(); showsRooms = true", true),
        {"archive",
         [](Studio &studio, Town &) {
             studio.app().showPlaceAt(1);
             studio.await("the archive", [&studio] { return studio.app().room()->timeline()->model()->count() > 0; });
         },
         true},
    };
}

} // namespace hubbub::test
