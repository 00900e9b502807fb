// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

/// Those who run the server (docs/protocol.md, "Operating").
class HubOperatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOperatorsOperate();
    void aConnectionWithoutUserAsksForLittle();
    void usersAreListedInPages();
    void anOperatorIsToldSo();
    void nobodyShutsThemselvesOut();
    void whoIsDisabledIsOut();
    void allDevicesAreRevokedAtOnce();
    void aPasswordIsSetWithoutTheOldOne();
    void guestsOfTheServerAreMade();
    void allRoomsAreListed();
    void aRoomIsMadeForItsOwner();
    void entriesAreInTheNameOfAnOwner();
    void nobodysWordsAreForged();
    void somebodyIsBroughtIntoAPrivateRoom();
    void bansAreListedAndLifted();
    void allInvitesAreListedMadeAndRevoked();
    void figuresAreTold();
    void theServersOwnSessionsAreNoStrangers();
};

namespace {

struct Office {
    HubFixture f;
    Peer chief = Peer::operating(f);
    Peer ann = Peer::greeted(f, "Ann");
    Peer ben = Peer::greeted(f, "Ben");
    RoomId room = ann.create("Office");

    UserId idOf(const std::string &name)
    {
        GetUsers get;
        get.query = name;
        const auto found = chief.get<UsersReply>(get).users;
        return found.empty() ? UserId() : found.front().user;
    }
    std::optional<MemberRow> memberOf(const RoomId &where, const UserId &user)
    {
        for (const MemberRow &row : chief.get<MembersReply>(GetMembers{where, {}, 0}).members) {
            if (row.member.user == user)
                return row;
        }
        return std::nullopt;
    }
};

Hello helloOf(const std::string &name, int number)
{
    return Hello{protocolVersion, name, device(number), "test"};
}

} // namespace

