// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

/// Invites (docs/protocol.md, "Invites").
class HubInviteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenLeadsIntoItsRoom();
    void aRetriedJoinUsesATokenOnce();
    void aJoinThatIsRefusedUsesNothing();
    void everyTokenThatIsNoneGetsTheSameAnswer();
    void onlyModeratorsInvite();
    void whatIsAskedForIsChecked();
    void invitesAreListedAndRevoked();
    void openInvitesAreCapped();
    void aTokenStandsInForTheServersPassword();
    void aRoomsTokenLeadsOnePersonAllTheWay();
    void crossedRegistrationsUseATokenOnce();
    void invitesOutliveARestartAndAreStoredAsHashesOnly();
    void guessesOfTokensAreLimitedPerAddress();
    void anInviteShowsWhereItLeads();
};

namespace {

struct Den {
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    RoomId room = ann.create("Den");

    std::string token(std::int64_t uses = 1, base::Millis expiresIn = 0)
    {
        return ann.get<MakeInviteReply>(MakeInvite{room, expiresIn, uses, false}).token;
    }
    Append join(Peer &peer, const std::string &token) const { return {room, peer.newTag(), Joined{}, token}; }
};

Hello invited(const std::string &name, int number, const std::string &token)
{
    Hello hello{protocolVersion, name, device(number), "test"};
    hello.invite = token;
    return hello;
}

} // namespace

