// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/flood.h"
#include "tests/unit/hub_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

/// Presence, typing, read marks and flood limits (docs/protocol.md, "presence", "typing", "read", "Flood").
class HubPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followersSeeWhoComesAndGoes();
    void newcomersSeeWhoIsHere();
    void theBestSessionCounts();
    void aShortAbsenceIsNotTold();
    void strangersToTheRoomHearNothing();
    void whoJoinsIsSeen();
    void manyChangesAreOneFrame();
    void lastSeenIsStored();

    void typingIsHeardByTheOthers();
    void typingEndsByItself();
    void typingEndsWithAPostOrTheSession();
    void typingIsThrottledSilently();
    void onlyMembersType();

    void readMarksMoveForwardAndReachOtherDevices();
    void onlyMembersRead();

    void tokenBucketIsExact();
    void floodSaysExactlyWhenToComeBack();
    void whoComesInTimeIsNeverPaused();
    void anotherDevicesPromiseIsNotOnesOwn();
    void aMillisecondEarlyIsForgiven();
    void brokenPromisesPauseTheUser();
    void brokenPromisesAreForgottenAfterTheWindow();
    void reactionsRoomsAndPagesHaveTheirOwnBuckets();
    void aNewSessionBringsNoNewTokens();
    void fullBucketsAreForgotten();
    void nothingToDoMeansNoDeadline();
};

namespace {

struct Den {
    explicit Den(HubFixture &f) : ann(Peer::greeted(f, "Ann")), bob(Peer::greeted(f, "Bob"))
    {
        room = ann.create("Den");
        bob.append(room, Joined{});
        ann.follow(room, 2);
        bob.follow(room, 2);
        f.drain();
        f.advance(limits::presenceFlush);
        f.advance(3'600'000); // all buckets are full again
        ann.clear();
        bob.clear();
    }
    UserId userOf(const Peer &peer) const
    {
        Peer copy = peer;
        for (const MemberRow &row : copy.get<MembersReply>(GetMembers{room, {}, 0}).members) {
            if (row.member.name == (&peer == &ann ? "Ann" : "Bob"))
                return row.member.user;
        }
        return {};
    }

    Peer ann;
    Peer bob;
    RoomId room;
};

std::vector<PresenceRow> rowsOf(const Peer &peer)
{
    std::vector<PresenceRow> rows;
    for (const PresenceChanged &frame : peer.pushed<PresenceChanged>())
        rows.insert(rows.end(), frame.rows.begin(), frame.rows.end());
    return rows;
}

} // namespace

