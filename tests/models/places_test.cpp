// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/window_without_view.h"

#include <QSignalSpy>

namespace hubbub::test {

using app::PlaceRow;

namespace {

/// The name of the room that is open once the window stands in one.
bool standsIn(Window &window, const QString &room)
{
    return window.app.room()->name() == room;
}

const PlaceRow &row(Window &window, int index)
{
    return window.app.places()->rows().at(static_cast<std::size_t>(index));
}

} // namespace

/// Several servers in one window.
class PlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachServerKeepsItsRoomItsDraftAndItsUser()
    {
        Server first;
        Server second;
        first.start();
        second.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        const QAbstractItemModelTester tester(ada.app.places(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        makeRoom(ada, first.url(), "Kitchen");
        ada.app.room()->composer()->setText("half a thought");
        const int kitchen = ada.app.place()->number();
        ada.app.addPlace();
        QVERIFY(ada.app.adding());
        makeRoom(ada, second.url(), "Attic");
        QVERIFY(!ada.app.adding());
        QCOMPARE(ada.app.places()->rowCount(), 2);
        QVERIFY(row(ada, 1).shown && !row(ada, 0).shown);
        QVERIFY(ada.say("up here"));
        QTRY_VERIFY(ada.confirmed("up here"));

        ada.app.showPlaceAt(0);
        QCOMPARE(ada.app.place()->number(), kitchen);
        QVERIFY(standsIn(ada, "Kitchen"));
        QTRY_COMPARE(ada.app.room()->composer()->text(), QStringLiteral("half a thought"));
        QCOMPARE(ada.posts(), QStringList());
        ada.app.showPlaceAt(1);
        QVERIFY(standsIn(ada, "Attic"));
        QTRY_COMPARE(ada.posts(), QStringList{"up here"});
        QCOMPARE(ada.app.room()->composer()->text(), QString());
        ada.app.showPlaceAt(7); // there is none
        QVERIFY(standsIn(ada, "Attic"));
    }

    void whatWaitsElsewhereIsCountedAndShown()
    {
        Server first;
        Server second;
        first.start();
        second.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ada(adaFolder.path());
        Window ben(benFolder.path());
        makeRoom(ada, first.url(), "Kitchen");
        makeRoom(ada, second.url(), "Attic");
        ben.app.joinPlace("Ben", first.url());
        QTRY_VERIFY(standsIn(ben, "Kitchen"));
        QTRY_VERIFY(ben.online());
        QVERIFY(ben.say("for @Ada"));
        QTRY_COMPARE(row(ada, 0).forMe, 1);
        QVERIFY(row(ada, 0).unread);
        QCOMPARE(row(ada, 1).forMe, 0);
        ada.app.setGathersRooms(true);
        const app::RoomListModel &every = *ada.app.everyRoom();
        QCOMPARE(every.rowCount(), 2); // for the switcher: what means somebody stands first, wherever it is
        QCOMPARE(every.index(0).data(app::RoomListModel::NameRole).toString(), QStringLiteral("Kitchen"));
        QCOMPARE(every.index(0).data(app::RoomListModel::PlaceRole).toInt(), row(ada, 0).number);
        QVERIFY(!every.index(0).data(app::RoomListModel::PlaceTitleRole).toString().isEmpty());
        const QString kitchen = QString::fromStdString(ben.app.place()->room().value);
        QVERIFY(standsIn(ada, "Attic"));
        ada.app.showUnreadElsewhere(1);
        QVERIFY(standsIn(ada, "Kitchen"));
        ada.app.showUnreadElsewhere(-1); // nothing is unread in the attic
        QVERIFY(standsIn(ada, "Kitchen"));
        ada.app.showPlaceAt(1);
        ada.app.showRoom(row(ada, 0).number, kitchen);
        QVERIFY(standsIn(ada, "Kitchen"));
        QTRY_COMPARE(ada.posts(), QStringList{"for @Ada"});
        ada.app.room()->timeline()->seen(ada.at(0, TimelineModel::SeqRole).toLongLong());
        QTRY_COMPARE(row(ada, 0).forMe, 0);
        QTRY_COMPARE(every.index(0).data(app::RoomListModel::ForMeRole).toInt(), 0);
    }

    void aSearchEverywhereFindsOnAllServers()
    {
        Server first;
        Server second;
        first.start();
        second.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        for (const auto &[server, room] : {std::pair{&first, "Kitchen"}, std::pair{&second, "Attic"}}) {
            makeRoom(ada, server->url(), room);
            QVERIFY(ada.say(QStringLiteral("a kettle in the %1").arg(room)));
            QTRY_COMPARE(ada.state(), QStringLiteral("confirmed"));
        }
        app::SearchController &search = *ada.app.room()->search();
        search.setEverywhere(true);
        search.setText("kett");
        QTRY_COMPARE(search.model()->count(), 2);
        const auto hit = [&search](app::FoundModel::Role role) { return search.model()->index(1).data(role); };
        QCOMPARE(hit(app::FoundModel::RoomRole).toString(), QStringLiteral("Kitchen")); // the older one
        QCOMPARE(hit(app::FoundModel::PlaceRole).toInt(), row(ada, 0).number);
        QCOMPARE(hit(app::FoundModel::PlaceTitleRole).toString(), row(ada, 0).title);
        const qint64 seq = hit(app::FoundModel::SeqRole).toLongLong();
        ada.app.showMessage(row(ada, 0).number, hit(app::FoundModel::RoomIdRole).toString(), seq);
        QVERIFY(standsIn(ada, "Kitchen"));
        QTRY_COMPARE(ada.app.room()->timeline()->highlighted(), seq);
        QCOMPARE(search.model()->count(), 2); // for the next one
        ada.app.leave(row(ada, 1).number);
        QTRY_COMPARE(search.model()->count(), 1);
        QCOMPARE(search.model()->index(0).data(app::FoundModel::PlaceTitleRole).toString(), QString());
    }

    void theSameServerIsOpenOnce()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        ada.app.place()->createRoom("Attic", {});
        QTRY_VERIFY(standsIn(ada, "Attic"));
        auto invite = net::parseInvite(host.url().toStdString());
        QVERIFY(invite.ok());
        invite.value().room = "Kitchen";
        ada.app.addPlace();
        ada.app.joinPlace("Ada", QString::fromStdString(net::inviteText(*invite)));
        QVERIFY(!ada.app.adding());
        QTRY_VERIFY(standsIn(ada, "Kitchen")); // the invite leads there all the same
        QCOMPARE(ada.app.places()->rowCount(), 1);
    }