void HubOperatingTest::onlyOperatorsOperate()
{
    Office o;
    const UserId ben = o.idOf("Ben");
    GetInvites invites;
    invites.all = true;
    CreateRoom create{o.ann.newTag(), "For Ben", ""};
    create.as = ben;
    Append append{o.room, o.ann.newTag(), TopicSet{"x"}};
    append.as = ben;
    for (const RequestBody &request :
         {RequestBody(GetUsers{}), RequestBody(SetUser{ben, true, {}, {}}), RequestBody(RevokeDevices{ben}),
          RequestBody(ResetPassword{ben, ""}), RequestBody(GetRooms{{}, 0, true}), RequestBody(invites), RequestBody(GetStats{}),
          RequestBody(create), RequestBody(append)})
        QVERIFY2(o.ann.refused(request).code == ErrorCode::NotAllowed, methodOf(request).data());
    QVERIFY(o.ben.refused(GetBans{o.room, {}}).code == ErrorCode::NotAllowed);
    o.ben.append(o.room, Joined{});
    QVERIFY(o.ben.refused(GetBans{o.room, {}}).code == ErrorCode::NotAllowed);
    o.chief.get<DoneReply>(SetUser{o.idOf("Ann"), true, {}, {}});
    QCOMPARE(o.ann.get<UsersReply>(GetUsers{}).users.size(), 2u);
    o.chief.get<DoneReply>(SetUser{o.idOf("Ann"), false, {}, {}});
    QVERIFY(o.ann.refused(GetUsers{}).code == ErrorCode::NotAllowed);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::aConnectionWithoutUserAsksForLittle()
{
    Office o;
    for (const RequestBody &request :
         {RequestBody(Follow{}), RequestBody(MarkRead{o.room, 1}), RequestBody(GetRooms{}), RequestBody(GetHistory{o.room, {}}),
          RequestBody(Search{{"x", {}, 0}}), RequestBody(GetDevices{}), RequestBody(LinkDevice{}), RequestBody(SetPassword{}),
          RequestBody(GetInvites{}), RequestBody(OpenInvite{"0"}), RequestBody(OpenDirect{o.ann.newTag(), {}, "Ann"}),
          RequestBody(SetProfile{o.ann.newTag(), "Chief", 0}), RequestBody(RevokeDevice{DeviceId("d1")})})
        QVERIFY2(o.chief.refused(request).code == ErrorCode::NotAllowed, methodOf(request).data());
    QVERIFY(o.chief.refused(Peer::helloAs("Chief")).code == ErrorCode::AlreadyHello);
    QCOMPARE(o.chief.get<PingReply>(Ping{}).now, o.f.clock.wallMs());
    o.chief.note(SetTyping{o.room, true});
    o.chief.note(SetPresence{Presence::Away});
    o.chief.disconnect();
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::usersAreListedInPages()
{
    Office o;
    Peer::greeted(o.f, "Joanna");
    o.ben.disconnect();
    o.f.settle();
    const base::Millis left = o.f.clock.wallMs();
    o.f.advance(1'000);
    const auto all = o.chief.get<UsersReply>(GetUsers{}).users;
    QCOMPARE(all.size(), 3u);
    std::vector<UserRow> paged;
    GetUsers get{{}, 2};
    for (UsersReply page{{}, true}; page.more;) {
        page = o.chief.get<UsersReply>(get);
        QVERIFY(page.users.size() <= 2);
        paged.insert(paged.end(), page.users.begin(), page.users.end());
        get.after = page.users.back().user;
    }
    QCOMPARE(paged, all);
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.user < b.user; }));
    get = {};
    get.query = "ANN";
    QCOMPARE(o.chief.get<UsersReply>(get).users.size(), 2u);
    get.query = "ben";
    const UserRow ben = o.chief.get<UsersReply>(get).users.at(0);
    QCOMPARE(ben.name, std::string("Ben"));
    QCOMPARE(ben.devices, std::int64_t(1));
    QCOMPARE(ben.lastSeen, left);
    QVERIFY(!ben.online && !ben.hasPassword && !ben.isOperator);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::anOperatorIsToldSo()
{
    Office o;
    o.chief.get<DoneReply>(SetUser{o.idOf("Ann"), true, {}, {}});
    o.f.restart();
    Peer ann(o.f);
    QVERIFY(ann.get<HelloReply>(Peer::helloAs("Ann")).isOperator);
    Peer ben(o.f);
    QVERIFY(!ben.get<HelloReply>(Peer::helloAs("Ben")).isOperator);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::nobodyShutsThemselvesOut()
{
    Office o;
    const UserId ann = o.idOf("Ann");
    o.chief.get<DoneReply>(SetUser{ann, true, {}, {}});
    QVERIFY(o.ann.refused(SetUser{ann, false, {}, {}}).code == ErrorCode::NotAllowed);
    QVERIFY(o.ann.refused(SetUser{ann, {}, {}, true}).code == ErrorCode::NotAllowed);
    QVERIFY(o.ann.refused(SetUser{UserId("u0"), true, {}, {}}).code == ErrorCode::NoSuchUser);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::whoIsDisabledIsOut()
{
    Office o;
    const UserId ben = o.idOf("Ben");
    o.chief.get<DoneReply>(SetUser{ben, {}, {}, true});
    QVERIFY(o.ben.line().closed == CloseCode::Revoked);
    Peer back(o.f);
    QVERIFY(back.refused(Peer::helloAs("Ben")).code == ErrorCode::DeviceUnknown);
    QVERIFY(back.line().closed == CloseCode::Revoked);
    Peer namesake(o.f);
    QVERIFY(namesake.refused(helloOf("Ben", 77)).code == ErrorCode::NameTaken);
    o.chief.get<DoneReply>(SetUser{ben, {}, {}, false});
    Peer again(o.f);
    QCOMPARE(again.get<HelloReply>(Peer::helloAs("Ben")).user, ben);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::allDevicesAreRevokedAtOnce()
{
    Office o;
    Hello hello = helloOf("", 78);
    hello.link = o.ben.get<LinkReply>(LinkDevice{}).code;
    Peer second(o.f);
    second.get<HelloReply>(hello);
    const UserId ben = o.idOf("Ben");
    const std::string unused = o.ben.get<LinkReply>(LinkDevice{}).code;
    o.chief.get<DoneReply>(RevokeDevices{ben});
    QVERIFY(o.ben.line().closed == CloseCode::Revoked);
    QVERIFY(second.line().closed == CloseCode::Revoked);
    QVERIFY(!o.ann.line().closed);
    Peer back(o.f);
    QVERIFY(back.refused(helloOf("", 78)).code == ErrorCode::DeviceUnknown);
    hello = helloOf("", 79);
    hello.link = unused;
    Peer late(o.f);
    QVERIFY(late.refused(hello).code == ErrorCode::LinkInvalid);
    QVERIFY(o.chief.refused(RevokeDevices{UserId("u0")}).code == ErrorCode::NoSuchUser);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::aPasswordIsSetWithoutTheOldOne()
{
    Office o;
    const UserId ben = o.idOf("Ben");
    QVERIFY(o.chief.refused(ResetPassword{ben, "short"}).code == ErrorCode::PasswordInvalid);
    const std::string request = o.chief.send(ResetPassword{ben, "correct horse"});
    QVERIFY(o.f.workOnPasswords());
    o.f.settle();
    QVERIFY(std::holds_alternative<DoneReply>(*o.chief.replyTo(request)));
    QVERIFY(o.ben.get<DevicesReply>(GetDevices{}).hasPassword);
    Hello hello = helloOf("Ben", 80);
    hello.password = "correct horse";
    Peer laptop(o.f);
    laptop.send(hello);
    o.f.workOnPasswords();
    o.f.settle();
    QVERIFY(o.f.hub->figures().greeted == 3);
    o.chief.get<DoneReply>(ResetPassword{ben, ""});
    QVERIFY(!o.ben.get<DevicesReply>(GetDevices{}).hasPassword);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::guestsOfTheServerAreMade()
{
    Office o;
    const UserId ben = o.idOf("Ben");
    o.chief.get<DoneReply>(SetUser{ben, {}, true, {}});
    QVERIFY(o.ben.refused(CreateRoom{o.ben.newTag(), "Mine", ""}).code == ErrorCode::NotAllowed);
    o.chief.get<DoneReply>(SetUser{ben, {}, false, {}});
    o.ben.create("Mine");
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::allRoomsAreListed()
{
    Office o;
    const RoomId secret = o.ann.get<CreateReply>(CreateRoom{o.ann.newTag(), "Secret", "", Preset::Private}).room;
    const RoomId direct = o.ann.get<DirectReply>(OpenDirect{o.ann.newTag(), {}, "Ben"}).room;
    const auto rows = o.chief.get<RoomsReply>(GetRooms{{}, 0, true});
    QCOMPARE(rows.rooms.size(), 3u);
    QVERIFY(!rows.more);
    for (const RoomRow &row : rows.rooms) {
        QVERIFY(!row.member);
        if (row.id == secret)
            QCOMPARE(row.name, std::string("Secret"));
        if (row.id == direct)
            QVERIFY(row.name == "Ann, Ben" || row.name == "Ben, Ann");
    }
    const auto first = o.chief.get<RoomsReply>(GetRooms{{}, 2, true});
    QCOMPARE(first.rooms.size(), 2u);
    QVERIFY(first.more);
    QCOMPARE(o.chief.get<RoomsReply>(GetRooms{first.rooms.back().id, 2, true}).rooms.size(), 1u);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::aRoomIsMadeForItsOwner()
{
    Office o;
    const UserId ben = o.idOf("Ben");
    CreateRoom create{o.ann.newTag(), "Ben's", "", Preset::Private};
    QVERIFY(o.chief.refused(create).code == ErrorCode::InvalidParams); // whose?
    create.as = UserId("u0");
    QVERIFY(o.chief.refused(create).code == ErrorCode::NoSuchUser);
    create.as = ben;
    o.ben.clear();
    const auto made = o.chief.get<CreateReply>(create);
    QCOMPARE(o.memberOf(made.room, ben)->member.role, Role::Owner);
    QCOMPARE(o.ben.pushed<RoomChanged>().size(), 1u);
    QVERIFY(o.chief.get<CreateReply>(create).duplicate);
    o.chief.get<DoneReply>(SetUser{ben, {}, true, {}});
    create.tag = o.ann.newTag();
    create.name = "More";
    QVERIFY(o.chief.refused(create).code == ErrorCode::NotAllowed);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::entriesAreInTheNameOfAnOwner()
{
    Office o;
    const UserId ann = o.idOf("Ann");
    const UserId ben = o.idOf("Ben");
    o.ben.append(o.room, Joined{});
    o.ann.follow(o.room, 0);
    o.ann.clear();
    o.chief.append(o.room, RoleSet{ben, Role::Owner});
    QCOMPARE(o.memberOf(o.room, ben)->member.role, Role::Owner);
    const auto pages = o.ann.pushed<Entries>();
    QCOMPARE(pages.size(), 1u);
    QCOMPARE(pages.front().entries.front().author, ann); // who was there first
    Append demote{o.room, o.ann.newTag(), RoleSet{ann, Role::Member}};
    QVERIFY(o.chief.refused(demote).code == ErrorCode::NotAllowed); // nobody's own role
    demote.as = ben;
    const Seq seq = o.chief.get<AppendReply>(demote).seq;
    QVERIFY(o.chief.get<AppendReply>(demote).duplicate);
    QCOMPARE(o.chief.get<AppendReply>(demote).seq, seq);
    QCOMPARE(o.memberOf(o.room, ann)->member.role, Role::Member);
    Append topic{o.room, o.ann.newTag(), TopicSet{"x"}};
    topic.as = UserId("u0");
    QVERIFY(o.chief.refused(topic).code == ErrorCode::NoSuchUser);
    QVERIFY(o.chief.refused(Append{RoomId("r0"), o.ann.newTag(), TopicSet{"x"}}).code == ErrorCode::NoSuchRoom);
    Append leave{o.room, o.ann.newTag(), Left{}};
    leave.as = ben;
    o.chief.get<AppendReply>(leave);
    leave = {o.room, o.ann.newTag(), Left{}};
    leave.as = ann;
    o.chief.get<AppendReply>(leave);
    QVERIFY(o.chief.refused(Append{o.room, o.ann.newTag(), TopicSet{"x"}}).code == ErrorCode::NotMember); // nobody is left
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::nobodysWordsAreForged()
{
    Office o;
    const UserId ann = o.idOf("Ann");
    const Seq post = o.ann.post(o.room, "hello");
    for (const Body &body : {Body(Posted{"I resign", 0}), Body(Edited{post, "I resign"}), Body(Reacted{post, "x", true})}) {
        Append forged{o.room, o.ann.newTag(), body};
        QVERIFY(o.chief.refused(forged).code == ErrorCode::NotAllowed);
        forged.as = ann;
        QVERIFY(o.chief.refused(forged).code == ErrorCode::NotAllowed);
    }
    const RoomId direct = o.ann.get<DirectReply>(OpenDirect{o.ann.newTag(), {}, "Ben"}).room;
    Append leave{direct, o.ann.newTag(), Left{}};
    leave.as = ann;
    QVERIFY(o.chief.refused(leave).code == ErrorCode::NotAllowed);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::somebodyIsBroughtIntoAPrivateRoom()
{
    Office o;
    const RoomId secret = o.ann.get<CreateReply>(CreateRoom{o.ann.newTag(), "Secret", "", Preset::Private}).room;
    Append join{secret, o.ann.newTag(), Joined{}};
    join.as = o.idOf("Ben");
    o.ben.clear();
    o.chief.get<AppendReply>(join);
    QCOMPARE(o.memberOf(secret, join.as)->member.name, std::string("Ben"));
    QVERIFY(o.ben.pushed<RoomChanged>().at(0).room.member);
    QCOMPARE(o.ben.follow(secret, 0).head, Seq(2));
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::bansAreListedAndLifted()
{
    Office o;
    const UserId ben = o.idOf("Ben");
    o.ben.append(o.room, Joined{});
    o.chief.append(o.room, Banned{ben, BanScope::Address, true, "enough"});
    const auto bans = o.chief.get<BansReply>(GetBans{o.room, {}}).bans;
    QCOMPARE(bans.size(), 1u);
    QCOMPARE(bans.front().user, ben);
    QCOMPARE(bans.front().name, std::string("Ben"));
    QCOMPARE(bans.front().byName, std::string("Ann"));
    QCOMPARE(bans.front().reason, std::string("enough"));
    QVERIFY(bans.front().scope == BanScope::Address);
    QVERIFY(o.chief.get<BansReply>(GetBans{o.room, ben}).bans.empty());
    QCOMPARE(o.ann.get<BansReply>(GetBans{o.room, {}}).bans.size(), 1u); // who runs the room
    Peer cid = Peer::greeted(o.f, "Cid"); // from the same address
    QVERIFY(cid.refused(Append{o.room, cid.newTag(), Joined{}}).code == ErrorCode::Banned);
    o.chief.append(o.room, Banned{ben, BanScope::User, false, ""});
    QVERIFY(o.chief.get<BansReply>(GetBans{o.room, {}}).bans.empty());
    o.ben.append(o.room, Joined{});
    QVERIFY(o.chief.refused(GetBans{RoomId("r0"), {}}).code == ErrorCode::NoSuchRoom);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::allInvitesAreListedMadeAndRevoked()
{
    Office o;
    const auto anns = o.ann.get<MakeInviteReply>(MakeInvite{o.room, 0, 1, false}).invite;
    const auto made = o.chief.get<MakeInviteReply>(MakeInvite{{}, 0, 3, true});
    QCOMPARE(made.invite.by, UserId("server"));
    QVERIFY(o.chief.refused(MakeInvite{RoomId("r0"), 0, 1, false}).code == ErrorCode::NoSuchRoom);
    GetInvites all;
    all.all = true;
    const auto listed = o.chief.get<InvitesReply>(all);
    QCOMPARE(listed.invites.size(), 2u);
    QVERIFY(!listed.more);
    all.after = listed.invites.front().id;
    QCOMPARE(o.chief.get<InvitesReply>(all).invites, std::vector{listed.invites.back()});
    QCOMPARE(o.chief.get<InvitesReply>(GetInvites{o.room}).invites, std::vector{anns});
    o.chief.get<DoneReply>(RevokeInvite{anns.id});
    QVERIFY(o.ann.get<InvitesReply>(GetInvites{o.room}).invites.empty());
    Hello hello = helloOf("Dan", 81);
    hello.invite = made.token;
    Peer dan(o.f);
    QVERIFY(dan.get<HelloReply>(hello).guest);
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::figuresAreTold()
{
    Office o;
    o.ann.post(o.room, "hello");
    const auto stats = o.chief.get<StatsReply>(GetStats{});
    const auto figure = [&stats](const char *name) {
        const auto found = stats.figures.find(FigureName(name));
        return found == stats.figures.end() ? std::int64_t(-1) : found->second;
    };
    QCOMPARE(stats.now, o.f.clock.wallMs());
    QCOMPARE(figure("users"), std::int64_t(2));
    QCOMPARE(figure("online"), std::int64_t(2));
    QCOMPARE(figure("sessions"), std::int64_t(2));
    QCOMPARE(figure("strangers"), std::int64_t(0));
    QCOMPARE(figure("rooms"), std::int64_t(1));
    QCOMPARE(figure("entries"), std::int64_t(2));
    QCOMPARE(figure("operators"), std::int64_t(0));
    HUB_RULES_KEPT(o.f);
}

void HubOperatingTest::theServersOwnSessionsAreNoStrangers()
{
    HubFixture f(true);
    for (std::size_t i = 0; i < limits::strangersTotal; ++i)
        Peer::operating(f);
    Peer::greeted(f, "Ann");
    f.advance(limits::helloDeadline + 1);
    QVERIFY(!f.outlet.lines[1].closed);
    const Peer chief = Peer::operating(f);
    f.hub->beginStop();
    QCOMPARE(chief.pushed<Bye>().size(), 1u);
    HUB_RULES_KEPT(f);
}

QTEST_GUILESS_MAIN(HubOperatingTest)
#include "hub_operating_test.moc"
