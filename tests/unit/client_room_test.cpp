// SPDX-License-Identifier: GPL-3.0-or-later
// Following rooms: catching up, gaps, epochs, silent loss, joining and leaving (docs/protocol.md, "Following", "Epochs").
#include "core/protocol/limits.h"
#include "tests/unit/client_fixture.h"

#include <QTest>

#include <set>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;
using Phase = client::Connection::Phase;

class ClientRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomOfTheHelloIsFollowedFromTheStart();
    void allRoomsAreResumedInOneRequest();
    void manyRoomsTakeSeveralRequests();
    void resumeWithZeroEntries();
    void twoResumesWithoutTrafficBetween();
    void moreMissedThanOnePage();
    void aDuplicateIsIgnored();
    void aGapAsksForWhatIsMissing();
    void gapsWithoutEndEndTheLink();
    void anotherEpochResetsTheCopy();
    void aCursorPastTheHeadIsReset();
    void entriesOfAnotherEpochAreNotMixedIn();
    void silentLossShowsWithinABeat();
    void aSlowCatchUpIsNoLoss();
    void historyIsReadableBeforeAnyConnection();
    void aRoomLeftElsewhereIsNotJoinedAnyMore();
    void aRoomJoinedElsewhereIsFollowed();
    void leavingKeepsTheHistory();
    void anOldLeaveInTheHistoryIsNotBelieved();
    void joinIsFollowedOnceAcked();
    void joinOfARoomThatTheUserIsInAlready();
    void joiningDuringABurst();
    void leaveThatWasAckedButNotHeard();
    void whatIsToldOfALeaveBeforeItsAck_data();
    void whatIsToldOfALeaveBeforeItsAck();
    void leavingInTheMiddleOfCatchingUp();
    void backInARoomWhoseLastPagesAreStillComing();
    void entriesAndSignalsOfOneFrame();
    void titlesAndMembersFollowTheLog();
    void withoutFollowingNothingIsFollowed();
    void aFailingDiskDropsTheLinkAndLosesNothing();
    void aHundredThousandUnread();
};

void ClientRoomTest::aRoomOfTheHelloIsFollowedFromTheStart()
{
    ClientFixture f;
    ScriptedRoom room("r");
    f.client->start();
    QVERIFY(f.greet({&room}));
    const auto follow = f.take<Follow>();
    QVERIFY(follow.has_value());
    QCOMPARE(follow->second.rooms.size(), 1u);
    QCOMPARE(follow->second.rooms.front(), (Cursor{room.id, room.epoch, 0}));
    f.reply(follow->first, FollowReply{{room.followed()}});
    f.push(room.entries(0));
    QVERIFY(f.phase() == Phase::Online);
    QCOMPARE(f.stored(room).head, 2);
    QVERIFY(f.stored(room).joined);
    QCOMPARE(f.stored(room).epoch.value, room.epoch.value);
    QCOMPARE(f.client->members(room.id).size(), 2u);
}

void ClientRoomTest::allRoomsAreResumedInOneRequest()
{
    ClientFixture f;
    ScriptedRoom one("one");
    ScriptedRoom two("two");
    QVERIFY(f.goOnline({&one, &two}));
    f.close();
    two.post("ann", "missed");
    f.restart();
    f.client->start();
    QVERIFY(f.greet({&one, &two}));
    const auto follow = f.take<Follow>();
    QVERIFY(follow.has_value());
    QCOMPARE(follow->second.rooms, (std::vector<Cursor>{{one.id, one.epoch, 2}, {two.id, two.epoch, 2}}));
    QVERIFY(!f.take<Follow>());
}