    void whatWasOpenIsOpenedAgain()
    {
        Server first;
        Server second;
        first.start();
        second.start();
        const QTemporaryDir folder;
        {
            Window ada(folder.path());
            makeRoom(ada, first.url(), "Kitchen");
            makeRoom(ada, second.url(), "Attic");
            ada.app.showPlaceAt(0);
        }
        first.stop(); // is there without its host
        {
            Window ada(folder.path());
            ada.app.reopenPlaces();
            QCOMPARE(ada.app.places()->rowCount(), 2);
            QTRY_VERIFY(standsIn(ada, "Kitchen"));
            ada.app.showPlaceAt(1);
            QTRY_VERIFY(ada.online());
            ada.app.leavePlace();
            QVERIFY(standsIn(ada, "Kitchen"));
        }
        Window ada(folder.path());
        ada.app.reopenPlaces();
        QCOMPARE(ada.app.places()->rowCount(), 1);
        QTRY_VERIFY(standsIn(ada, "Kitchen"));
    }

    void anEndBeforeAnybodyAnsweredKeepsTheServers()
    {
        Server first;
        Server second;
        first.start();
        second.start();
        const QTemporaryDir folder;
        {
            Window ada(folder.path());
            makeRoom(ada, first.url(), "Kitchen");
            makeRoom(ada, second.url(), "Attic");
        }
        for (int i = 0; i < 2; ++i) { // ended in the middle of its start
            Window ada(folder.path());
            ada.app.reopenPlaces();
            QTRY_VERIFY(!ada.app.place()->userId().isEmpty());
        }
        Window ada(folder.path());
        ada.app.reopenPlaces();
        QCOMPARE(ada.app.places()->rowCount(), 2);
    }

    void hostingStandsBesideTheOthers()
    {
        Server other;
        other.start();
        const QTemporaryDir folder;
        {
            Window ada(folder.path());
            makeRoom(ada, other.url(), "Kitchen");
            ada.app.hostAt("Ada", {{}, false, 0});
            QTRY_VERIFY(standsIn(ada, "Lobby"));
            QVERIFY(ada.app.place()->hosted());
            ada.app.showPlaceAt(0);
            QVERIFY(!ada.app.place()->hosted());
            ada.app.hostAt("Ada", {{}, false, 0}); // hosts already
            QVERIFY(ada.app.place()->hosted());
            QCOMPARE(ada.app.places()->rowCount(), 2);
            ada.app.showPlaceAt(0);
            ada.app.endHosting();
            QVERIFY(!ada.app.host()->running());
            QCOMPARE(ada.app.places()->rowCount(), 1);
            QVERIFY(standsIn(ada, "Kitchen"));
        }
        Window ada(folder.path());
        ada.app.reopenPlaces();
        QCOMPARE(ada.app.places()->rowCount(), 1); // nobody hosts without having asked for it
    }

