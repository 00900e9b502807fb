// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

/// Names and colours (docs/protocol.md, "profile").
class HubProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomHearsIt();
    void theUsersOwnConnectionsHearItFirst();
    void whoComesLaterKnowsTheNewName();
    void aDirectRoomThatWasPutAwayHearsIt();
    void locksAndMutesDoNotPreventIt();
    void whatIsWrongIsRefused();
    void takenNamesStayTaken();
    void aRetryChangesNothing();
    void aTagMeansOneThing();
    void nothingNewMakesNoEntry();
    void isNotAppended();
    void isNotForFloods();
    void allOrNothing();
    void aJoinThatCrossesItCarriesTheNewName();
};

namespace {

/// Ann and Bob in two rooms, which both follow.
struct House {
    explicit House(HubFixture &f) : ann(Peer::greeted(f, "Ann")), bob(Peer::greeted(f, "Bob"))
    {
        den = ann.create("Den");
        attic = bob.create("Attic");
        bob.append(den, Joined{});
        ann.append(attic, Joined{});
        for (const RoomId &room : {den, attic}) {
            ann.follow(room, 2);
            bob.follow(room, 2);
        }
        f.drain();
        f.advance(3'600'000); // all buckets are full again
        ann.clear();
        bob.clear();
    }

    Peer ann;
    Peer bob;
    RoomId den;
    RoomId attic;
};

std::vector<Body> bodiesIn(const Peer &peer, const RoomId &room)
{
    std::vector<Body> bodies;
    for (const Entries &frame : peer.pushed<Entries>()) {
        for (const Entry &entry : frame.entries) {
            if (frame.room == room)
                bodies.push_back(entry.body);
        }
    }
    return bodies;
}

std::optional<Member> memberNamed(Peer peer, const RoomId &room, const std::string &name)
{
    for (const MemberRow &row : peer.get<MembersReply>(GetMembers{room, {}, 0}).members) {
        if (row.member.name == name)
            return row.member;
    }
    return std::nullopt;
}

} // namespace

void HubProfileTest::everyRoomHearsIt()
{
    HubFixture f;
    House house(f);
    const Tag tag = house.ann.newTag();
    house.ann.get<DoneReply>(SetProfile{tag, " Anna ", 3});
    for (const RoomId &room : {house.den, house.attic}) {
        QVERIFY(bodiesIn(house.bob, room) == (std::vector<Body>{ProfileSet{"Anna", 3}}));
        QCOMPARE(house.bob.seqs(room), range(3, 3));
        QVERIFY(house.bob.pushed<Entries>().front().entries.front().tag == tag);
        const auto member = memberNamed(house.bob, room, "Anna");
        QVERIFY(member && member->colour == 3 && !memberNamed(house.bob, room, "Ann"));
        const auto page = house.bob.get<HistoryReply>(GetHistory{room, {}});
        QCOMPARE(page.messages.back().kind, MessageKind::Profile);
        QCOMPARE(page.messages.back().text, std::string("Ann\nAnna"));
    }
    QVERIFY(house.bob.pushed<ProfileChanged>().empty()); // only one's own
    f.restart();
    Peer again = Peer::greeted(f, "Ann"); // the name of a known device does not matter
    QVERIFY(again.get<Error>(Peer::helloAs("Ann")).code == ErrorCode::AlreadyHello);
    QVERIFY(memberNamed(again, house.den, "Anna"));
    HUB_RULES_KEPT(f);
}

void HubProfileTest::theUsersOwnConnectionsHearItFirst()
{
    HubFixture f;
    House house(f);
    Peer phone = Peer::greeted(f, "Ann");
    phone.clear();
    house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "Anna", 8});
    QVERIFY(phone.pushed<ProfileChanged>() == (std::vector<ProfileChanged>{{"Anna", 8}}));
    QVERIFY(std::holds_alternative<ProfileChanged>(house.ann.line().frames.at(0)));
    QVERIFY(std::holds_alternative<Reply>(house.ann.line().frames.at(1)));
    Peer laptop(f);
    const auto hello = laptop.get<HelloReply>(Peer::helloAs("Ann"));
    QCOMPARE(hello.name, std::string("Anna"));
    QCOMPARE(hello.colour, 8);
    QVERIFY(!hello.guest);
    HUB_RULES_KEPT(f);
}

