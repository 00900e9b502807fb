// SPDX-License-Identifier: GPL-3.0-or-later
// What a user decides about a room for themselves, and which rooms hold something unsent.
#include "tests/unit/client_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;
using store::NotifyLevel;
using store::RoomChoice;

class ClientChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenAtFirst();
    void choicesOutliveARestart();
    void choicesOutliveLeavingAndAReplacedLog();
    void choicesAreTold();
    void aRoomThatIsOnlyHeardOfHasNone();
    void draftsMarkTheirRoom();
    void aRoomThatWasLeftIsForgotten();
    void aRoomIsNotForgottenWhileTheUserIsInIt();
    void aForgottenRoomIsJoinedLikeANewOne();
};

void ClientChoicesTest::nothingIsChosenAtFirst()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->room(room.id)->choice == RoomChoice());
    QVERIFY(!f.client->room(room.id)->hasDraft);
}

void ClientChoicesTest::choicesOutliveARestart()
{
    ClientFixture f;
    ScriptedRoom one("one");
    ScriptedRoom two("two");
    QVERIFY(f.goOnline({&one, &two}));
    f.client->setNotifyLevel(one.id, NotifyLevel::Muted);
    f.client->setFavourite(one.id, true);
    f.client->setFavourite(two.id, true);
    f.client->setFavourite(two.id, false);
    f.restart();
    QVERIFY((f.client->room(one.id)->choice == RoomChoice{NotifyLevel::Muted, true}));
    QVERIFY(f.client->room(two.id)->choice == RoomChoice());
    f.client->setNotifyLevel(one.id, NotifyLevel::Usual);
    f.restart();
    QVERIFY((f.client->room(one.id)->choice == RoomChoice{NotifyLevel::Usual, true}));
}

void ClientChoicesTest::choicesOutliveLeavingAndAReplacedLog()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.client->setNotifyLevel(room.id, NotifyLevel::Nothing);
    f.close();
    room.epoch = Epoch("another");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->room(room.id)->choice.level == NotifyLevel::Nothing);
    QVERIFY(f.client->leave(room.id).ok());
    QVERIFY(f.acceptAppend(room).has_value());
    f.restart();
    QVERIFY(f.client->room(room.id)->choice.level == NotifyLevel::Nothing);
}

void ClientChoicesTest::choicesAreTold()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.heard->words.clear();
    f.client->setFavourite(room.id, true);
    QCOMPARE(f.heard->count("rooms"), 1);
    f.client->setFavourite(room.id, true); // as it is already
    QCOMPARE(f.heard->count("rooms"), 1);
}

void ClientChoicesTest::aRoomThatIsOnlyHeardOfHasNone()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({}));
    f.push(RoomChanged{room.row(false)});
    QVERIFY(f.client->room(room.id).has_value());
    f.client->setFavourite(room.id, true);
    f.client->setFavourite(RoomId("unheard of"), true);
    QVERIFY(!f.client->room(room.id)->choice.favourite);
}

void ClientChoicesTest::draftsMarkTheirRoom()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.heard->words.clear();
    f.client->setDraft(room.id, "half a", 0);
    f.client->setDraft(room.id, "half a thought", 0);
    QVERIFY(f.client->room(room.id)->hasDraft);
    QCOMPARE(f.heard->count("rooms"), 1); // not for every letter
    f.restart();
    QVERIFY(f.client->room(room.id)->hasDraft);
    f.client->setDraft(room.id, "", 0);
    QVERIFY(!f.client->room(room.id)->hasDraft);
    f.restart();
    QVERIFY(!f.client->room(room.id)->hasDraft);
}

void ClientChoicesTest::aRoomThatWasLeftIsForgotten()
{
    ClientFixture f;
    ScriptedRoom room("r");
    ScriptedRoom other("other");
    room.post("ann", "gone soon");
    other.post("ann", "kept");
    QVERIFY(f.goOnline({&room, &other}));
    f.client->setFavourite(room.id, true);
    f.client->setDraft(room.id, "half", 0);
    QVERIFY(f.client->leave(room.id).ok());
    QVERIFY(f.acceptAppend(room).has_value());
    f.heard->words.clear();
    QVERIFY(f.client->forgetRoom(room.id));
    QCOMPARE(f.heard->count("rooms"), 1);
    while (f.client->compact()) {
    }
    QVERIFY(f.client->rows(room.id, {HistoryVerb::Latest, 0, 0, 10}).rows.empty());
    QVERIFY(f.client->draft(room.id).text.empty());
    QVERIFY(!f.client->forgetRoom(room.id)); // there is nothing of it
    QCOMPARE(f.client->rows(other.id, {HistoryVerb::Latest, 0, 0, 1}).rows.size(), std::size_t(1));
    f.restart();
    const auto known = f.client->room(room.id);
    QVERIFY(!known || (known->head == 0 && known->choice == RoomChoice()));
    QCOMPARE(f.client->rows(other.id, {HistoryVerb::Latest, 0, 0, 1}).rows.size(), std::size_t(1));
}

void ClientChoicesTest::aRoomIsNotForgottenWhileTheUserIsInIt()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "kept");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(!f.client->forgetRoom(room.id));
    QVERIFY(!f.client->forgetRoom(RoomId("unknown")));
    QVERIFY(f.client->leave(room.id).ok());
    QVERIFY(f.acceptAppend(room).has_value());
    QVERIFY(f.client->join(room.id).ok()); // and asked to be let in again
    QVERIFY(!f.client->forgetRoom(room.id));
    QVERIFY(f.client->room(room.id)->head > 0);
}

void ClientChoicesTest::aForgottenRoomIsJoinedLikeANewOne()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "comes again");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->leave(room.id).ok());
    QVERIFY(f.acceptAppend(room).has_value());
    QVERIFY(f.client->forgetRoom(room.id));
    ScriptedRoom fresh("fresh"); // gets the place in the file that was the other's
    fresh.post("ann", "new here");
    f.close();
    QVERIFY(f.goOnline({&room, &fresh}));
    QCOMPARE(f.client->rows(room.id, {HistoryVerb::Latest, 0, 0, 1}).rows.size(), std::size_t(1));
    QCOMPARE(f.client->room(room.id)->head, room.head());
    QCOMPARE(f.client->room(fresh.id)->head, fresh.head());
}

QTEST_GUILESS_MAIN(ClientChoicesTest)
#include "client_choices_test.moc"
