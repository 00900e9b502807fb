// SPDX-License-Identifier: GPL-3.0-or-later
// What the user writes: kept, sent in order, settled by the log (docs/protocol.md, "Sending", "Tags").
#include "core/protocol/limits.h"
#include "tests/unit/client_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;
using store::OutboxState;
using Phase = client::Connection::Phase;

class ClientOutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRulesTellIsToldAtOnce();
    void aPostIsStoredBeforeAnythingElse();
    void settledByItsEntryAndOnlyByThat();
    void settledWhenTheEntryComesFirst();
    void signalsLetARowBecomeAnother();
    void aLostAckIsRetriedWithTheSameTag();
    void theEntryOfALostAckSettlesWithoutASecondSend();
    void aRestartWithAWaitingOutbox();
    void aRestartWithAnAckedItem();
    void firstInFirstOut();
    void roomsDoNotOvertakeThemselvesAfterATemporaryError();
    void floodWaitsAndDoesNotFail();
    void floodOfReactionsDoesNotStopPosts();
    void whileOneIsToldToWaitNoOtherIsSent();
    void temporaryErrorsAreRetriedMoreSlowly();
    void aPermanentErrorStopsOnlyThatItem();
    void retryAndDiscard();
    void onlyFailedItemsAreRetriedOrDiscarded();
    void somethingElseUnderTheTagIsShownAsFailed();
    void anAckForAPlaceThatIsTakenFails();
    void anAckedPlaceThatSomethingElseTakesFails();
    void whatWasAckedInARoomLeftElsewhereIsDone();
    void whatAReplacedLogLacksGoesFirst();
    void notMemberTakesTheRoomOff();
    void theOutboxGoesOutBeforeTheCatchUpEnds();
    void aFailingDiskAtThePost();
    void anAckThatCannotBeStoredIsAskedForAgain();
    void postFromASlot();
};

void ClientOutboxTest::whatTheRulesTellIsToldAtOnce()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq theirs = room.post("ann", "theirs");
    const Seq gone = room.post("ann", "gone");
    room.add("ann", Deleted{gone});
    QVERIFY(f.goOnline({&room}));
    const auto codeOf = [](const Outcome<Tag> &outcome) {
        return outcome.ok() ? std::optional<ErrorCode>() : std::optional(outcome.error().code);
    };
    QVERIFY(codeOf(f.client->post(room.id, " \n ")) == ErrorCode::TextEmpty);
    QVERIFY(codeOf(f.client->post(room.id, std::string(limits::textCodePoints + 1, 'x'))) == ErrorCode::TextTooLong);
    QVERIFY(codeOf(f.client->post(RoomId("other"), "x")) == ErrorCode::NotMember);
    QVERIFY(codeOf(f.client->edit(room.id, theirs, "mine now")) == ErrorCode::NotAllowed);
    QVERIFY(codeOf(f.client->edit(room.id, 1, "x")) == ErrorCode::NotAllowed); // a notice
    QVERIFY(codeOf(f.client->react(room.id, gone, "👍", true)) == ErrorCode::MessageDeleted);
    QVERIFY(codeOf(f.client->react(room.id, theirs, "a b", true)) == ErrorCode::InvalidParams);
    QVERIFY(codeOf(f.client->remove(room.id, 0)) == ErrorCode::NoSuchMessage);
    QVERIFY(codeOf(f.client->post(room.id, "x", 1)) == ErrorCode::NoSuchMessage); // nothing that can be answered
    QVERIFY(codeOf(f.client->post(room.id, "x", -3)) == ErrorCode::NoSuchMessage);
    QVERIFY(codeOf(f.client->rename(room.id, "")) == ErrorCode::NameInvalid);
    QVERIFY(codeOf(f.client->setTopic(room.id, std::string(1000, 'x'))) == ErrorCode::TextTooLong);
    QVERIFY(f.client->pending().empty());
    // What the copy cannot know yet is the host's to answer.
    QVERIFY(f.client->react(room.id, room.head() + 5, "👍", true).ok());
}

void ClientOutboxTest::aPostIsStoredBeforeAnythingElse()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.close();
    const auto tag = f.client->post(room.id, "  kept \n");
    QVERIFY(tag.ok());
    const auto items = store::OutboxStore(*f.database).all();
    QCOMPARE(items.size(), 1u);
    QVERIFY(items.front().tag == *tag);
    QCOMPARE(std::get<Posted>(items.front().body).text, "kept"); // as it will stand in the log
    QCOMPARE(items.front().state, OutboxState::Waiting);
    QCOMPARE(items.front().at, f.clock.wallMs());
    QCOMPARE(f.heard->count("outbox r"), 1);
}

