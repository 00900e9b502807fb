// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hub_room.h"
#include "tests/unit/hub_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

/// Appending, hearing and catching up (docs/protocol.md, "The log", "follow", "append", "create").
class HubLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHeardBeforeTheCommit();
    void aBatchGoesOutInOneFrame();
    void manyEntriesAreSplitIntoFramesThatFit();
    void theHostFillsInNames();
    void textIsCheckedFirst();
    void aRetryIsAnsweredWithTheFirstSeq();
    void aRetryAfterARestart();
    void aRetryWhileTheFirstIsOnItsWay();
    void aJoinThatIsOnDiskButNotYetToldIsAnsweredInOrder();
    void theSameTagWithOtherContentConflicts();
    void creatingARoomTwiceIsOneRoom();
    void aHelloBetweenCommitAndReplyKnowsNoMoreThanTheHub();
    void onlyMembersPost();
    void createIsNoEntryToAppend();
    void unknownKindsAreRefused();
    void aFailingDiskTellsNobody();
    void aSenderWhoLeftIsStillHeard();

    void followWithoutAnything();
    void followFromTheHead();
    void followLiveOnly();
    void resumeTwiceWithoutTraffic();
    void moreThanOnePage();
    void pagesTakeTurnsBetweenRooms();
    void joiningDuringABurst();
    void anotherEpochResets();
    void aCursorPastTheHeadResets();
    void followingAgainStartsAgain();
    void followingAgainWhileCatchingUp();
    void followIsRefusedPerRoom();
    void tooManyRoomsInOneFollow();
    void manySessionsShareTheirPages();
    void catchingUpGoesOnWhenTheDiskIsBack();
    void aDeadSessionInMidCatchUp();

    void liveFollowersStandApart();

    void afterLeavingThereIsSilence();
    void presenceStopsWithTheMembership();
    void leavingInTheMiddleOfABatch();
    void leavingWhileCatchingUpStillEndsWithTheLeave();
    void roomNewsReachWhomTheyConcern();
    void anotherDeviceLearnsOfTheJoin();
};

namespace {

/// Ann's room with some posts, and Bob as its second member.
struct Den {
    explicit Den(HubFixture &f, int posts = 0) : ann(Peer::greeted(f, "Ann")), bob(Peer::greeted(f, "Bob"))
    {
        room = ann.create("Den");
        bob.append(room, Joined{});
        f.held = true;
        for (int i = 0; i < posts; ++i)
            send(f, "post " + std::to_string(i));
        f.held = false;
        f.settle();
        head = 2 + posts;
        ann.clear();
        bob.clear();
    }
    /// Without waiting for a commit; a batch of its own every now and then, so that nothing is refused as busy.
    void send(HubFixture &f, const std::string &text)
    {
        ann.send(Append{room, ann.newTag(), Posted{text, 0}});
        if (f.jobs.size() >= limits::requestsInFlight)
            f.commit();
    }

    Peer ann;
    Peer bob;
    RoomId room;
    Seq head = 0;
};

} // namespace

void HubLogTest::nothingIsHeardBeforeTheCommit()
{
    HubFixture f;
    Den den(f);
    den.ann.follow(den.room, den.head);
    den.bob.follow(den.room, den.head);
    f.drain();
    den.bob.clear();
    f.held = true;
    const std::string request = den.ann.send(Append{den.room, den.ann.newTag(), Posted{"hello", 0}});
    QVERIFY(!den.ann.replyTo(request));
    f.commitSilently();
    QVERIFY(!den.ann.replyTo(request));
    QVERIFY(den.ann.seqs(den.room).empty());
    QVERIFY(den.bob.line().frames.empty());
    f.tell();
    QCOMPARE(std::get<AppendReply>(*den.ann.replyTo(request)), (AppendReply{3, false}));
    QCOMPARE(den.ann.seqs(den.room), range(3, 3));
    const auto heard = den.bob.pushed<Entries>();
    QCOMPARE(heard.size(), 1u);
    const Entry &entry = heard[0].entries.at(0);
    QCOMPARE(entry.body, Body(Posted{"hello", 0}));
    QCOMPARE(entry.at, f.clock.wallMs());
    QVERIFY(isIdText(heard[0].epoch.value));
    QVERIFY(den.bob.line().classes.back() == server::FrameClass::Durable);
    HUB_RULES_KEPT(f);
}

