// SPDX-License-Identifier: GPL-3.0-or-later
// Dialling, greeting, liveness and coming back (docs/protocol.md, "Reconnecting", "Close codes").
#include "core/client/backoff.h"
#include "core/protocol/limits.h"
#include "tests/unit/client_fixture.h"

#include <QTest>

#include <set>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;
using Phase = client::Connection::Phase;

class ClientLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backoffGrowsWithinItsBounds();
    void greetsWithNameAndDevice();
    void phasesOnTheWayToOnline();
    void theWrongServerHearsNothingAndIsNotDialedAgain();
    void tellsWhoIsAtTheOtherEnd();
    void temporaryHelloErrorsWaitAsLongAsTold();
    void permanentHelloErrorsAreForThePerson();
    void closeCodesTellWhetherToComeBack_data();
    void closeCodesTellWhetherToComeBack();
    void pausedSessionsStayAwayForThePause();
    void byeSaysWhenAndIsNoFailure();
    void byeWithoutAnEnd();
    void byeAgainAndAgain();
    void restartIsNoFailure();
    void aServerThatOnlyTakesLeaveIsComeBackToMoreSlowly();
    void failuresAreCountedUntilOnline();
    void aServerThatBreaksAfterEveryGreetingIsComeBackToMoreSlowly();
    void dialsThatNeverAnswer();
    void helloThatIsNeverAnswered();
    void pingsWithJitterAndExpectsAnAnswer();
    void anAnsweredPingKeepsTheLink();
    void requestsThatAreNeverAnswered();
    void tenMinutesOfSleep();
    void sleepThatTheSteadyClockDoesNotSee();
    void anOpenSocketThatIsDeadAfterWaking();
    void anotherNetworkIsPingedAtOnce();
    void changesInCrowdsGiveADeadLinkNoMoreTime();
    void anotherNetworkIsTriedAtOnce();
    void anotherNetworkCutsADialShort();
    void anotherNetworkIsNoReasonToDisturbAServerThatAskedToWait();
    void aWallClockFiveHoursOffDoesNotMatter();
    void whatAnOldLinkReportsIsIgnored();
    void anotherServerAtTheAddressIsRefused();
    void whoIsAGuestKnowsItOfflineToo();
    void stopAndStart();
    void deadlineChangedWhenItIsEarlier();
    void identityIsKnownOffline();
};

void ClientLineTest::backoffGrowsWithinItsBounds()
{
    base::SeededRandom random(7);
    for (int failures = 0; failures < 12; ++failures) {
        base::Millis least = limits::backoffMost;
        base::Millis most = 0;
        const base::Millis bound = std::min<base::Millis>(limits::backoffMost, limits::backoffFirst << failures);
        for (int i = 0; i < 300; ++i) {
            client::Backoff backoff(random, limits::backoffFirst, limits::backoffMost);
            for (int before = 0; before < failures; ++before)
                backoff.failed();
            QCOMPARE(backoff.failures(), failures);
            const base::Millis wait = backoff.failed();
            QVERIFY(wait >= 0 && wait <= bound);
            least = std::min(least, wait);
            most = std::max(most, wait);
        }
        // Full jitter: the whole range is used.
        QVERIFY(least < bound / 10);
        QVERIFY(most > bound - bound / 10);
    }
    client::Backoff backoff(random, 100, 1000);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(backoff.failed() <= 1000);
    backoff.succeeded();
    QVERIFY(backoff.failed() <= 100);
}

void ClientLineTest::greetsWithNameAndDevice()
{
    ClientFixture f;
    QVERIFY(f.phase() == Phase::Idle);
    QCOMPARE(f.dials(), 0u);
    f.client->start();
    QCOMPARE(f.dialer.urls, std::vector<std::string>{"ws://host:1/ws"});
    QVERIFY(f.wire().sent.empty()); // not open yet
    f.wire().events.opened();
    const auto hello = f.take<Hello>();
    QVERIFY(hello.has_value());
    QCOMPARE(hello->second.version, protocolVersion);
    QCOMPARE(hello->second.name, "Me");
    QCOMPARE(hello->second.device, std::string(64, 'a'));
    QCOMPARE(hello->second.client, "test");
    QVERIFY(f.wire().sent.empty()); // nothing else before the answer
}

