// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline shows: the copy with what is not confirmed yet laid over it.
#include "core/client/timeline.h"
#include "tests/unit/client_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;
using client::RowState;
using client::TimelineRow;

class ClientRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmedRows();
    void pendingPosts();
    void anEditWhileOffline();
    void aDeleteWhileOffline();
    void reactionsWhileOffline();
    void pinsWhileOffline();
    void laterWishesLieOverEarlierOnes();
    void refusedEditsStayRefusedDeletesDoNot();
    void overlaysGoWithTheirEntries();
    void answersShowWhatTheyAnswer();
    void mentions();
    void pinnedMessages();
    void threads();
    void versionsAreHiddenWithTheirMessage();
    void mentionsOfAllRooms();
    void marks();
    void previews();
};

namespace {

TimelineRow rowAt(ClientFixture &f, const ScriptedRoom &room, Seq seq)
{
    return f.client->row(room.id, seq).value_or(TimelineRow{});
}

} // namespace

void ClientRowsTest::confirmedRows()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq theirs = room.post("ann", "hello");
    const Seq mine = room.post(ClientFixture::me, "hi");
    QVERIFY(f.goOnline({&room}));
    const auto page = f.client->rows(room.id, {HistoryVerb::Latest, 0, 0, 2});
    QCOMPARE(page.rows.size(), 2u);
    QVERIFY(page.more);
    QCOMPARE(page.rows[0].message.seq, theirs);
    QCOMPARE(page.rows[0].authorName, "Ann");
    QVERIFY(!page.rows[0].mine);
    QVERIFY(page.rows[0].state == RowState::Confirmed);
    QCOMPARE(page.rows[1].message.seq, mine);
    QVERIFY(page.rows[1].mine);
    QCOMPARE(page.rows[1].authorName, "Me");
    QVERIFY(page.rows[1] == rowAt(f, room, mine));
    QVERIFY(!f.client->row(room.id, 99).has_value());
    QVERIFY(!f.client->row(RoomId("unknown"), 1).has_value());
    QVERIFY(f.client->rows(RoomId("unknown"), {}).rows.empty());
}

void ClientRowsTest::pendingPosts()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq asked = room.post("ann", "question");
    QVERIFY(f.goOnline({&room}));
    f.close();
    const auto tag = f.client->post(room.id, "answer", asked);
    QVERIFY(f.client->react(room.id, asked, "👍", true).ok());
    const auto rows = f.client->pendingRows(room.id);
    QCOMPARE(rows.size(), 1u); // a reaction is no row
    QCOMPARE(rows[0].message.seq, 0);
    QCOMPARE(rows[0].message.text, "answer");
    QVERIFY(rows[0].message.tag == *tag);
    QCOMPARE(rows[0].message.at, f.clock.wallMs());
    QVERIFY(rows[0].state == RowState::Sending);
    QVERIFY(rows[0].mine);
    QCOMPARE(rows[0].authorName, "Me");
    QCOMPARE(rows[0].replyAuthor, "Ann");
    QCOMPARE(rows[0].replyText, "question");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.refuseAppend(ErrorCode::NotAllowed));
    QVERIFY(f.client->pendingRows(room.id)[0].state == RowState::Failed);
    QCOMPARE(f.client->pendingRows(room.id)[0].error, "not_allowed");
}

void ClientRowsTest::anEditWhileOffline()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq mine = room.post(ClientFixture::me, "teh");
    QVERIFY(f.goOnline({&room}));
    f.close();
    QVERIFY(f.client->edit(room.id, mine, "the").ok());
    QCOMPARE(rowAt(f, room, mine).message.text, "the");
    QVERIFY(rowAt(f, room, mine).state == RowState::Sending);
    QVERIFY(f.client->pendingRows(room.id).empty());
    f.restart();
    QCOMPARE(rowAt(f, room, mine).message.text, "the");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.acceptAppend(room).has_value());
    QCOMPARE(rowAt(f, room, mine).message.text, "the");
    QVERIFY(rowAt(f, room, mine).state == RowState::Confirmed);
    QCOMPARE(rowAt(f, room, mine).message.editSeq, room.head());
}

void ClientRowsTest::aDeleteWhileOffline()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq mine = room.post(ClientFixture::me, "oops");
    room.add("ann", Reacted{mine, "👀", true});
    QVERIFY(f.goOnline({&room}));
    f.close();
    QVERIFY(f.client->remove(room.id, mine).ok());
    QVERIFY(rowAt(f, room, mine).message.deleted);
    QVERIFY(rowAt(f, room, mine).message.text.empty());
    QVERIFY(rowAt(f, room, mine).message.reactions.empty());
    QVERIFY(rowAt(f, room, mine).state == RowState::Sending);
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.acceptAppend(room).has_value());
    QVERIFY(rowAt(f, room, mine).message.deleted);
    QVERIFY(rowAt(f, room, mine).state == RowState::Confirmed);
}

