// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

/// From a connection to a user and to its end (docs/protocol.md, "hello", "Close codes", "Flood").
class HubSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyHelloIsAcceptedFirst();
    void aNewDeviceBecomesAUserOnceItIsOnDisk();
    void aKnownDeviceKeepsItsUserAndName();
    void aLostReplyIsRetriedWithoutASecondUser();
    void crossedFirstHellosMakeOneUser();
    void namesAreCheckedAndUnique();
    void aFailingDiskRefusesNewUsers();
    void secretsAreStoredAsHashesOnly();
    void helloSecondTimeIsRefused();
    void anotherVersionIsRefusedForGood();
    void badDevices();
    void silentStrangersAreClosed();
    void strangersAreCapped();
    void newUsersOfOneAddressAreCapped();
    void sessionsPerUserAreCapped();
    void theOldSessionTimesOutAfterTheNewOneBegan();
    void helloListsTheUsersRooms();
    void aHelloThatDoesNotFitIsFollowedByTheOtherRooms();
    void malformedFramesAreAnsweredThenClosed();
    void wrongNotificationsAreNotAnswered();
    void busyBeyondTheRequestsInFlight();
    void stoppingSaysByeAndRefusesWhatMustBeStored();
    void unreadableDiskIsATemporaryError();
};

static Hello helloOf(const std::string &name, int number)
{
    return Hello{protocolVersion, name, device(number), "test"};
}

