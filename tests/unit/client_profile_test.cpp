// SPDX-License-Identifier: GPL-3.0-or-later
// Names and colours (docs/protocol.md, "profile").
#include "core/protocol/limits.h"
#include "tests/unit/client_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

class ClientProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedUnderOneTagUntilAnswered();
    void aRefusalIsTold();
    void aBadNameIsToldAtOnce();
    void anotherDeviceMayChangeIt();
    void othersAreSeenAsTheyAreCalledNow();
    void aDirectRoomIsCalledAsTheOtherIsNow();
    void programsAreKnownWithoutAConnection();
    void whoWasMeantByAFormerNameStaysMeant();
};

namespace {

/// What became of a wish.
struct Answer {
    int count = 0;
    std::optional<Error> error;
    client::Client::Done heard()
    {
        return [this](const std::optional<Error> &told) {
            ++count;
            error = told;
        };
    }
};

} // namespace

void ClientProfileTest::isAskedUnderOneTagUntilAnswered()
{
    ClientFixture f;
    ScriptedRoom room("r");
    Answer answer;
    f.client->setProfile(" Mia ", 4, answer.heard()); // before there is any line
    QVERIFY(f.goOnline({&room}));
    const auto first = f.take<SetProfile>();
    QVERIFY(first && first->second.name == "Mia" && first->second.colour == 4);
    f.close();
    f.passToDeadline();
    QVERIFY(f.goOnline({&room}));
    const auto again = f.take<SetProfile>();
    QVERIFY(again && again->second == first->second);
    QCOMPARE(answer.count, 0);
    f.push(ProfileChanged{"Mia", 4});
    f.reply(again->first, DoneReply{});
    QCOMPARE(answer.count, 1);
    QVERIFY(!answer.error);
    QCOMPARE(f.client->userName(), std::string("Mia"));
    QCOMPARE(f.client->userColour(), 4);
    f.restart();
    QCOMPARE(f.client->userName(), std::string("Mia")); // known offline
    QCOMPARE(f.client->userColour(), 4);
}