void ClientRowsTest::reactionsWhileOffline()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq seq = room.post("ann", "cake?");
    room.add("ann", Reacted{seq, "🍰", true});
    room.add(ClientFixture::me, Reacted{seq, "👎", true});
    QVERIFY(f.goOnline({&room}));
    f.close();
    QVERIFY(f.client->react(room.id, seq, "🍰", true).ok());
    QVERIFY(f.client->react(room.id, seq, "👎", false).ok());
    QVERIFY(f.client->react(room.id, seq, "🎉", true).ok());
    QVERIFY(f.client->react(room.id, seq, "🎉", true).ok()); // twice is once
    const UserId ann("ann");
    const UserId me(ClientFixture::me);
    QCOMPARE(rowAt(f, room, seq).message.reactions, (std::vector<Reaction>{{"🍰", {ann, me}}, {"🎉", {me}}}));
    QVERIFY(rowAt(f, room, seq).state == RowState::Confirmed); // the message itself is everybody's
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.refuseAppend(ErrorCode::TooManyReactions));
    QCOMPARE(rowAt(f, room, seq).message.reactions.front(), (Reaction{"🍰", {ann}}));
}

void ClientRowsTest::pinsWhileOffline()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq seq = room.post("ann", "keep");
    QVERIFY(f.goOnline({&room}));
    f.close();
    QVERIFY(f.client->pin(room.id, seq, true).ok());
    QVERIFY(rowAt(f, room, seq).message.pinned);
    QVERIFY(f.client->pin(room.id, seq, false).ok());
    QVERIFY(!rowAt(f, room, seq).message.pinned);
}

void ClientRowsTest::laterWishesLieOverEarlierOnes()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq mine = room.post(ClientFixture::me, "a");
    QVERIFY(f.goOnline({&room}));
    f.close();
    QVERIFY(f.client->edit(room.id, mine, "b").ok());
    QVERIFY(f.client->edit(room.id, mine, "c").ok());
    QCOMPARE(rowAt(f, room, mine).message.text, "c");
    QVERIFY(f.client->remove(room.id, mine).ok());
    QVERIFY(rowAt(f, room, mine).message.deleted);
    QCOMPARE(f.client->pending(room.id).size(), 3u);
}

void ClientRowsTest::refusedEditsStayRefusedDeletesDoNot()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq one = room.post(ClientFixture::me, "one");
    const Seq two = room.post(ClientFixture::me, "two");
    QVERIFY(f.goOnline({&room}));
    const auto edit = f.client->edit(room.id, one, "ONE");
    QVERIFY(f.client->remove(room.id, two).ok());
    QVERIFY(f.refuseAppend(ErrorCode::NotAllowed));
    QVERIFY(f.refuseAppend(ErrorCode::NotAllowed));
    QCOMPARE(rowAt(f, room, one).message.text, "ONE"); // what was written is not taken away
    QVERIFY(rowAt(f, room, one).state == RowState::Failed);
    QCOMPARE(rowAt(f, room, one).error, "not_allowed");
    QVERIFY(!rowAt(f, room, two).message.deleted); // what is there is not denied
    QCOMPARE(rowAt(f, room, two).message.text, "two");
    QVERIFY(rowAt(f, room, two).state == RowState::Failed);
    f.client->discard(*edit);
    QCOMPARE(rowAt(f, room, one).message.text, "one");
    QVERIFY(rowAt(f, room, one).state == RowState::Confirmed);
}

void ClientRowsTest::overlaysGoWithTheirEntries()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq mine = room.post(ClientFixture::me, "a");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->edit(room.id, mine, "b").ok());
    QVERIFY(f.acceptAppend(room, false).has_value());
    QVERIFY(rowAt(f, room, mine).state == RowState::Sending); // acked, but the log has not told
    f.heard->words.clear();
    f.push(room.entries(room.head() - 1));
    QVERIFY(rowAt(f, room, mine).state == RowState::Confirmed);
    QVERIFY(f.heard->indexOf("messages r " + std::to_string(mine)) >= 0);
    QVERIFY(f.heard->indexOf("messages") < f.heard->indexOf("outbox"));
}

void ClientRowsTest::answersShowWhatTheyAnswer()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq asked = room.post("ann", "first line\nsecond line");
    const Seq answer = room.add("ann", Posted{"because", asked});
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(rowAt(f, room, answer).replyAuthor, "Ann");
    QCOMPARE(rowAt(f, room, answer).replyText, "first line…");
    QVERIFY(rowAt(f, room, asked).replyAuthor.empty());
    room.add("ann", Deleted{asked});
    f.push(room.entries(room.head() - 1));
    QCOMPARE(rowAt(f, room, answer).replyAuthor, "Ann");
    QVERIFY(rowAt(f, room, answer).replyText.empty());
}