void HubLogTest::aBatchGoesOutInOneFrame()
{
    HubFixture f;
    Den den(f);
    den.ann.follow(den.room, den.head);
    den.bob.follow(den.room, den.head);
    f.drain();
    den.bob.clear();
    const RoomId other = den.ann.create("Other");
    den.ann.follow(other, 0);
    f.drain();
    den.ann.clear();
    f.held = true;
    const int broadcasts = f.outlet.broadcasts;
    for (int i = 0; i < 20; ++i) {
        den.ann.send(Append{den.room, den.ann.newTag(), Posted{"den", 0}});
        den.ann.send(Append{other, den.ann.newTag(), Posted{"other", 0}});
    }
    f.commit();
    QCOMPARE(f.outlet.broadcasts - broadcasts, 2);
    QCOMPARE(den.bob.seqs(den.room), range(3, 22));
    QCOMPARE(den.bob.pushed<Entries>().size(), 1u);
    QCOMPARE(den.ann.seqs(other), range(2, 21));
    QCOMPARE(f.hub->figures().deliveries >= 60, true);
    HUB_RULES_KEPT(f);
}

void HubLogTest::manyEntriesAreSplitIntoFramesThatFit()
{
    HubFixture f;
    Den den(f);
    den.bob.follow(den.room, den.head);
    f.held = true;
    std::string text; // every second byte is escaped on the wire
    for (std::size_t i = 0; i < 3'900; ++i)
        text += i % 2 != 0 ? '"' : 'x';
    for (int i = 0; i < 40; ++i)
        den.ann.send(Append{den.room, den.ann.newTag(), Posted{text, 0}});
    f.commit();
    QCOMPARE(den.bob.seqs(den.room), range(3, 42));
    QVERIFY(den.bob.pushed<Entries>().size() > 3);
    Peer again = Peer::greeted(f, "Bob");
    again.follow(den.room, 0);
    f.drain();
    QCOMPARE(again.seqs(den.room), range(1, 42));
    HUB_RULES_KEPT(f);
}

void HubLogTest::theHostFillsInNames()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer bob = Peer::greeted(f, "Bob");
    const RoomId room = ann.create("Den");
    bob.append(room, Joined{"Queen of Sheba"});
    ann.follow(room, 0);
    const auto entries = ann.pushed<Entries>().at(0).entries;
    QCOMPARE(entries.at(0).body, Body(Created{"Den", "", "Ann"}));
    QCOMPARE(entries.at(1).body, Body(Joined{"Bob"}));
    HUB_RULES_KEPT(f);
}

void HubLogTest::textIsCheckedFirst()
{
    HubFixture f(true);
    Den den(f);
    den.ann.follow(den.room, den.head);
    const auto refused = [&](Body body) { return den.ann.refused(Append{den.room, den.ann.newTag(), std::move(body)}).code; };
    // More often than the flood limit allows: what is refused for its text costs nothing.
    for (int i = 0; i < 3; ++i) {
        QVERIFY(refused(Posted{" \n ", 0}) == ErrorCode::TextEmpty);
        QVERIFY(refused(Posted{std::string(limits::textCodePoints + 1, 'x'), 0}) == ErrorCode::TextTooLong);
        QVERIFY(refused(Edited{2, ""}) == ErrorCode::TextEmpty);
        QVERIFY(refused(Reacted{2, "two words", true}) == ErrorCode::InvalidParams);
        QVERIFY(refused(Renamed{"\xE2\x80\xAE"
                                "evil"})
                == ErrorCode::NameInvalid);
        QVERIFY(refused(TopicSet{std::string(limits::topicCodePoints + 1, 'x')}) == ErrorCode::TextTooLong);
        QVERIFY(den.ann.refused(CreateRoom{den.ann.newTag(), "", ""}).code == ErrorCode::NameInvalid);
        QVERIFY(den.ann.refused(CreateRoom{den.ann.newTag(), "Den 2", std::string(limits::topicCodePoints + 1, 'x')}).code
                == ErrorCode::TextTooLong);
    }
    den.ann.post(den.room, "  trimmed\r\n");
    QCOMPARE(den.ann.pushed<Entries>().back().entries.back().body, Body(Posted{"trimmed", 0}));
    HUB_RULES_KEPT(f);
}

