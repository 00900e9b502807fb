// SPDX-License-Identifier: GPL-3.0-or-later
// A server that lies: nothing it says may crash the client, spoil its copy, or make it grow without bounds.
#include "core/base/random.h"
#include "core/protocol/limits.h"
#include "core/store/timeline_store.h"
#include "tests/unit/client_fixture.h"

#include <QTest>

#include <limits>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;
using Phase = client::Connection::Phase;

class ClientHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesThatAreNoFrame();
    void unknownNotificationsAreIgnored();
    void repliesToNothing();
    void aSecondHelloReply();
    void repliesOfAnotherKind();
    void framesBeforeTheGreeting();
    void entriesThatNobodyAskedFor();
    void entriesBeforeTheAnswerToFollow();
    void seqsFromNowhere();
    void oneTagTwice();
    void followRepliesThatMakeNoSense();
    void aHeadThatIsNeverReached();
    void headsThatLie();
    void readMarksThatLie();
    void moreRoomsThanAnyServerHas();
    void morePeopleThanAnyServerHas();
    void aListOfRoomsWithoutEnd();
    void createReplyForAnExistingRoom();
    void waitsWithoutEnd();
    void anythingInAnyOrder();
};

void ClientHostileTest::bytesThatAreNoFrame()
{
    for (const std::string &bytes : {std::string("x"), std::string(), std::string(100, '['), std::string("{}"), std::string("[]"),
                                     std::string("\xff\xfe"), std::string(limits::frameBytes + 1, ' ')}) {
        ClientFixture f;
        ScriptedRoom room("r");
        QVERIFY(f.goOnline({&room}));
        f.raw(bytes);
        QVERIFY(f.phase() == Phase::Waiting);
        QVERIFY(f.wire().closed);
        QCOMPARE(f.client->connection().attempts, 1);
    }
}

void ClientHostileTest::unknownNotificationsAreIgnored()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    f.raw(R"({"jsonrpc":"2.0","method":"sing","params":{"song":1}})");
    QVERIFY(f.phase() == Phase::Online);
}

void ClientHostileTest::repliesToNothing()
{
    for (const std::string &id : {std::string("4711"), std::string("\"a\""), std::string("null"), std::string("1")}) {
        ClientFixture f;
        QVERIFY(f.goOnline({}));
        f.push(Reply{RequestId{id}, PingReply{}});
        QVERIFY(f.phase() == Phase::Waiting);
    }
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    f.push(Reply{RequestId{"null"}, Error{ErrorCode::ParseError, "what?", 0}});
    QVERIFY(f.phase() == Phase::Waiting);
}

void ClientHostileTest::aSecondHelloReply()
{
    ClientFixture f;
    f.client->start();
    f.wire().events.opened();
    const auto hello = f.take<Hello>();
    f.reply(hello->first, f.hello());
    HelloReply other = f.hello();
    other.user = UserId("somebody");
    f.reply(hello->first, other);
    QVERIFY(f.phase() == Phase::Waiting);
    QCOMPARE(f.client->user().value, ClientFixture::me);
}

void ClientHostileTest::repliesOfAnotherKind()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "x").ok());
    f.reply(f.take<Append>()->first, RoomsReply{});
    QVERIFY(f.phase() == Phase::Waiting);
    QCOMPARE(f.client->pending().size(), 1u);
}

void ClientHostileTest::framesBeforeTheGreeting()
{
    ClientFixture f;
    ScriptedRoom room("r");
    f.client->start();
    f.push(room.entries(0));
    f.push(RoomChanged{room.row()});
    f.wire().events.opened();
    f.push(room.entries(0));
    f.push(RoomChanged{room.row()});
    f.push(ReadChanged{{room.id, 5, 0, 0}});
    f.push(PresenceChanged{{{UserId("ann"), Presence::Online, 0}}});
    f.push(TypingChanged{room.id, UserId("ann"), true});
    f.wire().events.opened(); // twice
    QVERIFY(f.client->rooms().empty());
    QVERIFY(f.client->presence(UserId("ann")).presence == Presence::Offline);
    QVERIFY(f.phase() == Phase::Greeting);
}