void ClientRowsTest::mentions()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq named = room.post("ann", "hello @Me");
    const Seq all = room.post("ann", "hello @all");
    const Seq other = room.post("ann", "hello @Ann and me@example.org");
    const Seq own = room.post(ClientFixture::me, "I am @Me");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(rowAt(f, room, named).mentionsMe);
    QVERIFY(rowAt(f, room, all).mentionsMe);
    QVERIFY(!rowAt(f, room, other).mentionsMe);
    QVERIFY(!rowAt(f, room, own).mentionsMe);
    QCOMPARE(f.client->room(room.id)->read.mentions, 2);
}

void ClientRowsTest::pinnedMessages()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq first = room.post("ann", "the rules");
    const Seq second = room.post("ann", "the address");
    room.add("ann", Pinned{second, true});
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->pin(room.id, second, false).ok());
    const auto pinned = f.client->pinnedRows(room.id);
    QCOMPARE(pinned.size(), 1u);
    QVERIFY(pinned.front() == rowAt(f, room, second)); // still in the log, and shown as it will be
    QVERIFY(!pinned.front().message.pinned);
    QCOMPARE(first, 3);
}

void ClientRowsTest::threads()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq root = room.post("ann", "a question");
    room.post("ann", "aside");
    const Seq answer = room.add(ClientFixture::me, Posted{"an answer", root});
    QVERIFY(f.goOnline({&room}));
    const auto thread = f.client->thread(room.id, answer);
    QCOMPARE(thread.size(), 2u);
    QVERIFY(thread[0] == rowAt(f, room, root));
    QVERIFY(thread[1] == rowAt(f, room, answer));
    QCOMPARE(thread[1].replyText, "a question");
}

void ClientRowsTest::versionsAreHiddenWithTheirMessage()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq seq = room.post("ann", "one");
    room.add("ann", Edited{seq, "two"});
    QVERIFY(f.goOnline({&room}));
    QCOMPARE(f.client->versions(room.id, seq).size(), 2u);
    QCOMPARE(f.client->versions(room.id, seq).front().text, "one");
    room.add("ann", Hidden{seq, seq, true});
    f.push(room.entries(room.head() - 1));
    QVERIFY(rowAt(f, room, seq).message.hidden);
    QVERIFY(f.client->versions(room.id, seq).empty());
}

void ClientRowsTest::mentionsOfAllRooms()
{
    ClientFixture f;
    ScriptedRoom kitchen("k");
    ScriptedRoom attic("a");
    const Seq first = kitchen.post("ann", "hello @Me");
    kitchen.log.back().at = 1000;
    attic.post("ann", "hello @Me, here too");
    attic.log.back().at = 3000;
    const Seq third = kitchen.post("ann", "and @all");
    kitchen.log.back().at = 2000;
    QVERIFY(f.goOnline({&kitchen, &attic}));
    f.client->markRead(kitchen.id, first);
    const auto mentions = f.client->mentions(10);
    QCOMPARE(mentions.size(), 3u);
    QVERIFY(mentions[0].room == attic.id && mentions[0].unread);
    QVERIFY(mentions[1].room == kitchen.id && mentions[1].row.message.seq == third && mentions[1].unread);
    QVERIFY(mentions[2].row.message.seq == first && !mentions[2].unread);
    QCOMPARE(f.client->mentions(2).size(), 2u);
    QCOMPARE(f.client->mentions(0).size(), 0u);
}

void ClientRowsTest::marks()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq plain = room.post("ann", "as it is");
    const Seq marked = room.post("ann", "**hello** @Me, @Ann");
    const Seq own = room.post(ClientFixture::me, "@all look");
    const Seq answer = room.add("ann", Posted{"yes", marked});
    QVERIFY(f.goOnline({&room}));
    QVERIFY(rowAt(f, room, plain).marks.blocks.empty());
    const std::vector<markup::Run> runs = rowAt(f, room, marked).marks.blocks.front().runs;
    QVERIFY(runs.front().style.bold);
    QVERIFY(runs.at(2).text == "@Me" && runs.at(2).mention == markup::Mention::Self);
    QVERIFY(runs.at(4).text == "@Ann" && runs.at(4).mention == markup::Mention::Other);
    // Nobody calls themselves.
    QVERIFY(rowAt(f, room, own).marks.blocks.front().runs.front().mention == markup::Mention::Other);
    QCOMPARE(rowAt(f, room, answer).replyText, "hello @Me, @Ann");
    QVERIFY(f.client->edit(room.id, own, "`code`").ok());
    QVERIFY(rowAt(f, room, own).marks.blocks.front().runs.front().style.code);
}

void ClientRowsTest::previews()
{
    QCOMPARE(client::previewOf("short"), "short");
    QCOMPARE(client::previewOf(""), "");
    QCOMPARE(client::previewOf("a\nb"), "a…");
    const std::string exact(120, 'x');
    QCOMPARE(client::previewOf(exact), exact);
    QCOMPARE(client::previewOf(exact + "y"), exact + "…");
    std::string wide;
    for (int i = 0; i < 130; ++i)
        wide += "é";
    QCOMPARE(client::previewOf(wide), wide.substr(0, 240) + "…"); // cut between characters
}

QTEST_GUILESS_MAIN(ClientRowsTest)
#include "client_rows_test.moc"