void HubProfileTest::whoComesLaterKnowsTheNewName()
{
    HubFixture f;
    House house(f);
    house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "Anna", 2});
    const RoomId shed = house.bob.create("Shed");
    house.ann.append(shed, Joined{});
    const auto direct = house.ann.get<DirectReply>(OpenDirect{house.ann.newTag(), {}, "Bob"});
    house.bob.follow(shed, 0);
    house.bob.follow(direct.room, 0);
    f.drain();
    QVERIFY(bodiesIn(house.bob, shed).back() == Body(Joined{"Anna", Role::Member, 2}));
    const auto created = bodiesIn(house.bob, direct.room);
    QCOMPARE(created.size(), 1u);
    QCOMPARE(std::get<Created>(created.front()).by, std::string("Anna"));
    QCOMPARE(std::get<Created>(created.front()).colour, 2);
    QCOMPARE(house.bob.get<DirectReply>(OpenDirect{house.bob.newTag(), {}, "Anna"}).room, direct.room);
    HUB_RULES_KEPT(f);
}

void HubProfileTest::aDirectRoomThatWasPutAwayHearsIt()
{
    HubFixture f;
    House house(f);
    const auto direct = house.ann.get<DirectReply>(OpenDirect{house.ann.newTag(), {}, "Bob"});
    house.bob.follow(direct.room, 0);
    f.drain();
    house.ann.append(direct.room, Left{});
    house.bob.clear();
    house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "Anna", 0});
    QVERIFY(bodiesIn(house.bob, direct.room) == (std::vector<Body>{ProfileSet{"Anna", 0}}));
    Peer phone(f);
    const auto rooms = phone.get<HelloReply>(Peer::helloAs("Bob")).rooms;
    QVERIFY(
        std::any_of(rooms.begin(), rooms.end(), [&](const RoomRow &row) { return row.id == direct.room && row.name == "Anna"; }));
    // A room that one has left is another matter.
    house.ann.append(house.den, Left{});
    house.bob.clear();
    house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "Annie", 0});
    QVERIFY(bodiesIn(house.bob, house.den).empty());
    QCOMPARE(bodiesIn(house.bob, house.attic).size(), 1u);
    HUB_RULES_KEPT(f);
}

void HubProfileTest::locksAndMutesDoNotPreventIt()
{
    HubFixture f;
    House house(f);
    house.ann.append(house.den, Locked{true});
    house.ann.append(house.den, PresetSet{Preset::Announce});
    const UserId bob = memberNamed(house.ann, house.den, "Bob")->user;
    house.ann.append(house.den, Muted{bob, true, 0, ""});
    house.ann.clear();
    house.bob.get<DoneReply>(SetProfile{house.bob.newTag(), "Rob", 1});
    QVERIFY(bodiesIn(house.ann, house.den) == (std::vector<Body>{ProfileSet{"Rob", 1}}));
    HUB_RULES_KEPT(f);
}

void HubProfileTest::whatIsWrongIsRefused()
{
    HubFixture f;
    House house(f);
    const auto refusal = [&](const std::string &name, int colour = 0) {
        return house.bob.refused(SetProfile{house.bob.newTag(), name, colour}).code;
    };
    QCOMPARE(refusal(""), ErrorCode::NameInvalid);
    QCOMPARE(refusal("Admin"), ErrorCode::NameInvalid);
    QCOMPARE(refusal(std::string(33, 'x')), ErrorCode::NameInvalid);
    QCOMPARE(refusal("Ann"), ErrorCode::NameTaken);
    QCOMPARE(refusal("aNN"), ErrorCode::NameTaken);
    QCOMPARE(refusal("\u0410nn"), ErrorCode::NameTaken); // with a Cyrillic letter
    QCOMPARE(refusal("Bob", limits::colours + 1), ErrorCode::InvalidParams);
    QVERIFY(house.ann.pushed<Entries>().empty());
    HUB_RULES_KEPT(f);
}

