// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub_fixture.h"

#include <QTest>

#include <algorithm>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

/// Bots, their tokens and commands (docs/protocol.md, "Bots and tokens").
class HubTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsABotInItsRoom();
    void entriesSayWhoIsABot();
    void whatIsAskedForIsChecked();
    void onlyModeratorsMakeTokens();
    void aTokenOpensNoRoomOfOthers();
    void whatIsRefusedLeavesNothingBehind();
    void everyScopePermitsWhatItSays();
    void aBotDeletesItsOwn();
    void aHookPostsIntoItsRoomOnly();
    void withoutReadNothingIsTold();
    void noTokenMakesAnother();
    void tokensAreListedAndRevoked();
    void anExpiredTokenIsWorthNothing();
    void tokensOutliveARestartAndAreStoredAsHashesOnly();
    void tokensAreCapped();
    void tokensAreListedInPages();
    void whoRunsTheServerMakesTokensAnywhere();
    void aTokenOutlivesItsMakersRole();
    void whoIsDisabledTakesTheirTokensAlong();
    void botsHaveTheirOwnLimits();
    void commandsLastAsLongAsTheirConnection();
    void commandsAreChecked();
};

namespace {

struct Den {
    explicit Den(bool floodLimits = false) : f(floodLimits) {}

    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    RoomId room = ann.create("Den");

    std::string token(Scopes scopes, const std::string &name = "bot", base::Millis expiresIn = 0)
    {
        return ann.get<MakeTokenReply>(MakeToken{name, std::move(scopes), {room}, expiresIn}).secret;
    }
    /// A connection that has said hello with this token.
    Peer bot(const std::string &secret)
    {
        Peer peer(f);
        peer.get<HelloReply>(withToken(secret));
        return peer;
    }
    static Hello withToken(const std::string &secret) { return {protocolVersion, "", secret, "test"}; }
    Append append(Peer &peer, Body body) const { return {room, peer.newTag(), std::move(body)}; }
};

std::optional<MemberRow> rowOf(Peer &asking, const RoomId &room, const std::string &name)
{
    for (const MemberRow &row : asking.get<MembersReply>(GetMembers{room, {}, 0}).members) {
        if (row.member.name == name)
            return row;
    }
    return std::nullopt;
}

} // namespace

