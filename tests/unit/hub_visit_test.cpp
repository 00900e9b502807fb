// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub_fixture.h"

#include <QTest>

#include <map>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

/// Invites that give each visitor a room of their own (docs/protocol.md, "Visitors").
class HubVisitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitorGetsARoomWithThoseWhoAreThere();
    void nobodyElseIsInIt();
    void aRetryMakesNoSecondRoom();
    void roomsOfVisitorsHaveNamesOfTheirOwn();
    void theInviteLeadsIntoNoOtherRoom();
    void aVisitorHearsOfNoOtherRoom();
    void whereNobodyIsNobodyVisits();
    void onlyRoomsAreVisited();
};

namespace {

struct Desk {
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    RoomId room = ann.get<CreateReply>(CreateRoom{ann.newTag(), "Support", "", Preset::Private}).room;

    Peer withBob()
    {
        Peer bob = Peer::greeted(f, "Bob");
        bob.get<AppendReply>(Append{room, bob.newTag(), Joined{}, ann.get<MakeInviteReply>(MakeInvite{room}).token});
        return bob;
    }
    MakeInviteReply invite(std::int64_t uses = 10)
    {
        MakeInvite make{room, 0, uses};
        make.visit = true;
        return ann.get<MakeInviteReply>(make);
    }
};

Hello visiting(const std::string &name, const std::string &token)
{
    Hello hello = Peer::helloAs(name);
    hello.invite = token;
    return hello;
}

std::map<std::string, Role> membersOf(Peer &asking, const RoomId &room)
{
    std::map<std::string, Role> members;
    for (const MemberRow &row : asking.get<MembersReply>(GetMembers{room, {}, 0}).members)
        members[row.member.name] = row.member.role;
    return members;
}

} // namespace

void HubVisitTest::aVisitorGetsARoomWithThoseWhoAreThere()
{
    Desk desk;
    Peer bob = desk.withBob();
    const MakeInviteReply made = desk.invite();
    QVERIFY(made.invite.visit && made.invite.guest);
    QVERIFY(desk.ann.get<InvitesReply>(GetInvites{desk.room}).invites.at(0).visit);
    desk.ann.clear();
    Peer eve(desk.f);
    const auto hello = eve.get<HelloReply>(visiting("Eve", made.token));
    QVERIFY(hello.guest);
    QCOMPARE(hello.rooms.size(), std::size_t(1));
    const RoomRow &row = hello.rooms.at(0);
    QCOMPARE(row.name, std::string("Eve"));
    QCOMPARE(row.topic, std::string("Support"));
    QVERIFY(row.preset == Preset::Private);
    QCOMPARE(row.members, std::int64_t(3));
    const std::map<std::string, Role> wanted{{"Ann", Role::Owner}, {"Bob", Role::Member}, {"Eve", Role::Guest}};
    QVERIFY(membersOf(eve, row.id) == wanted);
    const auto told = desk.ann.pushed<RoomChanged>();
    QCOMPARE(told.size(), std::size_t(1));
    QVERIFY(told.at(0).room.member && told.at(0).room.id == row.id);

    desk.ann.follow(row.id, 0);
    bob.follow(row.id, 0);
    eve.follow(row.id, 0);
    desk.f.drain();
    QCOMPARE(eve.seqs(row.id), range(1, 3));
    eve.post(row.id, "Is anybody there?");
    bob.post(row.id, "Yes");
    for (Peer *one : {&desk.ann, &bob, &eve})
        QCOMPARE(one->seqs(row.id), range(1, 5));
    QCOMPARE(desk.ann.get<InvitesReply>(GetInvites{desk.room}).invites.at(0).uses, std::int64_t(9));
    desk.f.restart();
    Peer back(desk.f);
    QCOMPARE(back.get<HelloReply>(visiting("Eve", made.token)).rooms.size(), std::size_t(1));
    HUB_RULES_KEPT(desk.f);
}

void HubVisitTest::nobodyElseIsInIt()
{
    Desk desk;
    Peer gus(desk.f); // a guest of the room itself, who receives nobody
    MakeInvite make{desk.room};
    make.guest = true;
    const std::string token = desk.ann.get<MakeInviteReply>(make).token;
    gus.get<HelloReply>(visiting("Gus", token));
    gus.get<AppendReply>(Append{desk.room, gus.newTag(), Joined{}, token});
    gus.clear();
    const std::string visit = desk.invite().token;
    Peer eve(desk.f);
    Peer eva(desk.f);
    const RoomId hers = eve.get<HelloReply>(visiting("Eve", visit)).rooms.at(0).id;
    const RoomId other = eva.get<HelloReply>(visiting("Kim", visit)).rooms.at(0).id;
    QVERIFY(hers != other);
    QVERIFY(gus.pushed<RoomChanged>().empty());
    QVERIFY(gus.refused(GetHistory{hers, {}}).code == ErrorCode::NotMember);
    QVERIFY(eva.refused(GetHistory{hers, {}}).code == ErrorCode::NotMember);
    QVERIFY(eva.refused(Append{hers, eva.newTag(), Joined{}}).code == ErrorCode::InviteRequired);
    HUB_RULES_KEPT(desk.f);
}