void HubProfileTest::takenNamesStayTaken()
{
    HubFixture f;
    House house(f);
    house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "Zoe", 0});
    QCOMPARE(house.bob.refused(SetProfile{house.bob.newTag(), "Ann", 0}).code, ErrorCode::NameTaken);
    Hello stranger = Peer::helloAs("Eve");
    stranger.name = "Ann";
    QCOMPARE(Peer(f).refused(stranger).code, ErrorCode::NameTaken);
    house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "ann", 0}); // whose it was may have it back, and in another case
    house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "Zoe", 0});
    f.advance(limits::formerNameLasts - 1);
    QCOMPARE(house.bob.refused(SetProfile{house.bob.newTag(), "Ann", 0}).code, ErrorCode::NameTaken);
    f.advance(1);
    house.bob.get<DoneReply>(SetProfile{house.bob.newTag(), "Ann", 0});
    // Only so many are kept: names are for people, not for collectors.
    for (std::size_t i = 0; i <= limits::formerNames; ++i)
        house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "Zoe " + std::string(i + 1, 'x'), 0});
    QCOMPARE(house.bob.refused(SetProfile{house.bob.newTag(), "Zoe x", 0}).code, ErrorCode::NameTaken);
    house.bob.get<DoneReply>(SetProfile{house.bob.newTag(), "Zoe", 0});
    HUB_RULES_KEPT(f);
}

void HubProfileTest::aRetryChangesNothing()
{
    HubFixture f;
    House house(f);
    const SetProfile first{house.ann.newTag(), "Anna", 3};
    house.ann.get<DoneReply>(first);
    house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "Annie", 4});
    house.bob.clear();
    house.ann.get<DoneReply>(first);
    f.restart();
    Peer again = Peer::greeted(f, "Ann");
    again.get<DoneReply>(first);
    QVERIFY(house.bob.pushed<Entries>().empty());
    QVERIFY(memberNamed(again, house.den, "Annie"));

    // On disk, but the hub was not told when the retry came.
    f.held = true;
    const SetProfile crossing{again.newTag(), "Ana", 0};
    const std::string sent = again.send(crossing);
    f.commitSilently();
    const std::string retried = again.send(crossing);
    QVERIFY(!again.replyTo(sent) && !again.replyTo(retried));
    f.tell();
    f.held = false;
    f.settle();
    QVERIFY(std::holds_alternative<DoneReply>(*again.replyTo(sent)));
    QVERIFY(std::holds_alternative<DoneReply>(*again.replyTo(retried)));
    QCOMPARE(again.pushed<ProfileChanged>().size(), 1u);
    HUB_RULES_KEPT(f);
}

void HubProfileTest::aTagMeansOneThing()
{
    HubFixture f;
    House house(f);
    const Tag tag = house.ann.newTag();
    house.ann.get<DoneReply>(SetProfile{tag, "Anna", 3});
    QCOMPARE(house.ann.refused(SetProfile{tag, "Anna", 4}).code, ErrorCode::TagConflict);
    QCOMPARE(house.ann.refused(Append{house.den, tag, Posted{"hello", 0}}).code, ErrorCode::TagConflict);
    const Tag posted = house.ann.newTag();
    house.ann.get<AppendReply>(Append{house.attic, posted, Posted{"hello", 0}});
    QCOMPARE(house.ann.refused(SetProfile{posted, "Annie", 3}).code, ErrorCode::TagConflict);
    house.bob.get<DoneReply>(SetProfile{tag, "Rob", 0}); // another's tag is another tag
    QVERIFY(memberNamed(house.bob, house.den, "Anna") && memberNamed(house.bob, house.attic, "Anna"));
    HUB_RULES_KEPT(f);
}

