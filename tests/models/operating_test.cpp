// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operating_controller.h"
#include "tests/models/window_without_view.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

namespace hubbub::test {

using app::OperatingController;
using app::ServerRoomModel;
using app::ServerUserModel;
using app::TokenListModel;
using app::TokensController;

/// What a window offers to those who run the server: between windows and a real host.
class OperatingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHostsRunsTheServer()
    {
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ada(adaFolder.path());
        const QSignalSpy ready(ada.app.host(), &app::HostController::ready);
        ada.app.hostAt("Ada", {{}, false, 0});
        QTRY_VERIFY(ada.app.place()->connection()->online());
        OperatingController &operating = *ada.app.place()->operating();
        const QAbstractItemModelTester users(operating.users(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(operating.allowed());

        Window ben(benFolder.path());
        ben.app.joinPlace("Ben", ready.at(0).at(0).toString());
        QTRY_VERIFY(ben.app.place()->connection()->online());
        QTRY_VERIFY(!ben.app.place()->userId().isEmpty()); // is told after the connection
        QVERIFY(!ben.app.place()->operating()->allowed());
        const QString benId = ben.app.place()->userId();

        operating.refresh();
        QTRY_COMPARE(operating.users()->rowCount(), 2);
        QCOMPARE(names(*operating.users()), (QStringList{"Ada", "Ben"}));
        QVERIFY(of(operating, "Ada", ServerUserModel::SelfRole).toBool()
                && of(operating, "Ada", ServerUserModel::RunsRole).toBool());
        QTRY_VERIFY(operating.figures().join(' ').contains("2 users"));
        QTRY_COMPARE(operating.rooms()->rowCount(), 1);

        operating.setOperator(benId, true);
        QTRY_VERIFY(of(operating, "Ben", ServerUserModel::RunsRole).toBool());
        operating.setOperator(benId, false);
        QTRY_VERIFY(!of(operating, "Ben", ServerUserModel::RunsRole).toBool());
        operating.setOperator(ada.app.place()->userId(), false); // nobody takes it from themselves
        QTRY_VERIFY(!operating.problem().isEmpty());

        operating.setDisabled(benId, true);
        QTRY_VERIFY(of(operating, "Ben", ServerUserModel::DisabledRole).toBool());
        QVERIFY(operating.problem().isEmpty());
        QTRY_VERIFY(!ben.app.place()->connection()->online());
        operating.setQuery("be");
        QTRY_COMPARE(names(*operating.users()), QStringList{"Ben"});
        ada.app.host()->stop();
        QTRY_VERIFY(!ada.app.host()->running());
    }

    void tokensAreMadeListedAndRevoked()
    {
        const QTemporaryDir folder;
        Window ada(folder.path());
        ada.app.hostAt("Ada", {{}, false, 0});
        QTRY_VERIFY(ada.app.place()->connection()->online());
        OperatingController &operating = *ada.app.place()->operating();
        QTRY_VERIFY(operating.allowed());
        operating.refresh();
        TokensController &tokens = *operating.tokens();
        const QAbstractItemModelTester tester(tokens.list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(tokens.rooms()->rowCount(), 1);
        const QString room = tokens.rooms()->data(tokens.rooms()->index(0), ServerRoomModel::IdRole).toString();

        tokens.make(" deploy ", room, TokensController::ReadAndWrite, 90);
        QTRY_COMPARE(tokens.made().size(), 64);
        QVERIFY(!tokens.madeForHook());
        QCOMPARE(tokens.list()->rowCount(), 1);
        QVERIFY(token(tokens, 0, TokenListModel::AboutRole)
                    .toString()
                    .contains("reads, writes · made by \u2068Ada\u2069 · good until "));

        tokens.make("alerts", room, TokensController::Hook, 0);
        QTRY_COMPARE(tokens.list()->rowCount(), 2);
        QVERIFY(tokens.madeForHook());
        const QRegularExpression address("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[0-9]+/hooks/[0-9a-f]{64}$");
        QVERIFY2(address.match(tokens.made()).hasMatch(), qPrintable(tokens.made()));
        QCOMPARE(token(tokens, 0, TokenListModel::NameRole).toString(), QString("alerts"));
        QVERIFY(token(tokens, 0, TokenListModel::AboutRole).toString().endsWith("good until it is revoked"));
        tokens.forget();
        QVERIFY(tokens.made().isEmpty());

        tokens.make("Ada", room, TokensController::Read, 7); // who is no program
        QTRY_VERIFY(!tokens.problem().isEmpty());
        QVERIFY(tokens.made().isEmpty());

        tokens.revoke(token(tokens, 0, TokenListModel::IdRole).toString());
        QTRY_COMPARE(tokens.list()->rowCount(), 1);
        QVERIFY(tokens.problem().isEmpty());
        const QSignalSpy listed(&tokens, &TokensController::changed);
        tokens.refresh();
        QTRY_VERIFY(listed.count() >= 2); // asked, and answered
        QCOMPARE(tokens.list()->rowCount(), 1);
        QCOMPARE(token(tokens, 0, TokenListModel::NameRole).toString(), QString("deploy"));
    }

    void tokensComeInPages()
    {
        TokensController tokens;
        protocol::TokensReply page{{tokenOf("d1", "zeta"), tokenOf("d2", "alpha")}, true};
        tokens.takePage(page, {});
        QVERIFY(tokens.more());
        QCOMPARE(token(tokens, 0, TokenListModel::NameRole).toString(), QString("alpha"));
        tokens.takeMade({tokenOf("d9", "made"), "5ec"}); // is listed before its page has come
        tokens.takePage({{tokenOf("d3", "beta")}, true}, protocol::DeviceId("d2"));
        QCOMPARE(tokens.list()->rowCount(), 4);
        tokens.takePage({{tokenOf("d3", "beta")}, true}, protocol::DeviceId("d2")); // asked for twice
        QCOMPARE(tokens.list()->rowCount(), 4);
        tokens.takePage({{tokenOf("d9", "made")}, false}, protocol::DeviceId("d3"));
        QVERIFY(!tokens.more());
        QCOMPARE(tokens.list()->rowCount(), 4);

        QVERIFY(token(tokens, 0, TokenListModel::AboutRole).toString().startsWith("\u2068r1\u2069 · "));
        protocol::RoomRow direct{protocol::RoomId("r2"), "Ada and Ben", {}, {}};
        direct.preset = protocol::Preset::Direct;
        tokens.showRooms({{protocol::RoomId("r1"), "Kitchen", {}, {}}, direct});
        QCOMPARE(tokens.rooms()->rowCount(), 1); // no token is for a direct one
        QVERIFY(token(tokens, 0, TokenListModel::AboutRole).toString().startsWith("\u2068Kitchen\u2069 · "));
        tokens.takePage({}, {});
        QCOMPARE(tokens.list()->rowCount(), 0);
    }

    void whatTheServerSaysIsPutIntoWords()
    {
        OperatingController operating;
        protocol::UsersReply users;
        users.users.push_back({protocol::UserId("u1"), "Zoe", 0, 2, true, false, true});
        users.users.push_back({protocol::UserId("u2"), "Gus", 1'767'323'045'000, 1, false, true, false, true});
        users.more = true;
        operating.take(users);
        QVERIFY(operating.moreUsers());
        QCOMPARE(names(*operating.users()), (QStringList{"Zoe", "Gus"})); // who is here first
        QCOMPARE(of(operating, "Zoe", ServerUserModel::AboutRole).toString(),
                 QStringLiteral("runs the server · 2 devices · here now"));
        QVERIFY(of(operating, "Gus", ServerUserModel::AboutRole)
                    .toString()
                    .startsWith(QStringLiteral("kept out · guest · 1 device")));

        protocol::RoomsReply rooms;
        rooms.rooms.push_back({protocol::RoomId("r1"), "Kitchen", {}, {}, 42, 3});
        rooms.rooms[0].preset = protocol::Preset::Private;
        operating.take(rooms);
        QCOMPARE(operating.rooms()->data(operating.rooms()->index(0), ServerRoomModel::AboutRole).toString(),
                 QStringLiteral("private · 3 members · 42 entries"));

        protocol::StatsReply stats;
        stats.version = "0.1.0";
        stats.figures = {{protocol::FigureName("users"), 5}, {protocol::FigureName("databaseBytes"), 2'500'000}};
        operating.take(stats);
        QCOMPARE(operating.figures(), (QStringList{"Hubbub 0.1.0", "5 users", "2.5 MB on disk"}));
        stats.figures[protocol::FigureName("readOnly")] = 1;
        operating.take(stats);
        QCOMPARE(operating.figures().size(), 4);
    }

private:
    static protocol::TokenRow tokenOf(const std::string &id, const std::string &bot)
    {
        return {
            protocol::DeviceId(id), protocol::UserId("u" + bot), bot, {protocol::Scope::Read}, {protocol::RoomId("r1")}, {}, {}};
    }
    static QVariant token(TokensController &tokens, int row, TokenListModel::Role role)
    {
        return tokens.list()->data(tokens.list()->index(row), role);
    }
    static QStringList names(const ServerUserModel &users)
    {
        QStringList list;
        for (int i = 0; i < users.rowCount(); ++i) {
            list << users.data(users.index(i), ServerUserModel::NameRole).toString();
        }
        return list;
    }
    static QVariant of(OperatingController &operating, const QString &name, ServerUserModel::Role role)
    {
        const auto row = names(*operating.users()).indexOf(name);
        return operating.users()->data(operating.users()->index(static_cast<int>(row)), role);
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::OperatingTest)
#include "operating_test.moc"
