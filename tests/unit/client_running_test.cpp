// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms that somebody runs, as a client shows them (docs/protocol.md, "Presets", "Moderation").
#include "core/protocol/limits.h"
#include "tests/unit/client_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

namespace {

const std::string boss = "boss";

/// Boss owns it; the user is a member.
ScriptedRoom roomOfBoss(const std::string &id)
{
    ScriptedRoom room(id);
    room.log.clear();
    room.add(boss, Created{"Room " + id, "", "Boss"});
    room.add(ClientFixture::me, Joined{"Me"});
    return room;
}

} // namespace

class ClientRunningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKickShowsTheRoomAsLeftWithItsCause_data()
    {
        QTest::addColumn<bool>("ban");
        QTest::newRow("kick") << false;
        QTest::newRow("ban") << true;
    }
    void aKickShowsTheRoomAsLeftWithItsCause()
    {
        QFETCH(bool, ban);
        ClientFixture f;
        ScriptedRoom room = roomOfBoss("r");
        QVERIFY(f.goOnline({&room}));
        const auto waiting = f.client->post(room.id, "still on its way");
        const auto request = f.take<Append>();
        QVERIFY(waiting.ok() && request);

        const Seq before = room.head();
        const UserId me(ClientFixture::me);
        room.add(boss, ban ? Body(Banned{me, BanScope::User, true, ""}) : Body(Kicked{me, "why"}));
        f.push(room.entries(before));
        const auto view = f.client->room(room.id);
        QVERIFY(!view->joined);
        QVERIFY(view->exit == (ban ? Exit::Banned : Exit::Kicked));
        QCOMPARE(f.client->row(room.id, room.head())->message.kind, ban ? MessageKind::Ban : MessageKind::Kick);
        // What is said after it is nobody's business here, even if a server sent it.
        room.post(boss, "gone");
        f.push(room.entries(room.head() - 1));
        QVERIFY(!f.client->row(room.id, room.head()));

        f.reply(request->first, Error{ErrorCode::NotMember, "not in the room", 0});
        const auto pending = f.client->pending(room.id);
        QVERIFY(pending.size() == 1 && pending[0].state == store::OutboxState::Failed && pending[0].error == "not_member");
        f.restart();
        QVERIFY(f.client->room(room.id)->exit == (ban ? Exit::Banned : Exit::Kicked));
    }

    void whoWasAwayLearnsTheCauseWhenTheyComeBack()
    {
        ClientFixture f;
        ScriptedRoom room = roomOfBoss("r");
        QVERIFY(f.goOnline({&room}));
        f.close();
        f.passToDeadline();
        QVERIFY(f.greet({}));
        const auto follow = f.take<Follow>();
        QVERIFY(follow);
        f.reply(follow->first, FollowReply{{{room.id, {}, 0, false, ErrorCode::Kicked}}});
        QVERIFY(!f.client->room(room.id)->joined);
        QVERIFY(f.client->room(room.id)->exit == Exit::Kicked);
    }

    void hiddenTextIsShownToModeratorsOnly()
    {
        ClientFixture f;
        ScriptedRoom room = roomOfBoss("r");
        const Seq post = room.post(boss, "unspeakable");
        const Seq answer = room.add(boss, Posted{"see above", post});
        room.add(boss, Hidden{post, post, true});
        QVERIFY(f.goOnline({&room}));
        QVERIFY(f.client->row(room.id, post)->message.hidden);
        QCOMPARE(f.client->row(room.id, post)->message.text, std::string());
        QCOMPARE(f.client->row(room.id, answer)->replyText, std::string());
        QCOMPARE(f.client->room(room.id)->read.unread, 1);
        QCOMPARE(f.found("unspeakable"), std::size_t(0));

        room.add(boss, RoleSet{UserId(ClientFixture::me), Role::Moderator});
        f.push(room.entries(room.head() - 1));
        QCOMPARE(f.client->row(room.id, post)->message.text, std::string("unspeakable"));
        QCOMPARE(f.client->room(room.id)->role, Role::Moderator);
        f.heard->words.clear();
        room.add(boss, Hidden{post, post, false});
        f.push(room.entries(room.head() - 1));
        QVERIFY(!f.client->row(room.id, post)->message.hidden);
        QCOMPARE(f.heard->count("messages r 3"), 1); // the shown message is signalled, too
        QCOMPARE(f.found("unspeakable"), std::size_t(1));
    }

    void whatWasHiddenLastIsShownAgain()
    {
        ClientFixture f;
        ScriptedRoom room = roomOfBoss("r");
        const Seq first = room.post(boss, "one");
        const Seq last = room.post(boss, "two");
        room.add(boss, RoleSet{UserId(ClientFixture::me), Role::Moderator});
        room.add(boss, Hidden{first, first, true});
        room.add(boss, Hidden{first, last, true});
        QVERIFY(f.goOnline({&room}));
        const auto undone = [&] {
            const auto tag = f.client->hideLast(room.id, 0, false);
            const auto request = tag.ok() ? f.take<Append>() : std::nullopt;
            return request ? std::get<Hidden>(request->second.body) : Hidden{};
        };
        QVERIFY((undone() == Hidden{first, last, false}));
        room.add(ClientFixture::me, Hidden{first, last, false});
        f.push(room.entries(room.head() - 1));
        QCOMPARE(f.client->hideLast(room.id, 0, false).error().code, ErrorCode::NoSuchMessage); // all of it is shown
        QVERIFY(!f.client->row(room.id, first)->message.hidden);
    }

    void slowModeHoldsOneRoomAndNoOther()
    {
        ClientFixture f;
        ScriptedRoom slow = roomOfBoss("a");
        ScriptedRoom other = roomOfBoss("b");
        QVERIFY(f.goOnline({&slow, &other}));
        QVERIFY(f.client->post(slow.id, "one").ok());
        QVERIFY(f.refuseAppend(ErrorCode::SlowMode, 20'000));
        QVERIFY(f.client->post(slow.id, "two").ok());
        QVERIFY(f.client->post(other.id, "elsewhere").ok());
        const auto request = f.take<Append>();
        QVERIFY(request && request->second.room == other.id);
        f.reply(request->first, AppendReply{3, false});
        QVERIFY(!f.take<Append>());
        f.pass(20'001);
        const auto again = f.take<Append>();
        QVERIFY(again && again->second.room == slow.id && std::get<Posted>(again->second.body).text == "one");
    }

    void actsAreEntriesLikeAnyOther()
    {
        ClientFixture f;
        ScriptedRoom room = roomOfBoss("r");
        QVERIFY(f.goOnline({&room}));
        const UserId user(boss);
        const auto sent = [&](const Outcome<Tag> &tag) {
            const auto request = tag.ok() ? f.take<Append>() : std::nullopt;
            if (!request)
                return Body(Left{});
            f.reply(request->first, Error{ErrorCode::NotAllowed, "", 0});
            return request->second.body;
        };
        QVERIFY(sent(f.client->kick(room.id, user, " a\nb ")) == Body(Kicked{user, "a b"}));
        QVERIFY(sent(f.client->ban(room.id, user, BanScope::Address, "")) == Body(Banned{user, BanScope::Address, true, ""}));
        QVERIFY(sent(f.client->unban(room.id, user)) == Body(Banned{user, BanScope::User, false, ""}));
        const Body mute = sent(f.client->mute(room.id, user, 60'000, "calm"));
        QVERIFY(std::get<Muted>(mute).until > 60'000 && std::get<Muted>(mute).reason == "calm");
        QVERIFY(sent(f.client->mute(room.id, user, 0, "")) == Body(Muted{user, true, 0, ""}));
        QVERIFY(sent(f.client->unmute(room.id, user)) == Body(Muted{user, false, 0, ""}));
        QVERIFY(sent(f.client->setRole(room.id, user, Role::Owner)) == Body(RoleSet{user, Role::Owner}));
        QVERIFY(sent(f.client->setPreset(room.id, Preset::Private)) == Body(PresetSet{Preset::Private}));
        QVERIFY(sent(f.client->setSlowMode(room.id, 5)) == Body(Slowed{5}));
        QVERIFY(sent(f.client->lock(room.id, true)) == Body(Locked{true}));
        QVERIFY(sent(f.client->muteAll(room.id, false)) == Body(AllMuted{false}));
        QCOMPARE(f.client->kick(room.id, user, std::string(limits::reasonCodePoints + 1, 'x')).error().code,
                 ErrorCode::TextTooLong);
        QCOMPARE(f.client->hideLast(room.id, 1'000, true).error().code, ErrorCode::NoSuchMessage);
    }

    void aDirectRoomIsCalledAfterTheOther()
    {
        ClientFixture f;
        QVERIFY(f.goOnline({}));
        RoomId opened;
        f.client->openDirect(UserId("ben"), [&](const Outcome<RoomId> &room) { opened = *room; });
        const auto request = f.take<OpenDirect>();
        QVERIFY(request && request->second.user == UserId("ben"));
        ScriptedRoom room("d");
        room.log.clear();
        room.add(ClientFixture::me, Created{"", "", "Me", Preset::Direct, UserId("ben"), "Ben"});
        f.reply(request->first, DirectReply{room.id, room.epoch, UserId("ben"), "Ben"});
        QCOMPARE(opened, room.id);
        QVERIFY(f.follow({&room}));
        const auto look = [&] {
            const auto view = f.client->room(room.id);
            return view && view->joined && view->name == "Ben" && view->with == UserId("ben")
                   && view->settings.preset == Preset::Direct;
        };
        QVERIFY(look());
        QVERIFY(!f.client->roomNamed("Ben")); // a person's name is no room's name
        f.restart();
        QVERIFY(look());
    }

    void aDirectRoomThatWasPutAwayIsNotListed()
    {
        ClientFixture f;
        ScriptedRoom room("d");
        room.log.clear();
        room.add(ClientFixture::me, Created{"", "", "Me", Preset::Direct, UserId("ben"), "Ben"});
        QVERIFY(f.goOnline({&room}));
        QCOMPARE(f.client->rooms().size(), std::size_t(1));
        QVERIFY(f.client->leave(room.id).ok());
        QVERIFY(f.acceptAppend(room));
        QVERIFY(f.client->rooms().empty());
        room.post("ben", "there?");
        RoomRow row = room.row();
        row.preset = Preset::Direct;
        row.name = "Ben";
        row.with = UserId("ben");
        f.push(RoomChanged{row});
        QVERIFY(f.follow({&room}));
        QCOMPARE(f.client->rooms().size(), std::size_t(1));
        QCOMPARE(f.client->rooms().front().read.unread, 1);
    }
};

QTEST_GUILESS_MAIN(ClientRunningTest)
#include "client_running_test.moc"