void ClientOutboxTest::settledByItsEntryAndOnlyByThat()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto tag = f.client->post(room.id, "hello");
    QVERIFY(f.acceptAppend(room, false) == *tag);
    QCOMPARE(f.client->pending().front().state, OutboxState::Acked);
    QCOMPARE(f.client->pending().front().seq, 3);
    // The same tag of somebody else, or in another room, is not ours.
    Entry foreign = room.log.back();
    foreign.author = UserId("ann");
    f.push(Entries{room.id, room.epoch, {foreign}});
    QCOMPARE(f.client->pending().size(), 1u);
    Entry own{4, UserId(ClientFixture::me), *tag, 1, Posted{"hello", 0}};
    f.push(Entries{room.id, room.epoch, {own}});
    QVERIFY(f.client->pending().empty());
    QVERIFY(store::OutboxStore(*f.database).all().empty());
}

void ClientOutboxTest::settledWhenTheEntryComesFirst()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "one").ok());
    QVERIFY(f.client->post(room.id, "two").ok());
    const auto append = f.take<Append>();
    const Seq seq = room.add(ClientFixture::me, append->second.body, append->second.tag);
    f.push(room.entries(seq - 1));
    QCOMPARE(f.client->pending().size(), 1u);
    QCOMPARE(f.heard->count("acked r 3"), 1);
    f.reply(append->first, AppendReply{seq, false});
    QCOMPARE(f.heard->count("acked"), 1); // once per item
    QVERIFY(f.acceptAppend(room).has_value());
    QCOMPARE(f.heard->count("acked r 4"), 1);
    QCOMPARE(f.texts(room), (std::vector<std::string>{"one", "two"}));
}

void ClientOutboxTest::signalsLetARowBecomeAnother()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "hello").ok());
    f.heard->words.clear();
    QVERIFY(f.acceptAppend(room).has_value());
    const int message = f.heard->indexOf("messages r 3");
    QVERIFY(f.heard->indexOf("acked r 3") >= 0);
    QVERIFY(f.heard->indexOf("acked r 3") < message);
    // The outbox changed at the ack, and again, after the message, when it was settled.
    const auto last = std::find(f.heard->words.rbegin(), f.heard->words.rend(), "outbox r");
    QVERIFY(last != f.heard->words.rend());
    QVERIFY(f.heard->words.rend() - last - 1 > message);
}

void ClientOutboxTest::aLostAckIsRetriedWithTheSameTag()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto tag = f.client->post(room.id, "once");
    const auto first = f.take<Append>();
    QVERIFY(first->second.tag == *tag);
    f.close(); // before the host had it
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.acceptAppend(room) == *tag);
    QCOMPARE(f.texts(room), std::vector<std::string>{"once"});
    QVERIFY(f.client->pending().empty());
}

void ClientOutboxTest::theEntryOfALostAckSettlesWithoutASecondSend()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto tag = f.client->post(room.id, "once");
    QVERIFY(f.acceptAppend(room, false, false) == *tag); // in the log, but neither ack nor entry came
    f.close();
    f.client->retryNow();
    QVERIFY(f.greet({&room}));
    QVERIFY(f.follow({&room}));
    QVERIFY(f.client->pending().empty());
    // It may have been sent again already: the answer tells the place it has, and changes nothing.
    if (f.take<Append>())
        f.push(Reply{RequestId{"3"}, AppendReply{room.head(), true}});
    QCOMPARE(f.texts(room), std::vector<std::string>{"once"});
    QVERIFY(f.client->pending().empty());
}

void ClientOutboxTest::aRestartWithAWaitingOutbox()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.close();
    const auto one = f.client->post(room.id, "one");
    const auto two = f.client->post(room.id, "two");
    f.restart();
    QCOMPARE(f.client->pending(room.id).size(), 2u);
    QCOMPARE(f.client->pendingRows(room.id).back().message.text, "two");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.acceptAppend(room) == *one);
    QVERIFY(f.acceptAppend(room) == *two);
    QCOMPARE(f.texts(room), (std::vector<std::string>{"one", "two"}));
}

void ClientOutboxTest::aRestartWithAnAckedItem()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "acked").ok());
    QVERIFY(f.acceptAppend(room, false).has_value());
    f.restart();
    QCOMPARE(f.client->pending().front().state, OutboxState::Acked);
    QVERIFY(f.goOnline({&room}));
    QVERIFY(!f.take<Append>()); // it has its answer
    QVERIFY(f.client->pending().empty()); // and now its entry
}