void ClientRoomTest::manyRoomsTakeSeveralRequests()
{
    ClientFixture f;
    std::vector<ScriptedRoom> rooms;
    for (int i = 0; i < 2 * limits::followRooms + 10; ++i)
        rooms.emplace_back("room" + std::to_string(i));
    f.client->start();
    QVERIFY(f.greet({&rooms.front()}));
    for (const ScriptedRoom &room : rooms) // what did not fit into the hello
        f.push(RoomChanged{room.row()});
    f.close();
    f.client->retryNow();
    QVERIFY(f.greet({&rooms.front()}));
    std::set<RoomId> asked;
    std::vector<std::pair<RequestId, Follow>> requests;
    while (const auto follow = f.take<Follow>()) {
        QVERIFY(follow->second.rooms.size() <= static_cast<std::size_t>(limits::followRooms));
        QVERIFY(encode(ClientFrame(Request{follow->first, follow->second})).size() <= limits::frameBytes);
        for (const Cursor &cursor : follow->second.rooms)
            QVERIFY(asked.insert(cursor.room).second);
        requests.push_back(*follow);
    }
    QCOMPARE(asked.size(), rooms.size());
    for (const auto &[id, request] : requests) {
        FollowReply reply;
        for (const Cursor &cursor : request.rooms)
            reply.rooms.push_back({cursor.room, cursor.epoch, 0, false, {}});
        QVERIFY(f.phase() == Phase::CatchingUp);
        f.reply(id, reply);
    }
    QVERIFY(f.phase() == Phase::Online);
}

void ClientRoomTest::resumeWithZeroEntries()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.close();
    f.heard->words.clear();
    QVERIFY(f.goOnline({&room})); // the answer to follow alone says that nothing is missing
    QCOMPARE(f.heard->count("messages"), 0);
    room.post("ann", "next");
    f.push(room.entries(2));
    QCOMPARE(f.texts(room), std::vector<std::string>{"next"});
}

void ClientRoomTest::twoResumesWithoutTrafficBetween()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    for (int i = 0; i < 2; ++i) {
        f.close();
        QVERIFY(f.goOnline({&room}));
    }
    room.post("ann", "after");
    f.push(room.entries(2));
    QCOMPARE(f.client->room(room.id)->head, 3);
}

void ClientRoomTest::moreMissedThanOnePage()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.close();
    for (int i = 0; i < 450; ++i)
        room.post("ann", "missed " + std::to_string(i));
    f.client->retryNow();
    QVERIFY(f.greet({&room}));
    f.reply(f.take<Follow>()->first, FollowReply{{room.followed()}});
    f.push(room.entries(2, 202));
    f.push(room.entries(202, 402));
    room.post("ann", "live meanwhile");
    QVERIFY(f.phase() == Phase::CatchingUp);
    f.push(room.entries(402, 452));
    QVERIFY(f.phase() == Phase::Online);
    f.push(room.entries(452));
    QCOMPARE(f.stored(room).head, 453);
    QCOMPARE(f.client->room(room.id)->read.unread, 451);
}

void ClientRoomTest::aDuplicateIsIgnored()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    room.post("ann", "once");
    f.push(room.entries(2));
    f.heard->words.clear();
    f.push(room.entries(2));
    f.push(room.entries(0));
    QCOMPARE(f.heard->words.size(), 0u);
    QCOMPARE(f.texts(room), std::vector<std::string>{"once"});
    room.post("ann", "new");
    f.push(room.entries(0)); // what is old in it is skipped, what is new is not
    QCOMPARE(f.texts(room), (std::vector<std::string>{"once", "new"}));
    QVERIFY(!f.take<Follow>());
}

void ClientRoomTest::aGapAsksForWhatIsMissing()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    room.post("ann", "lost");
    room.post("ann", "came");
    f.push(room.entries(3));
    QCOMPARE(f.stored(room).head, 2);
    const auto follow = f.take<Follow>();
    QVERIFY(follow.has_value());
    QCOMPARE(follow->second.rooms, (std::vector<Cursor>{{room.id, room.epoch, 2}}));
    room.post("ann", "more");
    f.push(room.entries(4)); // still of the old stream: one question is enough
    QVERIFY(!f.take<Follow>());
    f.reply(follow->first, FollowReply{{room.followed()}});
    f.push(room.entries(2));
    QCOMPARE(f.texts(room), (std::vector<std::string>{"lost", "came", "more"}));
    QVERIFY(f.phase() == Phase::Online);
}

