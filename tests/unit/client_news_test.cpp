// SPDX-License-Identifier: GPL-3.0-or-later
// Which posts are news to a user who is here: what is said now, and what was missed while the line was lost, but no history.
#include "tests/unit/client_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

class ClientNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherSaysNowIsNews();
    void whatARoomHeldBeforeIsNot();
    void ownPostsAndOtherEntriesAreNot();
    void whatWasMissedWhileTheLineWasLostIs();
    void whatWasMissedWhileTheProgramWasOffIsNot();
    void theHistoryOfAJoinedRoomIsNot();
    void whatWasSaidBetweenLeavingAndComingBackIsNot();
    void theFirstWordsOfADirectRoomAre();
    void aReplacedLogIsNot();
    void newsComeAfterTheMessagesAreStored();
};

void ClientNewsTest::whatAnotherSaysNowIsNews()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    room.post("ann", "one");
    room.post("ann", "two");
    f.push(room.entries(2));
    QCOMPARE(f.heard->count("arrived"), 1);
    QCOMPARE(f.heard->count("arrived r 3,4"), 1);
}

void ClientNewsTest::whatARoomHeldBeforeIsNot()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "old");
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(f.texts(room), std::vector<std::string>{"old"});
    QCOMPARE(f.heard->count("arrived"), 0);
}

void ClientNewsTest::ownPostsAndOtherEntriesAreNot()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "old");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "mine").ok());
    QVERIFY(f.acceptAppend(room).has_value());
    room.add("ann", Edited{3, "older"});
    room.add("ann", TopicSet{"weather"});
    f.push(room.entries(room.head() - 2));
    QCOMPARE(f.texts(room), (std::vector<std::string>{"older", "mine"}));
    QCOMPARE(f.heard->count("arrived"), 0);
}

void ClientNewsTest::whatWasMissedWhileTheLineWasLostIs()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.close();
    room.post("ann", "missed");
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(f.heard->count("arrived r 3"), 1);
}

void ClientNewsTest::whatWasMissedWhileTheProgramWasOffIsNot()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.restart();
    room.post("ann", "missed");
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(f.heard->count("arrived"), 0);
    room.post("ann", "now");
    f.push(room.entries(3));
    QCOMPARE(f.heard->count("arrived r 4"), 1);
}

void ClientNewsTest::theHistoryOfAJoinedRoomIsNot()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.log.pop_back(); // not in it yet
    room.post("ann", "before");
    QVERIFY(f.goOnline({}));
    QVERIFY(f.client->join(room.id).ok());
    QVERIFY(f.acceptAppend(room, false).has_value());
    QVERIFY(f.follow({&room}));
    QCOMPARE(f.texts(room), std::vector<std::string>{"before"});
    QCOMPARE(f.heard->count("arrived"), 0);
    room.post("ann", "welcome");
    f.push(room.entries(room.head() - 1));
    QCOMPARE(f.heard->count("arrived"), 1);
}

void ClientNewsTest::whatWasSaidBetweenLeavingAndComingBackIsNot()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->leave(room.id).ok());
    QVERIFY(f.acceptAppend(room).has_value());
    room.post("ann", "not for us");
    QVERIFY(f.client->join(room.id).ok());
    QVERIFY(f.acceptAppend(room, false).has_value());
    QVERIFY(f.follow({&room}));
    QCOMPARE(f.texts(room), std::vector<std::string>{"not for us"});
    QCOMPARE(f.heard->count("arrived"), 0);
}

void ClientNewsTest::theFirstWordsOfADirectRoomAre()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    ScriptedRoom room("d");
    room.log = {Entry{1, UserId("ann"), room.log.front().tag, f.clock.wallMs(),
                      Created{"", "", "Ann", Preset::Direct, UserId(ClientFixture::me), "Me"}}};
    room.post("ann", "hello");
    RoomRow row = room.row();
    row.preset = Preset::Direct;
    row.with = UserId("ann");
    f.push(RoomChanged{row});
    QVERIFY(f.follow({&room}));
    QCOMPARE(f.texts(room), std::vector<std::string>{"hello"});
    QCOMPARE(f.heard->count("arrived d 2"), 1);
}

void ClientNewsTest::aReplacedLogIsNot()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.close();
    room.epoch = Epoch("another");
    room.post("ann", "of another log");
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(f.heard->count("reset r"), 1);
    QCOMPARE(f.heard->count("arrived"), 0);
    room.post("ann", "now");
    f.push(room.entries(3));
    QCOMPARE(f.heard->count("arrived r 4"), 1);
}

void ClientNewsTest::newsComeAfterTheMessagesAreStored()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    std::string text;
    connect(f.client.get(), &client::Client::messagesArrived, this, [&](const RoomId &id, const std::vector<Seq> &seqs) {
        const auto row = f.client->row(id, seqs.front());
        text = row ? row->message.text : "nothing";
    });
    room.post("ann", "here I am");
    f.push(room.entries(2));
    QCOMPARE(text, std::string("here I am"));
    QVERIFY(f.heard->indexOf("messages r 3") < f.heard->indexOf("arrived r 3"));
}

QTEST_GUILESS_MAIN(ClientNewsTest)
#include "client_news_test.moc"