void HubLogTest::aRetryIsAnsweredWithTheFirstSeq()
{
    HubFixture f(true);
    Den den(f);
    f.advance(60'000);
    const Append request{den.room, den.ann.newTag(), Posted{"once", 0}};
    const auto first = den.ann.get<AppendReply>(request);
    QVERIFY(!first.duplicate);
    // Far more often than the flood limit allows.
    for (int i = 0; i < 50; ++i)
        QCOMPARE(den.ann.get<AppendReply>(request), (AppendReply{first.seq, true}));
    QVERIFY(f.jobs.empty());
    // On disk, but not yet told: still no new token.
    f.held = true;
    const Append late{den.room, den.ann.newTag(), Posted{"late", 0}};
    den.ann.send(late);
    f.commitSilently();
    std::vector<std::string> retries;
    for (int i = 0; i < 10; ++i)
        retries.push_back(den.ann.send(late));
    f.tell();
    f.commit();
    for (const std::string &retry : retries)
        QCOMPARE(std::get<AppendReply>(*den.ann.replyTo(retry)), (AppendReply{first.seq + 1, true}));
    f.held = false;
    // The text rules clean a retry like the first one.
    QVERIFY(den.ann.get<AppendReply>(Append{den.room, request.tag, Posted{" once ", 0}}).duplicate);
    QCOMPARE(den.ann.post(den.room, "next"), first.seq + 2);
    HUB_RULES_KEPT(f);
}

void HubLogTest::aRetryAfterARestart()
{
    HubFixture f;
    Den den(f);
    const Append request{den.room, den.ann.newTag(), Posted{"once", 0}};
    f.held = true;
    den.ann.send(request);
    f.commitSilently(); // and the process dies before it can say so
    f.restart();
    f.held = false;
    Peer again = Peer::greeted(f, "Ann");
    QCOMPARE(again.get<AppendReply>(request), (AppendReply{3, true}));
    QCOMPARE(again.post(den.room, "next"), 4);
    HUB_RULES_KEPT(f);
}

void HubLogTest::aRetryWhileTheFirstIsOnItsWay()
{
    HubFixture f;
    Den den(f);
    den.bob.follow(den.room, den.head);
    const Append request{den.room, den.ann.newTag(), Posted{"once", 0}};
    f.held = true;
    const std::string first = den.ann.send(request);
    Peer other = Peer::greeted(f, "Ann");
    const std::string second = other.send(request);
    f.commit();
    QCOMPARE(std::get<AppendReply>(*den.ann.replyTo(first)), (AppendReply{3, false}));
    QCOMPARE(std::get<AppendReply>(*other.replyTo(second)), (AppendReply{3, true}));
    QCOMPARE(den.bob.seqs(den.room), range(3, 3));
    HUB_RULES_KEPT(f);
}

void HubLogTest::aJoinThatIsOnDiskButNotYetToldIsAnsweredInOrder()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer bob = Peer::greeted(f, "Bob");
    const RoomId room = ann.create("Den");
    const Append join{room, bob.newTag(), Joined{}};
    f.held = true;
    bob.send(join);
    f.commitSilently();
    const std::string retry = bob.send(join);
    QVERIFY(!bob.replyTo(retry)); // or Bob could follow a room in which the hub does not know him yet
    f.tell();
    f.commit();
    QCOMPARE(std::get<AppendReply>(*bob.replyTo(retry)), (AppendReply{2, true}));
    QVERIFY(!bob.follow(room, 0).error);
    HUB_RULES_KEPT(f);
}

void HubLogTest::theSameTagWithOtherContentConflicts()
{
    HubFixture f;
    Den den(f);
    const Tag tag = den.ann.newTag();
    den.ann.get<AppendReply>(Append{den.room, tag, Posted{"one", 0}});
    QVERIFY(den.ann.refused(Append{den.room, tag, Posted{"two", 0}}).code == ErrorCode::TagConflict);
    QVERIFY(den.ann.refused(Append{den.room, tag, Deleted{3}}).code == ErrorCode::TagConflict);
    // Another author's tags are another's.
    QVERIFY(!den.bob.get<AppendReply>(Append{den.room, tag, Posted{"two", 0}}).duplicate);
    HUB_RULES_KEPT(f);
}