void ClientHostileTest::entriesThatNobodyAskedFor()
{
    ClientFixture f;
    ScriptedRoom room("r");
    ScriptedRoom other("other");
    QVERIFY(f.goOnline({&room}));
    f.push(other.entries(0));
    QVERIFY(!f.client->room(other.id));
    QVERIFY(!store::LogStore(*f.database).room(other.id));
    f.push(RoomChanged{other.row(false)});
    f.push(other.entries(0));
    QVERIFY(!store::LogStore(*f.database).room(other.id));
    Entries renamed = other.entries(0); // one room's entries under another's id
    renamed.room = room.id;
    f.push(renamed);
    QCOMPARE(f.stored(room).head, 2);
    QVERIFY(f.phase() == Phase::Online);
}

void ClientHostileTest::entriesBeforeTheAnswerToFollow()
{
    ClientFixture f;
    ScriptedRoom room("r");
    f.client->start();
    QVERIFY(f.greet({&room}));
    f.push(room.entries(0));
    QCOMPARE(f.stored(room).head, 0);
    QVERIFY(f.follow({&room}));
    QCOMPARE(f.stored(room).head, 2);
}

void ClientHostileTest::seqsFromNowhere()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    Entry entry{3, UserId("ann"), Tag{}, 0, Posted{"x", 0}};
    for (const Seq seq : {std::numeric_limits<Seq>::max(), Seq(1) << 53, Seq(0), Seq(-1), std::numeric_limits<Seq>::min()}) {
        entry.seq = seq;
        f.push(Entries{room.id, room.epoch, {entry}});
        QCOMPARE(f.stored(room).head, 2);
        if (f.phase() == Phase::Waiting) // bytes that no frame may hold
            QVERIFY(f.goOnline({&room}));
    }
    entry.seq = 3;
    Entry next{5, UserId("ann"), Tag{}, 0, Posted{"y", 0}};
    f.push(Entries{room.id, room.epoch, {entry, next}}); // what continues is kept, what follows a hole is not
    QCOMPARE(f.stored(room).head, 3);
    QVERIFY(f.take<Follow>().has_value());
    f.push(Entries{room.id, room.epoch, {}});
}

void ClientHostileTest::oneTagTwice()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const Seq seq = room.post("ann", "x");
    f.push(room.entries(2));
    room.add("ann", Posted{"again", 0}, room.log[static_cast<std::size_t>(seq - 1)].tag);
    f.heard->words.clear();
    f.push(room.entries(3));
    QCOMPARE(f.heard->count("disk"), 0); // the disk is fine, the server is not
    QVERIFY(f.phase() == Phase::Waiting);
    QCOMPARE(f.stored(room).head, 3);
    // And in one frame.
    ScriptedRoom other("other");
    QVERIFY(f.goOnline({&other}));
    const Seq first = other.post("ann", "x");
    other.add("ann", Posted{"x", 0}, other.log[static_cast<std::size_t>(first - 1)].tag);
    f.push(other.entries(2));
    QCOMPARE(f.heard->count("disk"), 0);
    QVERIFY(f.phase() == Phase::Waiting);
    QCOMPARE(f.stored(other).head, 2); // all or nothing
}