void HubInviteTest::aTokenLeadsIntoItsRoom()
{
    Den den;
    const auto made = den.ann.get<MakeInviteReply>(MakeInvite{den.room, 60'000, 2, true});
    QCOMPARE(made.token.size(), 32u);
    QCOMPARE(made.invite.room, den.room);
    QCOMPARE(made.invite.expires, den.f.clock.wallMs() + 60'000);
    QCOMPARE(made.invite.uses, std::int64_t(2));
    QVERIFY(made.invite.guest);
    Peer bob = Peer::greeted(den.f, "Bob");
    bob.get<AppendReply>(den.join(bob, made.token));
    QCOMPARE(den.ann.get<InvitesReply>(GetInvites{den.room}).invites.at(0).uses, std::int64_t(1));
    Peer cid = Peer::greeted(den.f, "Cid");
    cid.get<AppendReply>(den.join(cid, made.token));
    Peer dan = Peer::greeted(den.f, "Dan");
    QVERIFY(dan.refused(den.join(dan, made.token)).code == ErrorCode::InviteInvalid);
    QVERIFY(den.ann.get<InvitesReply>(GetInvites{den.room}).invites.empty());
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::aRetriedJoinUsesATokenOnce()
{
    Den den;
    const std::string token = den.token(2);
    Peer bob = Peer::greeted(den.f, "Bob");
    const Append join = den.join(bob, token);
    const Seq seq = bob.get<AppendReply>(join).seq;
    const auto again = bob.get<AppendReply>(join);
    QCOMPARE(again.seq, seq);
    QVERIFY(again.duplicate);
    QCOMPARE(den.ann.get<InvitesReply>(GetInvites{den.room}).invites.at(0).uses, std::int64_t(1));
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::aJoinThatIsRefusedUsesNothing()
{
    Den den;
    const std::string token = den.token(1);
    QVERIFY(den.ann.refused(den.join(den.ann, token)).code == ErrorCode::AlreadyMember);
    den.f.held = true;
    Peer bob(den.f);
    den.f.held = false;
    bob.get<HelloReply>(Peer::helloAs("Bob"));
    den.f.held = true;
    const Append join = den.join(bob, token);
    bob.send(join);
    den.f.failDisk();
    den.f.held = false;
    bob.get<AppendReply>(join); // the place was not taken when the disk failed
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::everyTokenThatIsNoneGetsTheSameAnswer()
{
    Den den;
    const RoomId other = den.ann.create("Other");
    Peer bob = Peer::greeted(den.f, "Bob");
    std::vector<std::string> tokens{"", "nonsense", std::string(32, 'a'), den.token(1, 1'000), den.token(), den.token()};
    tokens.push_back(den.ann.get<MakeInviteReply>(MakeInvite{other, 0, 1, false}).token);
    den.f.clock.advance(1'000); // one expires,
    Peer cid = Peer::greeted(den.f, "Cid");
    cid.get<AppendReply>(den.join(cid, tokens[4])); // one is used up,
    const auto open = den.ann.get<InvitesReply>(GetInvites{den.room}).invites;
    QCOMPARE(open.size(), 1u);
    den.ann.get<DoneReply>(RevokeInvite{open[0].id}); // one is revoked, and one leads elsewhere
    std::vector<Error> answers;
    for (std::size_t i = 1; i < tokens.size(); ++i)
        answers.push_back(bob.refused(den.join(bob, tokens[i])));
    for (const Error &answer : answers) {
        QVERIFY(answer.code == ErrorCode::InviteInvalid);
        QVERIFY(answer == answers[0]);
    }
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::onlyModeratorsInvite()
{
    Den den;
    Peer bob = Peer::greeted(den.f, "Bob");
    const UserId id = den.ann.get<MembersReply>(GetMembers{den.room, {}, 0}).members.at(0).member.user;
    QVERIFY(!id.empty());
    QVERIFY(bob.refused(MakeInvite{den.room, 0, 1, false}).code == ErrorCode::NotAllowed);
    QVERIFY(bob.refused(MakeInvite{{}, 0, 1, false}).code == ErrorCode::NotAllowed);
    QVERIFY(bob.refused(GetInvites{den.room}).code == ErrorCode::NotMember);
    bob.append(den.room, Joined{});
    QVERIFY(bob.refused(MakeInvite{den.room, 0, 1, false}).code == ErrorCode::NotAllowed);
    QVERIFY(bob.refused(GetInvites{den.room}).code == ErrorCode::NotAllowed);
    const auto invite = den.ann.get<MakeInviteReply>(MakeInvite{den.room, 0, 1, false}).invite;
    QVERIFY(bob.refused(RevokeInvite{invite.id}).code == ErrorCode::NoSuchInvite);
    for (const MemberRow &row : den.ann.get<MembersReply>(GetMembers{den.room, {}, 0}).members) {
        if (row.member.name == "Bob")
            den.ann.append(den.room, RoleSet{row.member.user, Role::Moderator});
    }
    bob.get<MakeInviteReply>(MakeInvite{den.room, 0, 1, false});
    bob.get<MakeInviteReply>(MakeInvite{{}, 0, 1, false});
    QCOMPARE(bob.get<InvitesReply>(GetInvites{den.room}).invites.size(), 2u);
    bob.get<DoneReply>(RevokeInvite{invite.id}); // of another moderator
    QVERIFY(den.ann.refused(MakeInvite{RoomId("nowhere"), 0, 1, false}).code == ErrorCode::NoSuchRoom);
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::whatIsAskedForIsChecked()
{
    Den den;
    QVERIFY(den.ann.refused(MakeInvite{den.room, 0, 0, false}).code == ErrorCode::InvalidParams);
    QVERIFY(den.ann.refused(MakeInvite{den.room, 0, limits::inviteUses + 1, false}).code == ErrorCode::InvalidParams);
    QVERIFY(den.ann.refused(MakeInvite{den.room, limits::inviteLastsMost + 1, 1, false}).code == ErrorCode::InvalidParams);
    const auto usual = den.ann.get<MakeInviteReply>(MakeInvite{den.room, 0, 1, false}).invite;
    QCOMPARE(usual.expires, den.f.clock.wallMs() + limits::inviteLasts);
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::invitesAreListedAndRevoked()
{
    Den den;
    Peer bob = Peer::greeted(den.f, "Bob");
    bob.create("Bob's");
    const auto toRoom = den.ann.get<MakeInviteReply>(MakeInvite{den.room, 0, 3, false});
    const auto toServer = den.ann.get<MakeInviteReply>(MakeInvite{{}, 0, 4, false});
    QVERIFY(den.ann.get<InvitesReply>(GetInvites{den.room}).invites == std::vector{toRoom.invite});
    QVERIFY(den.ann.get<InvitesReply>(GetInvites{}).invites == std::vector{toServer.invite});
    QVERIFY(bob.get<InvitesReply>(GetInvites{}).invites.empty()); // one sees one's own
    QVERIFY(bob.refused(RevokeInvite{toServer.invite.id}).code == ErrorCode::NoSuchInvite);
    den.ann.get<DoneReply>(RevokeInvite{toServer.invite.id});
    QVERIFY(den.ann.get<InvitesReply>(GetInvites{}).invites.empty());
    QVERIFY(den.ann.refused(RevokeInvite{toServer.invite.id}).code == ErrorCode::NoSuchInvite);
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::openInvitesAreCapped()
{
    Den den;
    for (std::size_t i = 0; i < limits::invitesOpen; ++i)
        den.token(1, i == 0 ? 1'000 : 0);
    QVERIFY(den.ann.refused(MakeInvite{den.room, 0, 1, false}).code == ErrorCode::TooManyInvites);
    QCOMPARE(den.ann.get<InvitesReply>(GetInvites{den.room}).invites.size(), limits::invitesOpen);
    den.f.clock.advance(1'000);
    den.token(); // what is over does not count
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::aTokenStandsInForTheServersPassword()
{
    HubFixture f(false, "sesame");
    Peer ann(f);
    Hello hello = Peer::helloAs("Ann");
    hello.serverPassword = "sesame";
    ann.get<HelloReply>(hello);
    ann.create("Den");
    const std::string token = ann.get<MakeInviteReply>(MakeInvite{{}, 0, 1, false}).token;
    Peer bob(f);
    QVERIFY(bob.refused(invited("Bob", 1, std::string(32, '0'))).code == ErrorCode::InviteInvalid);
    QVERIFY(bob.refused(invited("Ann", 1, token)).code == ErrorCode::NameTaken); // which uses nothing
    bob.get<HelloReply>(invited("Bob", 1, token));
    Peer again(f);
    again.get<HelloReply>(invited("Bob", 1, token)); // the device is known by now
    QVERIFY(bob.get<OpenInviteReply>(OpenInvite{token}) == OpenInviteReply{}); // who came with it may look at it
    Peer cid(f);
    QVERIFY(cid.refused(invited("Cid", 2, token)).code == ErrorCode::InviteInvalid);
    HUB_RULES_KEPT(f);
}

void HubInviteTest::aRoomsTokenLeadsOnePersonAllTheWay()
{
    Den den;
    const std::string token = den.token(1);
    Peer bob(den.f);
    bob.get<HelloReply>(invited("Bob", 1, token));
    Peer cid(den.f);
    QVERIFY(cid.refused(invited("Cid", 2, token)).code == ErrorCode::InviteInvalid);
    cid.get<HelloReply>(Peer::helloAs("Cid"));
    QVERIFY(cid.refused(den.join(cid, token)).code == ErrorCode::InviteInvalid);
    bob.get<AppendReply>(den.join(bob, token)); // the place that is held for Bob
    bob.append(den.room, Left{});
    QVERIFY(bob.refused(den.join(bob, token)).code == ErrorCode::InviteInvalid); // once
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::crossedRegistrationsUseATokenOnce()
{
    Den den;
    const std::string token = den.token(1);
    den.f.held = true;
    Peer bob(den.f);
    Peer cid(den.f);
    const std::string first = bob.send(invited("Bob", 1, token));
    const std::string second = cid.send(invited("Cid", 2, token));
    den.f.commit();
    QVERIFY(std::holds_alternative<HelloReply>(*bob.replyTo(first)));
    QVERIFY(std::get<Error>(*cid.replyTo(second)).code == ErrorCode::InviteInvalid);
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::invitesOutliveARestartAndAreStoredAsHashesOnly()
{
    Den den;
    const std::string token = den.token(1);
    const RoomId room = den.room;
    {
        auto rows = den.f.reader->prepare("SELECT hash FROM invites");
        QVERIFY(rows.step());
        QCOMPARE(rows.text(0).size(), 64u);
        QVERIFY(rows.text(0).find(token) == std::string::npos);
    }
    den.f.restart();
    Peer bob = Peer::greeted(den.f, "Bob");
    bob.get<AppendReply>(Append{room, bob.newTag(), Joined{}, token});
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::guessesOfTokensAreLimitedPerAddress()
{
    Den den;
    const std::string token = den.token(5);
    Peer bob = Peer::greeted(den.f, "Bob");
    for (int i = 0; i < limits::guessesPerAddress; ++i)
        QVERIFY(bob.refused(OpenInvite{"guess"}).code == ErrorCode::InviteInvalid);
    QVERIFY(bob.refused(OpenInvite{token}).code == ErrorCode::Flood);
    QVERIFY(bob.refused(den.join(bob, token)).code == ErrorCode::Flood);
    Peer stranger(den.f);
    QVERIFY(stranger.refused(invited("Cid", 2, token)).code == ErrorCode::Flood);
    den.f.clock.advance(limits::guessWindowPerAddress);
    bob.get<AppendReply>(den.join(bob, token));
    HUB_RULES_KEPT(den.f);
}

void HubInviteTest::anInviteShowsWhereItLeads()
{
    Den den;
    Peer bob = Peer::greeted(den.f, "Bob");
    const auto shown = bob.get<OpenInviteReply>(OpenInvite{den.token(3)});
    QCOMPARE(shown.room, den.room);
    QCOMPARE(shown.name, std::string("Den"));
    QCOMPARE(shown.members, std::int64_t(1));
    QVERIFY(!shown.guest);
    const auto server = den.ann.get<MakeInviteReply>(MakeInvite{{}, 0, 1, false});
    QVERIFY(bob.get<OpenInviteReply>(OpenInvite{server.token}) == OpenInviteReply{});
    for (int i = 0; i < 3 * limits::guessesPerAddress; ++i) // looking costs nothing, if it is right
        bob.get<OpenInviteReply>(OpenInvite{server.token});
    HUB_RULES_KEPT(den.f);
}

QTEST_GUILESS_MAIN(HubInviteTest)
#include "hub_invite_test.moc"