void HubSessionTest::onlyHelloIsAcceptedFirst()
{
    HubFixture f;
    Peer peer(f);
    QVERIFY(peer.refused(Ping{}).code == ErrorCode::HelloRequired);
    QVERIFY(peer.refused(GetRooms{}).code == ErrorCode::HelloRequired);
    QVERIFY(peer.refused(Append{RoomId("r"), peer.newTag(), Posted{"x", 0}}).code == ErrorCode::HelloRequired);
    peer.note(SetPresence{Presence::Away});
    QCOMPARE(peer.line().frames.size(), 3u);
    QVERIFY(!peer.line().closed);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::aNewDeviceBecomesAUserOnceItIsOnDisk()
{
    HubFixture f;
    f.held = true;
    Peer peer(f);
    const std::string request = peer.send(helloOf("  Ann ", 1));
    QVERIFY(!peer.replyTo(request));
    QCOMPARE(f.hub->figures().greeted, 0u);
    f.commit();
    const auto reply = std::get<HelloReply>(*peer.replyTo(request));
    QCOMPARE(reply.name, std::string("Ann"));
    QCOMPARE(reply.server, ServerId("s1"));
    QVERIFY(isIdText(reply.user.value));
    QCOMPARE(reply.now, f.clock.wallMs());
    QCOMPARE(reply.pingInterval, limits::pingInterval);
    QVERIFY(reply.rooms.empty());
    QCOMPARE(f.hub->figures().greeted, 1u);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::aKnownDeviceKeepsItsUserAndName()
{
    HubFixture f;
    Peer first(f);
    const auto before = first.get<HelloReply>(helloOf("Ann", 1));
    f.restart();
    Peer second(f);
    const auto after = second.get<HelloReply>(helloOf("Somebody else", 1));
    QCOMPARE(after.user, before.user);
    QCOMPARE(after.name, std::string("Ann"));
    HUB_RULES_KEPT(f);
}

void HubSessionTest::aLostReplyIsRetriedWithoutASecondUser()
{
    HubFixture f;
    f.held = true;
    Peer lost(f);
    lost.send(helloOf("Ann", 1));
    f.commitSilently();
    lost.disconnect();
    f.tell();
    f.held = false;
    Peer again(f);
    QCOMPARE(again.get<HelloReply>(helloOf("Ann", 1)).name, std::string("Ann"));
    Peer other(f);
    QVERIFY(other.refused(helloOf("Ann", 2)).code == ErrorCode::NameTaken);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::crossedFirstHellosMakeOneUser()
{
    HubFixture f;
    f.held = true;
    Peer one(f);
    Peer two(f);
    const std::string first = one.send(helloOf("Ann", 1));
    const std::string second = two.send(helloOf("Ann", 1));
    f.commit();
    QCOMPARE(std::get<HelloReply>(*one.replyTo(first)).user, std::get<HelloReply>(*two.replyTo(second)).user);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::namesAreCheckedAndUnique()
{
    HubFixture f;
    Peer::greeted(f, "Ann");
    Peer peer(f);
    QVERIFY(peer.refused(helloOf("", 2)).code == ErrorCode::NameInvalid);
    QVERIFY(peer.refused(helloOf("admin", 2)).code == ErrorCode::NameInvalid);
    QVERIFY(peer.refused(helloOf("ANN", 2)).code == ErrorCode::NameTaken);
    QCOMPARE(peer.get<HelloReply>(helloOf("Bob", 2)).name, std::string("Bob"));

    // The same name twice within one batch: the second one hears it from the disk.
    f.held = true;
    Peer one(f);
    Peer two(f);
    const std::string first = one.send(helloOf("Cid", 3));
    const std::string second = two.send(helloOf("cid", 4));
    f.commit();
    QVERIFY(std::holds_alternative<HelloReply>(*one.replyTo(first)));
    QVERIFY(std::get<Error>(*two.replyTo(second)).code == ErrorCode::NameTaken);
    f.held = false;
    QCOMPARE(two.get<HelloReply>(helloOf("Dan", 4)).name, std::string("Dan"));
    HUB_RULES_KEPT(f);
}

void HubSessionTest::aFailingDiskRefusesNewUsers()
{
    HubFixture f;
    f.held = true;
    Peer peer(f);
    const std::string request = peer.send(helloOf("Ann", 1));
    f.failDisk();
    QVERIFY(std::get<Error>(*peer.replyTo(request)).code == ErrorCode::ReadOnly);
    f.held = false;
    QCOMPARE(peer.get<HelloReply>(helloOf("Ann", 1)).name, std::string("Ann"));
    HUB_RULES_KEPT(f);
}

void HubSessionTest::secretsAreStoredAsHashesOnly()
{
    HubFixture f;
    Peer peer(f);
    peer.get<HelloReply>(helloOf("Ann", 1));
    auto rows = f.writer->prepare("SELECT hash FROM devices");
    QVERIFY(rows.step());
    QCOMPARE(rows.text(0).size(), 64u);
    QVERIFY(rows.text(0) != device(1));
    QVERIFY(!rows.step());
}

void HubSessionTest::helloSecondTimeIsRefused()
{
    HubFixture f;
    f.held = true;
    Peer peer(f);
    peer.send(helloOf("Ann", 1));
    const std::string second = peer.send(helloOf("Bob", 2)); // while the first one waits for the disk
    QVERIFY(std::get<Error>(*peer.replyTo(second)).code == ErrorCode::AlreadyHello);
    f.commit();
    QVERIFY(peer.refused(helloOf("Ann", 1)).code == ErrorCode::AlreadyHello);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::anotherVersionIsRefusedForGood()
{
    HubFixture f;
    Peer peer(f);
    QVERIFY(peer.refused(Hello{protocolVersion + 1, "Ann", device(1), ""}).code == ErrorCode::VersionUnsupported);
    QVERIFY(peer.line().closed == CloseCode::UnsupportedVersion);
    QCOMPARE(f.hub->figures().sessions, 0u);
    peer.raw("{}"); // what was on its way is ignored
    HUB_RULES_KEPT(f);
}

void HubSessionTest::badDevices()
{
    HubFixture f;
    Peer peer(f);
    for (const std::string &bad : {std::string(), std::string(63, 'a'), std::string(65, 'a'), std::string(64, 'g'),
                                   std::string(128, 'a'), std::string(63, 'a') + ":"})
        QVERIFY(peer.refused(Hello{protocolVersion, "Ann", bad, ""}).code == ErrorCode::InvalidParams);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::silentStrangersAreClosed()
{
    HubFixture f;
    Peer silent(f);
    f.advance(limits::helloDeadline / 2);
    Peer later(f);
    Peer user = Peer::greeted(f, "Ann");
    f.advance(limits::helloDeadline / 2 - 1);
    QVERIFY(!silent.line().closed);
    f.advance(1);
    QVERIFY(silent.line().closed == CloseCode::NoHello);
    QVERIFY(!later.line().closed);
    f.advance(limits::helloDeadline / 2);
    QVERIFY(later.line().closed == CloseCode::NoHello);
    QVERIFY(!user.line().closed);

    // A slow disk is not the stranger's fault, but a refusal starts its time again.
    f.held = true;
    Peer waiting(f);
    waiting.send(helloOf("Bob", 2));
    f.advance(limits::helloDeadline);
    QVERIFY(!waiting.line().closed);
    f.failDisk();
    f.advance(limits::helloDeadline - 1);
    QVERIFY(!waiting.line().closed);
    f.advance(1);
    QVERIFY(waiting.line().closed == CloseCode::NoHello);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::strangersAreCapped()
{
    HubFixture f(true);
    std::vector<Peer> strangers;
    for (std::size_t i = 0; i < limits::strangersPerAddress; ++i)
        strangers.emplace_back(f, "10.0.0.1");
    Peer excess(f, "10.0.0.1");
    QVERIFY(excess.line().closed && mayReturnAfter(static_cast<std::uint16_t>(*excess.line().closed)));
    Peer elsewhere(f, "10.0.0.2");
    QVERIFY(!elsewhere.line().closed);
    strangers.front().get<HelloReply>(helloOf("Ann", 1)); // no stranger any more
    Peer next(f, "10.0.0.1");
    QVERIFY(!next.line().closed);
    next.disconnect();
    Peer afterThat(f, "10.0.0.1");
    QVERIFY(!afterThat.line().closed);

    for (int i = 0; f.hub->figures().sessions - f.hub->figures().greeted < limits::strangersTotal; ++i)
        Peer(f, "10.1.0." + std::to_string(i));
    Peer last(f, "10.2.0.1");
    QVERIFY(last.line().closed && mayReturnAfter(static_cast<std::uint16_t>(*last.line().closed)));
    HUB_RULES_KEPT(f);
}

void HubSessionTest::newUsersOfOneAddressAreCapped()
{
    HubFixture f(true);
    int number = 0;
    const auto come = [&](const std::string &address) {
        Peer peer(f, address);
        ++number;
        const auto reply = peer.ask(helloOf("user" + std::to_string(number), number));
        peer.disconnect();
        return reply ? *reply : ReplyBody();
    };
    for (std::int64_t i = 0; i < limits::newcomerBucket.burst; ++i)
        QVERIFY(std::holds_alternative<HelloReply>(come("2001:db8::" + std::to_string(i + 1))));
    const ReplyBody refused = come("2001:db8::ffff");
    QVERIFY(std::get<Error>(refused).code == ErrorCode::Flood);
    QCOMPARE(std::get<Error>(refused).retryMs, limits::newcomerBucket.refill);
    QVERIFY(std::holds_alternative<HelloReply>(come("10.0.0.2"))); // somewhere else
    Peer known(f, "2001:db8::1");
    known.get<HelloReply>(helloOf("", 1)); // who is in already
    for (std::int64_t i = 0; i <= limits::newcomerBucket.burst; ++i)
        QVERIFY(std::holds_alternative<HelloReply>(come("127.0.0.1")));
    f.advance(limits::newcomerBucket.refill);
    QVERIFY(std::holds_alternative<HelloReply>(come("2001:db8::1")));
    QVERIFY(std::holds_alternative<Error>(come("2001:db8::1")));
    HUB_RULES_KEPT(f);
}

void HubSessionTest::sessionsPerUserAreCapped()
{
    HubFixture f;
    std::vector<Peer> sessions;
    for (std::size_t i = 0; i < limits::sessionsPerUser; ++i)
        sessions.push_back(Peer::greeted(f, "Ann"));
    HUB_RULES_KEPT(f);
    Peer excess(f);
    const Hello hello = Peer::helloAs("Ann");
    QVERIFY(excess.refused(hello).code == ErrorCode::TooManySessions);
    sessions.back().disconnect();
    QCOMPARE(excess.get<HelloReply>(hello).name, std::string("Ann"));
    HUB_RULES_KEPT(f);
}

void HubSessionTest::theOldSessionTimesOutAfterTheNewOneBegan()
{
    HubFixture f;
    Peer watcher = Peer::greeted(f, "Bob");
    const RoomId room = watcher.create("Den");
    watcher.follow(room, 0);
    Peer old = Peer::greeted(f, "Ann");
    old.append(room, Joined{});
    old.follow(room, 0);
    Peer fresh = Peer::greeted(f, "Ann");
    fresh.follow(room, 0);
    f.drain();
    f.advance(limits::presenceFlush);
    watcher.clear();
    fresh.clear();
    old.disconnect();
    f.advance(limits::presenceFlush);
    QVERIFY(watcher.pushed<PresenceChanged>().empty()); // still here
    watcher.post(room, "still there?");
    QCOMPARE(fresh.seqs(room), range(3, 3));
    QCOMPARE(f.hub->figures().sessions, 2u);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::helloListsTheUsersRooms()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer bob = Peer::greeted(f, "Bob");
    const RoomId den = ann.create("Den");
    ann.create("Other");
    bob.append(den, Joined{});
    ann.post(den, "hello @Bob");
    ann.post(den, "anybody?");
    bob.disconnect();
    for (int restarts = 0; restarts < 2; ++restarts) {
        Peer again(f);
        const Hello hello = Peer::helloAs("Bob");
        const auto reply = again.get<HelloReply>(hello);
        QCOMPARE(reply.rooms.size(), 1u);
        const RoomRow &row = reply.rooms.front();
        QCOMPARE(row.id, den);
        QCOMPARE(row.name, std::string("Den"));
        QCOMPARE(row.head, 4);
        QCOMPARE(row.members, 2);
        QVERIFY(row.member);
        QCOMPARE(row.unread, 2);
        QCOMPARE(row.mentions, 1);
        f.restart();
    }
    HUB_RULES_KEPT(f);
}

void HubSessionTest::aHelloThatDoesNotFitIsFollowedByTheOtherRooms()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    f.held = true;
    constexpr int rooms = 150;
    for (int i = 0; i < rooms; ++i) {
        std::string topic;
        for (int j = 0; j < 120; ++j)
            topic += "\xF0\x9F\x8E\x88"; // four bytes
        ann.send(CreateRoom{ann.newTag(), "Room " + std::to_string(i), topic});
        f.commit();
    }
    f.held = false;
    Peer other(f);
    const Hello hello = Peer::helloAs("Ann");
    const auto reply = other.get<HelloReply>(hello);
    QVERIFY(reply.rooms.size() < rooms);
    QVERIFY(reply.rooms.size() > rooms / 2);
    QCOMPARE(reply.rooms.size() + other.pushed<RoomChanged>().size(), std::size_t(rooms));
    HUB_RULES_KEPT(f);
}

void HubSessionTest::malformedFramesAreAnsweredThenClosed()
{
    HubFixture f;
    Peer peer(f);
    peer.raw("not json");
    peer.raw("[]");
    peer.line().methods["7"] = "append";
    peer.raw(R"({"jsonrpc":"2.0","id":7,"method":"append","params":{}})");
    peer.line().methods["8"] = "ping";
    peer.raw(R"({"jsonrpc":"2.0","id":8,"method":"dance"})");
    const auto replies = peer.pushed<Reply>();
    QCOMPARE(replies.size(), 4u);
    QCOMPARE(replies[0].id.json, std::string("null"));
    QVERIFY(std::get<Error>(replies[0].body).code == ErrorCode::ParseError);
    QVERIFY(std::get<Error>(replies[1].body).code == ErrorCode::InvalidRequest);
    QCOMPARE(replies[2].id.json, std::string("7"));
    QVERIFY(std::get<Error>(replies[2].body).code == ErrorCode::InvalidParams);
    QVERIFY(std::get<Error>(replies[3].body).code == ErrorCode::MethodNotFound);

    f.advance(1); // below the hello deadline
    for (int i = 0; i < 6; ++i)
        peer.raw("{");
    QVERIFY(!peer.line().closed);
    peer.raw("{");
    QVERIFY(peer.line().closed == CloseCode::Malformed);

    Peer slow = Peer::greeted(f, "Ann");
    for (int i = 0; i < 30; ++i) { // nine a minute are forgiven
        slow.raw("{");
        f.advance(7'000);
    }
    QVERIFY(!slow.line().closed);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::wrongNotificationsAreNotAnswered()
{
    HubFixture f;
    Peer peer = Peer::greeted(f, "Ann");
    peer.clear();
    for (int i = 0; i < 50; ++i)
        peer.raw(R"({"jsonrpc":"2.0","method":"somethingNewer","params":{"x":1}})");
    QVERIFY(!peer.line().closed);
    for (int i = 0; i < 9; ++i)
        peer.raw(R"({"jsonrpc":"2.0","method":"typing","params":{"room":17}})");
    QVERIFY(peer.line().frames.empty());
    QVERIFY(!peer.line().closed);
    peer.raw(R"({"jsonrpc":"2.0","method":"typing","params":{"room":17}})");
    QVERIFY(peer.line().closed == CloseCode::Malformed);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::busyBeyondTheRequestsInFlight()
{
    HubFixture f;
    Peer peer = Peer::greeted(f, "Ann");
    const RoomId room = peer.create("Den");
    f.held = true;
    std::vector<std::string> requests;
    for (std::size_t i = 0; i <= limits::requestsInFlight; ++i)
        requests.push_back(peer.send(Append{room, peer.newTag(), Posted{"x", 0}}));
    const auto error = std::get<Error>(*peer.replyTo(requests.back()));
    QVERIFY(error.code == ErrorCode::Busy);
    QVERIFY(error.retryMs > 0);
    f.commit();
    QVERIFY(std::holds_alternative<AppendReply>(*peer.replyTo(requests.front())));
    f.held = false;
    QVERIFY(peer.post(room, "again") > 0);
    HUB_RULES_KEPT(f);
}

void HubSessionTest::stoppingSaysByeAndRefusesWhatMustBeStored()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer bob = Peer::greeted(f, "Bob");
    const RoomId room = ann.create("Den");
    const Tag known = ann.newTag();
    ann.get<AppendReply>(Append{room, known, Posted{"before", 0}});
    f.held = true;
    const std::string accepted = ann.send(Append{room, ann.newTag(), Posted{"in time", 0}});
    QVERIFY(!f.hub->settled());
    f.hub->beginStop();
    f.hub->beginStop();
    QCOMPARE(ann.pushed<Bye>().size(), 1u);
    QCOMPARE(bob.pushed<Bye>().size(), 1u);
    QVERIFY(ann.pushed<Bye>().front().reconnectMs > 0);
    QVERIFY(ann.pushed<Bye>() != bob.pushed<Bye>());
    QVERIFY(ann.refused(Append{room, ann.newTag(), Posted{"late", 0}}).code == ErrorCode::Stopping);
    QVERIFY(ann.get<AppendReply>(Append{room, known, Posted{"before", 0}}).duplicate); // what is known needs no disk
    QVERIFY(ann.refused(CreateRoom{ann.newTag(), "Late", ""}).code == ErrorCode::Stopping);
    QVERIFY(ann.refused(MarkRead{room, 1}).code == ErrorCode::Stopping);
    Peer late(f);
    QVERIFY(late.refused(helloOf("Cid", 3)).code == ErrorCode::Stopping);
    QVERIFY(!f.hub->settled());
    f.commit();
    QVERIFY(std::holds_alternative<AppendReply>(*ann.replyTo(accepted)));
    QVERIFY(f.hub->settled());
    ann.disconnect();
    QVERIFY(f.hub->settled());
    HUB_RULES_KEPT(f);
}

void HubSessionTest::unreadableDiskIsATemporaryError()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const RoomId room = ann.create("Den");
    f.breakReader(true);
    const Error error = ann.refused(Append{room, ann.newTag(), Posted{"x", 0}});
    QVERIFY(isTemporary(error.code));
    QVERIFY(error.retryMs > 0);
    f.breakReader(false);
    QCOMPARE(ann.post(room, "x"), 2);
    HUB_RULES_KEPT(f);
}

QTEST_GUILESS_MAIN(HubSessionTest)
#include "hub_session_test.moc"