void ClientRoomTest::gapsWithoutEndEndTheLink()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    for (int i = 0; i < 5; ++i)
        room.post("ann", "never told from the start");
    int asked = 0;
    for (int i = 0; i < 100 && f.phase() == Phase::Online; ++i) {
        f.push(room.entries(4));
        if (const auto follow = f.take<Follow>()) {
            ++asked;
            f.reply(follow->first, FollowReply{{room.followed()}});
        }
    }
    QVERIFY(f.phase() == Phase::Waiting || f.phase() == Phase::CatchingUp);
    QVERIFY(asked > 0 && asked < 10);
    f.push(room.entries(4));
    QVERIFY(f.phase() == Phase::Waiting);
    QCOMPARE(f.stored(room).head, 2);
}

void ClientRoomTest::anotherEpochResetsTheCopy()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "acked in the old log").ok());
    QVERIFY(f.acceptAppend(room, false).has_value()); // the ack comes, the entry does not
    QCOMPARE(f.client->pending().front().state, store::OutboxState::Acked);
    f.close();

    ScriptedRoom restored("r");
    restored.epoch = Epoch("restored");
    restored.post("ann", "from the backup");
    f.heard->words.clear();
    f.client->retryNow();
    QVERIFY(f.greet({&restored}));
    const auto follow = f.take<Follow>();
    QCOMPARE(follow->second.rooms.front(), (Cursor{room.id, room.epoch, 2}));
    f.reply(follow->first, FollowReply{{restored.followed(true)}});
    QCOMPARE(f.heard->count("reset r"), 1);
    QCOMPARE(f.stored(room).head, 0);
    QCOMPARE(f.stored(room).epoch.value, "restored");
    // What the old log had acked is not in this one: it is sent again.
    QCOMPARE(f.client->pending().front().state, store::OutboxState::Waiting);
    f.push(restored.entries(0));
    QVERIFY(f.acceptAppend(restored).has_value());
    QCOMPARE(f.texts(restored), (std::vector<std::string>{"from the backup", "acked in the old log"}));
    QVERIFY(f.client->pending().empty());
    QVERIFY(f.phase() == Phase::Online);
}

void ClientRoomTest::aCursorPastTheHeadIsReset()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "one");
    room.post("ann", "two");
    QVERIFY(f.goOnline({&room}));
    f.close();
    room.log.resize(3); // a host that lost its newest entry
    f.heard->words.clear();
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(f.heard->count("reset r"), 1);
    QCOMPARE(f.texts(room), std::vector<std::string>{"one"});
}

void ClientRoomTest::entriesOfAnotherEpochAreNotMixedIn()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    ScriptedRoom other("r");
    other.epoch = Epoch("other");
    other.post("ann", "of another log");
    f.push(other.entries(2));
    QCOMPARE(f.stored(room).head, 2);
    const auto follow = f.take<Follow>();
    QVERIFY(follow.has_value());
    QCOMPARE(follow->second.rooms.front().epoch.value, room.epoch.value);
    f.reply(follow->first, FollowReply{{other.followed(true)}});
    f.push(other.entries(0));
    QCOMPARE(f.texts(other), std::vector<std::string>{"of another log"});
    QCOMPARE(f.stored(room).epoch.value, "other");
}

void ClientRoomTest::silentLossShowsWithinABeat()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    room.post("ann", "lost without a trace");
    std::optional<std::pair<RequestId, Ping>> ping;
    while (!(ping = f.take<Ping>()))
        f.passToDeadline();
    f.reply(ping->first, PingReply{f.clock.wallMs(), {{room.id, room.head()}, {RoomId("unknown"), 99}}});
    QVERIFY(f.follow({&room}));
    QCOMPARE(f.texts(room), std::vector<std::string>{"lost without a trace"});
    QVERIFY(!f.take<Follow>());
}