void ClientProfileTest::aRefusalIsTold()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const std::string before = f.client->userName();
    Answer answer;
    f.client->setProfile("Ann", 0, answer.heard());
    f.reply(f.take<SetProfile>()->first, Error{ErrorCode::NameTaken, "taken"});
    QVERIFY(answer.error && answer.error->code == ErrorCode::NameTaken);
    // Nobody waits for minutes without being told.
    f.client->setProfile("Mia", 0, answer.heard());
    f.reply(f.take<SetProfile>()->first, Error{ErrorCode::Flood, "too fast", 300'000});
    QCOMPARE(answer.count, 2);
    QCOMPARE(answer.error->retryMs, base::Millis(300'000));
    QCOMPARE(f.client->userName(), before);
}

void ClientProfileTest::aBadNameIsToldAtOnce()
{
    ClientFixture f;
    Answer answer;
    f.client->setProfile("admin", 0, answer.heard());
    QVERIFY(answer.error && answer.error->code == ErrorCode::NameInvalid);
}

void ClientProfileTest::anotherDeviceMayChangeIt()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.heard->words.clear();
    f.push(ProfileChanged{"Mia", 2});
    QCOMPARE(f.client->userName(), std::string("Mia"));
    QCOMPARE(f.client->userColour(), 2);
    QCOMPARE(f.client->user(), UserId(ClientFixture::me));
    QCOMPARE(f.heard->count("rooms"), 1);
}

void ClientProfileTest::othersAreSeenAsTheyAreCalledNow()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq asked = room.post("ann", "tea?");
    const Seq answer = room.add(ClientFixture::me, Posted{"yes", asked});
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(f.client->row(room.id, asked)->authorColour, 0);
    const std::int64_t unread = f.client->room(room.id)->read.unread;
    f.heard->words.clear();
    room.add("ann", ProfileSet{"Anna", 5});
    f.push(room.entries(answer));
    QCOMPARE(f.heard->count("members r"), 1);
    const auto row = f.client->row(room.id, asked);
    QCOMPARE(row->authorName, std::string("Anna"));
    QCOMPARE(row->authorColour, 5);
    QCOMPARE(f.client->row(room.id, answer)->replyAuthor, std::string("Anna"));
    QCOMPARE(f.client->row(room.id, answer)->replyAuthorId, UserId("ann"));
    QCOMPARE(f.client->memberNamed(room.id, "anna")->colour, 5);
    const auto notice = f.client->row(room.id, room.head());
    QCOMPARE(notice->message.kind, MessageKind::Profile);
    QCOMPARE(notice->message.text, std::string("Ann\nAnna"));
    // What is only seen has no row, and nobody is told of a new message.
    room.add("ann", ProfileSet{"Anna", 6});
    f.push(room.entries(room.head() - 1));
    QVERIFY(!f.client->row(room.id, room.head()));
    QCOMPARE(f.client->row(room.id, asked)->authorColour, 6);
    QCOMPARE(f.client->room(room.id)->read.unread, unread);
    QCOMPARE(f.heard->count("arrived"), 0);
}

void ClientProfileTest::aDirectRoomIsCalledAsTheOtherIsNow()
{
    ClientFixture f;
    ScriptedRoom room("d");
    room.log.clear();
    room.add("ann", Created{"", "", "Ann", Preset::Direct, UserId(ClientFixture::me), "Me", 3, 0});
    RoomRow row = room.row();
    row.preset = Preset::Direct;
    row.with = UserId("ann");
    row.name = "Ann";
    f.client->start();
    QVERIFY(f.greet({}));
    f.push(RoomChanged{row});
    QVERIFY(f.follow({&room}));
    QCOMPARE(f.client->room(room.id)->withColour, 3);
    room.add("ann", ProfileSet{"Anna", 7});
    f.push(room.entries(1));
    QCOMPARE(f.client->room(room.id)->name, std::string("Anna"));
    QCOMPARE(f.client->room(room.id)->withColour, 7);
    f.restart();
    QCOMPARE(f.client->room(room.id)->name, std::string("Anna"));
    QCOMPARE(f.client->room(room.id)->withColour, 7);
}

void ClientProfileTest::programsAreKnownWithoutAConnection()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.add("deploy", Joined{"deploy", Role::Member, 0, true});
    const Seq news = room.post("deploy", "it is out");
    const Seq answer = room.post("ann", "good");
    room.add("deploy", Left{});
    ScriptedRoom direct("d");
    direct.log.clear();
    direct.add("deploy", Created{"", "", "deploy", Preset::Direct, UserId(ClientFixture::me), "Me", 0, 0, true});
    QVERIFY(f.goOnline({&room, &direct}));
    f.restart();
    QVERIFY(f.client->row(room.id, news)->authorIsBot && !f.client->row(room.id, answer)->authorIsBot);
    QVERIFY(f.client->room(direct.id)->withIsBot && !f.client->room(room.id)->withIsBot);
    for (const Member &member : f.client->members(room.id))
        QCOMPARE(member.bot, member.user == UserId("deploy"));
}

void ClientProfileTest::whoWasMeantByAFormerNameStaysMeant()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq meant = room.post("ann", "hi @Me");
    const Seq other = room.post("ann", "hi @Mia");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->row(room.id, meant)->mentionsMe && !f.client->row(room.id, other)->mentionsMe);
    room.add(ClientFixture::me, ProfileSet{"Mo", 0});
    f.push(room.entries(other));
    QVERIFY(f.client->row(room.id, meant)->mentionsMe && !f.client->row(room.id, other)->mentionsMe);
    QCOMPARE(f.client->mentions(10).size(), 1u);
    room.post("ann", "hi @Mo");
    f.push(room.entries(room.head() - 1));
    QVERIFY(f.client->row(room.id, room.head())->mentionsMe);
}

QTEST_GUILESS_MAIN(ClientProfileTest)
#include "client_profile_test.moc"
