// SPDX-License-Identifier: GPL-3.0-or-later
// Typing, presence, read state, lists of rooms and new rooms (docs/protocol.md, "Typing", "Presence", "Read state").
#include "core/protocol/limits.h"
#include "tests/unit/client_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;
using Phase = client::Connection::Phase;

class ClientPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingOfOthersIsForgotten();
    void typingEndsWithTheMessageAndTheLine();
    void typingOfStrangersIsIgnored();
    void ownTypingIsToldRarely();
    void presenceOfOthers();
    void ownPresenceIsToldAgainAfterEveryHello();
    void markReadIsLocalAtOnceAndToldOnce();
    void markReadWhileOfflineIsToldLater();
    void aMarkInAReplacedLogIsForgotten();
    void marksOfOtherDevicesOnlyRaise();
    void aMarkAheadOfTheCopyIsKept();
    void unreadBeforeTheCatchUpIsTheServers();
    void refreshWalksTheWholeList();
    void refreshSurvivesACutAndEndsWithARefusal();
    void refreshInTheMiddleOfOneWantsAnother();
    void refreshWaitsWhenFlooded();
    void createdRoomsAreFollowed();
    void creationIsResentWithTheSameTag();
    void creationErrors();
    void draftsArePerRoom();
};

namespace {

template<class Note>
int notes(ClientFixture &f)
{
    int count = 0;
    while (f.takeNote<Note>())
        ++count;
    return count;
}

} // namespace

void ClientPeopleTest::typingOfOthersIsForgotten()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const UserId ann("ann");
    f.push(TypingChanged{room.id, ann, true});
    QCOMPARE(f.client->typing(room.id), std::vector<UserId>{ann});
    QCOMPARE(f.heard->count("typing r"), 1);
    f.pass(limits::typingLasts - 1);
    QCOMPARE(f.client->typing(room.id).size(), 1u);
    f.pass(1); // the "off" was lost
    QVERIFY(f.client->typing(room.id).empty());
    QCOMPARE(f.heard->count("typing r"), 2);
    f.push(TypingChanged{room.id, ann, true});
    f.push(TypingChanged{room.id, ann, false});
    QVERIFY(f.client->typing(room.id).empty());
    f.push(TypingChanged{room.id, UserId(ClientFixture::me), true});
    QVERIFY(f.client->typing(room.id).empty()); // others only
}

void ClientPeopleTest::typingEndsWithTheMessageAndTheLine()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.push(TypingChanged{room.id, UserId("ann"), true});
    room.post("ann", "there");
    f.push(room.entries(2));
    QVERIFY(f.client->typing(room.id).empty());
    f.push(TypingChanged{room.id, UserId("ann"), true});
    f.close();
    QVERIFY(f.client->typing(room.id).empty());
}

void ClientPeopleTest::typingOfStrangersIsIgnored()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.push(TypingChanged{RoomId("elsewhere"), UserId("ann"), true});
    QVERIFY(f.client->typing(RoomId("elsewhere")).empty());
    for (int i = 0; i < 1000; ++i)
        f.push(TypingChanged{room.id, UserId("u" + std::to_string(i)), true});
    QVERIFY(f.client->typing(room.id).size() <= 100); // bounded, whoever types
}