void ClientHostileTest::followRepliesThatMakeNoSense()
{
    ScriptedRoom room("r");
    ScriptedRoom other("other");
    const std::vector<FollowReply> replies = {
        FollowReply{}, // lacks the room
        FollowReply{{other.followed()}}, // another one
    };
    for (const FollowReply &reply : replies) {
        ClientFixture f;
        f.client->start();
        QVERIFY(f.greet({&room}));
        f.reply(f.take<Follow>()->first, reply);
        QVERIFY(f.phase() == Phase::Waiting);
        QVERIFY(!f.client->room(other.id));
    }
    ClientFixture f;
    f.client->start();
    QVERIFY(f.greet({&room}));
    f.reply(f.take<Follow>()->first, FollowReply{{room.followed(), room.followed(true), other.followed(true)}});
    f.push(room.entries(0));
    QCOMPARE(f.stored(room).head, 2);
    QVERIFY(!store::LogStore(*f.database).room(other.id));
    f.close();
    f.client->retryNow();
    QVERIFY(f.greet({&room}));
    f.reply(f.take<Follow>()->first, Error{ErrorCode::Busy, "", 3'000});
    QVERIFY(f.phase() == Phase::Waiting);
    QVERIFY(f.client->connection().retryAt - f.clock.steadyMs() >= 3'000);
    // Another epoch without saying so is a reset as well: epochs never mix.
    f.client->retryNow();
    QVERIFY(f.greet({&room}));
    FollowedRoom sly = room.followed();
    sly.epoch = Epoch("sly");
    f.reply(f.take<Follow>()->first, FollowReply{{sly}});
    QCOMPARE(f.stored(room).head, 0);
    QCOMPARE(f.stored(room).epoch.value, "sly");
}

void ClientHostileTest::aHeadThatIsNeverReached()
{
    ClientFixture f;
    ScriptedRoom room("r");
    f.client->start();
    QVERIFY(f.greet({&room}));
    FollowedRoom far = room.followed();
    far.head = Seq(1) << 52;
    f.reply(f.take<Follow>()->first, FollowReply{{far}});
    f.push(room.entries(0));
    QVERIFY(f.phase() == Phase::CatchingUp); // not honest to say anything else
    QVERIFY(f.client->post(room.id, "still works").ok());
    QVERIFY(f.acceptAppend(room).has_value());
    f.pass(50); // it may be a page like others
    QCOMPARE(f.texts(room), std::vector<std::string>{"still works"});
}

void ClientHostileTest::headsThatLie()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    int asked = 0;
    for (int i = 0; i < 50 && f.phase() == Phase::Online; ++i) {
        std::optional<std::pair<RequestId, Ping>> ping;
        while (!(ping = f.take<Ping>()))
            f.passToDeadline();
        f.reply(ping->first, PingReply{0, {{room.id, Seq(1) << 52}, {RoomId("x"), 5}, {RoomId(""), -5}}});
        if (const auto follow = f.take<Follow>()) {
            ++asked;
            f.reply(follow->first, FollowReply{{room.followed()}});
        }
    }
    QVERIFY(asked < 10); // one question a beat, and not for ever
}

void ClientHostileTest::readMarksThatLie()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    for (const Seq seq : {Seq(1) << 52, Seq(-4)}) {
        f.push(ReadChanged{{room.id, seq, -1, -1}});
        QVERIFY(f.client->room(room.id)->read.seq <= 2);
        QVERIFY(f.client->room(room.id)->read.seq >= 0);
    }
    QVERIFY(store::TimelineStore(*f.database).readState(room.id, f.client->user()).seq <= 2);
}

void ClientHostileTest::moreRoomsThanAnyServerHas()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    ScriptedRoom room("r");
    RoomRow row = room.row(false);
    for (int i = 0; i < 25'000; ++i) {
        row.id = RoomId("room" + std::to_string(i));
        f.push(RoomChanged{row});
    }
    QVERIFY(f.client->rooms().size() <= 20'000);
}

void ClientHostileTest::morePeopleThanAnyServerHas()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    for (int frame = 0; frame < 150; ++frame) {
        PresenceChanged many;
        for (int i = 0; i < 500; ++i)
            many.rows.push_back({UserId("u" + std::to_string(frame * 500 + i)), Presence::Online, 0});
        f.push(many);
    }
    QVERIFY(f.client->presence(UserId("u1")).presence == Presence::Online);
    QVERIFY(f.client->presence(UserId("u74999")).presence == Presence::Offline);
}