void ClientRoomTest::aSlowCatchUpIsNoLoss()
{
    ClientFixture f;
    ScriptedRoom room("r");
    for (int i = 0; i < 10; ++i)
        room.post("ann", "x");
    f.client->start();
    QVERIFY(f.greet({&room}));
    f.reply(f.take<Follow>()->first, FollowReply{{room.followed()}});
    for (Seq head = 1; head < 10; ++head) {
        std::optional<std::pair<RequestId, Ping>> ping;
        while (!(ping = f.take<Ping>()))
            f.passToDeadline();
        f.push(room.entries(head - 1, head)); // something comes between question and answer
        f.reply(ping->first, PingReply{f.clock.wallMs(), {{room.id, room.head()}}});
        QVERIFY(!f.take<Follow>());
    }
    QVERIFY(f.phase() == Phase::CatchingUp);
}

void ClientRoomTest::historyIsReadableBeforeAnyConnection()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "hello there");
    QVERIFY(f.goOnline({&room}));
    f.restart();
    QCOMPARE(f.texts(room), std::vector<std::string>{"hello there"});
    const auto view = f.client->roomNamed("R"); // names are compared as people do
    QVERIFY(view.has_value());
    QVERIFY(view->joined);
    QCOMPARE(view->head, 3);
    QCOMPARE(view->members, 2);
    QCOMPARE(view->read.unread, 1);
    QCOMPARE(view->lastAt, room.log.back().at);
    QCOMPARE(f.client->firstUnread(room.id), 3);
    QCOMPARE(f.found("hello"), 1u);
    QCOMPARE(f.client->rows(room.id, {}).rows.back().authorName, "Ann");
    QCOMPARE(f.dials(), 1u);
}

void ClientRoomTest::aRoomLeftElsewhereIsNotJoinedAnyMore()
{
    ClientFixture f;
    ScriptedRoom kept("kept");
    ScriptedRoom left("left");
    left.post("ann", "old");
    QVERIFY(f.goOnline({&kept, &left}));
    f.close();
    QVERIFY(f.goOnline({&kept})); // the answer to follow says NotMember
    QVERIFY(!f.client->room(left.id)->joined);
    QVERIFY(!f.stored(left).joined);
    QVERIFY(f.client->room(kept.id)->joined);
    QCOMPARE(f.texts(left), std::vector<std::string>{"old"});
    QVERIFY(!f.client->post(left.id, "x").ok());
}

void ClientRoomTest::aRoomJoinedElsewhereIsFollowed()
{
    ClientFixture f;
    ScriptedRoom first("first");
    QVERIFY(f.goOnline({&first}));
    ScriptedRoom second("second");
    f.push(RoomChanged{second.row(false)});
    QVERIFY(f.client->room(second.id).has_value());
    QVERIFY(!f.client->room(second.id)->joined);
    QVERIFY(!f.take<Follow>());
    f.push(RoomChanged{second.row()});
    QVERIFY(f.client->room(second.id)->joined);
    QVERIFY(f.follow({&second}));
    QCOMPARE(f.stored(second).head, 2);
    QVERIFY(f.phase() == Phase::Online);
    f.push(RoomChanged{second.row()}); // no second question for the same
    QVERIFY(!f.take<Follow>());
}

void ClientRoomTest::leavingKeepsTheHistory()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "stays");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->leave(room.id).ok());
    QVERIFY(f.client->room(room.id)->joined); // not before the log says so
    QVERIFY(f.acceptAppend(room).has_value());
    QVERIFY(!f.client->room(room.id)->joined);
    QVERIFY(!f.stored(room).joined);
    QVERIFY(f.client->pending().empty());
    QCOMPARE(f.texts(room), std::vector<std::string>{"stays"});
    room.post("ann", "not for us");
    f.push(room.entries(room.head() - 1));
    QCOMPARE(f.texts(room), std::vector<std::string>{"stays"});
    // And back again, from where the copy ended.
    QVERIFY(f.client->join(room.id).ok());
    QVERIFY(f.acceptAppend(room, false).has_value());
    QVERIFY(f.follow({&room}));
    QCOMPARE(f.texts(room), (std::vector<std::string>{"stays", "not for us"}));
    QVERIFY(f.client->room(room.id)->joined);
    QVERIFY(f.client->pending().empty());
}