void ClientLineTest::theWrongServerHearsNothingAndIsNotDialedAgain()
{
    ClientFixture f;
    f.client->start();
    const Distrust why{Distrust::Why::WrongKey, "host:1", "expected", "found", "another key"};
    f.wire().events.distrusted(why);
    QVERIFY(f.phase() == Phase::Refused);
    QVERIFY(f.client->connection().distrust == why);
    QVERIFY(!f.client->connection().refusal);
    QVERIFY(f.wire().sent.empty());
    QVERIFY(f.wire().closed);
    f.pass(24 * 60 * 60 * 1000);
    QCOMPARE(f.dials(), 1u);
    f.client->retryNow();
    QCOMPARE(f.dials(), 2u);
    QVERIFY(!f.client->connection().distrust);
}

void ClientLineTest::tellsWhoIsAtTheOtherEnd()
{
    ClientFixture f;
    f.client->start();
    QVERIFY(!f.client->connection().peer);
    const Peer peer{"host:1", "key", Trust::FirstUse};
    f.wire().events.trusted(peer);
    f.wire().events.opened();
    QVERIFY(f.client->connection().peer == peer);
    f.wire().events.closed(0, "gone");
    f.passWhile(Phase::Waiting);
    QVERIFY(f.phase() == Phase::Dialing);
    QVERIFY(!f.client->connection().peer); // the next one may be somebody else
}

void ClientLineTest::phasesOnTheWayToOnline()
{
    ClientFixture f;
    ScriptedRoom room("r");
    f.client->start();
    QVERIFY(f.phase() == Phase::Dialing);
    f.wire().events.opened();
    QVERIFY(f.phase() == Phase::Greeting);
    f.reply(f.take<Hello>()->first, f.hello({room.row()}));
    QVERIFY(f.phase() == Phase::CatchingUp);
    const auto follow = f.take<Follow>();
    QVERIFY(follow.has_value());
    f.reply(follow->first, FollowReply{{room.followed()}});
    QVERIFY(f.phase() == Phase::CatchingUp); // the copy lacks two entries
    f.push(room.entries(0, 1));
    QVERIFY(f.phase() == Phase::CatchingUp);
    f.push(room.entries(1));
    QVERIFY(f.phase() == Phase::Online);
    f.close();
    QVERIFY(f.phase() == Phase::Waiting);
    QCOMPARE(f.client->connection().closeCode, 1006);
    QVERIFY(f.wire().closed);
}

