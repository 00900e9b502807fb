// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/answer_lines.h"
#include "app/bot/answer_tag.h"
#include "app/bot/bot_store.h"
#include "app/bot/room_feed.h"
#include "app/bot/signature.h"
#include "app/bot/topic_map.h"
#include "core/protocol/text.h"
#include "core/store/schema.h"

#include <QTemporaryDir>
#include <QTest>

namespace hubbub::test {

using namespace app::bot;
using protocol::Epoch;
using protocol::RoomId;
using protocol::Seq;
using protocol::Tag;

/// The parts of a bot that promise something by themselves.
class BotPartsTest final : public QObject
{
    Q_OBJECT

    static Tag tag(int number);
    static protocol::Entry post(Seq seq, int tagNumber);

private Q_SLOTS:
    void theTagOfAnAnswerIsAlwaysTheSame();
    void theSignatureIsTheDocumentsOne();
    void longTextsAreCut();
    void theStoreRemembersAcrossRestarts();
    void onlyTheLastDeadLettersAreKept();
    void whatWasBroughtIsBroughtOnce();
    void aReplacedLogIsResumedWhereItParted();
    void topicsMatch_data();
    void topicsMatch();
    void rulesAreRead();
};

Tag BotPartsTest::tag(int number)
{
    Tag tag;
    tag.bytes[0] = static_cast<std::uint8_t>(number);
    return tag;
}

protocol::Entry BotPartsTest::post(Seq seq, int tagNumber)
{
    return {seq, protocol::UserId("u1"), tag(tagNumber), 1'000, protocol::Posted{"text", 0}};
}

void BotPartsTest::theTagOfAnAnswerIsAlwaysTheSame()
{
    const Tag first = answerTag(RoomId("r1"), Epoch("e1"), 12, 0);
    QCOMPARE(first, answerTag(RoomId("r1"), Epoch("e1"), 12, 0));
    QCOMPARE(first.text().at(14), '8'); // the version
    for (const Tag &other : {answerTag(RoomId("r1"), Epoch("e1"), 12, 1), answerTag(RoomId("r1"), Epoch("e1"), 1, 20),
                             answerTag(RoomId("r1"), Epoch("e2"), 12, 0), answerTag(RoomId("r2"), Epoch("e1"), 12, 0)}) {
        QVERIFY(other != first);
    }
}

void BotPartsTest::theSignatureIsTheDocumentsOne()
{
    // docs/bots.md, "Signed"; the same comes from openssl.
    QCOMPARE(signatureOf(R"({"text":"Hi"})", 1764417600, "open sesame"),
             QByteArray("t=1764417600,v1=dba506f03a6659290b45b2dd9308edb88db6896f4b6cf927611a4a1b1ed28c39"));
}

void BotPartsTest::longTextsAreCut()
{
    QCOMPARE(fittedText(QStringLiteral("  short\n")), std::string("short"));
    QVERIFY(fittedText(QStringLiteral(" \n ")).empty());
    const QString smile = QString::fromUtf8("\xF0\x9F\x98\x80");
    for (const QString &text : {QString(5'000, QLatin1Char('x')), smile.repeated(4'001), QStringLiteral("x\n").repeated(300),
                                QStringLiteral("x") + smile.repeated(4'001)}) {
        const std::string fitted = fittedText(text);
        QVERIFY(protocol::checkedText(fitted).ok());
        QVERIFY(fitted.ends_with("\xE2\x80\xA6"));
    }
}

void BotPartsTest::theStoreRemembersAcrossRestarts()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("bot.db").toStdString();
    const RoomId room("r1");
    {
        BotStore store(path);
        QVERIFY(!store.cursor(room));
        store.settle(room, {Epoch("e1"), 7}, tag(1), {{0, room, tag(2), protocol::Posted{"answer", 7}}});
        store.bury({Epoch("e1"), 8}, {0, room, Epoch("e1"), 8, tag(3), 5, "no", "{}", false});
    }
    BotStore store(path);
    QCOMPARE(store.cursor(room)->seq, Seq(8));
    QCOMPARE(store.handled(room).size(), std::size_t(1));
    // The same answer again, in other words: the first one stays.
    store.settle(room, {Epoch("e1"), 9}, tag(4), {{0, room, tag(2), protocol::Posted{"other", 7}}});
    QCOMPARE(store.queuedCount(), std::size_t(1));
    QCOMPARE(std::get<protocol::Posted>(store.firstQueued().at(0).body).text, std::string("answer"));
    QCOMPARE(store.deadLetters().size(), std::size_t(1));
    QVERIFY(!store.nextAgain());
    QCOMPARE(store.retry(std::nullopt), 1);
    QCOMPARE(store.nextAgain()->seq, Seq(8));
    store.buryAgain(store.nextAgain()->id, "still no", 6);
    QCOMPARE(store.deadLetters().at(0).reason, std::string("still no"));
    QCOMPARE(store.forgetDead(99), 0);
    QCOMPARE(store.forgetDead(std::nullopt), 1);
}

void BotPartsTest::onlyTheLastDeadLettersAreKept()
{
    const QTemporaryDir folder;
    BotStore store(folder.filePath("bot.db").toStdString());
    const RoomId room("r1");
    const auto bury = [&](Seq seq) {
        return store.bury({Epoch("e1"), seq}, {0, room, Epoch("e1"), seq, tag(static_cast<int>(seq)), 5, "no", "{}", false}, 2);
    };
    QCOMPARE(bury(1), 0);
    QCOMPARE(bury(2), 0);
    QCOMPARE(store.retry(store.deadLetters().at(0).id), 1);
    QCOMPARE(bury(3), 1); // also what is to be tried again
    QCOMPARE(store.deadCount(), std::size_t(2));
    QCOMPARE(store.deadLetters().at(0).seq, Seq(2));
    QVERIFY(!store.nextAgain());
    QCOMPARE(store.cursor(room)->seq, Seq(3));
    QCOMPARE(store.bury({Epoch("e1"), 4}, {0, room, Epoch("e1"), 4, tag(4), 5, "no", "{}", false}), 0);
    QCOMPARE(store.deadCount(), std::size_t(3));
}

void BotPartsTest::whatWasBroughtIsBroughtOnce()
{
    const QTemporaryDir folder;
    BotStore store(folder.filePath("bot.db").toStdString());
    int made = 10;
    const auto bring = [&](int number, const std::string &hash, bool isRepetition) {
        store.bring(number, hash, isRepetition, {{0, RoomId("r1"), tag(++made), protocol::Posted{"x", 0}}});
        return store.queuedCount();
    };
    QCOMPARE(bring(1, "a", false), std::size_t(1));
    QCOMPARE(bring(1, "a", true), std::size_t(1)); // the same delivery
    QCOMPARE(bring(1, "a", false), std::size_t(2)); // the number came round, with the same words
    QCOMPARE(bring(2, "a", true), std::size_t(3)); // was delivered before, but never came
    QCOMPARE(bring(2, "a", true), std::size_t(3));
    QCOMPARE(bring(1, "b", true), std::size_t(4));
    QCOMPARE(bring(0, "a", false), std::size_t(5));
    QCOMPARE(bring(0, "a", false), std::size_t(6));
    store.forgetBrought();
    QCOMPARE(bring(1, "a", true), std::size_t(7));
}

void BotPartsTest::aReplacedLogIsResumedWhereItParted()
{
    const QTemporaryDir folder;
    const auto copy = store::openLogFile(folder.filePath("copy.db").toStdString());
    store::LogStore log(*copy);
    const RoomId room("r1");
    {
        store::Transaction transaction(*copy);
        log.addRoom(room, Epoch("e2"));
        log.append(room, {1, protocol::UserId("u1"), tag(1), 1, protocol::Created{"lobby", "", "Ann"}});
        for (Seq seq = 2; seq <= 6; ++seq) {
            log.append(room, post(seq, static_cast<int>(seq)));
        }
        transaction.commit();
    }
    RoomFeed feed(*copy, room);
    // 7 and 8 are not in the backup, and what stands at 6 is something else than what was handled.
    QCOMPARE(feed.resumeAfter({{8, tag(8)}, {7, tag(7)}, {6, tag(66)}, {4, tag(4)}, {2, tag(2)}}, 8), Seq(4));
    QCOMPARE(feed.resumeAfter({{9, tag(9)}}, 9), Seq(6));
    QCOMPARE(feed.resumeAfter({{4, tag(44)}}, 9), Seq(3));
    QCOMPARE(feed.resumeAfter({}, 5), Seq(5));
    QCOMPARE(feed.resumeAfter({}, 50), Seq(6));
}

void BotPartsTest::topicsMatch_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<bool>("match");
    QTest::newRow("itself") << "a/b"
                            << "a/b" << true;
    QTest::newRow("deeper") << "a/b"
                            << "a/b/c" << false;
    QTest::newRow("one level") << "a/+/c"
                               << "a/b/c" << true;
    QTest::newRow("one level only") << "a/+"
                                    << "a/b/c" << false;
    QTest::newRow("an empty level") << "a/+"
                                    << "a/" << true;
    QTest::newRow("a missing level") << "a/+"
                                     << "a" << false;
    QTest::newRow("the rest") << "a/#"
                              << "a/b/c" << true;
    QTest::newRow("the rest is nothing") << "a/#"
                                         << "a" << true;
    QTest::newRow("all") << "#"
                         << "a/b" << true;
    QTest::newRow("the broker's own") << "#"
                                      << "$SYS/broker" << false;
    QTest::newRow("the broker's own by one level") << "+/broker"
                                                   << "$SYS/broker" << false;
    QTest::newRow("the broker's own by name") << "$SYS/#"
                                              << "$SYS/broker" << true;
    QTest::newRow("leading slash") << "/a"
                                   << "a" << false;
}

void BotPartsTest::topicsMatch()
{
    QFETCH(QString, filter);
    QFETCH(QString, topic);
    QFETCH(bool, match);
    QVERIFY(isTopicFilter(filter));
    QCOMPARE(matches(filter, topic), match);
}

void BotPartsTest::rulesAreRead()
{
    QCOMPARE(mapRule("a/+/c=alarms")->topic, QString("a/+/c"));
    QCOMPARE(mapRule("a=b=alarms")->topic, QString("a=b"));
    QCOMPARE(backRule("lobby=a=b")->topic, QString("a=b"));
    QCOMPARE(backRule("lobby=a=b")->room, QString("lobby"));
    for (const char *wrong : {"", "a", "=room", "a=", "a#=room", "#/a=room", "a+/b=room"}) {
        QVERIFY2(!mapRule(wrong), wrong);
    }
    for (const char *wrong : {"", "room", "=a", "room=", "room=a/+", "room=#"}) {
        QVERIFY2(!backRule(wrong), wrong);
    }
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::BotPartsTest)
#include "parts_test.moc"