void ClientPeopleTest::ownTypingIsToldRarely()
{
    ClientFixture f;
    ScriptedRoom room("r");
    f.client->setTyping(room.id, true); // without a line it is nothing
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(notes<SetTyping>(f), 0);
    f.client->setTyping(room.id, false); // was not on
    QCOMPARE(notes<SetTyping>(f), 0);
    base::Millis last = -3'000;
    int told = 0;
    for (base::Millis at = 0; at < 600'000; at += 200) { // a key every 200 ms for ten minutes
        f.client->setTyping(room.id, true);
        while (f.takeNote<SetTyping>()) {
            QVERIFY(at - last >= 3'000);
            last = at;
            ++told;
        }
        if (const auto ping = f.take<Ping>())
            f.reply(ping->first, PingReply{0, {}});
        f.pass(200);
    }
    QVERIFY(told > 90);
    QVERIFY(told <= limits::typingBucket.burst + 600'000 / limits::typingBucket.refill);
    f.pass(60'000);
    f.client->setTyping(room.id, false);
    f.client->setTyping(room.id, false);
    QCOMPARE(notes<SetTyping>(f), 0 + (f.phase() == Phase::Online ? 1 : 0));
}

void ClientPeopleTest::presenceOfOthers()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const UserId ann("ann");
    QVERIFY(f.client->presence(ann).presence == Presence::Offline);
    f.push(PresenceChanged{{{ann, Presence::Online, 5}, {UserId("bob"), Presence::Away, 6}}});
    QVERIFY(f.client->presence(ann).presence == Presence::Online);
    QVERIFY(f.client->presence(UserId("bob")).presence == Presence::Away);
    QCOMPARE(f.heard->count("presence"), 2);
    f.push(PresenceChanged{{{ann, Presence::Online, 5}}}); // nothing new
    QCOMPARE(f.heard->count("presence"), 2);
    f.close(); // without a line nobody is known to be there
    QVERIFY(f.client->presence(ann).presence == Presence::Offline);
    QCOMPARE(f.client->presence(ann).lastSeen, 5);
    QCOMPARE(f.heard->count("presence ann"), 2);
}

void ClientPeopleTest::ownPresenceIsToldAgainAfterEveryHello()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    f.client->setPresence(Presence::Away);
    f.client->setPresence(Presence::Away);
    QCOMPARE(notes<SetPresence>(f), 1);
    f.close();
    QVERIFY(f.goOnline({}));
    const auto note = f.takeNote<SetPresence>();
    QVERIFY(note && note->presence == Presence::Away);
    f.client->setPresence(Presence::Online);
    QCOMPARE(notes<SetPresence>(f), 1);
    f.close();
    QVERIFY(f.goOnline({}));
    QCOMPARE(notes<SetPresence>(f), 0); // online is what a hello means
}

void ClientPeopleTest::markReadIsLocalAtOnceAndToldOnce()
{
    ClientFixture f;
    ScriptedRoom room("r");
    for (int i = 0; i < 5; ++i)
        room.post("ann", "x");
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(f.client->room(room.id)->read.unread, 5);
    f.client->markRead(room.id, 4);
    QCOMPARE(f.client->room(room.id)->read.unread, 3);
    QCOMPARE(f.client->firstUnread(room.id), 5);
    f.client->markRead(room.id, 5);
    f.client->markRead(room.id, 6);
    f.client->markRead(room.id, 3); // never back
    QCOMPARE(f.client->room(room.id)->read.seq, 6);
    const auto first = f.take<MarkRead>();
    QVERIFY(first && first->second == (MarkRead{room.id, 4}));
    QVERIFY(!f.take<MarkRead>()); // one at a time
    f.reply(first->first, ReadState{room.id, 4, 3, 0});
    const auto second = f.take<MarkRead>();
    QVERIFY(second && second->second == (MarkRead{room.id, 6})); // and the newest
    f.reply(second->first, ReadState{room.id, 6, 1, 0});
    QVERIFY(!f.take<MarkRead>());
    f.client->markRead(room.id, 1'000'000); // not further than the copy goes
    QCOMPARE(f.client->room(room.id)->read.seq, 7);
    QVERIFY(f.take<MarkRead>()->second == (MarkRead{room.id, 7}));
    f.client->markRead(RoomId("unknown"), 3);
}

void ClientPeopleTest::markReadWhileOfflineIsToldLater()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "x");
    QVERIFY(f.goOnline({&room}));
    f.close();
    f.client->markRead(room.id, 3);
    f.restart();
    QCOMPARE(f.client->room(room.id)->read.seq, 3);
    QVERIFY(f.goOnline({&room})); // the hello says 0
    const auto mark = f.take<MarkRead>();
    QVERIFY(mark && mark->second == (MarkRead{room.id, 3}));
    f.close(); // the request is lost: the next hello finds out
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.take<MarkRead>().has_value());
}

void ClientPeopleTest::aMarkInAReplacedLogIsForgotten()
{
    ClientFixture f;
    ScriptedRoom room("r");
    for (int i = 0; i < 5; ++i)
        room.post("ann", "x");
    QVERIFY(f.goOnline({&room}));
    f.close();
    f.client->markRead(room.id, 7);
    room.log.resize(3); // a backup is put back
    room.epoch = Epoch("restored");
    f.client->retryNow();
    QVERIFY(f.greet({&room}));
    QVERIFY(!f.take<MarkRead>()); // it was about other entries
    QVERIFY(f.follow({&room}));
    QCOMPARE(f.client->room(room.id)->read.seq, 0);
    for (int i = 0; i < 5; ++i)
        room.post("ann", "new");
    f.push(room.entries(3));
    QCOMPARE(f.client->room(room.id)->read.seq, 0);
    QCOMPARE(f.client->room(room.id)->read.unread, 6);
    QVERIFY(!f.take<MarkRead>());
    f.client->markRead(room.id, 4);
    const auto mark = f.take<MarkRead>();
    QVERIFY(mark && mark->second == (MarkRead{room.id, 4}));
    f.restart();
    QCOMPARE(f.client->room(room.id)->read.seq, 4);
}