void HubLogTest::creatingARoomTwiceIsOneRoom()
{
    HubFixture f(true);
    Peer ann = Peer::greeted(f, "Ann");
    const CreateRoom request{ann.newTag(), "Den", "Quiet"};
    const auto first = ann.get<CreateReply>(request);
    QCOMPARE(first.seq, 1);
    for (int i = 0; i < 20; ++i) {
        const auto again = ann.get<CreateReply>(request);
        QVERIFY(again.duplicate);
        QCOMPARE(again.room, first.room);
        QCOMPARE(again.epoch, first.epoch);
    }
    QVERIFY(ann.refused(CreateRoom{request.tag, "Lair", "Quiet"}).code == ErrorCode::TagConflict);
    QVERIFY(ann.refused(CreateRoom{ann.newTag(), "DEN", ""}).code == ErrorCode::RoomNameTaken);
    QCOMPARE(f.hub->figures().rooms, 1u);

    f.held = true;
    const CreateRoom crossing{ann.newTag(), "Lair", ""};
    const std::string one = ann.send(crossing);
    f.commitSilently();
    const std::string two = ann.send(crossing);
    QVERIFY(!ann.replyTo(two));
    f.tell();
    f.commit();
    QCOMPARE(std::get<CreateReply>(*ann.replyTo(one)).room, std::get<CreateReply>(*ann.replyTo(two)).room);
    QVERIFY(std::get<CreateReply>(*ann.replyTo(two)).duplicate);
    HUB_RULES_KEPT(f);
}

void HubLogTest::aHelloBetweenCommitAndReplyKnowsNoMoreThanTheHub()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer bob = Peer::greeted(f, "Bob");
    const RoomId room = ann.create("Den");
    f.held = true;
    bob.send(Append{room, bob.newTag(), Joined{}});
    f.commitSilently();
    Peer phone(f);
    QVERIFY(phone.get<HelloReply>(Peer::helloAs("Bob")).rooms.empty()); // it may not follow there yet
    f.tell();
    QVERIFY(phone.pushed<RoomChanged>().at(0).room.member);
    QVERIFY(!phone.follow(room, 0).error);

    // If it is the first session, what the file knows holds, and telling it again changes nothing.
    Peer cid(f);
    cid.send(Peer::helloAs("Cid"));
    f.commit();
    cid.send(Append{room, cid.newTag(), Joined{}});
    f.commitSilently();
    cid.disconnect();
    Peer again(f);
    QCOMPARE(again.get<HelloReply>(Peer::helloAs("Cid")).rooms.size(), 1u);
    QVERIFY(!again.follow(room, 0).error);
    f.tell();
    f.drain();
    QCOMPARE(again.seqs(room), range(1, 3));
    QCOMPARE(ann.get<RoomsReply>(GetRooms{}).rooms.at(0).members, 3);
    HUB_RULES_KEPT(f);
}

void HubLogTest::onlyMembersPost()
{
    HubFixture f;
    Den den(f);
    Peer eve = Peer::greeted(f, "Eve");
    QVERIFY(eve.refused(Append{den.room, eve.newTag(), Posted{"x", 0}}).code == ErrorCode::NotMember);
    QVERIFY(eve.refused(Append{RoomId("nowhere"), eve.newTag(), Posted{"x", 0}}).code == ErrorCode::NoSuchRoom);
    QVERIFY(den.bob.refused(Append{den.room, den.bob.newTag(), Joined{}}).code == ErrorCode::AlreadyMember);
    HUB_RULES_KEPT(f);
}

void HubLogTest::createIsNoEntryToAppend()
{
    HubFixture f;
    Den den(f);
    const auto reply = den.ann.ask(Append{den.room, den.ann.newTag(), Created{"Den", "", ""}});
    QVERIFY(reply && std::holds_alternative<Error>(*reply));
    HUB_RULES_KEPT(f);
}

void HubLogTest::unknownKindsAreRefused()
{
    HubFixture f;
    Den den(f);
    const auto reply = den.ann.ask(Append{den.room, den.ann.newTag(), UnknownBody{"poll", R"({"question":"?"})"}});
    QVERIFY(reply && std::get<Error>(*reply).code == ErrorCode::InvalidParams);
    HUB_RULES_KEPT(f);
}

void HubLogTest::aFailingDiskTellsNobody()
{
    HubFixture f;
    Den den(f);
    den.ann.follow(den.room, den.head);
    den.bob.follow(den.room, den.head);
    f.drain();
    den.bob.clear();
    f.held = true;
    const Append request{den.room, den.ann.newTag(), Posted{"x", 0}};
    const std::string first = den.ann.send(request);
    f.failDisk();
    const Error error = std::get<Error>(*den.ann.replyTo(first));
    QVERIFY(error.code == ErrorCode::ReadOnly);
    QVERIFY(error.retryMs > 0);
    QVERIFY(den.bob.line().frames.empty());
    QVERIFY(den.ann.seqs(den.room).empty());
    f.held = false;
    QCOMPARE(den.ann.get<AppendReply>(request), (AppendReply{3, false})); // the disk is back
    QCOMPARE(den.bob.seqs(den.room), range(3, 3));
    HUB_RULES_KEPT(f);
}