void HubPeopleTest::followersSeeWhoComesAndGoes()
{
    HubFixture f;
    Den den(f);
    const UserId bob = den.userOf(den.bob);
    den.bob.disconnect();
    f.advance(limits::presenceFlush - 1);
    QVERIFY(rowsOf(den.ann).empty());
    f.advance(1);
    QCOMPARE(rowsOf(den.ann), (std::vector<PresenceRow>{{bob, Presence::Offline, f.clock.wallMs()}}));
    QVERIFY(den.ann.line().classes.back() == server::FrameClass::Ephemeral);
    den.ann.clear();
    Peer back = Peer::greeted(f, "Bob");
    f.advance(limits::presenceFlush);
    QCOMPARE(rowsOf(den.ann), (std::vector<PresenceRow>{{bob, Presence::Online, f.clock.wallMs()}}));
    den.ann.clear();
    back.note(SetPresence{Presence::Away});
    f.advance(limits::presenceFlush);
    QCOMPARE(rowsOf(den.ann), (std::vector<PresenceRow>{{bob, Presence::Away, f.clock.wallMs()}}));
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::newcomersSeeWhoIsHere()
{
    HubFixture f;
    Den den(f);
    den.bob.note(SetPresence{Presence::Away});
    f.advance(limits::presenceFlush);
    Peer eve = Peer::greeted(f, "Eve");
    eve.append(den.room, Joined{});
    f.advance(limits::presenceFlush);
    QVERIFY(rowsOf(eve).empty()); // does not follow
    eve.follow(den.room, 0);
    f.drain();
    f.advance(limits::presenceFlush);
    auto rows = rowsOf(eve);
    QCOMPARE(rows.size(), 3u);
    const auto bob =
        std::find_if(rows.begin(), rows.end(), [](const PresenceRow &row) { return row.presence == Presence::Away; });
    QVERIFY(bob != rows.end());
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::theBestSessionCounts()
{
    HubFixture f;
    Den den(f);
    Peer phone = Peer::greeted(f, "Bob");
    den.bob.note(SetPresence{Presence::Away});
    f.advance(limits::presenceFlush);
    QVERIFY(rowsOf(den.ann).empty()); // the phone is online
    phone.disconnect();
    f.advance(limits::presenceFlush);
    QCOMPARE(rowsOf(den.ann).size(), 1u);
    QVERIFY(rowsOf(den.ann)[0].presence == Presence::Away);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::aShortAbsenceIsNotTold()
{
    HubFixture f;
    Den den(f);
    den.bob.disconnect();
    Peer::greeted(f, "Bob");
    f.advance(limits::presenceFlush);
    QVERIFY(rowsOf(den.ann).empty());
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::strangersToTheRoomHearNothing()
{
    HubFixture f;
    Den den(f);
    Peer eve = Peer::greeted(f, "Eve");
    const RoomId other = eve.create("Elsewhere");
    eve.follow(other, 0);
    f.drain();
    f.advance(limits::presenceFlush);
    eve.clear();
    den.bob.disconnect();
    f.advance(limits::presenceFlush);
    QVERIFY(rowsOf(eve).empty());
    QCOMPARE(rowsOf(den.ann).size(), 1u);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::whoJoinsIsSeen()
{
    HubFixture f;
    Den den(f);
    Peer eve = Peer::greeted(f, "Eve");
    f.advance(limits::presenceFlush);
    QVERIFY(rowsOf(den.ann).empty()); // no shared room yet
    eve.append(den.room, Joined{});
    f.advance(limits::presenceFlush);
    QCOMPARE(rowsOf(den.ann).size(), 1u);
    QVERIFY(rowsOf(den.ann)[0].presence == Presence::Online);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::manyChangesAreOneFrame()
{
    HubFixture f;
    Den den(f);
    std::vector<Peer> others;
    for (int i = 0; i < 40; ++i) {
        others.push_back(Peer::greeted(f, "Guest " + std::to_string(i)));
        others.back().append(den.room, Joined{});
    }
    f.advance(limits::presenceFlush);
    den.ann.clear();
    for (Peer &other : others)
        other.disconnect();
    f.advance(limits::presenceFlush);
    QCOMPARE(den.ann.pushed<PresenceChanged>().size(), 1u);
    QCOMPARE(rowsOf(den.ann).size(), 40u);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::lastSeenIsStored()
{
    HubFixture f;
    Den den(f);
    f.advance(1'000);
    const base::Millis left = f.clock.wallMs();
    den.bob.disconnect();
    f.settle();
    f.advance(5'000);
    for (int restarts = 0; restarts < 2; ++restarts) {
        Peer ann = Peer::greeted(f, "Ann");
        for (const MemberRow &row : ann.get<MembersReply>(GetMembers{den.room, {}, 0}).members) {
            const bool isBob = row.member.name == "Bob";
            QVERIFY(row.presence == (isBob ? Presence::Offline : Presence::Online));
            QCOMPARE(row.lastSeen, isBob ? left : f.clock.wallMs());
        }
        f.restart();
    }
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::typingIsHeardByTheOthers()
{
    HubFixture f;
    Den den(f);
    Peer phone = Peer::greeted(f, "Bob");
    phone.follow(den.room, 2);
    den.bob.note(SetTyping{den.room, true});
    QCOMPARE(den.ann.pushed<TypingChanged>(), (std::vector<TypingChanged>{{den.room, den.userOf(den.bob), true}}));
    QVERIFY(den.ann.line().classes.at(0) == server::FrameClass::Ephemeral);
    QVERIFY(den.bob.pushed<TypingChanged>().empty());
    QVERIFY(phone.pushed<TypingChanged>().empty());
    den.ann.clear();
    den.bob.note(SetTyping{den.room, false});
    den.bob.note(SetTyping{den.room, false});
    QCOMPARE(den.ann.pushed<TypingChanged>(), (std::vector<TypingChanged>{{den.room, den.userOf(den.bob), false}}));
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::typingEndsByItself()
{
    HubFixture f;
    Den den(f);
    den.bob.note(SetTyping{den.room, true});
    f.advance(limits::typingLasts / 2);
    den.bob.note(SetTyping{den.room, true});
    den.ann.clear();
    f.advance(limits::typingLasts - 1);
    QVERIFY(den.ann.pushed<TypingChanged>().empty());
    f.advance(1);
    QCOMPARE(den.ann.pushed<TypingChanged>().size(), 1u);
    QVERIFY(!den.ann.pushed<TypingChanged>()[0].on);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::typingEndsWithAPostOrTheSession()
{
    HubFixture f;
    Den den(f);
    den.bob.note(SetTyping{den.room, true});
    den.ann.clear();
    den.bob.post(den.room, "done");
    QCOMPARE(den.ann.pushed<TypingChanged>().size(), 1u);
    QVERIFY(!den.ann.pushed<TypingChanged>()[0].on);

    Peer phone = Peer::greeted(f, "Bob");
    phone.note(SetTyping{den.room, true});
    den.ann.clear();
    phone.disconnect();
    QCOMPARE(den.ann.pushed<TypingChanged>().size(), 1u);
    QVERIFY(!den.ann.pushed<TypingChanged>()[0].on);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::typingIsThrottledSilently()
{
    HubFixture f(true);
    Den den(f);
    den.bob.clear();
    for (int i = 0; i < 3 * limits::typingBucket.burst; ++i)
        den.bob.note(SetTyping{den.room, true});
    QCOMPARE(den.ann.pushed<TypingChanged>().size(), std::size_t(limits::typingBucket.burst));
    QVERIFY(den.bob.line().frames.empty());
    QVERIFY(!den.bob.line().closed);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::onlyMembersType()
{
    HubFixture f;
    Den den(f);
    Peer eve = Peer::greeted(f, "Eve");
    eve.note(SetTyping{den.room, true});
    eve.note(SetTyping{RoomId("nowhere"), true});
    Peer stranger(f);
    stranger.note(SetTyping{den.room, true});
    QVERIFY(den.ann.pushed<TypingChanged>().empty());
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::readMarksMoveForwardAndReachOtherDevices()
{
    HubFixture f;
    Den den(f);
    Peer phone = Peer::greeted(f, "Bob");
    for (int i = 0; i < 3; ++i)
        den.ann.post(den.room, "@Bob?");
    const auto first = den.bob.get<ReadState>(MarkRead{den.room, 4});
    QCOMPARE(first, (ReadState{den.room, 4, 1, 1}));
    QCOMPARE(phone.pushed<ReadChanged>(), (std::vector<ReadChanged>{{first}}));
    QVERIFY(den.bob.pushed<ReadChanged>().empty());
    QVERIFY(den.ann.pushed<ReadChanged>().empty());
    phone.clear();
    QCOMPARE(den.bob.get<ReadState>(MarkRead{den.room, 1}).seq, 4); // never back
    QVERIFY(phone.pushed<ReadChanged>().empty());
    QCOMPARE(den.bob.get<ReadState>(MarkRead{den.room, 1'000'000}).seq, 5); // never past the head
    QCOMPARE(phone.pushed<ReadChanged>().size(), 1u);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::onlyMembersRead()
{
    HubFixture f;
    Den den(f);
    Peer eve = Peer::greeted(f, "Eve");
    QVERIFY(eve.refused(MarkRead{den.room, 1}).code == ErrorCode::NotMember);
    QVERIFY(eve.refused(MarkRead{RoomId("nowhere"), 1}).code == ErrorCode::NoSuchRoom);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::tokenBucketIsExact()
{
    server::TokenBucket bucket;
    constexpr limits::Bucket size{3, 100};
    base::Millis now = 5'000;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(bucket.take(size, now), 0);
    QCOMPARE(bucket.take(size, now), 100);
    QCOMPARE(bucket.take(size, now + 99), 1);
    QCOMPARE(bucket.take(size, now + 100), 0);
    QCOMPARE(bucket.take(size, now + 100), 100);
    QVERIFY(!bucket.isFull(now + 399));
    QVERIFY(bucket.isFull(now + 400));
    now += 100'000;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(bucket.take(size, now), 0);
    QVERIFY(bucket.take(size, now) > 0);
}

void HubPeopleTest::floodSaysExactlyWhenToComeBack()
{
    HubFixture f(true);
    Den den(f);
    for (int i = 0; i < limits::postBucket.burst; ++i)
        den.bob.post(den.room, "x");
    HUB_RULES_KEPT(f);
    const Append request{den.room, den.bob.newTag(), Posted{"y", 0}};
    const Error error = den.bob.refused(request);
    QVERIFY(error.code == ErrorCode::Flood);
    QCOMPARE(error.retryMs, limits::postBucket.refill);
    den.ann.post(den.room, "others are not concerned");
    f.advance(error.retryMs - 1);
    QCOMPARE(den.bob.refused(request).retryMs, 1);
    f.advance(1);
    QVERIFY(!den.bob.get<AppendReply>(request).duplicate);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::whoComesInTimeIsNeverPaused()
{
    HubFixture f(true);
    Den den(f);
    int told = 0;
    for (int i = 0; i < 200; ++i) {
        const Append request{den.room, den.bob.newTag(), Posted{"x", 0}};
        const auto reply = den.bob.ask(request);
        if (const auto *error = std::get_if<Error>(&*reply)) {
            ++told;
            f.advance(error->retryMs);
            den.bob.get<AppendReply>(request);
        }
    }
    QVERIFY(told > 100);
    QVERIFY(!den.bob.line().closed);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::anotherDevicesPromiseIsNotOnesOwn()
{
    HubFixture f(true);
    Den den(f);
    for (int i = 0; i < limits::postBucket.burst; ++i)
        den.bob.post(den.room, "x");
    for (int i = 0; i < 7; ++i) { // each device asks once and would wait
        Peer device = Peer::greeted(f, "Bob");
        QVERIFY(device.refused(Append{den.room, device.newTag(), Posted{"x", 0}}).code == ErrorCode::Flood);
        QVERIFY(!device.line().closed);
    }
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::aMillisecondEarlyIsForgiven()
{
    HubFixture f(true);
    Den den(f);
    for (int i = 0; i < limits::postBucket.burst; ++i)
        den.bob.post(den.room, "x");
    for (int i = 0; i < 20; ++i) {
        const Append request{den.room, den.bob.newTag(), Posted{"x", 0}};
        f.advance(den.bob.refused(request).retryMs - 1);
        f.advance(den.bob.refused(request).retryMs);
        den.bob.get<AppendReply>(request);
    }
    QVERIFY(!den.bob.line().closed);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::brokenPromisesPauseTheUser()
{
    HubFixture f(true);
    Den den(f);
    for (int i = 0; i < limits::postBucket.burst; ++i)
        den.bob.post(den.room, "x");
    const auto tooFast = [&] { return den.bob.refused(Append{den.room, den.bob.newTag(), Posted{"x", 0}}); };
    tooFast(); // told
    for (int i = 0; i < limits::violationsClose - 1; ++i) {
        QVERIFY(tooFast().code == ErrorCode::Flood);
        QVERIFY(!den.bob.line().closed);
    }
    QCOMPARE(tooFast().retryMs, limits::violationsPause);
    QVERIFY(den.bob.line().closed == CloseCode::Paused);

    f.advance(1'000);
    Peer early(f);
    const Error error = early.refused(Peer::helloAs("Bob"));
    QVERIFY(error.code == ErrorCode::Flood);
    QCOMPARE(error.retryMs, limits::violationsPause - 1'000);
    QVERIFY(early.line().closed == CloseCode::Paused);
    QVERIFY(!den.ann.line().closed);
    f.advance(error.retryMs);
    Peer back = Peer::greeted(f, "Bob");
    back.post(den.room, "sorry");
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::brokenPromisesAreForgottenAfterTheWindow()
{
    HubFixture f(true);
    Den den(f);
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < limits::postBucket.burst; ++i)
            den.bob.post(den.room, "x");
        for (int i = 0; i < limits::violationsClose; ++i) // told once, broken once less than allowed
            den.bob.refused(Append{den.room, den.bob.newTag(), Posted{"x", 0}});
        f.advance(limits::violationsWindow);
    }
    QVERIFY(!den.bob.line().closed);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::reactionsRoomsAndPagesHaveTheirOwnBuckets()
{
    HubFixture f(true);
    Den den(f);
    const Seq post = den.ann.post(den.room, "x");
    const auto askUntilRefused = [&](auto make) {
        for (int count = 0; count < 1'000; ++count) {
            const auto reply = den.bob.ask(make(count));
            const auto *error = std::get_if<Error>(&*reply);
            if (error && error->code == ErrorCode::Flood)
                return std::make_pair(count, error->retryMs);
        }
        return std::make_pair(1'000, base::Millis(0));
    };
    const auto expected = [](const limits::Bucket &bucket) { return std::make_pair(int(bucket.burst), bucket.refill); };
    QCOMPARE(askUntilRefused([&](int i) {
                 return Append{den.room, den.bob.newTag(), Reacted{post, ":+1:", i % 2 == 0}};
             }),
             expected(limits::reactionBucket));
    QCOMPARE(askUntilRefused([&](int) {
                 return Append{den.room, den.bob.newTag(), Posted{"x", 0}};
             }),
             expected(limits::postBucket));
    QCOMPARE(askUntilRefused([&](int i) {
                 return CreateRoom{den.bob.newTag(), "Room " + std::to_string(i), ""};
             }),
             expected(limits::createBucket));
    int kinds = 0;
    QCOMPARE(askUntilRefused([&](int) -> RequestBody {
                 switch (++kinds % 4) {
                 case 0:
                     return GetRooms{};
                 case 1:
                     return GetMembers{den.room, {}, 0};
                 case 2:
                     return GetHistory{den.room, {}};
                 default:
                     return Search{{"x", {}, 0}};
                 }
             }),
             expected(limits::historyBucket));
    den.bob.get<PingReply>(Ping{}); // a heartbeat is always free
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::aNewSessionBringsNoNewTokens()
{
    HubFixture f(true);
    Den den(f);
    for (int i = 0; i < limits::postBucket.burst; ++i)
        den.bob.post(den.room, "x");
    den.bob.disconnect();
    Peer again = Peer::greeted(f, "Bob");
    QVERIFY(again.refused(Append{den.room, again.newTag(), Posted{"x", 0}}).code == ErrorCode::Flood);
    HUB_RULES_KEPT(f);
}

void HubPeopleTest::fullBucketsAreForgotten()
{
    server::FloodGate gate;
    server::ToldUntil told{};
    base::Millis now = 1'000;
    for (int i = 0; i < 100; ++i)
        QVERIFY(gate.ask(UserId("u" + std::to_string(i)), server::FloodKind::Post, false, now, told).pass);
    QCOMPARE(gate.users(), 100u);
    now = gate.nextDeadline();
    gate.tick(now);
    QCOMPARE(gate.users(), 0u);
    QVERIFY(gate.ask(UserId("u1"), server::FloodKind::Create, false, now, told).pass);
    gate.tick(gate.nextDeadline());
    QCOMPARE(gate.users(), 1u); // that bucket takes longer
}

void HubPeopleTest::nothingToDoMeansNoDeadline()
{
    HubFixture f;
    const base::Millis farAway = f.clock.steadyMs() + base::Millis(1000) * 60 * 60 * 24 * 365;
    QVERIFY(f.hub->nextDeadline() > farAway);
    Den den(f);
    QVERIFY(f.hub->nextDeadline() > farAway);
    den.bob.note(SetTyping{den.room, true});
    QCOMPARE(f.hub->nextDeadline(), f.clock.steadyMs() + limits::typingLasts);
    den.bob.note(SetTyping{den.room, false});
    QVERIFY(f.hub->nextDeadline() > farAway);
    HUB_RULES_KEPT(f);
}

QTEST_GUILESS_MAIN(HubPeopleTest)
#include "hub_people_test.moc"