void ClientPeopleTest::marksOfOtherDevicesOnlyRaise()
{
    ClientFixture f;
    ScriptedRoom room("r");
    for (int i = 0; i < 5; ++i)
        room.post("ann", "x");
    QVERIFY(f.goOnline({&room}));
    f.heard->words.clear();
    f.push(ReadChanged{{room.id, 5, 2, 0}});
    QCOMPARE(f.client->room(room.id)->read.seq, 5);
    QCOMPARE(f.client->room(room.id)->read.unread, 2);
    QVERIFY(f.heard->count("rooms") >= 1);
    QVERIFY(!f.take<MarkRead>());
    f.push(ReadChanged{{room.id, 2, 5, 0}});
    QCOMPARE(f.client->room(room.id)->read.seq, 5);
    f.push(ReadChanged{{RoomId("unknown"), 2, 5, 0}});
}

void ClientPeopleTest::aMarkAheadOfTheCopyIsKept()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    room.post("ann", "read elsewhere");
    room.post("ann", "not read");
    f.push(ReadChanged{{room.id, 3, 1, 0}});
    QCOMPARE(f.client->room(room.id)->read.seq, 2); // not further than what is here
    f.push(room.entries(2));
    QCOMPARE(f.client->room(room.id)->read.seq, 3);
    QCOMPARE(f.client->room(room.id)->read.unread, 1);
}

void ClientPeopleTest::unreadBeforeTheCatchUpIsTheServers()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.close();
    for (int i = 0; i < 5; ++i)
        room.post("ann", "x");
    f.client->retryNow();
    f.wire().events.opened();
    RoomRow row = room.row();
    row.unread = 5;
    row.mentions = 1;
    f.reply(f.take<Hello>()->first, f.hello({row}));
    QCOMPARE(f.client->room(room.id)->read.unread, 5);
    QCOMPARE(f.client->room(room.id)->read.mentions, 1);
    QVERIFY(f.follow({&room}));
    QCOMPARE(f.client->room(room.id)->read.unread, 5);
    QCOMPARE(f.client->room(room.id)->read.mentions, 0); // counted here from now on
}

void ClientPeopleTest::refreshWalksTheWholeList()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    std::optional<Error> error;
    int done = 0;
    f.client->refreshRooms([&](const std::optional<Error> &e) {
        error = e;
        ++done;
        QCOMPARE(f.client->rooms().size(), 3u);
    });
    const ScriptedRoom a("a");
    const ScriptedRoom b("b");
    const ScriptedRoom c("c");
    auto page = f.take<GetRooms>();
    QVERIFY(page && page->second.after.empty());
    f.reply(page->first, RoomsReply{{a.row(false), b.row(false)}, true});
    QCOMPARE(done, 0);
    page = f.take<GetRooms>();
    QVERIFY(page && page->second.after == b.id);
    f.reply(page->first, RoomsReply{{c.row(false)}, false});
    QCOMPARE(done, 1);
    QVERIFY(!error);
    const auto view = f.client->roomNamed("b");
    QVERIFY(view && !view->joined);
    QCOMPARE(view->members, 2);
    QVERIFY(!store::LogStore(*f.database).room(b.id)); // heard of, not part of the copy
}

void ClientPeopleTest::refreshSurvivesACutAndEndsWithARefusal()
{
    ClientFixture f;
    int done = 0;
    std::optional<Error> error;
    const auto count = [&](const std::optional<Error> &e) {
        error = e;
        ++done;
    };
    f.client->refreshRooms(count); // before any connection
    QVERIFY(f.goOnline({}));
    QVERIFY(f.take<GetRooms>().has_value());
    f.close();
    QCOMPARE(done, 0);
    QVERIFY(f.goOnline({}));
    f.reply(f.take<GetRooms>()->first, RoomsReply{{}, false});
    QCOMPARE(done, 1);
    QVERIFY(!error);
    f.client->refreshRooms(count);
    f.close(static_cast<std::uint16_t>(CloseCode::Revoked));
    QCOMPARE(done, 2);
    QVERIFY(error && error->code == ErrorCode::DeviceUnknown);
}