void HubLogTest::aSenderWhoLeftIsStillHeard()
{
    HubFixture f;
    Den den(f);
    den.bob.follow(den.room, den.head);
    f.held = true;
    den.ann.send(Append{den.room, den.ann.newTag(), Posted{"last words", 0}});
    den.ann.disconnect();
    f.commit();
    QCOMPARE(den.bob.seqs(den.room), range(3, 3));
    HUB_RULES_KEPT(f);
}

void HubLogTest::followWithoutAnything()
{
    HubFixture f;
    Den den(f);
    QVERIFY(den.ann.get<FollowReply>(Follow{}).rooms.empty());
    HUB_RULES_KEPT(f);
}

void HubLogTest::followFromTheHead()
{
    HubFixture f;
    Den den(f, 5);
    const auto row = den.ann.follow(den.room, den.head);
    QCOMPARE(row.head, den.head);
    QVERIFY(!row.reset && !row.error);
    f.drain();
    QVERIFY(den.ann.pushed<Entries>().empty());
    den.bob.post(den.room, "x");
    QCOMPARE(den.ann.seqs(den.room), range(8, 8));
    HUB_RULES_KEPT(f);
}

void HubLogTest::followLiveOnly()
{
    HubFixture f;
    Den den(f, 5);
    const auto row = den.ann.follow(den.room, std::nullopt);
    QCOMPARE(row.head, den.head);
    QVERIFY(!row.reset);
    den.bob.post(den.room, "x");
    QCOMPARE(den.ann.seqs(den.room), range(8, 8));
    HUB_RULES_KEPT(f);
}

void HubLogTest::resumeTwiceWithoutTraffic()
{
    HubFixture f;
    Den den(f, 5);
    Epoch epoch;
    for (int i = 0; i < 2; ++i) {
        Peer bob = Peer::greeted(f, "Bob");
        epoch = bob.follow(den.room, den.head, epoch).epoch;
        f.drain();
        QVERIFY(bob.pushed<Entries>().empty());
        bob.disconnect();
    }
    Peer bob = Peer::greeted(f, "Bob");
    bob.follow(den.room, den.head, epoch);
    den.ann.post(den.room, "x");
    QCOMPARE(bob.seqs(den.room), range(8, 8));
    HUB_RULES_KEPT(f);
}

void HubLogTest::moreThanOnePage()
{
    HubFixture f;
    Den den(f, 1000);
    den.bob.follow(den.room, 10);
    QVERIFY(std::holds_alternative<Reply>(den.bob.line().frames.front())); // the reply comes before any entry
    QCOMPARE(den.bob.pushed<Entries>().size(), 1u); // one page in flight
    QVERIFY(den.bob.line().wantsDrained);
    QCOMPARE(den.bob.seqs(den.room), range(11, 10 + limits::entriesPage));
    den.ann.post(den.room, "meanwhile");
    QCOMPARE(den.bob.pushed<Entries>().size(), 1u);
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(11, den.head + 1));
    den.ann.post(den.room, "live");
    QCOMPARE(den.bob.seqs(den.room), range(11, den.head + 2));
    HUB_RULES_KEPT(f);
}

void HubLogTest::pagesTakeTurnsBetweenRooms()
{
    HubFixture f;
    Den den(f, 600);
    const RoomId second = den.ann.create("Second");
    den.bob.append(second, Joined{});
    for (int i = 0; i < 10; ++i)
        den.ann.post(second, "x");
    den.bob.clear();
    den.bob.get<FollowReply>(Follow{{Cursor{den.room, {}, 0}, Cursor{second, {}, 0}}});
    f.hub->drained(den.bob.id());
    QCOMPARE(den.bob.seqs(second), range(1, 12)); // the small room did not wait for the large one
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(1, den.head));
    QCOMPARE(den.bob.seqs(second), range(1, 12));
    HUB_RULES_KEPT(f);
}