void HubProfileTest::nothingNewMakesNoEntry()
{
    HubFixture f;
    House house(f);
    house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "Ann", 0});
    QVERIFY(house.bob.pushed<Entries>().empty() && house.ann.pushed<ProfileChanged>().empty());
    house.ann.get<DoneReply>(SetProfile{house.ann.newTag(), "Ann", 5}); // a colour alone is an entry, but no row
    QCOMPARE(bodiesIn(house.bob, house.den).size(), 1u);
    QCOMPARE(house.bob.get<HistoryReply>(GetHistory{house.den, {}}).messages.back().kind, MessageKind::Join);
    HUB_RULES_KEPT(f);
}

void HubProfileTest::isNotAppended()
{
    HubFixture f;
    House house(f);
    QCOMPARE(house.ann.refused(Append{house.den, house.ann.newTag(), ProfileSet{"Anna", 1}}).code, ErrorCode::InvalidParams);
    HUB_RULES_KEPT(f);
}

void HubProfileTest::isNotForFloods()
{
    HubFixture f(true);
    Peer ann = Peer::greeted(f, "Ann");
    const SetProfile first{ann.newTag(), "Ann", 1};
    ann.get<DoneReply>(first);
    for (std::int64_t i = 1; i < limits::profileBucket.burst; ++i)
        ann.get<DoneReply>(SetProfile{ann.newTag(), "Ann", static_cast<int>(i % limits::colours)});
    const Error flood = ann.refused(SetProfile{ann.newTag(), "Ann", 1});
    QCOMPARE(flood.code, ErrorCode::Flood);
    QCOMPARE(flood.retryMs, limits::profileBucket.refill);
    ann.get<DoneReply>(first); // a retry is never too fast
    f.advance(flood.retryMs);
    ann.get<DoneReply>(SetProfile{ann.newTag(), "Ann", 1});
    HUB_RULES_KEPT(f);
}

void HubProfileTest::allOrNothing()
{
    HubFixture f;
    House house(f);
    const SetProfile wish{house.ann.newTag(), "Anna", 3};
    f.held = true;
    const std::string sent = house.ann.send(wish);
    f.failDisk();
    QCOMPARE(std::get<Error>(*house.ann.replyTo(sent)).code, ErrorCode::ReadOnly);
    f.held = false;
    QVERIFY(house.bob.pushed<Entries>().empty() && house.ann.pushed<ProfileChanged>().empty());
    QVERIFY(memberNamed(house.bob, house.den, "Ann"));
    house.ann.get<DoneReply>(wish);
    QVERIFY(memberNamed(house.bob, house.den, "Anna") && memberNamed(house.bob, house.attic, "Anna"));
    HUB_RULES_KEPT(f);
}

void HubProfileTest::aJoinThatCrossesItCarriesTheNewName()
{
    HubFixture f;
    House house(f);
    const RoomId shed = house.bob.create("Shed");
    house.bob.follow(shed, 1);
    f.drain();
    Peer phone = Peer::greeted(f, "Ann");
    f.held = true;
    house.ann.send(SetProfile{house.ann.newTag(), "Anna", 6});
    phone.send(Append{shed, phone.newTag(), Joined{}});
    phone.send(CreateRoom{phone.newTag(), "Cellar", ""});
    f.held = false;
    f.settle();
    QVERIFY(bodiesIn(house.bob, shed) == (std::vector<Body>{Joined{"Anna", Role::Member, 6}}));
    const auto rooms = house.bob.get<RoomsReply>(GetRooms{});
    const auto cellar =
        std::find_if(rooms.rooms.begin(), rooms.rooms.end(), [](const auto &row) { return row.name == "Cellar"; });
    QVERIFY(cellar != rooms.rooms.end());
    house.bob.append(cellar->id, Joined{});
    QVERIFY(memberNamed(house.bob, cellar->id, "Anna"));
    HUB_RULES_KEPT(f);
}

QTEST_GUILESS_MAIN(HubProfileTest)
#include "hub_profile_test.moc"