void ClientPeopleTest::refreshInTheMiddleOfOneWantsAnother()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    int first = 0;
    int second = 0;
    f.client->refreshRooms([&](auto) { ++first; });
    const auto page = f.take<GetRooms>();
    f.client->refreshRooms([&](auto) { ++second; });
    f.reply(page->first, RoomsReply{{}, false});
    QCOMPARE(first, 1);
    QCOMPARE(second, 0);
    f.reply(f.take<GetRooms>()->first, RoomsReply{{}, false});
    QCOMPARE(second, 1);
}

void ClientPeopleTest::refreshWaitsWhenFlooded()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    int done = 0;
    f.client->refreshRooms([&](auto) { ++done; });
    f.reply(f.take<GetRooms>()->first, Error{ErrorCode::Flood, "", 2'000});
    f.pass(1'999);
    QVERIFY(!f.take<GetRooms>());
    f.pass(1);
    f.reply(f.take<GetRooms>()->first, RoomsReply{{}, false});
    QCOMPARE(done, 1);
}

void ClientPeopleTest::createdRoomsAreFollowed()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    std::optional<RoomId> made;
    f.client->createRoom(" Kitchen ", "Soup", [&](const Outcome<RoomId> &room) { made = *room; });
    const auto create = f.take<CreateRoom>();
    QVERIFY(create.has_value());
    QCOMPARE(create->second.name, "Kitchen");
    QCOMPARE(create->second.topic, "Soup");
    ScriptedRoom room("kitchen-id");
    room.log = {{1, UserId(ClientFixture::me), create->second.tag, 5, Created{"Kitchen", "Soup", "Me"}}};
    f.reply(create->first, CreateReply{room.id, room.epoch, 1, false});
    QVERIFY(made == room.id);
    QVERIFY(f.client->room(room.id)->joined);
    QCOMPARE(f.client->room(room.id)->name, "Kitchen");
    QVERIFY(f.client->post(room.id, "first").ok());
    QVERIFY(f.follow({&room}));
    QVERIFY(f.acceptAppend(room).has_value());
    QCOMPARE(f.texts(room), std::vector<std::string>{"first"});
}

void ClientPeopleTest::creationIsResentWithTheSameTag()
{
    ClientFixture f;
    int done = 0;
    f.client->createRoom("Kitchen", "", [&](const Outcome<RoomId> &room) { done += room.ok() ? 1 : 100; });
    QVERIFY(f.goOnline({}));
    const auto first = f.take<CreateRoom>();
    f.close();
    QCOMPARE(done, 0);
    QVERIFY(f.goOnline({}));
    const auto second = f.take<CreateRoom>();
    QVERIFY(second && second->second.tag == first->second.tag);
    f.reply(second->first, CreateReply{RoomId("k"), Epoch("e"), 1, true});
    QCOMPARE(done, 1);
}

void ClientPeopleTest::creationErrors()
{
    ClientFixture f;
    std::vector<ErrorCode> errors;
    const auto note = [&](const Outcome<RoomId> &room) {
        QVERIFY(!room.ok());
        errors.push_back(room.error().code);
    };
    f.client->createRoom("  ", "", note); // known without asking
    QCOMPARE(errors, std::vector<ErrorCode>{ErrorCode::NameInvalid});
    QVERIFY(f.goOnline({}));
    f.client->createRoom("Taken", "", note);
    f.client->createRoom("Many", "", note);
    f.reply(f.take<CreateRoom>()->first, Error{ErrorCode::RoomNameTaken, ""});
    f.reply(f.take<CreateRoom>()->first, Error{ErrorCode::Flood, "", 720'000}); // nobody waits that long unasked
    f.client->createRoom("Soon", "", note);
    f.reply(f.take<CreateRoom>()->first, Error{ErrorCode::Busy, "", 100});
    QCOMPARE(errors, (std::vector<ErrorCode>{ErrorCode::NameInvalid, ErrorCode::RoomNameTaken, ErrorCode::Flood}));
    f.pass(1'000);
    QVERIFY(f.take<CreateRoom>().has_value()); // tried again
}

void ClientPeopleTest::draftsArePerRoom()
{
    ClientFixture f;
    f.client->setDraft(RoomId("a"), "not yet", 7);
    f.restart();
    QCOMPARE(f.client->draft(RoomId("a")).text, "not yet");
    QCOMPARE(f.client->draft(RoomId("a")).reply, 7);
    QVERIFY(f.client->draft(RoomId("b")).text.empty());
}

QTEST_GUILESS_MAIN(ClientPeopleTest)
#include "client_people_test.moc"