void ClientRoomTest::anOldLeaveInTheHistoryIsNotBelieved()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.add(ClientFixture::me, Left{});
    room.add(ClientFixture::me, Joined{"Me"});
    room.post("ann", "now");
    f.client->start();
    QVERIFY(f.greet({&room}));
    f.reply(f.take<Follow>()->first, FollowReply{{room.followed()}});
    f.push(room.entries(0, 3));
    QVERIFY(f.client->room(room.id)->joined);
    QVERIFY(f.client->post(room.id, "may I?").ok());
    f.push(room.entries(3));
    QVERIFY(f.client->room(room.id)->joined);
    QVERIFY(f.phase() == Phase::Online);
}

void ClientRoomTest::joinIsFollowedOnceAcked()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.log.pop_back(); // not in it yet
    QVERIFY(f.goOnline({}));
    QVERIFY(!f.client->post(room.id, "too early").ok());
    QVERIFY(f.client->join(room.id).ok());
    QVERIFY(f.client->post(room.id, "hello").ok()); // may be written at once
    QVERIFY(!f.take<Follow>());
    QVERIFY(f.acceptAppend(room, false).has_value());
    const auto follow = f.take<Follow>();
    QVERIFY(follow.has_value());
    QCOMPARE(follow->second.rooms.front(), (Cursor{room.id, Epoch{}, 0}));
    f.heard->words.clear();
    f.reply(follow->first, FollowReply{{room.followed()}});
    QCOMPARE(f.heard->count("reset"), 0); // there was nothing to replace
    f.push(room.entries(0));
    QVERIFY(f.acceptAppend(room).has_value());
    QCOMPARE(f.texts(room), std::vector<std::string>{"hello"});
    QVERIFY(f.client->pending().empty());
    QVERIFY(f.stored(room).joined);
}

void ClientRoomTest::joinOfARoomThatTheUserIsInAlready()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({}));
    QVERIFY(f.client->join(room.id).ok());
    QVERIFY(f.refuseAppend(ErrorCode::AlreadyMember));
    QVERIFY(f.client->pending().empty());
    QVERIFY(f.follow({&room}));
    QVERIFY(f.client->room(room.id)->joined);
    QCOMPARE(f.stored(room).head, 2);
}

void ClientRoomTest::joiningDuringABurst()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.log.pop_back();
    QVERIFY(f.goOnline({}));
    QVERIFY(f.client->join(room.id).ok());
    QVERIFY(f.acceptAppend(room, false).has_value());
    room.post("ann", "burst");
    const auto follow = f.take<Follow>();
    f.reply(follow->first, FollowReply{{room.followed()}});
    room.post("ann", "and on");
    f.push(room.entries(0, 2));
    f.push(room.entries(2));
    room.post("ann", "and on");
    f.push(room.entries(4));
    QCOMPARE(f.stored(room).head, 5);
    QVERIFY(f.phase() == Phase::Online);
    QVERIFY(f.client->pending().empty());
}

void ClientRoomTest::leaveThatWasAckedButNotHeard()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->leave(room.id).ok());
    QVERIFY(f.acceptAppend(room, false).has_value());
    QCOMPARE(f.client->pending().front().state, store::OutboxState::Acked);
    f.close();
    QVERIFY(f.goOnline({})); // and the entry will never come
    QVERIFY(f.client->pending().empty());
    QVERIFY(!f.client->room(room.id)->joined);

    // The same with a lost ack.
    ScriptedRoom other("other");
    f.close();
    QVERIFY(f.goOnline({&other}));
    QVERIFY(f.client->leave(other.id).ok());
    QVERIFY(f.acceptAppend(other, false, false).has_value());
    f.close();
    QVERIFY(f.goOnline({}));
    QVERIFY(f.acceptAppend(other).has_value()); // sent again, answered as a duplicate
    QVERIFY(f.client->pending().empty());
    QVERIFY(!f.client->room(other.id)->joined);
}