void ClientOutboxTest::firstInFirstOut()
{
    ClientFixture f;
    ScriptedRoom one("one");
    ScriptedRoom two("two");
    QVERIFY(f.goOnline({&one, &two}));
    std::vector<Tag> tags;
    for (int i = 0; i < 5; ++i) {
        tags.push_back(*f.client->post(one.id, "one " + std::to_string(i)));
        tags.push_back(*f.client->post(two.id, "two " + std::to_string(i)));
    }
    for (std::size_t i = 0; i < tags.size(); ++i) {
        QVERIFY(f.acceptAppend(i % 2 == 0 ? one : two) == tags[i]);
        if (i == 4) { // a cut changes nothing about the order
            f.close();
            QVERIFY(f.goOnline({&one, &two}));
        }
    }
    QCOMPARE(f.texts(one).size(), 5u);
    QCOMPARE(f.texts(two).back(), "two 4");
    QVERIFY(f.client->pending().empty());
}

void ClientOutboxTest::roomsDoNotOvertakeThemselvesAfterATemporaryError()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const Seq target = room.post("ann", "hm");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "first").ok());
    QVERIFY(f.client->react(room.id, target, "👍", true).ok());
    QVERIFY(f.client->post(room.id, "second").ok());
    QVERIFY(f.refuseAppend(ErrorCode::Flood, 400));
    QVERIFY(!f.take<Append>()); // not even the reaction, which would have a bucket of its own
    f.pass(400);
    const auto append = f.take<Append>();
    QVERIFY(append && std::get<Posted>(append->second.body).text == "first");
}

void ClientOutboxTest::floodWaitsAndDoesNotFail()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(f.client->post(room.id, std::to_string(i)).ok());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(f.refuseAppend(ErrorCode::Flood, 500));
        QCOMPARE(f.client->pending().front().state, OutboxState::Waiting);
        f.pass(499);
        QVERIFY(!f.take<Append>()); // a request before its time is a broken promise
        f.pass(1);
        QVERIFY(f.acceptAppend(room).has_value());
    }
    QCOMPARE(f.texts(room), (std::vector<std::string>{"0", "1", "2"}));
}