    void whoWantsToBeHiddenStaysHidden()
    {
        const QTemporaryDir folder;
        const app::HostController::Wish wish{{}, true, 0, true};
        {
            Window ada(folder.path());
            QVERIFY(ada.app.settings()->visibleNearby());
            ada.app.host()->setVisibleNearby(false); // nobody hears of this host
            QVERIFY(!ada.app.settings()->visibleNearby());
        }
        Window ada(folder.path());
        ada.app.hostAt("Ada", wish);
        QTRY_VERIFY(ada.app.host()->running());
        QVERIFY(ada.app.host()->openToNetwork() && !ada.app.host()->visibleNearby());
        ada.app.endHosting();
        // What was started without being seen says nothing about the next time.
        QVERIFY(!ada.app.settings()->visibleNearby());
    }

    void directRoomsAreSwitchedOffAtOnceAndForTheNextTime()
    {
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ben(benFolder.path());
        QSignalSpy told(&ben.app, &AppController::noticed);
        {
            Window ada(adaFolder.path());
            ada.app.hostAt("Ada", {{}, false, 0});
            QTRY_VERIFY(standsIn(ada, "Lobby"));
            QVERIFY(ada.app.host()->direct());
            ben.app.joinPlace("Ben", ada.app.place()->url());
            QTRY_VERIFY(standsIn(ben, "Lobby"));
            ada.app.host()->setDirect(false);
            ben.app.place()->openDirect(ada.app.place()->userId());
            QTRY_COMPARE(told.count(), 1);
            QVERIFY(standsIn(ben, "Lobby"));
            ada.app.host()->setDirect(true);
            ben.app.place()->openDirect(ada.app.place()->userId());
            QTRY_VERIFY(standsIn(ben, "Ada"));
            ada.app.host()->setDirect(false);
        }
        Window ada(adaFolder.path());
        QVERIFY(!ada.app.host()->direct());
        ada.app.hostAt("Ada", {{}, false, 0});
        QTRY_VERIFY(ada.app.host()->running());
        QVERIFY(!ada.app.host()->direct());
        QTRY_VERIFY(ada.app.place()->connection()->online());
        QTRY_VERIFY(!ada.app.place()->opensDirect()); // so it is not offered
    }

    void aGuestOfAServerIsToldSo()
    {
        Server host;
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir gusFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, host.url(), "Kitchen");
        QVERIFY(!ada.app.place()->guest());
        ada.app.room()->invites()->make(1, 1, app::InvitesController::Guests);
        QTRY_VERIFY(!ada.app.room()->invites()->made().isEmpty());
        Window gus(gusFolder.path());
        gus.app.joinPlace("Gus", ada.app.room()->invites()->made());
        QTRY_VERIFY(gus.app.place()->guest());
    }

    void theKeyOfAServerCanBeCompared()
    {
        Server other;
        other.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, other.url(), "Kitchen");
        app::PlaceController &place = *ada.app.place();
        client::Connection met;
        met.phase = client::Connection::Phase::Online;
        met.peer = protocol::Peer{"192.0.2.7:4826", std::string(43, 'A'), protocol::Trust::FirstUse};
        Q_EMIT place.session()->connectionChanged(met);
        QVERIFY(place.encrypted() && !place.verified());
        QCOMPARE(place.keyGroups(), QStringList(QList<QString>(16, QStringLiteral("0000"))).join(QLatin1Char(' ')));
        met.peer = protocol::Peer{"192.0.2.7:4826", {}, protocol::Trust::Unencrypted};
        Q_EMIT place.session()->connectionChanged(met);
        QCOMPARE(place.keyGroups(), QString());
    }

    void aSecondServerThatRefusesLeadsBackToAdding()
    {
        Server first;
        Server second;
        first.start();
        second.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir otherFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, second.url(), "Attic");
        Window other(otherFolder.path());
        makeRoom(other, first.url(), "Kitchen"); // as another Ada
        other.app.addPlace();
        other.app.joinPlace("ada", second.url());
        QTRY_VERIFY(!other.app.startError().isEmpty());
        QVERIFY(other.app.adding());
        QCOMPARE(other.app.places()->rowCount(), 1);
        other.app.stopAdding();
        QVERIFY(standsIn(other, "Kitchen"));
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::PlacesTest)
#include "places_test.moc"