void ClientRoomTest::whatIsToldOfALeaveBeforeItsAck_data()
{
    QTest::addColumn<bool>("gap");
    QTest::newRow("the entry gets lost") << false;
    QTest::newRow("a gap before it") << true;
}

void ClientRoomTest::whatIsToldOfALeaveBeforeItsAck()
{
    QFETCH(bool, gap);
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->leave(room.id).ok());
    const auto append = f.take<Append>();
    QVERIFY(append.has_value());
    if (gap)
        room.post("ann", "lost");
    const Seq seq = room.add(ClientFixture::me, append->second.body, append->second.tag);
    if (gap)
        f.push(room.entries(seq - 1));
    f.push(RoomChanged{room.row(false)});
    f.reply(append->first, AppendReply{seq, false});
    QVERIFY(f.client->pending().empty()); // nothing is on its way any more that could settle it
    QCOMPARE(f.heard->count("acked"), 1);
    QCOMPARE(f.follow({}), gap);
    QVERIFY(f.client->pending().empty());
    QVERIFY(!f.client->room(room.id)->joined);
    QVERIFY(f.phase() == Phase::Online);
}

void ClientRoomTest::leavingInTheMiddleOfCatchingUp()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "one");
    room.post("ann", "two");
    f.client->start();
    QVERIFY(f.greet({&room}));
    f.reply(f.take<Follow>()->first, FollowReply{{room.followed()}});
    f.push(room.entries(0, 2));
    QVERIFY(f.phase() == Phase::CatchingUp);
    f.push(RoomChanged{room.row(false)}); // left on another device; the rest may come or not
    QVERIFY(f.phase() == Phase::Online);
    f.push(room.entries(2));
    QCOMPARE(f.texts(room), (std::vector<std::string>{"one", "two"}));
    QVERIFY(!f.client->room(room.id)->joined);
}

void ClientRoomTest::backInARoomWhoseLastPagesAreStillComing()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "old");
    f.client->start();
    QVERIFY(f.greet({&room}));
    f.reply(f.take<Follow>()->first, FollowReply{{room.followed()}});
    f.push(room.entries(0, 2));
    // On another device the user leaves and comes back, while the server still sends what was before the leave.
    const Seq left = room.add(ClientFixture::me, Left{});
    f.push(RoomChanged{room.row(false)});
    room.add(ClientFixture::me, Joined{"Me"});
    f.push(RoomChanged{room.row()});
    f.push(room.entries(2, left));
    QVERIFY(f.follow({&room}));
    room.post("ann", "new");
    f.push(room.entries(room.head() - 1));
    QVERIFY(f.client->room(room.id)->joined);
    QVERIFY(f.stored(room).joined);
    QCOMPARE(f.texts(room), (std::vector<std::string>{"old", "new"}));
    QVERIFY(f.phase() == Phase::Online);
}

void ClientRoomTest::entriesAndSignalsOfOneFrame()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const Seq first = room.post("ann", "first");
    room.post("ann", "second");
    room.add("ann", Edited{first, "first, corrected"});
    room.add("ann", Reacted{first, "👍", true});
    f.heard->words.clear();
    int headInSlot = 0;
    QObject::connect(f.client.get(), &client::Client::messagesChanged, f.client.get(),
                     [&] { headInSlot = static_cast<int>(f.stored(room).head); });
    f.push(room.entries(2));
    QCOMPARE(f.heard->count("messages"), 1);
    QCOMPARE(f.heard->count("messages r 3,4"), 1);
    QCOMPARE(headInSlot, 6); // stored before it is told
    QCOMPARE(f.texts(room), (std::vector<std::string>{"first, corrected", "second"}));
    room.add("ann", UnknownBody{"poll", "{\"q\":1}"});
    f.heard->words.clear();
    f.push(room.entries(6));
    QCOMPARE(f.heard->count("messages"), 0);
    QCOMPARE(f.stored(room).head, 7);
}