void ClientLineTest::temporaryHelloErrorsWaitAsLongAsTold()
{
    for (const ErrorCode code : {ErrorCode::Full, ErrorCode::TooManySessions, ErrorCode::Stopping, ErrorCode::Flood}) {
        ClientFixture f;
        f.client->start();
        f.wire().events.opened();
        f.reply(f.take<Hello>()->first, Error{code, "", 7'000});
        QVERIFY(f.phase() == Phase::Waiting);
        f.pass(6'999);
        QCOMPARE(f.dials(), 1u);
        f.pass(1'000);
        QCOMPARE(f.dials(), 2u);
    }
}

void ClientLineTest::permanentHelloErrorsAreForThePerson()
{
    for (const ErrorCode code : {ErrorCode::NameTaken, ErrorCode::NameInvalid, ErrorCode::DeviceUnknown}) {
        ClientFixture f;
        f.client->start();
        f.wire().events.opened();
        f.reply(f.take<Hello>()->first, Error{code, "no"});
        QVERIFY(f.phase() == Phase::Refused);
        QVERIFY(f.client->connection().refusal && f.client->connection().refusal->code == code);
        QVERIFY(f.wire().closed);
        f.pass(3'600'000);
        QCOMPARE(f.dials(), 1u);
        f.client->retryNow();
        QCOMPARE(f.dials(), 2u);
        QVERIFY(!f.client->connection().refusal);
        QVERIFY(f.greet({}));
        QVERIFY(f.phase() == Phase::Online);
    }
}

void ClientLineTest::closeCodesTellWhetherToComeBack_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("returns");
    for (const int code : {0, 1000, 1001, 1006, 1009, 1012, 4000, 4001, 4002, 4003, 4004, 4499})
        QTest::addRow("%d", code) << code << true;
    for (const int code : {4500, 4501, 4502, 4503, 4999})
        QTest::addRow("%d", code) << code << false;
}

void ClientLineTest::closeCodesTellWhetherToComeBack()
{
    QFETCH(const int, code);
    QFETCH(const bool, returns);
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    f.close(static_cast<std::uint16_t>(code));
    QVERIFY(f.phase() == (returns ? Phase::Waiting : Phase::Refused));
    QCOMPARE(f.client->connection().closeCode, code);
    QCOMPARE(f.client->connection().refusal.has_value(), !returns);
    f.pass(100'000);
    QCOMPARE(f.dials() > 1, returns);
}

void ClientLineTest::pausedSessionsStayAwayForThePause()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    f.close(static_cast<std::uint16_t>(CloseCode::Paused));
    f.pass(limits::violationsPause - 1);
    QCOMPARE(f.dials(), 1u);
    f.pass(limits::backoffMost);
    QVERIFY(f.dials() >= 2);
}

void ClientLineTest::byeSaysWhenAndIsNoFailure()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    f.pass(5'000);
    f.push(Bye{4'321});
    QVERIFY(f.phase() == Phase::Online); // until the server closes
    f.close(static_cast<std::uint16_t>(CloseCode::Restart));
    QVERIFY(f.phase() == Phase::Waiting);
    QCOMPARE(f.client->connection().attempts, 0);
    f.pass(4'320);
    QCOMPARE(f.dials(), 1u);
    f.pass(1);
    QCOMPARE(f.dials(), 2u);
    // It was about that link only.
    QVERIFY(f.greet({}));
    f.close();
    QVERIFY(f.client->connection().retryAt - f.clock.steadyMs() <= limits::backoffFirst);
}

void ClientLineTest::byeWithoutAnEnd()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.push(Bye{1'000'000'000'000});
    QVERIFY(f.client->post(room.id, "late").ok());
    QVERIFY(!f.take<Append>().has_value()); // would only be refused
    f.pass(limits::requestDeadline);
    QVERIFY(f.phase() == Phase::Waiting);
    QVERIFY(f.client->connection().retryAt - f.clock.steadyMs() <= 600'000); // nobody may send us away for ever
}

void ClientLineTest::restartIsNoFailure()
{
    ClientFixture f;
    f.client->start();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(f.greet({}));
        f.pass(5'000);
        f.close(static_cast<std::uint16_t>(CloseCode::Restart));
        QCOMPARE(f.client->connection().attempts, 0);
        QVERIFY(f.client->connection().retryAt - f.clock.steadyMs() <= limits::backoffFirst);
        f.passWhile(Phase::Waiting);
        QVERIFY(f.phase() == Phase::Dialing);
    }
}

void ClientLineTest::byeAgainAndAgain()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    for (base::Millis said = 0; said < limits::requestDeadline; said += 1'000) {
        f.push(Bye{1});
        f.pass(1'000);
    }
    QVERIFY(f.phase() == Phase::Waiting || f.dials() > 1);
}

void ClientLineTest::aServerThatOnlyTakesLeaveIsComeBackToMoreSlowly()
{
    for (const bool bye : {true, false}) {
        ClientFixture f;
        f.client->start();
        const base::Millis began = f.clock.steadyMs();
        for (int i = 1; i <= 30; ++i) {
            QVERIFY(f.greet({}));
            if (bye)
                f.push(Bye{0});
            f.close(static_cast<std::uint16_t>(CloseCode::Restart));
            f.passWhile(Phase::Waiting);
        }
        QVERIFY(f.clock.steadyMs() - began > 60'000);
    }
}

void ClientLineTest::failuresAreCountedUntilOnline()
{
    ClientFixture f;
    f.client->start();
    base::Millis longest = 0;
    for (int i = 1; i <= 30; ++i) {
        f.wire().events.closed(0, "refused");
        QVERIFY(f.phase() == Phase::Waiting);
        QCOMPARE(f.client->connection().attempts, i);
        const base::Millis wait = f.client->connection().retryAt - f.clock.steadyMs();
        QVERIFY(wait <= std::min<base::Millis>(limits::backoffMost, limits::backoffFirst << std::min(i - 1, 20)));
        longest = std::max(longest, wait);
        f.passWhile(Phase::Waiting);
        QVERIFY(f.phase() == Phase::Dialing);
    }
    QVERIFY(longest > limits::backoffMost / 2);
    QVERIFY(f.greet({}));
    QCOMPARE(f.client->connection().attempts, 0);
    f.pass(10'000);
    f.close();
    QVERIFY(f.client->connection().retryAt - f.clock.steadyMs() <= limits::backoffFirst);
}

void ClientLineTest::aServerThatBreaksAfterEveryGreetingIsComeBackToMoreSlowly()
{
    ClientFixture f;
    f.client->start();
    base::Millis longest = 0;
    for (int i = 0; i < 30; ++i) {
        QVERIFY(f.greet({}));
        f.close();
        longest = std::max(longest, f.client->connection().retryAt - f.clock.steadyMs());
        f.passWhile(Phase::Waiting);
    }
    QVERIFY(longest > limits::backoffMost / 2);
}

void ClientLineTest::dialsThatNeverAnswer()
{
    ClientFixture f;
    f.client->start();
    f.pass(60'000);
    QVERIFY(f.dials() >= 2);
    QVERIFY(f.dialer.wires.front()->closed);
}

void ClientLineTest::helloThatIsNeverAnswered()
{
    ClientFixture f;
    f.client->start();
    f.wire().events.opened();
    f.pass(limits::requestDeadline - 1);
    QVERIFY(f.phase() == Phase::Greeting);
    f.pass(1);
    QVERIFY(f.phase() != Phase::Greeting);
    QVERIFY(f.dialer.wires.front()->closed);
}

void ClientLineTest::pingsWithJitterAndExpectsAnAnswer()
{
    std::set<base::Millis> moments;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        ClientFixture f;
        f.random = base::SeededRandom(seed);
        QVERIFY(f.goOnline({}));
        const base::Millis start = f.clock.steadyMs();
        while (!f.take<Ping>()) {
            QVERIFY(f.clock.steadyMs() - start <= limits::pingInterval + limits::pingInterval / 10);
            f.passToDeadline();
        }
        const base::Millis after = f.clock.steadyMs() - start;
        QVERIFY(after >= limits::pingInterval);
        moments.insert(after);
        f.pass(limits::pongDeadline - 1);
        QVERIFY(f.phase() == Phase::Online);
        f.pass(1);
        QVERIFY(f.phase() != Phase::Online);
        QVERIFY(f.dialer.wires.front()->closed);
    }
    QVERIFY(moments.size() > 10);
}

void ClientLineTest::anAnsweredPingKeepsTheLink()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    int pings = 0;
    while (pings < 20) {
        f.passToDeadline();
        if (const auto ping = f.take<Ping>()) {
            ++pings;
            f.pass(limits::pongDeadline - 1);
            f.reply(ping->first, PingReply{f.clock.wallMs(), {}});
        }
        QVERIFY(f.phase() == Phase::Online);
    }
    QCOMPARE(f.dials(), 1u);
}

void ClientLineTest::requestsThatAreNeverAnswered()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "hello").ok());
    const base::Millis start = f.clock.steadyMs();
    while (f.phase() == Phase::Online) {
        if (const auto ping = f.take<Ping>())
            f.reply(ping->first, PingReply{f.clock.wallMs(), {{room.id, room.head()}}});
        f.passToDeadline();
    }
    QCOMPARE(f.clock.steadyMs() - start, limits::requestDeadline);
    QVERIFY(f.client->connection().reason.find("append") != std::string::npos);
}

void ClientLineTest::tenMinutesOfSleep()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "before").ok());
    const auto append = f.take<Append>();
    f.clock.advance(600'000);
    f.client->tick();
    // The link may be alive: it is asked, and what was under way is not given up at once.
    QVERIFY(f.phase() == Phase::Online);
    const auto ping = f.take<Ping>();
    QVERIFY(ping.has_value());
    f.pass(2'000);
    f.reply(ping->first, PingReply{f.clock.wallMs(), {{room.id, room.head()}}});
    f.pass(5'000);
    QVERIFY(f.phase() == Phase::Online);
    QCOMPARE(f.dials(), 1u);
    f.reply(append->first, AppendReply{room.add(ClientFixture::me, append->second.body, append->second.tag), false});
    f.push(room.entries(room.head() - 1));
    QVERIFY(f.client->pending().empty());
}

void ClientLineTest::sleepThatTheSteadyClockDoesNotSee()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    f.pass(5'000);
    f.clock.setWallOffset(600'000);
    f.client->tick();
    QVERIFY(f.take<Ping>().has_value());
    f.pass(3'000);
    QVERIFY(f.phase() != Phase::Online);
}

void ClientLineTest::anOpenSocketThatIsDeadAfterWaking()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    f.clock.advance(600'000);
    f.client->tick();
    QVERIFY(f.take<Ping>().has_value());
    f.pass(2'999);
    QVERIFY(f.phase() == Phase::Online);
    f.pass(1);
    QVERIFY(f.phase() != Phase::Online);
    QVERIFY(f.dialer.wires.front()->closed);
    f.pass(limits::backoffFirst);
    QCOMPARE(f.dials(), 2u);
}

void ClientLineTest::anotherNetworkIsPingedAtOnce()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    f.client->networkChanged();
    const auto ping = f.take<Ping>();
    QVERIFY(ping.has_value());
    f.reply(ping->first, PingReply{f.clock.wallMs(), {}});
    f.pass(5'000);
    QVERIFY(f.phase() == Phase::Online); // this link goes another way
    f.client->networkChanged();
    QVERIFY(f.take<Ping>().has_value());
    f.pass(3'000);
    QVERIFY(f.phase() != Phase::Online);
    f.pass(limits::backoffFirst);
    QCOMPARE(f.dials(), 2u);
}

void ClientLineTest::changesInCrowdsGiveADeadLinkNoMoreTime()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    for (int change = 0; change < 3; ++change) {
        QVERIFY(f.phase() == Phase::Online);
        f.client->networkChanged();
        f.pass(1'000);
    }
    QVERIFY(f.phase() != Phase::Online);
}

void ClientLineTest::anotherNetworkIsTriedAtOnce()
{
    ClientFixture f;
    f.client->start();
    while (f.client->connection().attempts < 12) {
        f.close(0);
        f.passWhile(Phase::Waiting);
    }
    f.close(0);
    QVERIFY(f.phase() == Phase::Waiting);
    const std::size_t dials = f.dials();
    f.client->networkChanged();
    f.pass(0);
    QVERIFY(f.phase() == Phase::Dialing);
    QCOMPARE(f.dials(), dials + 1);
    // The way may open a moment later, as when an address is still awaited: nobody waits half a minute for that.
    f.close(0);
    QVERIFY(f.client->connection().retryAt - f.clock.steadyMs() <= limits::backoffFirst);
}

void ClientLineTest::anotherNetworkCutsADialShort()
{
    ClientFixture f;
    f.client->start();
    f.pass(1'000);
    for (int change = 0; change < 3; ++change) {
        QVERIFY(f.phase() == Phase::Dialing);
        QCOMPARE(f.dials(), 1u);
        f.client->networkChanged();
        f.pass(1'000);
    }
    QVERIFY(f.wire().closed || f.dials() > 1);
    f.pass(limits::backoffFirst);
    QCOMPARE(f.dials(), 2u);
}

void ClientLineTest::anotherNetworkIsNoReasonToDisturbAServerThatAskedToWait()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    f.close(static_cast<std::uint16_t>(CloseCode::Paused));
    f.client->networkChanged();
    f.pass(limits::violationsPause - 1);
    QCOMPARE(f.dials(), 1u);
    f.pass(1);
    QCOMPARE(f.dials(), 2u);
    f.client->stop();
    f.client->networkChanged();
    f.pass(limits::backoffMost);
    QCOMPARE(f.dials(), 2u);
}

void ClientLineTest::aWallClockFiveHoursOffDoesNotMatter()
{
    ClientFixture f;
    ScriptedRoom room("r");
    f.clock.setWallOffset(-5 * 3'600'000);
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "one").ok());
    f.clock.setWallOffset(5 * 3'600'000);
    QVERIFY(f.client->post(room.id, "two").ok());
    f.client->tick();
    if (const auto ping = f.take<Ping>()) // the clock was set: that may be a sleep
        f.reply(ping->first, PingReply{0, {}});
    QVERIFY(f.acceptAppend(room).has_value());
    QVERIFY(f.acceptAppend(room).has_value());
    QCOMPARE(f.texts(room), (std::vector<std::string>{"one", "two"}));
    QVERIFY(f.phase() == Phase::Online);
    QCOMPARE(f.dials(), 1u);
}

void ClientLineTest::whatAnOldLinkReportsIsIgnored()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto old = f.dialer.wires.back();
    f.close();
    f.client->retryNow();
    QCOMPARE(f.dials(), 2u);
    room.post("ann", "from the old link");
    old->events.opened();
    old->events.received(encode(ServerFrame(room.entries(2))));
    old->events.received(encode(ServerFrame(Bye{1})));
    old->events.closed(4502, "late");
    QVERIFY(f.phase() == Phase::Dialing);
    QCOMPARE(f.client->room(room.id)->head, 2);
    QVERIFY(f.greet({&room}));
    old->events.closed(1006, "later");
    QVERIFY(f.phase() == Phase::CatchingUp);
    QVERIFY(f.follow({&room}));
    QCOMPARE(f.client->room(room.id)->head, 3);
}

void ClientLineTest::anotherServerAtTheAddressIsRefused()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "not for strangers").ok());
    f.close();
    f.restart();
    f.client->start();
    f.wire().events.opened();
    HelloReply other = f.hello({ScriptedRoom("other").row()});
    other.server = ServerId("another");
    f.reply(f.take<Hello>()->first, other);
    QVERIFY(f.phase() == Phase::Refused);
    QVERIFY(f.client->connection().refusal->code == ErrorCode::NotAllowed);
    QCOMPARE(f.client->connection().refusal->detail, "another server answers at this address");
    QVERIFY(f.wire().closed);
    QVERIFY(!f.take<Append>() && !f.take<Follow>());
    QVERIFY(!f.client->room(RoomId("other")));
    QCOMPARE(store::metaValue(*f.database, "server_id"), "server");
    QCOMPARE(f.client->pending().size(), 1u);
}

void ClientLineTest::whoIsAGuestKnowsItOfflineToo()
{
    ClientFixture f;
    const auto greetAs = [&f](bool guest) {
        f.client->start();
        f.wire().events.opened();
        HelloReply hello = f.hello();
        hello.guest = guest;
        f.reply(f.take<Hello>()->first, hello);
    };
    QVERIFY(!f.client->isGuest());
    greetAs(true);
    QVERIFY(f.client->isGuest());
    f.push(ProfileChanged{"Mia", 4}); // another name changes nothing about it
    QVERIFY(f.client->isGuest());
    f.restart();
    QVERIFY(f.client->isGuest());
    greetAs(false);
    QVERIFY(!f.client->isGuest());
}

void ClientLineTest::stopAndStart()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.client->stop();
    QVERIFY(f.phase() == Phase::Idle);
    QVERIFY(f.wire().closed);
    f.pass(3'600'000);
    f.client->retryNow();
    QCOMPARE(f.dials(), 1u);
    QVERIFY(f.client->post(room.id, "offline").ok());
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(f.dials(), 2u);
    QVERIFY(f.acceptAppend(room).has_value());
}

void ClientLineTest::deadlineChangedWhenItIsEarlier()
{
    ClientFixture f;
    f.pass(10'000); // whatever there is to do at the start is done
    f.heard->words.clear();
    const base::Millis before = f.client->nextDeadline();
    f.client->start();
    QVERIFY(f.client->nextDeadline() < before);
    QCOMPARE(f.heard->count("deadline"), 1);
    f.heard->words.clear();
    f.client->retryNow(); // changes nothing now
    QCOMPARE(f.heard->count("deadline"), 0);
    f.wire().events.closed(0, "refused"); // Waiting ends before the dial would have
    QCOMPARE(f.heard->count("deadline"), 1);
}

void ClientLineTest::identityIsKnownOffline()
{
    ClientFixture f;
    QVERIFY(f.client->user().empty());
    QVERIFY(f.goOnline({}));
    f.restart();
    QCOMPARE(f.client->user().value, ClientFixture::me);
    QCOMPARE(f.client->userName(), "Me");
    QCOMPARE(f.client->serverName(), "Server");
}

QTEST_GUILESS_MAIN(ClientLineTest)
#include "client_line_test.moc"
