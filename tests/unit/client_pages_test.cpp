// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a long catch-up: stored several at a time, and until then as if they had not come (docs/protocol.md, "Following").
#include "tests/unit/client_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;
using Phase = client::Connection::Phase;

class ClientPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreStoredTogether();
    void noneWaitsLong();
    void theLastOneIsStoredAtOnce();
    void manyAreNotGathered();
    void severalRoomsAtOnce();
    void whatElseComesFindsThemStored_data();
    void whatElseComesFindsThemStored();
    void whatTheUserDoesFindsThemStored();
    void aLineThatEndsLeavesThemStored();
    void aProcessThatEndsAsksAgain();
    void aGapBetweenThem();
    void oneTagTwiceInThem();
    void aDiskThatFailsLosesNothing();
    void ownEntriesInThemSettleTheOutbox();
    void aLeaveInTheMiddle();
};

namespace {

constexpr Seq pageSize = 50;

/// A client that was told of a room with `posts` posts, and has none of the pages yet.
struct CatchingUp {
    explicit CatchingUp(int posts)
    {
        for (int i = 0; i < posts; ++i)
            room.post("ann", "post " + std::to_string(i));
        f.client->start();
        isReady = f.greet({&room});
        const auto follow = f.take<Follow>();
        isReady = isReady && follow.has_value();
        if (isReady)
            f.reply(follow->first, FollowReply{{room.followed()}});
        f.heard->words.clear();
    }

    void page(Seq number) { f.push(room.entries(number * pageSize, std::min((number + 1) * pageSize, room.head()))); }
    Seq storedHead() { return f.stored(room).head; }
    /// What is seen is what is stored.
    bool isHonest() { return f.client->room(room.id)->head == storedHead(); }

    ClientFixture f;
    ScriptedRoom room{"r"};
    bool isReady = false;
};

} // namespace

void ClientPagesTest::pagesAreStoredTogether()
{
    CatchingUp c(400);
    QVERIFY(c.isReady);
    for (Seq number = 0; number < 4; ++number)
        c.page(number);
    QCOMPARE(c.storedHead(), Seq(0));
    QVERIFY(c.isHonest());
    QCOMPARE(c.f.heard->count("messages"), 0);
    c.f.pass(50);
    QCOMPARE(c.storedHead(), 4 * pageSize);
    QVERIFY(c.isHonest());
    QCOMPARE(c.f.heard->count("messages"), 1); // told once, of all
    QVERIFY(c.f.phase() == Phase::CatchingUp);
    for (Seq number = 4; number < 9; ++number)
        c.page(number);
    QCOMPARE(c.storedHead(), c.room.head());
    QCOMPARE(c.f.heard->count("messages"), 2);
    QVERIFY(c.f.phase() == Phase::Online);
}

void ClientPagesTest::noneWaitsLong()
{
    CatchingUp c(400);
    QVERIFY(c.isReady);
    c.page(0);
    QVERIFY(c.f.client->nextDeadline() <= c.f.clock.steadyMs() + 50);
    QCOMPARE(c.f.heard->count("deadline"), 1);
    c.f.pass(30);
    c.page(1); // gives the first one no more time
    c.f.pass(20);
    QCOMPARE(c.storedHead(), 2 * pageSize);
    QVERIFY(c.f.client->nextDeadline() > c.f.clock.steadyMs() + 50);
}

void ClientPagesTest::theLastOneIsStoredAtOnce()
{
    CatchingUp c(120);
    QVERIFY(c.isReady);
    for (Seq number = 0; number < 3; ++number)
        c.page(number);
    QCOMPARE(c.storedHead(), c.room.head());
    QVERIFY(c.f.phase() == Phase::Online);
    c.room.post("ann", "live");
    c.f.push(c.room.entries(c.room.head() - 1));
    QCOMPARE(c.storedHead(), c.room.head());
}