void HubLogTest::joiningDuringABurst()
{
    HubFixture f;
    Den den(f, 300);
    Peer eve = Peer::greeted(f, "Eve");
    f.held = true;
    const auto burst = [&] {
        for (int i = 0; i < 20; ++i)
            den.ann.send(Append{den.room, den.ann.newTag(), Posted{"burst", 0}});
    };
    burst();
    eve.send(Append{den.room, eve.newTag(), Joined{}});
    burst();
    f.commitSilently(); // on disk, while the hub still believes in the old head
    eve.follow(den.room, 0); // not a member yet, as far as the hub knows
    f.tell();
    burst();
    f.commitSilently();
    eve.clear();
    QVERIFY(!eve.follow(den.room, 0).error);
    for (int i = 0; i < 10; ++i) {
        if (std::exchange(eve.line().wantsDrained, false))
            f.hub->drained(eve.id());
        f.tell();
        burst();
        f.commitSilently();
    }
    f.tell();
    f.drain();
    f.commit();
    const auto heard = eve.seqs(den.room);
    QCOMPARE(heard, range(1, static_cast<Seq>(heard.size())));
    QCOMPARE(static_cast<Seq>(heard.size()), den.head + 1 + Seq{20} * 13);
    HUB_RULES_KEPT(f);
}

void HubLogTest::anotherEpochResets()
{
    HubFixture f;
    Den den(f, 5);
    const auto row = den.bob.follow(den.room, 3, Epoch("another"));
    QVERIFY(row.reset);
    QVERIFY(row.epoch != Epoch("another"));
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(1, den.head));
    HUB_RULES_KEPT(f);
}

void HubLogTest::aCursorPastTheHeadResets()
{
    HubFixture f;
    Den den(f, 5);
    const Epoch epoch = den.bob.follow(den.room, den.head).epoch;
    const auto row = den.bob.follow(den.room, den.head + 1, epoch);
    QVERIFY(row.reset);
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(1, den.head));
    HUB_RULES_KEPT(f);
}

void HubLogTest::followingAgainStartsAgain()
{
    HubFixture f;
    Den den(f, 5);
    den.bob.follow(den.room, den.head);
    den.bob.follow(den.room, 4);
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(5, den.head));
    den.ann.post(den.room, "once");
    QCOMPARE(den.bob.seqs(den.room), range(5, den.head + 1));
    // Twice in one request: the last one counts.
    den.bob.clear();
    den.bob.get<FollowReply>(Follow{{Cursor{den.room, {}, 0}, Cursor{den.room, {}, den.head}}});
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(den.head + 1, den.head + 1));
    HUB_RULES_KEPT(f);
}

void HubLogTest::followingAgainWhileCatchingUp()
{
    HubFixture f;
    Den den(f, 1000);
    den.bob.follow(den.room, 0);
    den.bob.clear();
    den.bob.follow(den.room, 900);
    QVERIFY(den.bob.seqs(den.room).empty()); // the first page has not left yet
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(901, den.head));
    HUB_RULES_KEPT(f);
}

void HubLogTest::followIsRefusedPerRoom()
{
    HubFixture f;
    Den den(f, 1);
    const RoomId secret = den.ann.create("Secret");
    const auto reply =
        den.bob.get<FollowReply>(Follow{{Cursor{secret, {}, 0}, Cursor{RoomId("nowhere"), {}, 0}, Cursor{den.room, {}, 0}}});
    QCOMPARE(reply.rooms.size(), 3u);
    QVERIFY(reply.rooms[0].error == ErrorCode::NotMember);
    QVERIFY(reply.rooms[1].error == ErrorCode::NoSuchRoom);
    QVERIFY(!reply.rooms[2].error);
    f.drain();
    QVERIFY(den.bob.seqs(secret).empty());
    QCOMPARE(den.bob.seqs(den.room), range(1, 3));
    den.ann.post(secret, "psst");
    QVERIFY(den.bob.seqs(secret).empty());
    HUB_RULES_KEPT(f);
}