void ClientHostileTest::aListOfRoomsWithoutEnd()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    int done = 0;
    f.client->refreshRooms([&](auto) { ++done; });
    const ScriptedRoom a("a");
    for (int i = 0; i < 10 && done == 0; ++i) {
        if (const auto page = f.take<GetRooms>())
            f.reply(page->first, RoomsReply{{a.row(false)}, true}); // the same page for ever
    }
    QCOMPARE(done, 1);
    f.client->refreshRooms([&](auto) { ++done; });
    f.reply(f.take<GetRooms>()->first, RoomsReply{{}, true});
    QCOMPARE(done, 2);
}

void ClientHostileTest::createReplyForAnExistingRoom()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "stays");
    QVERIFY(f.goOnline({&room}));
    int done = 0;
    f.client->createRoom("New", "", [&](const Outcome<RoomId> &) { ++done; });
    f.reply(f.take<CreateRoom>()->first, CreateReply{room.id, Epoch("other"), 1, false});
    QCOMPARE(done, 1);
    QCOMPARE(f.texts(room), std::vector<std::string>{"stays"});
    QCOMPARE(f.stored(room).epoch.value, room.epoch.value);
}

void ClientHostileTest::waitsWithoutEnd()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "x").ok());
    const auto append = f.take<Append>();
    f.reply(append->first, Error{ErrorCode::Flood, "", std::int64_t(1) << 50});
    const base::Millis start = f.clock.steadyMs();
    while (!f.take<Append>()) {
        if (const auto ping = f.take<Ping>())
            f.reply(ping->first, PingReply{});
        f.passToDeadline();
        QVERIFY(f.clock.steadyMs() - start <= 600'000);
    }
    f.close();
    f.client->retryNow();
    f.wire().events.opened();
    f.reply(f.take<Hello>()->first, Error{ErrorCode::Full, "", std::int64_t(1) << 50});
    QVERIFY(f.client->connection().retryAt - f.clock.steadyMs() <= 600'000);
    f.client->retryNow();
    f.wire().events.opened();
    f.reply(f.take<Hello>()->first, Error{ErrorCode::Full, "", -5});
    QVERIFY(f.client->connection().retryAt >= f.clock.steadyMs());
}

/// Random frames of a server that knows the client's rooms, requests and tags, for a while. At the end an honest server has to
/// find a copy that it can bring to its own state.
void ClientHostileTest::anythingInAnyOrder()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        ClientFixture f;
        base::SeededRandom random(seed);
        ScriptedRoom room("r");
        QVERIFY(f.goOnline({&room}));
        const auto seq = [&]() -> Seq { return static_cast<Seq>(random.below(8)) - 1; };
        const auto anyRoom = [&] { return RoomId(random.below(3) ? "r" : "s" + std::to_string(random.below(3))); };
        const auto anyEpoch = [&] { return random.below(3) ? room.epoch : Epoch("e" + std::to_string(random.below(2))); };
        const auto anyBody = [&]() -> Body {
            switch (random.below(8)) {
            case 0:
                return Edited{seq(), "edited"};
            case 1:
                return Deleted{seq()};
            case 2:
                return Reacted{seq(), "👍", random.below(2) == 0};
            case 3:
                return Left{};
            case 4:
                return Joined{"x"};
            case 5:
                return Created{"name", "", "by"};
            default:
                return Posted{"text", 0};
            }
        };
        const auto anyAuthor = [&] { return UserId(random.below(2) ? ClientFixture::me : std::string("ann")); };
        const auto anyTag = [&] {
            const auto pending = f.client->pending();
            if (!pending.empty() && random.below(2))
                return pending[random.below(pending.size())].tag;
            Tag tag;
            tag.bytes[0] = static_cast<std::uint8_t>(random.below(256));
            tag.bytes[1] = static_cast<std::uint8_t>(random.below(256));
            return tag;
        };
        const auto anyReply = [&](const Request &request) -> ReplyBody {
            if (random.below(4) == 0)
                return Error{random.below(2) ? ErrorCode::NotMember : ErrorCode::Flood, "",
                             static_cast<std::int64_t>(random.below(900))};
            if (std::holds_alternative<Hello>(request.body))
                return f.hello(random.below(2) ? std::vector<RoomRow>{room.row()} : std::vector<RoomRow>{});
            if (const auto *follow = std::get_if<Follow>(&request.body)) {
                FollowReply reply;
                for (const Cursor &cursor : follow->rooms)
                    reply.rooms.push_back({cursor.room, anyEpoch(), seq() + 1, random.below(4) == 0, {}});
                return reply;
            }
            if (std::holds_alternative<Append>(request.body))
                return AppendReply{seq() + 1, random.below(2) == 0};
            if (std::holds_alternative<MarkRead>(request.body))
                return ReadState{anyRoom(), seq() + 1, 1, 0};
            return PingReply{0, {{room.id, seq() + 1}}};
        };
        for (int step = 0; step < 150; ++step) {
            if (f.phase() == Phase::Waiting || f.phase() == Phase::Refused) {
                f.client->retryNow();
                f.wire().events.opened();
            }
            switch (random.below(10)) {
            case 0:
                (void)f.client->post(room.id, "mine " + std::to_string(step));
                break;
            case 1:
                f.client->markRead(room.id, seq());
                break;
            case 2:
                f.push(RoomChanged{{anyRoom(), "n", "", anyEpoch(), seq() + 1, 1, random.below(2) == 0, 0, 0, 0}});
                break;
            case 3:
                f.push(ReadChanged{{anyRoom(), seq() + 1, 0, 0}});
                break;
            case 4:
            case 5:
            case 6:
                if (!f.wire().sent.empty()) {
                    const ClientFrame frame = f.wire().sent.front();
                    f.wire().sent.pop_front();
                    if (const auto *request = std::get_if<Request>(&frame))
                        f.reply(request->id, anyReply(*request));
                }
                break;
            default: {
                const RoomId id = anyRoom();
                const auto known = f.client->room(id);
                const Seq next = (known ? known->head : 0) + (random.below(4) ? 1 : seq());
                f.push(Entries{id, anyEpoch(), {{std::max<Seq>(next, 1), anyAuthor(), anyTag(), 5, anyBody()}}});
            }
            }
            f.pass(static_cast<base::Millis>(random.below(300)));
            QCOMPARE(f.heard->count("disk"), 0);
            for (const auto &view : f.client->rooms()) {
                const auto stored = store::LogStore(*f.database).room(view.id);
                QCOMPARE(stored ? stored->head : 0, view.head);
                QCOMPARE(stored && stored->joined, view.joined);
                QVERIFY(view.read.seq <= view.head || view.head == 0 || view.read.seq <= 8);
            }
            QCOMPARE(f.client->pending(), store::OutboxStore(*f.database).all());
        }
        // An honest server takes over: it knows nothing of what the other said.
        f.client->stop();
        ScriptedRoom honest("r");
        honest.epoch = Epoch("honest");
        QVERIFY(f.goOnline({&honest}));
        for (int i = 0; i < 200 && f.phase() == Phase::Online; ++i) {
            f.acceptAppend(honest);
            f.follow({&honest});
            f.pass(100);
        }
        QCOMPARE(f.stored(honest).head, honest.head());
        for (const auto &item : f.client->pending())
            QVERIFY(item.state == store::OutboxState::Failed || item.room != honest.id);
    }
}

QTEST_GUILESS_MAIN(ClientHostileTest)
#include "client_hostile_test.moc"