void ClientPagesTest::manyAreNotGathered()
{
    CatchingUp c(5'000);
    QVERIFY(c.isReady);
    for (Seq number = 0; number < 40; ++number)
        c.page(number); // no time passes
    QVERIFY(c.storedHead() >= 24 * pageSize);
    QVERIFY(c.isHonest());
}

void ClientPagesTest::severalRoomsAtOnce()
{
    ClientFixture f;
    ScriptedRoom one("one");
    ScriptedRoom two("two");
    for (int i = 0; i < 98; ++i) {
        one.post("ann", "one");
        two.post("ann", "two");
    }
    f.client->start();
    QVERIFY(f.greet({&one, &two}));
    f.reply(f.take<Follow>()->first, FollowReply{{one.followed(), two.followed()}});
    f.push(one.entries(0, 50));
    f.push(two.entries(0, 50));
    QCOMPARE(f.stored(one).head, Seq(0));
    f.push(one.entries(50));
    QCOMPARE(f.stored(one).head, one.head());
    QCOMPARE(f.stored(two).head, Seq(50));
    QVERIFY(f.phase() == Phase::CatchingUp);
    f.push(two.entries(50));
    QCOMPARE(f.stored(two).head, two.head());
    QVERIFY(f.phase() == Phase::Online);
}

void ClientPagesTest::whatElseComesFindsThemStored_data()
{
    QTest::addColumn<int>("which");
    const std::vector<const char *> names{"a change of the room", "a read mark", "presence", "bye"};
    for (std::size_t which = 0; which < names.size(); ++which)
        QTest::newRow(names[which]) << static_cast<int>(which);
}

void ClientPagesTest::whatElseComesFindsThemStored()
{
    QFETCH(int, which);
    CatchingUp c(400);
    QVERIFY(c.isReady);
    c.page(0);
    const std::vector<ServerFrame> frames{RoomChanged{c.room.row()}, ReadChanged{{c.room.id, 40, 0, 0}},
                                          PresenceChanged{{{UserId("ann"), Presence::Away, 5}}}, Bye{100}};
    c.f.push(frames[static_cast<std::size_t>(which)]);
    QCOMPARE(c.storedHead(), pageSize);
    QVERIFY(c.isHonest());
    if (which == 1)
        QCOMPARE(c.f.client->room(c.room.id)->read.seq, Seq(40));
}

void ClientPagesTest::whatTheUserDoesFindsThemStored()
{
    CatchingUp c(400);
    QVERIFY(c.isReady);
    c.page(0);
    c.f.client->markRead(c.room.id, 45);
    QCOMPARE(c.storedHead(), pageSize);
    QCOMPARE(c.f.client->room(c.room.id)->read.seq, Seq(45));
    c.page(1);
    c.f.client->stop();
    QCOMPARE(c.storedHead(), 2 * pageSize);
    QVERIFY(c.f.client->nextDeadline() > c.f.clock.steadyMs() + 50);
}

void ClientPagesTest::aLineThatEndsLeavesThemStored()
{
    CatchingUp c(400);
    QVERIFY(c.isReady);
    c.page(0);
    c.page(1);
    c.f.close();
    QCOMPARE(c.storedHead(), 2 * pageSize);
    QVERIFY(c.f.goOnline({&c.room})); // from there on
    QCOMPARE(c.storedHead(), c.room.head());
}

void ClientPagesTest::aProcessThatEndsAsksAgain()
{
    CatchingUp c(400);
    QVERIFY(c.isReady);
    c.page(0);
    c.f.pass(50);
    c.page(1);
    c.f.restart();
    QCOMPARE(c.storedHead(), pageSize);
    c.f.client->start();
    QVERIFY(c.f.greet({&c.room}));
    const auto follow = c.f.take<Follow>();
    QVERIFY(follow.has_value());
    QCOMPARE(follow->second.rooms.front().after, std::optional<Seq>(pageSize));
}

void ClientPagesTest::aGapBetweenThem()
{
    CatchingUp c(400);
    QVERIFY(c.isReady);
    c.page(0);
    c.page(2);
    c.page(3);
    c.f.pass(50);
    QCOMPARE(c.storedHead(), pageSize);
    QVERIFY(c.f.phase() == Phase::CatchingUp);
    const auto follow = c.f.take<Follow>();
    QVERIFY(follow.has_value());
    QCOMPARE(follow->second.rooms.front(), (Cursor{c.room.id, c.room.epoch, pageSize}));
    c.f.reply(follow->first, FollowReply{{c.room.followed()}});
    c.f.push(c.room.entries(pageSize));
    QCOMPARE(c.storedHead(), c.room.head());
    QVERIFY(c.f.phase() == Phase::Online);
}

void ClientPagesTest::oneTagTwiceInThem()
{
    CatchingUp c(400);
    QVERIFY(c.isReady);
    c.room.log[70].tag = c.room.log[20].tag;
    c.page(0);
    c.page(1);
    c.f.pass(50);
    QCOMPARE(c.storedHead(), Seq(0));
    QVERIFY(c.f.phase() == Phase::Waiting);
    QCOMPARE(c.f.heard->count("disk"), 0); // the disk is fine, the server is not
}

void ClientPagesTest::aDiskThatFailsLosesNothing()
{
    CatchingUp c(400);
    QVERIFY(c.isReady);
    c.f.database->execute("CREATE TRIGGER full BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    c.page(0);
    c.page(1);
    c.f.pass(50);
    QCOMPARE(c.f.heard->count("disk"), 1);
    QCOMPARE(c.f.heard->count("messages"), 0);
    QVERIFY(c.f.phase() == Phase::Waiting);
    QVERIFY(c.isHonest());
    c.f.database->execute("DROP TRIGGER full");
    QVERIFY(c.f.goOnline({&c.room}));
    QCOMPARE(c.storedHead(), c.room.head());
}

void ClientPagesTest::ownEntriesInThemSettleTheOutbox()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto tag = f.client->post(room.id, "mine");
    QVERIFY(tag.ok());
    f.close(); // it got there, its ack did not
    room.add(ClientFixture::me, Posted{"mine", 0}, tag.value());
    for (int i = 0; i < 200; ++i)
        room.post("ann", "x");
    f.client->retryNow();
    QVERIFY(f.greet({&room}));
    f.reply(f.take<Follow>()->first, FollowReply{{room.followed()}});
    f.push(room.entries(2, 50));
    QCOMPARE(f.client->pending(room.id).size(), std::size_t(1)); // not before it is stored
    f.pass(50);
    QCOMPARE(f.client->pending(room.id).size(), std::size_t(0));
    QVERIFY(store::OutboxStore(*f.database).all().empty());
    f.push(room.entries(50));
    QVERIFY(f.phase() == Phase::Online);
}

void ClientPagesTest::aLeaveInTheMiddle()
{
    CatchingUp c(100);
    QVERIFY(c.isReady);
    const Seq told = c.room.head();
    c.page(0);
    c.room.add(ClientFixture::me, Left{});
    c.room.post("ann", "behind my back");
    c.f.push(c.room.entries(pageSize));
    QCOMPARE(c.storedHead(), told + 1);
    QVERIFY(!c.f.client->room(c.room.id)->joined);
    QVERIFY(c.f.phase() == Phase::Online);
}

QTEST_GUILESS_MAIN(ClientPagesTest)
#include "client_pages_test.moc"