void HubTokenTest::aTokenIsABotInItsRoom()
{
    Den den;
    const auto made = den.ann.get<MakeTokenReply>(MakeToken{"deploy", {Scope::Read, Scope::Post}, {den.room}, 60'000});
    QCOMPARE(made.secret.size(), 64u);
    QCOMPARE(made.token.name, std::string("deploy"));
    QVERIFY(made.token.scopes == (Scopes{Scope::Read, Scope::Post}));
    QCOMPARE(made.token.expires, den.f.clock.wallMs() + 60'000);
    QVERIFY(rowOf(den.ann, den.room, "deploy")->member.bot);
    QVERIFY(!rowOf(den.ann, den.room, "Ann")->member.bot);

    Peer bot(den.f);
    const auto hello = bot.get<HelloReply>(Den::withToken(made.secret));
    QCOMPARE(hello.user, made.token.user);
    QVERIFY(hello.bot);
    QVERIFY(hello.scopes == made.token.scopes);
    QCOMPARE(hello.rooms.size(), 1u);
    bot.follow(den.room, 0);
    den.f.drain();
    QCOMPARE(bot.seqs(den.room), range(1, 2)); // with its own join
    bot.post(den.room, "hello");
    QVERIFY(rowOf(den.ann, den.room, "deploy")->member.bot); // now that it is here, too
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::entriesSayWhoIsABot()
{
    Den den;
    Peer bot = den.bot(den.token({Scope::Read, Scope::Post, Scope::Manage}));
    Peer bob = Peer::greeted(den.f, "Bob");
    bob.append(den.room, Joined{"Bob", Role::Member, 0, true}); // which nobody says of themselves
    const RoomId ours = bot.create("Ours");
    const RoomId pair = bot.get<DirectReply>(OpenDirect{bot.newTag(), rowOf(den.ann, den.room, "Ann")->member.user, {}}).room;
    const RoomId back = bob.get<DirectReply>(OpenDirect{bob.newTag(), rowOf(den.ann, den.room, "bot")->member.user, {}}).room;
    for (Peer *peer : {&bot, &bob, &den.ann})
        peer->clear();
    for (const RoomId &room : {ours, pair})
        bot.follow(room, 0);
    bob.follow(back, 0);
    den.ann.follow(den.room, 0);
    den.f.drain();
    const auto bodyOf = [](const Peer &peer, std::size_t number) { return peer.pushed<Entries>().at(number).entries.at(0).body; };
    QVERIFY(std::get<Created>(bodyOf(bot, 0)).bot);
    QVERIFY(std::get<Created>(bodyOf(bot, 1)).bot && !std::get<Created>(bodyOf(bot, 1)).withBot);
    QVERIFY(!std::get<Created>(bodyOf(bob, 0)).bot && std::get<Created>(bodyOf(bob, 0)).withBot);
    std::vector<bool> joins;
    for (const Entries &frame : den.ann.pushed<Entries>()) {
        for (const Entry &entry : frame.entries) {
            if (const auto *joined = std::get_if<Joined>(&entry.body))
                joins.push_back(joined->bot);
        }
    }
    QCOMPARE(joins, (std::vector<bool>{true, false}));
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::whatIsAskedForIsChecked()
{
    Den den;
    const RoomId other = den.ann.create("Other");
    const auto wrong = [&](const MakeToken &make) { return den.ann.refused(make).code; };
    QCOMPARE(wrong({"bot", {}, {den.room}}), ErrorCode::InvalidParams);
    QCOMPARE(wrong({"bot", {Scope::Read}, {}}), ErrorCode::InvalidParams);
    QCOMPARE(wrong({"bot", {Scope::Read}, {den.room, den.room}}), ErrorCode::InvalidParams);
    QCOMPARE(wrong({"bot", {Scope::Hook, Scope::Read}, {den.room}}), ErrorCode::InvalidParams);
    QCOMPARE(wrong({"bot", {Scope::Hook}, {den.room, other}}), ErrorCode::InvalidParams);
    QCOMPARE(wrong({"bot", {Scope::Read}, {den.room}, limits::tokenLastsMost + 1}), ErrorCode::InvalidParams);
    QCOMPARE(wrong({"host", {Scope::Read}, {den.room}}), ErrorCode::NameInvalid);
    QCOMPARE(wrong({"ann", {Scope::Read}, {den.room}}), ErrorCode::NameTaken);
    QCOMPARE(wrong({"bot", {Scope::Read}, {RoomId("nowhere")}}), ErrorCode::NoSuchRoom);
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::onlyModeratorsMakeTokens()
{
    Den den;
    Peer bob = Peer::greeted(den.f, "Bob");
    const MakeToken make{"bot", {Scope::Hook}, {den.room}};
    QCOMPARE(bob.refused(make).code, ErrorCode::NotAllowed);
    QCOMPARE(bob.refused(GetTokens{den.room}).code, ErrorCode::NotMember);
    bob.append(den.room, Joined{});
    QCOMPARE(bob.refused(make).code, ErrorCode::NotAllowed);
    QCOMPARE(bob.refused(GetTokens{den.room}).code, ErrorCode::NotAllowed);
    den.ann.append(den.room, RoleSet{rowOf(den.ann, den.room, "Bob")->member.user, Role::Moderator});
    bob.get<MakeTokenReply>(make);
    QCOMPARE(bob.get<TokensReply>(GetTokens{den.room}).tokens.size(), 1u);
    HUB_RULES_KEPT(den.f);
}

/// Or a moderator of one room could read another one by a token of a bot that is in both.
void HubTokenTest::aTokenOpensNoRoomOfOthers()
{
    Den den;
    den.token({Scope::Read});
    Peer bob = Peer::greeted(den.f, "Bob");
    const RoomId bobs = bob.create("Bob's");
    QCOMPARE(bob.refused(MakeToken{"bot", {Scope::Read}, {bobs}}).code, ErrorCode::NotAllowed);
    QVERIFY(!rowOf(bob, bobs, "bot"));
    QCOMPARE(bob.refused(MakeToken{"bot", {Scope::Hook}, {bobs}}).code, ErrorCode::NotAllowed); // nor is it Bob's to speak for
    const RoomId shared = den.ann.create("Shared");
    den.ann.get<MakeTokenReply>(MakeToken{"bot", {Scope::Read}, {shared}});
    bob.append(shared, Joined{});
    den.ann.append(shared, RoleSet{rowOf(den.ann, shared, "Bob")->member.user, Role::Moderator});
    QCOMPARE(bob.refused(MakeToken{"bot", {Scope::Read}, {shared}}).code, ErrorCode::NotAllowed); // it is in Ann's room, too
    Peer cid = Peer::greeted(den.f, "Cid");
    const RoomId cids = cid.create("Cid's");
    const auto mine = cid.get<MakeTokenReply>(MakeToken{"helper", {Scope::Read}, {cids}});
    bob.get<DirectReply>(OpenDirect{bob.newTag(), mine.token.user, {}});
    cid.get<MakeTokenReply>(MakeToken{"helper", {Scope::Read}, {cids}}); // knows its direct rooms by the first one
    bob.append(cids, Joined{});
    cid.append(cids, RoleSet{rowOf(cid, cids, "Bob")->member.user, Role::Owner});
    QCOMPARE(bob.refused(MakeToken{"helper", {Scope::Read}, {cids}}).code, ErrorCode::NotAllowed);
    cid.append(cids, Left{});
    QCOMPARE(cid.refused(MakeToken{"helper", {Scope::Hook}, {cids}}).code, ErrorCode::NotAllowed); // moderates it no more
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::whatIsRefusedLeavesNothingBehind()
{
    Den den;
    const auto bot = den.ann.get<MakeTokenReply>(MakeToken{"bot", {Scope::Read}, {den.room}}).token.user;
    den.ann.append(den.room, Banned{bot, BanScope::User, true, {}});
    const RoomId other = den.ann.create("Other");
    QCOMPARE(den.ann.refused(MakeToken{"bot", {Scope::Read}, {other, den.room}}).code, ErrorCode::Banned);
    QVERIFY(!rowOf(den.ann, other, "bot"));
    QCOMPARE(den.ann.get<TokensReply>(GetTokens{}).tokens.size(), 1u);
    den.ann.append(other, Locked{true});
    QCOMPARE(den.ann.refused(MakeToken{"new", {Scope::Read}, {other}}).code, ErrorCode::RoomLocked);
    Peer fresh(den.f);
    fresh.get<HelloReply>(Hello{protocolVersion, "new", device(900), "test"}); // nobody has the name
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::everyScopePermitsWhatItSays()
{
    Den den;
    const Seq anns = den.ann.post(den.room, "Ann's");
    struct Row {
        RequestBody request;
        Scopes enough;
    };
    const Scopes any{Scope::Read, Scope::Post, Scope::Manage};
    const auto entry = [&](Body body) { return Append{den.room, den.ann.newTag(), std::move(body)}; };
    const UserId nobody("nobody");
    const std::vector<Row> rows{
        {Ping{}, any},
        {Follow{}, {Scope::Read}},
        {GetRooms{}, {Scope::Read}},
        {GetMembers{den.room, {}, 0}, {Scope::Read}},
        {GetHistory{den.room, {}}, {Scope::Read}},
        {Search{{"x", {}, 0}}, {Scope::Read}},
        {GetCommands{den.room}, {Scope::Read}},
        {MarkRead{den.room, 1}, {Scope::Read}},
        {OpenInvite{"x"}, {Scope::Read}},
        {entry(Posted{"hi", 0}), {Scope::Post}},
        {entry(Edited{anns, "hers"}), {Scope::Post}},
        {entry(Reacted{anns, "x", true}), {Scope::Post}},
        {entry(Pinned{anns, true}), {Scope::Post}},
        {entry(TopicSet{"new"}), {Scope::Post}},
        {entry(Joined{}), {Scope::Post}},
        {OpenDirect{den.ann.newTag(), nobody, {}}, {Scope::Post}},
        {SetCommands{}, {Scope::Post}},
        {entry(Deleted{anns}), {Scope::Manage}},
        {entry(Renamed{"Other"}), {Scope::Manage}},
        {entry(RoleSet{nobody, Role::Moderator}), {Scope::Manage}},
        {entry(PresetSet{Preset::Open}), {Scope::Manage}},
        {entry(Kicked{nobody, {}}), {Scope::Manage}},
        {entry(Banned{nobody, BanScope::User, true, {}}), {Scope::Manage}},
        {entry(Muted{nobody, true, 0, {}}), {Scope::Manage}},
        {entry(Slowed{0}), {Scope::Manage}},
        {entry(Locked{false}), {Scope::Manage}},
        {entry(AllMuted{false}), {Scope::Manage}},
        {entry(Hidden{1, 1, false}), {Scope::Manage}},
        {CreateRoom{den.ann.newTag(), "Mine", {}}, {Scope::Manage}},
        {MakeInvite{den.room, 0, 1, false}, {Scope::Manage}},
        {GetInvites{den.room}, {Scope::Manage}},
        {RevokeInvite{InviteId("i0")}, {Scope::Manage}},
        {GetDevices{}, {}},
        {RevokeDevice{DeviceId("d0")}, {}},
        {LinkDevice{}, {}},
        {SetPassword{{}, "correct horse"}, {}},
        {SetProfile{den.ann.newTag(), "other", 0}, {}},
        {MakeToken{"bot", {Scope::Read}, {den.room}}, {}},
        {GetTokens{}, {}},
        {RevokeToken{DeviceId("d0")}, {}},
    };
    for (const Scope scope : any) {
        Peer bot = den.bot(den.token({scope}, "bot-" + std::string(nameOf(scope))));
        for (const Row &row : rows) {
            const auto reply = bot.ask(row.request);
            QVERIFY2(reply, methodOf(row.request).data());
            const auto *error = std::get_if<Error>(&*reply);
            const bool passed = !error || error->code != ErrorCode::ScopeMissing;
            const std::string what = std::string(methodOf(row.request)) + " with " + std::string(nameOf(scope));
            QVERIFY2(passed == row.enough.contains(scope), what.c_str());
        }
    }
    HUB_RULES_KEPT(den.f);
}

/// A moderator's token without "manage" deletes no more than any member does.
void HubTokenTest::aBotDeletesItsOwn()
{
    Den den;
    const auto made = den.ann.get<MakeTokenReply>(MakeToken{"bot", {Scope::Post}, {den.room}});
    den.ann.append(den.room, RoleSet{made.token.user, Role::Moderator});
    const Seq anns = den.ann.post(den.room, "Ann's");
    Peer bot = den.bot(made.secret);
    const Seq own = bot.post(den.room, "mine");
    bot.append(den.room, Deleted{own});
    for (const Seq target : {anns, Seq(1), Seq(999)})
        QCOMPARE(bot.refused(den.append(bot, Deleted{target})).code, ErrorCode::ScopeMissing);
    Peer manager = den.bot(den.token({Scope::Post, Scope::Manage}));
    manager.append(den.room, Deleted{anns});
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::aHookPostsIntoItsRoomOnly()
{
    Den den;
    const RoomId other = den.ann.create("Other");
    den.ann.get<MakeTokenReply>(MakeToken{"bot", {Scope::Read}, {other}});
    Peer hook(den.f);
    const auto hello = hook.get<HelloReply>(Den::withToken(den.token({Scope::Hook})));
    QCOMPARE(hello.rooms.size(), 1u);
    QCOMPARE(hello.rooms.at(0).id, den.room);
    hook.post(den.room, "alert");
    QCOMPARE(hook.refused(Append{other, hook.newTag(), Posted{"alert", 0}}).code, ErrorCode::ScopeMissing);
    QCOMPARE(hook.refused(Append{RoomId("none"), hook.newTag(), Posted{"alert", 0}}).code, ErrorCode::ScopeMissing);
    for (const RequestBody &request :
         {RequestBody(GetRooms{}), RequestBody(Follow{}), RequestBody(GetHistory{den.room, {}}), RequestBody(SetCommands{}),
          RequestBody(den.append(hook, Reacted{1, "x", true})), RequestBody(den.append(hook, Left{}))})
        QCOMPARE(hook.refused(request).code, ErrorCode::ScopeMissing);
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::withoutReadNothingIsTold()
{
    Den den;
    Peer hook = den.bot(den.token({Scope::Hook}));
    Peer poster = den.bot(den.token({Scope::Post}));
    Peer reader = den.bot(den.token({Scope::Read}));
    hook.clear();
    den.ann.create("Open");
    const RoomId secret = den.ann.get<CreateReply>(CreateRoom{den.ann.newTag(), "Secret", {}, Preset::Private}).room;
    den.ann.get<MakeTokenReply>(MakeToken{"bot", {Scope::Read}, {secret}});
    hook.note(SetTyping{den.room, true});
    hook.note(SetPresence{Presence::Away});
    den.f.advance(limits::presenceFlush);
    QVERIFY(hook.pushed<RoomChanged>().empty());
    QVERIFY(poster.pushed<RoomChanged>().empty());
    QCOMPARE(reader.pushed<RoomChanged>().size(), 2u);
    QCOMPARE(rowOf(den.ann, den.room, "bot")->presence, Presence::Online);
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::noTokenMakesAnother()
{
    Den den;
    const auto made = den.ann.get<MakeTokenReply>(MakeToken{"bot", {Scope::Read, Scope::Post, Scope::Manage}, {den.room}});
    den.ann.append(den.room, RoleSet{made.token.user, Role::Owner});
    Peer bot = den.bot(made.secret);
    QCOMPARE(bot.refused(MakeToken{"other", {Scope::Read}, {den.room}}).code, ErrorCode::ScopeMissing);
    QCOMPARE(bot.refused(LinkDevice{}).code, ErrorCode::ScopeMissing);
    bot.get<MakeInviteReply>(MakeInvite{den.room, 0, 1, false}); // which is a moderator's
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::tokensAreListedAndRevoked()
{
    Den den;
    const auto made = den.ann.get<MakeTokenReply>(MakeToken{"bot", {Scope::Read}, {den.room}});
    const std::string second = den.token({Scope::Post});
    Peer bot = den.bot(made.secret);
    Peer again = den.bot(second);
    auto listed = den.ann.get<TokensReply>(GetTokens{den.room}).tokens;
    QCOMPARE(listed.size(), 2u);
    QVERIFY(den.ann.get<TokensReply>(GetTokens{}).tokens == listed);
    for (const TokenRow &row : listed)
        QVERIFY(row.online && row.name == "bot" && row.user == made.token.user);
    Peer bob = Peer::greeted(den.f, "Bob");
    QVERIFY(bob.get<TokensReply>(GetTokens{}).tokens.empty());
    QCOMPARE(bob.refused(RevokeToken{made.token.id}).code, ErrorCode::NoSuchToken);
    den.ann.get<DoneReply>(RevokeToken{made.token.id});
    QCOMPARE(bot.line().closed, CloseCode::Revoked);
    QVERIFY(!again.line().closed); // the bot's other token is not concerned
    QCOMPARE(den.ann.refused(RevokeToken{made.token.id}).code, ErrorCode::NoSuchToken);
    QCOMPARE(den.ann.get<TokensReply>(GetTokens{den.room}).tokens.size(), 1u);
    Peer late(den.f);
    QCOMPARE(late.refused(Den::withToken(made.secret)).code, ErrorCode::DeviceUnknown);
    QCOMPARE(late.line().closed, CloseCode::Revoked);
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::anExpiredTokenIsWorthNothing()
{
    Den den;
    const std::string brief = den.token({Scope::Read}, "bot", 60'000);
    const std::string longer = den.token({Scope::Read}, "bot", 120'000);
    Peer bot = den.bot(brief);
    Peer other = den.bot(longer);
    QCOMPARE(den.f.hub->nextDeadline(), std::min(den.f.hub->nextDeadline(), den.f.clock.steadyMs() + 60'000));
    den.f.advance(59'999);
    QVERIFY(!bot.line().closed);
    den.f.advance(1);
    QCOMPARE(bot.line().closed, CloseCode::Revoked);
    QVERIFY(!other.line().closed);
    QCOMPARE(den.ann.get<TokensReply>(GetTokens{}).tokens.size(), 1u);
    Peer late(den.f);
    QCOMPARE(late.refused(Den::withToken(brief)).code, ErrorCode::DeviceUnknown);
    den.f.advance(60'000);
    QCOMPARE(other.line().closed, CloseCode::Revoked);
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::tokensOutliveARestartAndAreStoredAsHashesOnly()
{
    Den den;
    const std::string secret = den.token({Scope::Hook});
    {
        auto rows = den.f.reader->prepare("SELECT hash || id || label || scopes || scope_rooms FROM devices");
        while (rows.step())
            QVERIFY(rows.text(0).find(secret) == std::string::npos);
    }
    const RoomId room = den.room;
    den.f.restart();
    Peer hook(den.f);
    hook.get<HelloReply>(Den::withToken(secret));
    hook.post(room, "still here");
    QCOMPARE(hook.refused(GetRooms{}).code, ErrorCode::ScopeMissing);
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::tokensAreCapped()
{
    Den den;
    for (std::size_t i = 0; i < limits::tokensOpen; ++i)
        den.token({Scope::Hook}, "bot", i == 0 ? 1'000 : 0);
    QCOMPARE(den.ann.refused(MakeToken{"bot", {Scope::Hook}, {den.room}}).code, ErrorCode::TooManyTokens);
    den.f.clock.advance(1'000); // what has expired does not count
    den.token({Scope::Hook});
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::tokensAreListedInPages()
{
    Den den;
    std::vector<RoomId> rooms{den.room};
    while (rooms.size() < limits::tokenRooms)
        rooms.push_back(den.ann.create("Room " + std::to_string(rooms.size())));
    for (std::size_t i = 0; i < limits::tokensOpen; ++i)
        den.ann.get<MakeTokenReply>(MakeToken{"bot", {Scope::Read}, rooms});
    std::vector<DeviceId> ids;
    GetTokens get{den.room};
    int pages = 0;
    for (TokensReply page{{}, true}; page.more; ++pages) {
        page = den.ann.get<TokensReply>(get);
        QVERIFY(!page.tokens.empty());
        for (const TokenRow &row : page.tokens)
            ids.push_back(row.id);
        get.after = ids.back();
    }
    QCOMPARE(ids.size(), limits::tokensOpen);
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    QVERIFY(pages > 1); // no frame holds all of them
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::whoRunsTheServerMakesTokensAnywhere()
{
    Den den;
    Peer chief = Peer::operating(den.f);
    const std::string anns = den.token({Scope::Read});
    const auto made = chief.get<MakeTokenReply>(MakeToken{"bot", {Scope::Post}, {den.room}});
    Peer bot = den.bot(made.secret);
    bot.post(den.room, "hello");
    const auto roomless = chief.get<MakeTokenReply>(MakeToken{"roamer", {Scope::Read}, {}});
    QVERIFY(roomless.token.rooms.empty());
    QCOMPARE(chief.refused(MakeToken{"roamer", {Scope::Hook}, {}}).code, ErrorCode::InvalidParams);
    QCOMPARE(chief.get<TokensReply>(GetTokens{}).tokens.size(), 3u); // whoever made them
    QCOMPARE(chief.get<TokensReply>(GetTokens{den.room}).tokens.size(), 2u);
    QCOMPARE(den.ann.get<TokensReply>(GetTokens{}).tokens.size(), 1u);
    chief.get<DoneReply>(RevokeToken{made.token.id});
    QCOMPARE(bot.line().closed, CloseCode::Revoked);
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::aTokenOutlivesItsMakersRole()
{
    Den den;
    Peer bob = Peer::greeted(den.f, "Bob");
    bob.append(den.room, Joined{});
    const UserId bobs = rowOf(den.ann, den.room, "Bob")->member.user;
    den.ann.append(den.room, RoleSet{bobs, Role::Moderator});
    const auto made = bob.get<MakeTokenReply>(MakeToken{"bot", {Scope::Read, Scope::Post}, {den.room}});
    QCOMPARE(made.token.byName, std::string("Bob"));
    Peer bot = den.bot(made.secret);
    for (const Body &body :
         {Body(RoleSet{bobs, Role::Member}), Body(Kicked{bobs, ""}), Body(Banned{bobs, BanScope::User, true, ""})}) {
        den.ann.append(den.room, body);
        bot.post(den.room, "still here");
        Peer again = den.bot(made.secret);
        const auto listed = den.ann.get<TokensReply>(GetTokens{den.room}).tokens;
        QCOMPARE(listed.size(), 1u);
        QCOMPARE(listed.front().by, bobs);
        QCOMPARE(listed.front().byName, std::string("Bob"));
        again.disconnect();
    }
    QCOMPARE(bob.refused(MakeToken{"bot", {Scope::Hook}, {den.room}}).code, ErrorCode::NotAllowed);
    den.ann.get<DoneReply>(RevokeToken{made.token.id});
    QCOMPARE(bot.line().closed, CloseCode::Revoked);
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::whoIsDisabledTakesTheirTokensAlong()
{
    Den den;
    Peer chief = Peer::operating(den.f);
    Peer bob = Peer::greeted(den.f, "Bob");
    bob.append(den.room, Joined{});
    const UserId bobs = rowOf(den.ann, den.room, "Bob")->member.user;
    den.ann.append(den.room, RoleSet{bobs, Role::Moderator});
    const MakeToken make{"bot", {Scope::Post}, {den.room}};
    const std::string secret = bob.get<MakeTokenReply>(make).secret;
    Peer bot = den.bot(secret);
    Peer anns = den.bot(den.token({Scope::Post})); // of the same bot
    den.f.held = true;
    chief.send(SetUser{bobs, {}, {}, true});
    bob.send(make); // comes behind it
    den.f.held = false;
    den.f.commit();
    QCOMPARE(bot.line().closed, CloseCode::Revoked);
    QVERIFY(!anns.line().closed);
    QCOMPARE(chief.get<TokensReply>(GetTokens{}).tokens.size(), 1u);
    chief.get<DoneReply>(SetUser{bobs, {}, {}, false});
    Peer back(den.f);
    QCOMPARE(back.refused(Den::withToken(secret)).code, ErrorCode::DeviceUnknown);
    chief.get<DoneReply>(RevokeDevices{rowOf(den.ann, den.room, "Ann")->member.user}); // which are no tokens
    QVERIFY(den.ann.line().closed && !anns.line().closed);
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::botsHaveTheirOwnLimits()
{
    Den den(true);
    Peer bot = den.bot(den.token({Scope::Post}));
    for (std::int64_t i = 0; i < limits::botPostBucket.burst; ++i)
        bot.post(den.room, "x");
    const Error refused = bot.refused(den.append(bot, Posted{"x", 0}));
    QCOMPARE(refused.code, ErrorCode::Flood);
    QCOMPARE(refused.retryMs, limits::botPostBucket.refill);
    for (std::size_t i = 0; i < limits::sessionsPerUser; ++i)
        den.bot(den.token({Scope::Hook}));
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::commandsLastAsLongAsTheirConnection()
{
    Den den;
    const std::string secret = den.token({Scope::Read, Scope::Post});
    Peer bot = den.bot(secret);
    Peer twin = den.bot(secret);
    const auto answered = [&] { return den.ann.get<CommandsReply>(GetCommands{den.room}).commands; };
    QVERIFY(answered().empty());
    bot.get<DoneReply>(SetCommands{{{"status", ""}, {"deploy", " NAME "}}});
    twin.get<DoneReply>(SetCommands{{{"deploy", "NAME"}}});
    QCOMPARE(answered().size(), 2u);
    QCOMPARE(answered().at(0).command.name, std::string("deploy"));
    QCOMPARE(answered().at(0).command.about, std::string("NAME"));
    QCOMPARE(answered().at(1).user, rowOf(den.ann, den.room, "bot")->member.user);
    Peer bob = Peer::greeted(den.f, "Bob");
    QCOMPARE(bob.refused(GetCommands{den.room}).code, ErrorCode::NotMember);
    QCOMPARE(bob.refused(GetCommands{RoomId("none")}).code, ErrorCode::NoSuchRoom);
    bob.get<DoneReply>(SetCommands{{{"tea", ""}}}); // who is in no room answers nobody there
    QCOMPARE(answered().size(), 2u);
    bot.get<DoneReply>(SetCommands{});
    QCOMPARE(answered().size(), 1u);
    twin.disconnect();
    QVERIFY(answered().empty());
    HUB_RULES_KEPT(den.f);
}

void HubTokenTest::commandsAreChecked()
{
    Den den;
    const auto wrong = [&](std::vector<Command> commands) { return den.ann.refused(SetCommands{std::move(commands)}).code; };
    for (const auto &name : {std::string(), std::string("/x"), std::string("Deploy"), std::string("two words"),
                             std::string(limits::commandNameBytes + 1, 'x')})
        QCOMPARE(wrong({{name, ""}}), ErrorCode::InvalidParams);
    QCOMPARE(wrong({{"x", std::string(limits::topicCodePoints + 1, 'x')}}), ErrorCode::TextTooLong);
    QCOMPARE(wrong(std::vector<Command>(limits::commandsPerSession + 1, {"x", ""})), ErrorCode::InvalidParams);
    den.ann.get<DoneReply>(SetCommands{std::vector<Command>(limits::commandsPerSession, {"x", ""})});
    HUB_RULES_KEPT(den.f);
}

QTEST_GUILESS_MAIN(HubTokenTest)
#include "hub_token_test.moc"