void ClientOutboxTest::floodOfReactionsDoesNotStopPosts()
{
    ClientFixture f;
    ScriptedRoom one("one");
    ScriptedRoom two("two");
    const Seq target = one.post("ann", "hm");
    QVERIFY(f.goOnline({&one, &two}));
    QVERIFY(f.client->react(one.id, target, "👍", true).ok());
    QVERIFY(f.refuseAppend(ErrorCode::Flood, 3'000));
    QVERIFY(f.client->post(two.id, "meanwhile").ok());
    QVERIFY(f.acceptAppend(two).has_value());
    f.pass(3'000);
    QVERIFY(f.acceptAppend(one).has_value());
}

void ClientOutboxTest::whileOneIsToldToWaitNoOtherIsSent()
{
    ClientFixture f;
    ScriptedRoom one("one");
    ScriptedRoom two("two");
    QVERIFY(f.goOnline({&one, &two}));
    QVERIFY(f.client->post(one.id, "a").ok());
    QVERIFY(f.client->post(two.id, "b").ok());
    QVERIFY(f.refuseAppend(ErrorCode::Flood, 1'000));
    QVERIFY(f.client->post(two.id, "c").ok());
    QVERIFY(!f.take<Append>()); // the bucket is the user's, not the room's
    f.pass(1'000);
    QVERIFY(f.acceptAppend(one).has_value());
    QVERIFY(f.acceptAppend(two).has_value());
    QVERIFY(f.acceptAppend(two).has_value());
}

void ClientOutboxTest::temporaryErrorsAreRetriedMoreSlowly()
{
    for (const ErrorCode code : {ErrorCode::ReadOnly, ErrorCode::Busy, ErrorCode::Internal, ErrorCode::Stopping}) {
        ClientFixture f;
        ScriptedRoom room("r");
        QVERIFY(f.goOnline({&room}));
        QVERIFY(f.client->post(room.id, "patient").ok());
        base::Millis longest = 0;
        for (int i = 0; i < 12; ++i) {
            QVERIFY(f.refuseAppend(code));
            QCOMPARE(f.client->pending().front().state, OutboxState::Waiting);
            const base::Millis start = f.clock.steadyMs();
            while (!std::any_of(f.wire().sent.begin(), f.wire().sent.end(), [](const ClientFrame &frame) {
                return std::holds_alternative<Append>(std::get<Request>(frame).body);
            })) {
                if (const auto ping = f.take<Ping>())
                    f.reply(ping->first, PingReply{0, {}});
                f.passToDeadline();
                QVERIFY(f.clock.steadyMs() - start < 60'000);
            }
            longest = std::max(longest, f.clock.steadyMs() - start);
        }
        QVERIFY(longest > 2'000);
        QVERIFY(f.acceptAppend(room).has_value());
        QCOMPARE(f.dials(), 1u);
    }
}

void ClientOutboxTest::aPermanentErrorStopsOnlyThatItem()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto bad = f.client->post(room.id, "bad");
    QVERIFY(f.client->post(room.id, "good").ok());
    QVERIFY(f.refuseAppend(ErrorCode::NotAllowed));
    QVERIFY(f.acceptAppend(room).has_value());
    QCOMPARE(f.texts(room), std::vector<std::string>{"good"});
    QCOMPARE(f.client->pending().size(), 1u);
    QVERIFY(f.client->pending().front().tag == *bad);
    QCOMPARE(f.client->pending().front().state, OutboxState::Failed);
    QCOMPARE(f.client->pending().front().error, "not_allowed");
    f.restart(); // and it is still there, still failed, and not sent
    QCOMPARE(f.client->pending().front().state, OutboxState::Failed);
    QVERIFY(f.goOnline({&room}));
    QVERIFY(!f.take<Append>());
}

void ClientOutboxTest::retryAndDiscard()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto one = f.client->post(room.id, "one");
    const auto two = f.client->post(room.id, "two");
    QVERIFY(f.refuseAppend(ErrorCode::NotAllowed));
    QVERIFY(f.refuseAppend(ErrorCode::NotAllowed));
    f.heard->words.clear();
    f.client->discard(*one);
    QCOMPARE(f.heard->count("outbox r"), 1);
    QCOMPARE(f.client->pending().size(), 1u);
    f.client->retry(*two);
    QVERIFY(f.acceptAppend(room) == *two);
    QCOMPARE(f.texts(room), std::vector<std::string>{"two"});
    QVERIFY(store::OutboxStore(*f.database).all().empty());
}

void ClientOutboxTest::onlyFailedItemsAreRetriedOrDiscarded()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto tag = f.client->post(room.id, "on its way");
    f.client->discard(*tag); // may be in the log already
    f.client->retry(*tag);
    f.client->retry(Tag{});
    f.client->discard(Tag{});
    QVERIFY(f.acceptAppend(room) == *tag);
    QVERIFY(!f.take<Append>());
}

void ClientOutboxTest::somethingElseUnderTheTagIsShownAsFailed()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto tag = f.client->post(room.id, "what I wrote");
    QVERIFY(f.take<Append>().has_value());
    room.add(ClientFixture::me, Posted{"what I did not write", 0}, *tag);
    f.push(room.entries(2));
    QCOMPARE(f.client->pending().front().state, OutboxState::Failed);
    QCOMPARE(f.client->pending().front().error, "tag_conflict");
    QCOMPARE(store::OutboxStore(*f.database).all().front().error, "tag_conflict");
    QCOMPARE(f.client->pendingRows(room.id).front().message.text, "what I wrote");
}

void ClientOutboxTest::anAckForAPlaceThatIsTakenFails()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "third");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "where?").ok());
    f.reply(f.take<Append>()->first, AppendReply{3, false});
    QCOMPARE(f.client->pending().front().state, OutboxState::Failed);
    QCOMPARE(f.heard->count("acked"), 0);
}

void ClientOutboxTest::anAckedPlaceThatSomethingElseTakesFails()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto tag = f.client->post(room.id, "mine");
    const auto append = f.take<Append>();
    QVERIFY(append.has_value());
    f.reply(append->first, AppendReply{room.head() + 1, false});
    QVERIFY(f.client->pending().front().state == store::OutboxState::Acked);
    room.post("ann", "in its place");
    f.push(room.entries(room.head() - 1));
    QCOMPARE(f.client->pending().size(), 1u);
    QVERIFY(f.client->pending().front().state == store::OutboxState::Failed);
    f.restart();
    QVERIFY(f.client->pending().front().state == store::OutboxState::Failed);
    f.client->retry(tag.value());
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.acceptAppend(room).has_value());
    QVERIFY(f.client->pending().empty());
    QCOMPARE(f.texts(room), (std::vector<std::string>{"in its place", "mine"}));
}