void HubVisitTest::aRetryMakesNoSecondRoom()
{
    Desk desk;
    const std::string token = desk.invite(1).token;
    desk.f.held = true;
    Peer eve(desk.f);
    Peer again(desk.f); // the first reply was lost on its way
    const std::string first = eve.send(visiting("Eve", token));
    const std::string second = again.send(visiting("Eve", token));
    desk.f.commit();
    const auto one = eve.replyTo(first);
    const auto other = again.replyTo(second);
    QVERIFY(one && other);
    const auto *greeted = std::get_if<HelloReply>(&*one);
    const auto *greetedAgain = std::get_if<HelloReply>(&*other);
    QVERIFY(greeted && greetedAgain);
    QCOMPARE(greeted->rooms.size(), std::size_t(1));
    QCOMPARE(greetedAgain->rooms.size(), std::size_t(1));
    QVERIFY(greeted->rooms.at(0).id == greetedAgain->rooms.at(0).id);
    desk.f.held = false;
    Peer late(desk.f);
    QVERIFY(late.refused(visiting("Lou", token)).code == ErrorCode::InviteInvalid);
    HUB_RULES_KEPT(desk.f);
}

void HubVisitTest::roomsOfVisitorsHaveNamesOfTheirOwn()
{
    Desk desk;
    desk.ann.create("Eve");
    desk.ann.create("Eve 2");
    Peer eve(desk.f);
    QCOMPARE(eve.get<HelloReply>(visiting("Eve", desk.invite().token)).rooms.at(0).name, std::string("Eve 3"));
    const std::string longest(limits::nameGraphemes, 'w');
    desk.ann.create(longest);
    Peer will(desk.f);
    const auto room = will.get<HelloReply>(visiting(longest, desk.invite().token)).rooms.at(0);
    QCOMPARE(room.name, room.id.value); // there is no room for a number
    HUB_RULES_KEPT(desk.f);
}

void HubVisitTest::theInviteLeadsIntoNoOtherRoom()
{
    Desk desk;
    const std::string token = desk.invite().token;
    Peer cid = Peer::greeted(desk.f, "Cid");
    const auto shown = cid.get<OpenInviteReply>(OpenInvite{token});
    QVERIFY(shown.visit && shown.guest);
    QVERIFY(cid.refused(Append{desk.room, cid.newTag(), Joined{}, token}).code == ErrorCode::InviteInvalid);
    Peer eve(desk.f);
    eve.get<HelloReply>(visiting("Eve", token));
    QVERIFY(eve.refused(Append{desk.room, eve.newTag(), Joined{}, token}).code == ErrorCode::InviteInvalid);
    HUB_RULES_KEPT(desk.f);
}

void HubVisitTest::aVisitorHearsOfNoOtherRoom()
{
    Desk desk;
    const RoomId open = desk.ann.create("Open");
    Peer eve(desk.f);
    const RoomId own = eve.get<HelloReply>(visiting("Eve", desk.invite().token)).rooms.at(0).id;
    eve.clear();
    desk.ann.create("Also open");
    desk.ann.append(open, TopicSet{"for all"});
    QVERIFY(eve.pushed<RoomChanged>().empty());
    const auto rooms = eve.get<RoomsReply>(GetRooms{{}, 0}).rooms;
    QCOMPARE(rooms.size(), std::size_t(1));
    QVERIFY(rooms.at(0).id == own);
    QVERIFY(eve.refused(Append{open, eve.newTag(), Joined{}}).code == ErrorCode::InviteRequired);
    const std::string token = desk.ann.get<MakeInviteReply>(MakeInvite{open}).token;
    eve.get<AppendReply>(Append{open, eve.newTag(), Joined{}, token});
    QVERIFY(membersOf(desk.ann, open).at("Eve") == Role::Guest);

    desk.f.restart(); // what is known of a visitor is on the disk
    Peer back = Peer::greeted(desk.f, "Eve");
    Peer ann = Peer::greeted(desk.f, "Ann");
    back.clear();
    ann.create("Open, too");
    QVERIFY(back.pushed<RoomChanged>().empty());
    HUB_RULES_KEPT(desk.f);
}

void HubVisitTest::whereNobodyIsNobodyVisits()
{
    Desk desk;
    const std::string token = desk.invite().token;
    desk.ann.append(desk.room, Left{});
    Peer eve(desk.f);
    QVERIFY(eve.refused(visiting("Eve", token)).code == ErrorCode::InviteInvalid);
    HUB_RULES_KEPT(desk.f);
}

void HubVisitTest::onlyRoomsAreVisited()
{
    Desk desk;
    MakeInvite make;
    make.visit = true;
    QVERIFY(desk.ann.refused(make).code == ErrorCode::InvalidParams);
    Peer bob = desk.withBob();
    make.room = desk.room;
    QVERIFY(bob.refused(make).code == ErrorCode::NotAllowed);
    HUB_RULES_KEPT(desk.f);
}

QTEST_GUILESS_MAIN(HubVisitTest)
#include "hub_visit_test.moc"
