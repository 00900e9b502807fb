// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms that somebody runs, as a host shows them: presets, direct rooms, and what becomes of those who are put out.
#include "tests/unit/hub_fixture.h"

#include <QTest>

#include <algorithm>
#include <stdexcept>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

namespace {

constexpr Seq outAt = 4;

std::vector<RoomId> listed(Peer &peer)
{
    std::vector<RoomId> rooms;
    for (const RoomRow &row : peer.get<RoomsReply>(GetRooms{}).rooms)
        rooms.push_back(row.id);
    return rooms;
}

UserId idOf(HubFixture &f, const std::string &name)
{
    return store::AccountStore(*f.reader).accountNamed(name)->user.id;
}

/// As somebody in the room sees it.
Role roleOf(HubFixture &f, Peer &asking, const RoomId &room, const std::string &name)
{
    for (const MemberRow &row : asking.get<MembersReply>(GetMembers{room, {}, 0}).members) {
        if (row.member.user == idOf(f, name))
            return row.member.role;
    }
    throw std::runtime_error(name + " is not in the room");
}

} // namespace

class HubRoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPrivateRoomIsNoOthersBusiness()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        ben.clear();
        const auto made = ann.get<CreateReply>(CreateRoom{ann.newTag(), "Secret", "", Preset::Private});
        QVERIFY(ben.pushed<RoomChanged>().empty());
        QVERIFY(listed(ben).empty());
        QCOMPARE(listed(ann).size(), std::size_t(1));
        QCOMPARE(ben.refused(Append{made.room, ben.newTag(), Joined{}}).code, ErrorCode::InviteRequired);

        const auto invite = ann.get<MakeInviteReply>(MakeInvite{made.room});
        QCOMPARE(ben.refused(Append{made.room, ben.newTag(), Joined{}, "0123"}).code, ErrorCode::InviteInvalid);
        QCOMPARE(ben.get<AppendReply>(Append{made.room, ben.newTag(), Joined{}, invite.token}).seq, 2);
        QCOMPARE(listed(ben).size(), std::size_t(1));
        QCOMPARE(f.outlet.complaint(), std::string());
    }

    void aGuestsInviteMakesAGuest()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        const RoomId room = ann.create("Room");
        MakeInvite make{room};
        make.guest = true;
        const auto invite = ann.get<MakeInviteReply>(make);
        Hello hello = Peer::helloAs("Gus");
        hello.invite = invite.token;
        Peer gus(f);
        gus.get<HelloReply>(hello);
        gus.get<AppendReply>(Append{room, gus.newTag(), Joined{}, invite.token});
        const auto members = ann.get<MembersReply>(GetMembers{room, {}, 0}).members;
        const auto guests =
            std::count_if(members.begin(), members.end(), [](const auto &m) { return m.member.role == Role::Guest; });
        QCOMPARE(guests, 1);
        QCOMPARE(gus.refused(CreateRoom{gus.newTag(), "Mine", ""}).code, ErrorCode::NotAllowed);
        QCOMPARE(gus.refused(OpenDirect{gus.newTag(), {}, "Ann"}).code, ErrorCode::NotAllowed);
        QCOMPARE(gus.refused(Append{room, gus.newTag(), TopicSet{"x"}}).code, ErrorCode::NotAllowed);
        QVERIFY(gus.post(room, "hello") > 0);
        QCOMPARE(f.outlet.complaint(), std::string());
    }

    void aGuestOfTheServerIsOneInEveryRoom()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        const RoomId room = ann.create("Room");
        const RoomId other = ann.create("Other");
        MakeInvite make{room};
        make.guest = true;
        Hello hello = Peer::helloAs("Gus");
        hello.invite = ann.get<MakeInviteReply>(make).token;
        Peer gus(f);
        QVERIFY(gus.get<HelloReply>(hello).guest);
        gus.get<AppendReply>(Append{room, gus.newTag(), Joined{}, hello.invite});
        gus.append(other, Joined{});
        QCOMPARE(roleOf(f, ann, room, "Gus"), Role::Guest);
        QCOMPARE(roleOf(f, ann, other, "Gus"), Role::Guest);

        ann.append(other, RoleSet{idOf(f, "Gus"), Role::Member});
        QCOMPARE(roleOf(f, ann, other, "Gus"), Role::Member);
        QCOMPARE(roleOf(f, ann, room, "Gus"), Role::Guest);
        QVERIFY(gus.get<AppendReply>(Append{other, gus.newTag(), TopicSet{"raised"}}).seq > 0);
        QCOMPARE(gus.refused(CreateRoom{gus.newTag(), "Mine", ""}).code, ErrorCode::NotAllowed);
        for (const RoleSet &act : {RoleSet{idOf(f, "Ann"), Role::Member}, RoleSet{idOf(f, "Gus"), Role::Moderator}})
            QCOMPARE(gus.refused(Append{other, gus.newTag(), act}).code, ErrorCode::NotAllowed);

        f.restart();
        Peer back(f); // what is known of a guest is on the disk
        QVERIFY(back.get<HelloReply>(hello).guest);
        QCOMPARE(back.refused(OpenDirect{back.newTag(), {}, "Ann"}).code, ErrorCode::NotAllowed);
        QCOMPARE(back.refused(CreateRoom{back.newTag(), "Mine", ""}).code, ErrorCode::NotAllowed);
        back.append(other, Left{});
        back.append(other, Joined{});
        Peer again = Peer::greeted(f, "Ann");
        QCOMPARE(roleOf(f, again, other, "Gus"), Role::Guest);
    }

    void aGuestsInviteMakesAKnownUserAGuestOfThatRoomOnly()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        const auto made = ann.get<CreateReply>(CreateRoom{ann.newTag(), "Den", "", Preset::Private});
        MakeInvite make{made.room};
        make.guest = true;
        ben.get<AppendReply>(Append{made.room, ben.newTag(), Joined{"", Role::Owner}, ann.get<MakeInviteReply>(make).token});
        QCOMPARE(roleOf(f, ann, made.room, "Ben"), Role::Guest);
        QCOMPARE(ben.refused(MakeInvite{made.room}).code, ErrorCode::NotAllowed);
        QCOMPARE(ben.refused(MakeInvite{}).code, ErrorCode::NotAllowed);
        QCOMPARE(ben.refused(GetInvites{made.room}).code, ErrorCode::NotAllowed);
        QVERIFY(!ben.get<CreateReply>(CreateRoom{ben.newTag(), "Mine", ""}).room.empty());
        QCOMPARE(ann.refused(Append{made.room, ann.newTag(), RoleSet{idOf(f, "Ben"), Role::Guest}}).code, ErrorCode::NotAllowed);

        ben.append(made.room, Left{});
        QCOMPARE(ben.refused(Append{made.room, ben.newTag(), Joined{}}).code, ErrorCode::InviteRequired);
        ben.get<AppendReply>(Append{made.room, ben.newTag(), Joined{}, ann.get<MakeInviteReply>(MakeInvite{made.room}).token});
        QCOMPARE(roleOf(f, ann, made.room, "Ben"), Role::Member);
        QCOMPARE(f.outlet.complaint(), std::string());
    }

    void aModeratorRaisesAGuest()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer mod = Peer::greeted(f, "Mod");
        Peer gus = Peer::greeted(f, "Gus");
        const RoomId room = ann.create("Room");
        mod.append(room, Joined{});
        ann.append(room, RoleSet{idOf(f, "Mod"), Role::Moderator});
        MakeInvite make{room};
        make.guest = true;
        gus.get<AppendReply>(Append{room, gus.newTag(), Joined{}, mod.get<MakeInviteReply>(make).token});
        QCOMPARE(mod.refused(Append{room, mod.newTag(), RoleSet{idOf(f, "Gus"), Role::Moderator}}).code, ErrorCode::NotAllowed);
        mod.append(room, RoleSet{idOf(f, "Gus"), Role::Member});
        QCOMPARE(roleOf(f, ann, room, "Gus"), Role::Member);
        QCOMPARE(mod.refused(Append{room, mod.newTag(), RoleSet{idOf(f, "Gus"), Role::Member}}).code, ErrorCode::NotAllowed);
    }

    void onlyListedRoomsAreToldToTheNeighbourhood()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        QVERIFY(f.hub->openRooms() == server::OpenRooms());
        const auto den = ann.get<CreateReply>(CreateRoom{ann.newTag(), "Den", "", Preset::Private});
        ann.get<DirectReply>(OpenDirect{ann.newTag(), {}, "Ben"});
        QVERIFY(f.hub->openRooms() == server::OpenRooms());
        const RoomId room = ann.create("Room");
        ben.get<AppendReply>(
            Append{den.room, ben.newTag(), Joined{}, ann.get<MakeInviteReply>(MakeInvite{den.room}).token}); // larger than Room
        QVERIFY(f.hub->openRooms() == (server::OpenRooms{1, "Room"}));
        ann.append(room, PresetSet{Preset::Private});
        QVERIFY(f.hub->openRooms() == server::OpenRooms());
        ann.append(den.room, PresetSet{Preset::Announce});
        QVERIFY(f.hub->openRooms() == (server::OpenRooms{1, "Den"}));
    }

    void everyTokenThatIsNoneKeepsAPrivateRoomShut()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        Peer cat = Peer::greeted(f, "Cat");
        const RoomId room = ann.get<CreateReply>(CreateRoom{ann.newTag(), "Den", "", Preset::Private}).room;
        const RoomId other = ann.get<CreateReply>(CreateRoom{ann.newTag(), "Other", "", Preset::Private}).room;
        const auto invite = [&](const RoomId &to, base::Millis lasts = 0) {
            return ann.get<MakeInviteReply>(MakeInvite{to, lasts});
        };
        const std::string expired = invite(room, 1'000).token;
        const std::string used = invite(room).token;
        const auto revoked = invite(room);
        const std::string elsewhere = invite(other).token;
        const std::string toTheServer = invite({}).token;
        f.clock.advance(1'000);
        cat.get<AppendReply>(Append{room, cat.newTag(), Joined{}, used});
        ann.get<DoneReply>(RevokeInvite{revoked.invite.id});
        QCOMPARE(ben.refused(Append{room, ben.newTag(), Joined{}}).code, ErrorCode::InviteRequired);
        for (const std::string &token : {expired, used, revoked.token, elsewhere, toTheServer, std::string(32, '0')})
            QCOMPARE(ben.refused(Append{room, ben.newTag(), Joined{}, token}).code, ErrorCode::InviteInvalid);
        QCOMPARE(ben.refused(Append{room, ben.newTag(), Posted{"hello?", 0}}).code, ErrorCode::NotMember);
        QVERIFY(ben.follow(room, 0).error.has_value());
        ben.get<AppendReply>(Append{room, ben.newTag(), Joined{}, invite(room).token});

        ann.append(room, Kicked{idOf(f, "Ben"), ""});
        QCOMPARE(ben.refused(Append{room, ben.newTag(), Joined{}}).code, ErrorCode::InviteRequired); // once was not for ever
        ann.append(room, Banned{idOf(f, "Ben"), BanScope::User, true, ""});
        const auto wasted = invite(room);
        QCOMPARE(ben.refused(Append{room, ben.newTag(), Joined{}, wasted.token}).code, ErrorCode::Banned);
        QCOMPARE(ann.get<InvitesReply>(GetInvites{room}).invites.size(), std::size_t(1)); // and it is not used up
    }

    void aRoomThatTurnsPrivateLeavesTheLists()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        const RoomId room = ann.create("Room");
        QCOMPARE(listed(ben).size(), std::size_t(1));
        ben.clear();
        ann.append(room, PresetSet{Preset::Private});
        const auto told = ben.pushed<RoomChanged>();
        QVERIFY(told.size() == 1 && told[0].room.preset == Preset::Private && !told[0].room.member);
        QVERIFY(listed(ben).empty());
        f.restart();
        Peer again = Peer::greeted(f, "Ben");
        QVERIFY(listed(again).empty());
    }

    void twoOpeningsAtOnceAreOneDirectRoom()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        Peer cat = Peer::greeted(f, "Cat");
        f.held = true;
        const std::string fromAnn = ann.send(OpenDirect{ann.newTag(), idOf(f, "Ben"), {}});
        const std::string fromBen = ben.send(OpenDirect{ben.newTag(), {}, "ann"});
        f.held = false;
        f.settle();
        const auto one = std::get<DirectReply>(*ann.replyTo(fromAnn));
        const auto other = std::get<DirectReply>(*ben.replyTo(fromBen));
        QCOMPARE(one.room, other.room);
        QCOMPARE(one.name, std::string("Ben"));
        QCOMPARE(other.user, idOf(f, "Ann"));

        QVERIFY(listed(cat).empty());
        QVERIFY(cat.pushed<RoomChanged>().empty());
        QCOMPARE(cat.refused(Append{one.room, cat.newTag(), Joined{}}).code, ErrorCode::NoSuchRoom);
        QCOMPARE(cat.refused(GetHistory{one.room, {}}).code, ErrorCode::NoSuchRoom);
        QVERIFY(cat.follow(one.room, 0).error == ErrorCode::NoSuchRoom);
        const auto row = ann.get<RoomsReply>(GetRooms{}).rooms.at(0);
        QVERIFY(row.preset == Preset::Direct && row.name == "Ben" && row.with == idOf(f, "Ben") && row.members == 2);
        QCOMPARE(f.outlet.complaint(), std::string());
    }

    void aDirectRoomThatWasPutAwayComesBack()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        const RoomId room = ann.get<DirectReply>(OpenDirect{ann.newTag(), {}, "Ben"}).room;
        ann.append(room, Left{}); // 2
        QVERIFY(listed(ann).empty());
        ann.clear();
        QCOMPARE(ben.post(room, "there?"), 3);
        const auto told = ann.pushed<RoomChanged>();
        QVERIFY(told.size() == 1 && told[0].room.member && told[0].room.unread == 1);
        ann.follow(room, 0);
        QCOMPARE(ann.seqs(room), range(1, 3));

        ann.append(room, Left{}); // 4
        QCOMPARE(ann.get<DirectReply>(OpenDirect{ann.newTag(), {}, "Ben"}).room, room); // 5
        QCOMPARE(listed(ann).size(), std::size_t(1));
        f.restart();
        Peer again = Peer::greeted(f, "Ann");
        QCOMPARE(again.get<DirectReply>(OpenDirect{again.newTag(), {}, "Ben"}).room, room);
        QCOMPARE(again.post(room, "yes"), 6);
        QCOMPARE(f.outlet.complaint(), std::string());
    }

    void directRoomsNeedAnother()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        QCOMPARE(ann.refused(OpenDirect{ann.newTag(), {}, "Nobody"}).code, ErrorCode::NoSuchUser);
        QCOMPARE(ann.refused(OpenDirect{ann.newTag(), UserId("u0"), {}}).code, ErrorCode::NoSuchUser);
        QCOMPARE(ann.refused(OpenDirect{ann.newTag(), {}, "Ann"}).code, ErrorCode::InvalidParams);
    }

    void aServerCanDoWithoutDirectRooms()
    {
        HubFixture f;
        f.direct = false;
        f.restart();
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben(f);
        QVERIFY(ben.get<HelloReply>(Peer::helloAs("Ben")).directOff);
        QCOMPARE(ann.refused(OpenDirect{ann.newTag(), {}, "Ben"}).code, ErrorCode::DirectOff);
        f.hub->setDirect(true); // counts at once
        Peer again(f);
        QVERIFY(!again.get<HelloReply>(Peer::helloAs("Ben")).directOff);
        ann.get<DirectReply>(OpenDirect{ann.newTag(), {}, "Ben"});
        f.hub->setDirect(false);
        QCOMPARE(ann.refused(OpenDirect{ann.newTag(), {}, "Ben"}).code, ErrorCode::DirectOff);
    }

    void theEntryThatPutsOneOutIsTheLastOneHears_data()
    {
        QTest::addColumn<bool>("ban");
        QTest::newRow("kick") << false;
        QTest::newRow("ban") << true;
    }
    void theEntryThatPutsOneOutIsTheLastOneHears()
    {
        QFETCH(bool, ban);
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        const RoomId room = ann.create("Room");
        ben.append(room, Joined{}); // 2
        ben.follow(room, 2);
        ann.post(room, "one"); // 3
        f.held = true; // one batch: what follows at once must not be heard either
        const Body out = ban ? Body(Banned{idOf(f, "Ben"), BanScope::User, true, "why"}) : Body(Kicked{idOf(f, "Ben"), "why"});
        ann.send(Append{room, ann.newTag(), out}); // 4
        ann.send(Append{room, ann.newTag(), Posted{"two", 0}});
        const std::string late = ben.send(Append{room, ben.newTag(), Posted{"me", 0}});
        f.held = false;
        f.settle();
        ann.post(room, "three");
        QCOMPARE(ben.seqs(room), range(3, outAt));
        QCOMPARE(std::get<Error>(*ben.replyTo(late)).code, ErrorCode::NotMember);
        QVERIFY(!ben.pushed<RoomChanged>().back().room.member);
        QVERIFY(ben.follow(room, outAt).error == (ban ? ErrorCode::Banned : ErrorCode::Kicked));
        QCOMPARE(ann.get<RoomsReply>(GetRooms{}).rooms.at(0).members, 1);
        if (ban)
            QCOMPARE(ben.refused(Append{room, ben.newTag(), Joined{}}).code, ErrorCode::Banned);
        else
            QVERIFY(ben.append(room, Joined{}) > 0);
        QCOMPARE(f.outlet.complaint(), std::string());
    }

    void aBanOfOneWhoHasLeftChangesNoCount()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        const RoomId room = ann.create("Room");
        ben.append(room, Joined{});
        ben.append(room, Left{});
        ann.append(room, Banned{idOf(f, "Ben"), BanScope::User, true, ""});
        QCOMPARE(ann.get<RoomsReply>(GetRooms{}).rooms.at(0).members, 1);
        QCOMPARE(ben.refused(Append{room, ben.newTag(), Joined{}}).code, ErrorCode::Banned);
    }

    void aBanByAddressReachesTheNeighbourUntilItIsLifted()
    {
        HubFixture f;
        Peer ann(f, "10.0.0.1");
        ann.get<HelloReply>(Peer::helloAs("Ann"));
        Peer ben(f, "10.0.0.9");
        ben.get<HelloReply>(Peer::helloAs("Ben"));
        Peer bob(f, "10.0.0.9");
        bob.get<HelloReply>(Peer::helloAs("Bob"));
        Peer far(f, "10.0.0.7");
        far.get<HelloReply>(Peer::helloAs("Far"));
        const RoomId room = ann.create("Room");
        ben.append(room, Joined{});
        ann.append(room, Banned{idOf(f, "Ben"), BanScope::Address, true, ""});
        QCOMPARE(bob.refused(Append{room, bob.newTag(), Joined{}}).code, ErrorCode::Banned);
        QVERIFY(far.append(room, Joined{}) > 0);
        // Neither hashes nor addresses are in the log.
        auto rows = f.reader->prepare("SELECT count(*) FROM entries WHERE body LIKE '%10.0.0%'");
        rows.step();
        QCOMPARE(rows.integer(0), 0);
        ann.append(room, Banned{idOf(f, "Ben"), BanScope::User, false, ""});
        QVERIFY(bob.append(room, Joined{}) > 0);
        QVERIFY(ben.append(room, Joined{}) > 0);
        QCOMPARE(f.outlet.complaint(), std::string());
    }

    void hiddenTextIsForModerators()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        const RoomId room = ann.create("Room");
        ben.append(room, Joined{});
        const Seq post = ben.post(room, "unspeakable");
        while (f.committer->workBehind().more) {
        }
        ann.append(room, Hidden{post, post, true});
        const auto seen = [&](Peer &peer) {
            return peer.get<HistoryReply>(GetHistory{room, {HistoryVerb::Around, post, 0, 1}}).messages.at(0);
        };
        QVERIFY(seen(ben).hidden && seen(ben).text.empty());
        QVERIFY(seen(ann).hidden && seen(ann).text == "unspeakable");
        QVERIFY(ben.get<SearchReply>(Search{{"unspeakable", room, 0}}).hits.empty());
        ann.append(room, Hidden{post, post, false});
        QCOMPARE(seen(ben).text, std::string("unspeakable"));
        QCOMPARE(ben.get<SearchReply>(Search{{"unspeakable", room, 0}}).hits.size(), std::size_t(1));
    }

    void slowModeSaysHowLong()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        const RoomId room = ann.create("Room");
        ben.append(room, Joined{});
        ann.append(room, Slowed{30});
        ben.post(room, "one");
        f.advance(10'000);
        const Error error = ben.refused(Append{room, ben.newTag(), Posted{"two", 0}});
        QCOMPARE(error.code, ErrorCode::SlowMode);
        QCOMPARE(error.retryMs, 20'000);
        f.advance(20'000);
        QVERIFY(ben.post(room, "two") > 0);
    }

    void reasonsAreShortLines()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        const RoomId room = ann.create("Room");
        ben.append(room, Joined{});
        const UserId target = idOf(f, "Ben");
        const std::string tooLong(limits::reasonCodePoints + 1, 'x');
        QCOMPARE(ann.refused(Append{room, ann.newTag(), Kicked{target, tooLong}}).code, ErrorCode::TextTooLong);
        QCOMPARE(ann.refused(Append{room, ann.newTag(), Muted{target, true, 0, tooLong}}).code, ErrorCode::TextTooLong);
        QCOMPARE(ann.refused(Append{room, ann.newTag(), Banned{target, BanScope::User, true, tooLong}}).code,
                 ErrorCode::TextTooLong);
        ann.append(room, Kicked{target, "two\nlines"});
        QCOMPARE(ann.get<HistoryReply>(GetHistory{room, {}}).messages.back().text, std::string("Ben\ntwo lines"));
    }
};

QTEST_GUILESS_MAIN(HubRoomsTest)
#include "hub_rooms_test.moc"