void ClientOutboxTest::whatWasAckedInARoomLeftElsewhereIsDone()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "last words").ok());
    QVERIFY(f.acceptAppend(room, false).has_value());
    QVERIFY(f.client->pending().front().state == store::OutboxState::Acked);
    store::LogStore(*f.database).setJoined(room.id, false); // as a copy of an older version may be
    f.restart();
    QVERIFY(f.goOnline({}));
    QVERIFY(f.client->pending().empty());
}

void ClientOutboxTest::whatAReplacedLogLacksGoesFirst()
{
    ClientFixture f;
    ScriptedRoom room("r");
    ScriptedRoom other("other");
    QVERIFY(f.goOnline({&room, &other}));
    QVERIFY(f.client->post(room.id, "first").ok());
    QVERIFY(f.acceptAppend(room, false).has_value());
    f.close();
    QVERIFY(f.client->post(room.id, "second").ok());
    QVERIFY(f.client->post(other.id, "elsewhere").ok());
    room.log.pop_back(); // a backup without it is put back
    room.epoch = Epoch("restored");
    f.client->retryNow();
    QVERIFY(f.greet({&room, &other}));
    QVERIFY(f.acceptAppend(other).has_value()); // does not have to wait
    QVERIFY(!f.take<Append>().has_value());
    QVERIFY(f.follow({&room, &other}));
    QVERIFY(f.acceptAppend(room).has_value());
    QVERIFY(f.acceptAppend(room).has_value());
    QVERIFY(f.client->pending().empty());
    QCOMPARE(f.texts(room), (std::vector<std::string>{"first", "second"}));
}

void ClientOutboxTest::notMemberTakesTheRoomOff()
{
    ClientFixture f;
    f.options.follow = false;
    f.restart();
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->post(room.id, "hello?").ok());
    QVERIFY(f.refuseAppend(ErrorCode::NotMember));
    QVERIFY(!f.client->room(room.id)->joined);
    QCOMPARE(f.client->pending().front().error, "not_member");
}

void ClientOutboxTest::theOutboxGoesOutBeforeTheCatchUpEnds()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.close();
    QVERIFY(f.client->post(room.id, "urgent").ok());
    f.client->retryNow();
    QVERIFY(f.greet({&room}));
    QVERIFY(f.phase() == Phase::CatchingUp);
    // Both are out, the question for what is missing first.
    QCOMPARE(f.wire().sent.size(), 2u);
    QVERIFY(std::holds_alternative<Follow>(std::get<Request>(f.wire().sent.front()).body));
    QVERIFY(f.take<Append>().has_value());
}

void ClientOutboxTest::aFailingDiskAtThePost()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    f.database->execute("CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    bool thrown = false;
    try {
        (void)f.client->post(room.id, "cannot be kept");
    } catch (const store::StoreError &) {
        thrown = true;
    }
    QVERIFY(thrown);
    QVERIFY(!f.take<Append>()); // nothing is sent that is not stored
    QVERIFY(f.client->pending().empty());
    QVERIFY(f.phase() == Phase::Online);
    f.database->execute("DROP TRIGGER full");
    QVERIFY(f.client->post(room.id, "now").ok());
    QVERIFY(f.acceptAppend(room).has_value());
}

void ClientOutboxTest::anAckThatCannotBeStoredIsAskedForAgain()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    const auto tag = f.client->post(room.id, "once");
    f.database->execute("CREATE TRIGGER full BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    QVERIFY(f.acceptAppend(room, false) == *tag);
    QCOMPARE(f.heard->count("disk"), 1);
    QCOMPARE(f.heard->count("acked"), 0);
    QVERIFY(f.phase() == Phase::Waiting);
    f.database->execute("DROP TRIGGER full");
    f.passToDeadline();
    QVERIFY(f.goOnline({&room}));
    QVERIFY(f.client->pending().empty());
    QCOMPARE(f.texts(room), std::vector<std::string>{"once"});
}

void ClientOutboxTest::postFromASlot()
{
    ClientFixture f;
    ScriptedRoom room("r");
    QVERIFY(f.goOnline({&room}));
    int answers = 0;
    QObject::connect(f.client.get(), &client::Client::messagesChanged, f.client.get(), [&] {
        if (++answers <= 3)
            QVERIFY(f.client->post(room.id, "answer " + std::to_string(answers)).ok());
    });
    room.post("ann", "question");
    f.push(room.entries(2));
    for (int i = 0; i < 3; ++i)
        QVERIFY(f.acceptAppend(room).has_value());
    QCOMPARE(f.texts(room), (std::vector<std::string>{"question", "answer 1", "answer 2", "answer 3"}));
}

QTEST_GUILESS_MAIN(ClientOutboxTest)
#include "client_outbox_test.moc"