void ClientRoomTest::titlesAndMembersFollowTheLog()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    room.add("ann", Renamed{"Kitchen"});
    room.add("ann", TopicSet{"Soup"});
    room.add("bob", Joined{"Bob"});
    f.heard->words.clear();
    f.push(room.entries(2));
    const auto view = f.client->room(room.id);
    QCOMPARE(view->name, "Kitchen");
    QCOMPARE(view->topic, "Soup");
    QCOMPARE(view->members, 3);
    QCOMPARE(f.heard->count("members r"), 1);
    QVERIFY(f.heard->count("rooms") >= 1);
    QVERIFY(f.client->roomNamed("kitchen").has_value());
    QVERIFY(f.client->roomNamed("r").has_value()); // its id
    QVERIFY(!f.client->roomNamed("garden").has_value());
}

void ClientRoomTest::withoutFollowingNothingIsFollowed()
{
    ClientFixture f;
    f.options.follow = false;
    f.restart();
    ScriptedRoom room("r");
    f.client->start();
    QVERIFY(f.greet({&room}));
    QVERIFY(f.phase() == Phase::Online);
    QVERIFY(!f.take<Follow>());
    QVERIFY(f.client->post(room.id, "only sent").ok());
    QVERIFY(f.acceptAppend(room, false).has_value());
    QVERIFY(f.client->pending().empty()); // nothing will come that could settle it
    QCOMPARE(f.heard->count("acked r 3"), 1);
    f.push(room.entries(0)); // was not asked for
    QCOMPARE(f.stored(room).head, 0);
}

void ClientRoomTest::aFailingDiskDropsTheLinkAndLosesNothing()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    room.post("ann", "hard to write");
    f.database->execute("CREATE TRIGGER full BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    f.heard->words.clear();
    f.push(room.entries(2));
    QCOMPARE(f.heard->count("disk"), 1);
    QCOMPARE(f.heard->count("messages"), 0);
    QVERIFY(f.phase() == Phase::Waiting);
    QVERIFY(f.wire().closed);
    QCOMPARE(f.client->room(room.id)->head, 2);
    // Coming back while it fails: slower and slower, without harm.
    for (int i = 0; i < 10; ++i) {
        QVERIFY(f.client->nextDeadline() >= f.clock.steadyMs());
        f.passWhile(Phase::Waiting);
        QVERIFY(f.greet({&room}));
        f.follow({&room});
        QVERIFY(f.phase() == Phase::Waiting);
    }
    f.database->execute("DROP TRIGGER full");
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(f.texts(room), std::vector<std::string>{"hard to write"});
}

void ClientRoomTest::aHundredThousandUnread()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.close();
    for (int i = 0; i < 100'000; ++i)
        room.post("ann", "x");
    f.client->retryNow();
    QVERIFY(f.greet({&room}));
    f.reply(f.take<Follow>()->first, FollowReply{{room.followed()}});
    f.heard->words.clear();
    for (Seq after = 2; after < room.head(); after += 200)
        f.push(room.entries(after, std::min(after + 200, room.head())));
    QVERIFY(f.phase() == Phase::Online);
    QCOMPARE(f.client->room(room.id)->read.unread, 100'000);
    QVERIFY(f.heard->count("rooms") < 10); // a list is not told of every page
    f.client->markRead(room.id, room.head());
    QCOMPARE(f.client->room(room.id)->read.unread, 0);
}

QTEST_GUILESS_MAIN(ClientRoomTest)
#include "client_room_test.moc"
