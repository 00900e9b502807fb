// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invites_controller.h"
#include "app/pins_controller.h"
#include "tests/models/window_without_view.h"
#include "tests/net/test_peer.h"

#include <QSignalSpy>
#include <QtTest>

namespace hubbub::test {

using app::DeviceListModel;
using app::InviteListModel;

/// What those do who run a room, and who they are: between windows and real servers.
class RunningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsRunByThoseWhoMay()
    {
        Server host;
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, host.url(), "Kitchen");
        ada.app.place()->createRoom("News", {}, "announce");
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("News"));
        Window ben(benFolder.path());
        QSignalSpy noticed(&ben.app, &AppController::noticed);
        ben.app.joinPlace("Ben", host.url());
        ben.app.place()->joinRoom(ada.app.room()->roomId());
        QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("News"));
        QTRY_VERIFY(!ben.app.room()->silence().isEmpty());
        QCOMPARE(ada.app.room()->silence(), QString());
        QVERIFY(!ben.app.room()->canModerate());
        ben.app.room()->moderation()->lock(true); // what the host refuses is told
        QTRY_COMPARE(noticed.count(), 1);
        noticed.clear();

        app::ModerationController &acts = *ada.app.room()->moderation();
        QTRY_COMPARE(ada.app.room()->members()->rowCount(), 2);
        acts.setRole(ben.app.place()->userId(), "moderator");
        QTRY_VERIFY(ben.app.room()->canModerate() && ben.app.room()->silence().isEmpty());
        acts.setRole(ben.app.place()->userId(), "member");
        acts.setPreset("open");
        QTRY_COMPARE(ben.app.room()->preset(), QStringLiteral("open"));
        QTRY_COMPARE(ben.app.room()->silence(), QString());
        acts.mute(ben.app.place()->userId(), 10, "calm");
        QTRY_VERIFY(!ben.app.room()->silence().isEmpty());
        acts.unmute(ben.app.place()->userId());
        QTRY_COMPARE(ben.app.room()->silence(), QString());
        acts.lock(true);
        QTRY_VERIFY(ben.app.room()->locked() && !ben.app.room()->silence().isEmpty());

        acts.kick(ben.app.place()->userId(), "enough");
        QTRY_COMPARE(noticed.count(), 1);
        const QString farewell = noticed.back().at(0).toString();
        QVERIFY2(farewell.contains("News") && farewell.contains("Ada") && farewell.contains("enough"), qPrintable(farewell));
        QTRY_VERIFY(ben.app.room()->name() != QLatin1String("News"));
    }

    void aBanIsListedExplainedAndLifted()
    {
        Server host;
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, host.url(), "Kitchen");
        const QString room = ada.app.room()->roomId();
        Window ben(benFolder.path());
        QSignalSpy noticed(&ben.app, &AppController::noticed);
        ben.app.joinPlace("Ben", host.url());
        QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("Kitchen"));
        QTRY_COMPARE(ada.app.room()->members()->rowCount(), 2);

        app::ModerationController &acts = *ada.app.room()->moderation();
        const app::BanListModel &bans = *acts.bans();
        const QAbstractItemModelTester banTester(acts.bans());
        acts.listBans();
        const QString benId = ben.app.place()->userId();
        acts.ban(benId, "device", "shouting");
        QTRY_COMPARE(bans.count(), 1); // without being asked for again
        const auto said = [&bans](app::BanListModel::Role role) { return bans.index(0).data(role).toString(); };
        QCOMPARE(said(app::BanListModel::IdRole), benId);
        QCOMPARE(said(app::BanListModel::NameRole), QStringLiteral("Ben"));
        QCOMPARE(said(app::BanListModel::ReasonRole), QStringLiteral("shouting"));
        QVERIFY(said(app::BanListModel::AboutRole).contains("Ada") && said(app::BanListModel::AboutRole).contains("device"));
        QTRY_COMPARE(noticed.count(), 1);
        QVERIFY(noticed.back().at(0).toString().contains("shouting"));

        ben.app.place()->joinRoom(room);
        QTRY_COMPARE(noticed.count(), 2); // still out
        ada.app.place()->openRoom({});
        QCOMPARE(bans.count(), 0);
        ada.app.place()->openRoom(room);
        acts.listBans();
        QTRY_COMPARE(bans.count(), 1);
        acts.unban(benId);
        QTRY_COMPARE(bans.count(), 0);
        ben.app.place()->joinRoom(room);
        QTRY_COMPARE(ben.app.room()->roomId(), room);
        QTRY_COMPARE(ada.app.room()->members()->rowCount(), 2);
    }

    void ownershipIsGivenAndTaken()
    {
        Server host;
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, host.url(), "Kitchen");
        Window ben(benFolder.path());
        ben.app.joinPlace("Ben", host.url());
        QTRY_COMPARE(ada.app.room()->members()->rowCount(), 2);
        QTRY_COMPARE(ben.app.room()->members()->rowCount(), 2);
        ada.app.room()->moderation()->setRole(ben.app.place()->userId(), "owner");
        QTRY_COMPARE(ben.app.room()->role(), QStringLiteral("owner"));
        QCOMPARE(ada.app.room()->role(), QStringLiteral("owner"));
        ben.app.room()->moderation()->setRole(ada.app.place()->userId(), "moderator");
        QTRY_COMPARE(ada.app.room()->role(), QStringLiteral("moderator"));
        ben.app.room()->moderation()->setRole(ada.app.place()->userId(), "member");
        QTRY_VERIFY(!ada.app.room()->canModerate());
    }

    void invitesAreMadeListedAndTakenBack()
    {
        Server host;
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        const QTemporaryDir cidFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, host.url(), "Kitchen");
        ada.app.room()->moderation()->setPreset("private");
        app::InvitesController &invites = *ada.app.room()->invites();
        const QAbstractItemModelTester inviteTester(invites.list());
        invites.make(1, 2, app::InvitesController::Guests);
        QTRY_VERIFY2(!invites.made().isEmpty(), qPrintable(invites.problem()));
        QTRY_COMPARE(invites.list()->count(), 1);
        const auto said = [&invites](InviteListModel::Role role) { return invites.list()->index(0).data(role).toString(); };
        QVERIFY2(said(InviteListModel::ForRole).contains("2"), qPrintable(said(InviteListModel::ForRole)));
        const QString link = invites.made();

        Window ben(benFolder.path());
        ben.app.joinPlace("Ben", link);
        QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("Kitchen"));
        QTRY_COMPARE(ben.app.room()->role(), QStringLiteral("guest"));
        invites.refresh();
        QTRY_COMPARE(said(InviteListModel::ForRole), QStringLiteral("For one guest"));
        ben.app.room()->invites()->make(1, 1, app::InvitesController::Members); // not a guest's business
        QTRY_VERIFY(!ben.app.room()->invites()->problem().isEmpty());

        invites.revoke(said(InviteListModel::IdRole));
        QTRY_COMPARE(invites.list()->count(), 0);
        invites.make(24, 1000, app::InvitesController::Visitors);
        QTRY_COMPARE(invites.list()->count(), 1);
        QCOMPARE(said(InviteListModel::ForRole), QStringLiteral("For 1000 visitors"));
        QVERIFY(invites.madeForSite());
        const QString begin =
            QStringLiteral("<script src=\"http://%1/widget.js\" data-invite=\"").arg(QUrl(host.url()).authority());
        QVERIFY2(invites.made().startsWith(begin), qPrintable(invites.made()));
        Window cid(cidFolder.path());
        cid.app.joinPlace("Cid", link);
        QTRY_VERIFY(!cid.app.startError().isEmpty());
        ada.app.place()->openRoom({});
        QCOMPARE(invites.made(), QString()); // a secret does not lie about
    }

    void theOwnHostsInviteLeadsOthersThere()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        app::InvitesController &invites = *ada.app.room()->invites();
        invites.setOwnHost("hubbub://192.0.2.7:4826?k=2xKbJ3u5yR0V7T8b9nq1cZpO4wLmE6dHsFgAiQjXkYU");
        invites.make(24, 1, app::InvitesController::Members);
        QTRY_VERIFY(!invites.made().isEmpty());
        const auto made = net::parseInvite(invites.made().toStdString());
        QVERIFY(made.ok());
        QCOMPARE(QString::fromStdString(net::shown(made->addresses.front())), QStringLiteral("192.0.2.7:4826"));
        QVERIFY(made->key && !made->token.empty());
        QCOMPARE(QString::fromStdString(made->room), ada.app.room()->roomId());
    }

    void aKnownServerIsListedAndForgotten()
    {
        const QTemporaryDir folder;
        const base::SystemClock clock;
        net::PinFile file(folder.path().toStdString(), clock);
        net::Fingerprint key;
        key.bytes.fill(7);
        net::Meeting meeting;
        meeting.where = "192.0.2.7:4826";
        meeting.home = meeting.where;
        meeting.key = key;
        QVERIFY(file.judge(meeting).ok());
        file.introduce(net::textOf(key), "s1", "Kitchen");

        app::PinsController pins(folder.path(), clock);
        const QAbstractItemModelTester pinTester(pins.list());
        pins.refresh(); // on a thread of its own
        QTRY_COMPARE(pins.list()->count(), 1);
        const auto said = [&pins](app::PinListModel::Role role) { return pins.list()->index(0).data(role); };
        QCOMPARE(said(app::PinListModel::NameRole).toString(), QStringLiteral("Kitchen"));
        QVERIFY(said(app::PinListModel::AboutRole).toString().contains("192.0.2.7:4826"));
        QVERIFY(!said(app::PinListModel::VerifiedRole).toBool());
        QSignalSpy forgotten(&pins, &app::PinsController::forgotten);
        pins.forget(said(app::PinListModel::KeyRole).toString());
        QTRY_COMPARE(pins.list()->count(), 0);
        QTRY_COMPARE(forgotten.count(), 1);
        QCOMPARE(pins.problem(), QString());
        QFile damaged(folder.filePath("pins.json"));
        QVERIFY(damaged.open(QFile::WriteOnly) && damaged.write("{") == 1);
        damaged.close();
        pins.refresh();
        QTRY_VERIFY(!pins.problem().isEmpty()); // and nothing is trusted
    }

    void aSecondWindowBecomesTheSameUserByACode()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        const QTemporaryDir phoneFolder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        ada.app.place()->devices()->makeCode();
        QTRY_VERIFY(!ada.app.place()->devices()->code().isEmpty());
        const QString code = ada.app.place()->devices()->code();
        Window phone(phoneFolder.path());
        phone.app.joinPlace("Somebody", host.url(), " " + code.toLower());
        QTRY_COMPARE(phone.app.room()->name(), QStringLiteral("Kitchen"));
        QCOMPARE(phone.app.place()->userId(), ada.app.place()->userId());
        QCOMPARE(phone.app.place()->userName(), QStringLiteral("Ada"));
        QVERIFY(phone.say("from the phone"));
        QTRY_VERIFY(ada.confirmed("from the phone"));
        const QTemporaryDir thirdFolder;
        Window third(thirdFolder.path());
        third.app.joinPlace("Third", host.url(), code); // it was for one device
        QTRY_VERIFY(!third.app.startError().isEmpty());
    }

    void aDeviceIsAddedByACodeAndShutOut()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        app::DevicesController &devices = *ada.app.place()->devices();
        const QAbstractItemModelTester deviceTester(devices.list());
        devices.refresh();
        QTRY_COMPARE(devices.list()->count(), 1);
        const auto said = [&devices](int row, DeviceListModel::Role role) { return devices.list()->index(row).data(role); };
        QVERIFY(said(0, DeviceListModel::CurrentRole).toBool());
        devices.makeCode();
        QTRY_VERIFY(!devices.code().isEmpty());
        QVERIFY(!devices.codeUntil().isEmpty());

        TestPeer phone(7);
        QVERIFY(phone.open(host.url()));
        protocol::Hello hello;
        hello.device = std::string(64, 'a');
        hello.label = "Phone";
        hello.link = devices.code().toStdString();
        const auto greeted = phone.ask(hello);
        QVERIFY(greeted && std::holds_alternative<protocol::HelloReply>(*greeted));
        QCOMPARE(QString::fromStdString(std::get<protocol::HelloReply>(*greeted).user.value), ada.app.place()->userId());
        devices.refresh();
        QTRY_COMPARE(devices.list()->count(), 2);
        QVERIFY(said(0, DeviceListModel::CurrentRole).toBool());
        QCOMPARE(said(1, DeviceListModel::LabelRole).toString(), QStringLiteral("Phone"));
        QCOMPARE(said(1, DeviceListModel::SeenRole).toString(), QStringLiteral("Connected now"));

        devices.revoke(said(1, DeviceListModel::IdRole).toString());
        QTRY_COMPARE(devices.list()->count(), 1);
        QTRY_VERIFY(phone.closed());
        QCOMPARE(devices.code(), QString());
        devices.revoke("nobody");
        QTRY_VERIFY(!devices.problem().isEmpty());
        ada.app.leavePlace();
        QCOMPARE(devices.list()->count(), 0);
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::RunningTest)
#include "running_test.moc"