void HubLogTest::tooManyRoomsInOneFollow()
{
    HubFixture f;
    Den den(f);
    Follow most;
    for (int i = 0; i < limits::followRooms; ++i)
        most.rooms.push_back(Cursor{RoomId(std::string(60, 'r') + std::to_string(1'000 + i)), {}, 0}); // the longest ids
    QCOMPARE(den.bob.get<FollowReply>(most).rooms.size(), most.rooms.size());
    most.rooms.push_back(most.rooms.back());
    QVERIFY(den.bob.refused(most).code == ErrorCode::InvalidParams);
    HUB_RULES_KEPT(f);
}

void HubLogTest::manySessionsShareTheirPages()
{
    HubFixture f;
    Den den(f, 500);
    for (int i = 0; i < 7; ++i) {
        Peer bob = Peer::greeted(f, "Bob");
        bob.follow(den.room, 3);
        f.drain();
        QCOMPARE(bob.seqs(den.room), range(4, den.head + i));
        den.ann.post(den.room, "and one more"); // what was the last page gets a successor
        QCOMPARE(bob.seqs(den.room), range(4, den.head + i + 1));
        bob.disconnect();
        Peer nearly = Peer::greeted(f, "Bob");
        nearly.follow(den.room, den.head + i);
        f.drain();
        QCOMPARE(nearly.seqs(den.room), range(den.head + i + 1, den.head + i + 1));
        nearly.disconnect();
    }
    HUB_RULES_KEPT(f);
}

void HubLogTest::catchingUpGoesOnWhenTheDiskIsBack()
{
    HubFixture f;
    Den den(f, 500);
    den.bob.follow(den.room, 0);
    f.breakReader(true);
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(1, limits::entriesPage));
    QVERIFY(f.hub->nextDeadline() <= f.clock.steadyMs() + 10'000);
    f.advance(5'000); // still broken
    f.breakReader(false);
    f.advance(5'000);
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(1, den.head));
    QVERIFY(!den.bob.line().closed);
    HUB_RULES_KEPT(f);
}

void HubLogTest::aDeadSessionInMidCatchUp()
{
    HubFixture f;
    Den den(f, 500);
    den.bob.follow(den.room, 0);
    f.breakReader(true);
    f.drain();
    den.bob.disconnect();
    f.breakReader(false);
    f.advance(5'000);
    f.hub->drained(den.bob.id());
    den.ann.post(den.room, "x");
    QCOMPARE(den.bob.seqs(den.room), range(1, limits::entriesPage));
    HUB_RULES_KEPT(f);
}

void HubLogTest::liveFollowersStandApart()
{
    server::HubRoom room({RoomId("r"), Epoch("e"), 0, {}, 0, false});
    base::SeededRandom random(3);
    std::map<server::SessionId, server::Following> followings;
    for (server::SessionId next = 1; next <= 2'000; ++next) {
        if (random.below(2) == 0) {
            followings[next].session = next;
            room.add(followings[next]);
        } else if (!followings.empty()) {
            const auto some = std::next(followings.begin(), static_cast<std::ptrdiff_t>(random.below(followings.size())));
            if (some->second.hearing == server::Hearing::CatchingUp && random.below(2) == 0) {
                room.makeLive(some->second);
            } else {
                room.remove(some->second);
                followings.erase(some);
            }
        }
        std::set<server::SessionId> live;
        std::set<server::SessionId> all;
        for (const auto &[session, following] : followings) {
            all.insert(session);
            if (following.hearing == server::Hearing::Live)
                live.insert(session);
        }
        QCOMPARE(std::set<server::SessionId>(room.live().begin(), room.live().end()), live);
        QCOMPARE(std::set<server::SessionId>(room.followers().begin(), room.followers().end()), all);
        QCOMPARE(room.followers().size(), all.size());
    }
}

void HubLogTest::afterLeavingThereIsSilence()
{
    HubFixture f;
    Den den(f);
    Peer phone = Peer::greeted(f, "Bob");
    den.bob.follow(den.room, den.head);
    phone.follow(den.room, den.head);
    QCOMPARE(den.bob.append(den.room, Left{}), 3);
    den.ann.post(den.room, "about Bob");
    den.ann.note(SetTyping{den.room, true});
    f.advance(limits::presenceFlush);
    for (const Peer *peer : {&den.bob, &phone}) {
        QCOMPARE(peer->seqs(den.room), range(3, 3)); // the leave itself settles the wish
        QVERIFY(peer->pushed<TypingChanged>().empty());
        const auto news = peer->pushed<RoomChanged>();
        QCOMPARE(news.size(), 1u);
        QVERIFY(!news[0].room.member);
        QCOMPARE(news[0].room.members, 1);
    }
    QVERIFY(den.bob.follow(den.room, 3).error == ErrorCode::NotMember);
    // And back again: the log is whole.
    den.bob.append(den.room, Joined{});
    den.bob.follow(den.room, 3);
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(3, 5));
    QVERIFY(phone.seqs(den.room) == range(3, 3)); // it must ask itself
    HUB_RULES_KEPT(f);
}

void HubLogTest::presenceStopsWithTheMembership()
{
    HubFixture f;
    Den den(f, 1000);
    f.advance(limits::presenceFlush);
    den.bob.clear();
    den.bob.follow(den.room, 0); // catching up, and a newcomer to the presence of the room
    den.bob.append(den.room, Left{});
    f.advance(limits::presenceFlush);
    QVERIFY(den.bob.pushed<PresenceChanged>().empty());
    HUB_RULES_KEPT(f);
}

void HubLogTest::leavingInTheMiddleOfABatch()
{
    HubFixture f;
    Den den(f);
    den.ann.follow(den.room, den.head);
    den.bob.follow(den.room, den.head);
    f.held = true;
    den.ann.send(Append{den.room, den.ann.newTag(), Posted{"before", 0}});
    den.bob.send(Append{den.room, den.bob.newTag(), Left{}});
    den.ann.send(Append{den.room, den.ann.newTag(), Posted{"after", 0}});
    den.bob.send(Append{den.room, den.bob.newTag(), Joined{}});
    den.ann.send(Append{den.room, den.ann.newTag(), Posted{"welcome back", 0}});
    f.commit();
    QCOMPARE(den.bob.seqs(den.room), range(3, 4));
    QCOMPARE(den.ann.seqs(den.room), range(3, 7));
    QVERIFY(!den.bob.follow(den.room, 4).error);
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(3, 7));
    HUB_RULES_KEPT(f);
}

void HubLogTest::leavingWhileCatchingUpStillEndsWithTheLeave()
{
    HubFixture f;
    Den den(f, 1000);
    den.bob.follow(den.room, 0);
    const Seq leave = den.bob.append(den.room, Left{});
    for (int i = 0; i < 250; ++i)
        den.ann.post(den.room, "about Bob");
    den.ann.follow(den.room, 1000); // its page begins where one of Bob's does, and goes on behind his leave
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(1, leave));
    den.ann.post(den.room, "more");
    f.drain();
    QCOMPARE(den.bob.seqs(den.room), range(1, leave));
    den.bob.disconnect();

    // Following again while the rest of a former membership is still on its way.
    Peer again = Peer::greeted(f, "Bob");
    again.append(den.room, Joined{});
    again.follow(den.room, 0);
    again.append(den.room, Left{});
    again.append(den.room, Joined{});
    again.follow(den.room, 900);
    again.clear();
    f.drain();
    QCOMPARE(again.seqs(den.room), range(901, leave + 254));
    den.ann.post(den.room, "x");
    QCOMPARE(again.seqs(den.room), range(901, leave + 255));
    HUB_RULES_KEPT(f);
}

void HubLogTest::roomNewsReachWhomTheyConcern()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer bob = Peer::greeted(f, "Bob");
    Peer stranger(f);
    const RoomId room = ann.create("Den");
    QCOMPARE(ann.pushed<RoomChanged>().size(), 1u);
    QVERIFY(ann.pushed<RoomChanged>()[0].room.member);
    QCOMPARE(bob.pushed<RoomChanged>().size(), 1u);
    const RoomRow row = bob.pushed<RoomChanged>()[0].room;
    QCOMPARE(row.id, room);
    QCOMPARE(row.name, std::string("Den"));
    QVERIFY(!row.member);
    QCOMPARE(row.members, 1);
    bob.clear();
    ann.append(room, Renamed{"Lair"});
    ann.append(room, TopicSet{"Dark"});
    const auto news = bob.pushed<RoomChanged>();
    QCOMPARE(news.size(), 2u);
    QCOMPARE(news[0].room.name, std::string("Lair"));
    QCOMPARE(news[1].room.topic, std::string("Dark"));
    QCOMPARE(news[1].room.head, 3);
    QVERIFY(stranger.line().frames.empty());
    QVERIFY(!stranger.line().closed);
    f.restart();
    Peer again = Peer::greeted(f, "Bob");
    QCOMPARE(again.get<RoomsReply>(GetRooms{}).rooms.at(0).name, std::string("Lair"));
    HUB_RULES_KEPT(f);
}

void HubLogTest::anotherDeviceLearnsOfTheJoin()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const RoomId room = ann.create("Den");
    ann.post(room, "x");
    Peer bob = Peer::greeted(f, "Bob");
    Peer phone = Peer::greeted(f, "Bob");
    bob.append(room, Joined{});
    const auto news = phone.pushed<RoomChanged>();
    QCOMPARE(news.size(), 1u);
    QVERIFY(news[0].room.member);
    QCOMPARE(news[0].room.head, 3);
    QCOMPARE(news[0].room.members, 2);
    phone.follow(room, 0);
    f.drain();
    QCOMPARE(phone.seqs(room), range(1, 3));
    HUB_RULES_KEPT(f);
}

QTEST_GUILESS_MAIN(HubLogTest)
#include "hub_log_test.moc"
