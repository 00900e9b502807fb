// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bot/bot_stage.h"
#include "tests/bot/receiver.h"

#include "app/exit_code.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QTest>

namespace hubbub::test {

using app::ExitCode;

/// What `hubbub bot --url` promises the receiver of a webhook.
class UrlTest final : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000;
    static QStringList to(BotStage &stage, const Receiver &receiver, const QStringList &more = {});
    static QList<QJsonObject> dead(BotStage &stage);

private Q_SLOTS:
    void aMessageIsPostedAndSigned();
    void theAddressMayBeInAFile();
    void theAnswerIsSaid_data();
    void theAnswerIsSaid();
    void whatPassesIsTriedAgain_data();
    void whatPassesIsTriedAgain();
    void howLongToWaitIsToldInTwoWays_data();
    void howLongToWaitIsToldInTwoWays();
    void whatLastsIsADeadLetterAtOnce_data();
    void whatLastsIsADeadLetterAtOnce();
    void onlyTheLastDeadLettersAreKept();
    void aRoomThatIsStuckHoldsUpNoOther();
    void whoIsGoneEndsTheBot();
    void addressesThatAreNone();
};

QStringList UrlTest::to(BotStage &stage, const Receiver &receiver, const QStringList &more)
{
    return QStringList{"--url", receiver.url(), "--secret-file", stage.program("secret", "open sesame\n")} + more;
}

void UrlTest::theAddressMayBeInAFile()
{
    BotStage stage;
    Receiver receiver;
    QVERIFY(stage.isUp() && receiver.isUp());
    const QString secret = stage.program("secret", "open sesame\n");
    const auto to = [&](const QByteArray &content) {
        return QStringList{"--url-file", stage.program("address", content), "--secret-file", secret};
    };
    const auto bot = stage.startBot(to(receiver.url().toUtf8() + "\n"));
    QVERIFY(stage.say("Ship it") > 0);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 1, patience);
    QCOMPARE(receiver.requests().constFirst().path, QByteArray("/hook?room=1"));
    QVERIFY(!BotStage::waitForEvent(*bot, "handled").isEmpty());

    bot->terminate();
    QCOMPARE(bot->waitForEnd(), 0);
    // What is wrong with it is said without it.
    for (const QByteArray &content : {QByteArray(), QByteArray("ftp://a.example/hush\n"), QByteArray("http://a.example/hush\n"),
                                      "https://a.example/hush" + QByteArray(5'000, 'x')}) {
        const Result wrong = runCommand(stage.ofBot(QStringList{"bot", "--room", "lobby"} + to(content)));
        QCOMPARE(wrong.code, static_cast<int>(ExitCode::Usage));
        QVERIFY2(wrong.errors.contains(" address ") || wrong.errors.contains("--url-file: "), qPrintable(wrong.errors));
        QVERIFY2(!wrong.errors.contains("hush"), qPrintable(wrong.errors));
    }
}

QList<QJsonObject> UrlTest::dead(BotStage &stage)
{
    return runCommand(stage.ofBot({"bot", "dead", "--json"})).objects;
}

void UrlTest::aMessageIsPostedAndSigned()
{
    BotStage stage;
    Receiver receiver;
    QVERIFY(stage.isUp() && receiver.isUp());
    const auto bot = stage.startBot(to(stage, receiver));
    const int seq = stage.say("Ship it");
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 1, patience);
    const Receiver::Request request = receiver.requests().constFirst();
    const QJsonObject message = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(request.path, QByteArray("/hook?room=1"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(message["text"].toString(), QString("Ship it"));
    QCOMPARE(message["seq"].toInt(), seq);
    QCOMPARE(request.headers.value("hubbub-delivery"), message["tag"].toString().toUtf8());
    const QByteArray signature = request.headers.value("hubbub-signature");
    const QByteArray time = signature.mid(2, signature.indexOf(',') - 2);
    const QByteArray code =
        QMessageAuthenticationCode::hash(time + '.' + request.body, "open sesame", QCryptographicHash::Sha256).toHex();
    QCOMPARE(signature, "t=" + time + ",v1=" + code);
    QVERIFY(qAbs(time.toLongLong() - QDateTime::currentSecsSinceEpoch()) < 300);
    QVERIFY(!BotStage::waitForEvent(*bot, "handled").isEmpty());
}

void UrlTest::theAnswerIsSaid_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("said");
    const QByteArray json = "Content-Type: application/json; charset=utf-8\r\n";
    QTest::newRow("object") << json << QByteArray(R"({"text":"done"})") << QStringList{"done"};
    QTest::newRow("several") << json << QByteArray(R"({"answers":[{"text":"a"},{"text":"b"}]})") << QStringList{"a", "b"};
    QTest::newRow("text") << QByteArray("Content-Type: text/plain\r\n") << QByteArray("{done}\n") << QStringList{"{done}"};
    QTest::newRow("a page") << QByteArray("Content-Type: text/html\r\n") << QByteArray("<p>ok") << QStringList{};
    QTest::newRow("no object") << json << QByteArray("\"ok\"") << QStringList{};
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QStringList{};
}

void UrlTest::theAnswerIsSaid()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, said);
    BotStage stage;
    Receiver receiver;
    QVERIFY(stage.isUp() && receiver.isUp());
    receiver.willAnswer({{200, headers, body}, {200, "Content-Type: text/plain\r\n", "the end"}});
    const auto bot = stage.startBot(to(stage, receiver));
    QVERIFY(stage.sayAll({"first", "last"}));
    QVERIFY(!BotStage::waitForEvent(*bot, "handled", 2).isEmpty());
    QCOMPARE(textsOf(stage.waitForSaid(said.size() + 1)), said + QStringList{"the end"});
}

void UrlTest::whatPassesIsTriedAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("500") << 500 << QByteArray();
    QTest::newRow("503") << 503 << QByteArray("Retry-After: 1\r\n");
    QTest::newRow("429") << 429 << QByteArray("Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
    QTest::newRow("408") << 408 << QByteArray();
    QTest::newRow("no answer") << 0 << QByteArray();
}

void UrlTest::whatPassesIsTriedAgain()
{
    QFETCH(int, code);
    QFETCH(QByteArray, headers);
    BotStage stage;
    Receiver receiver;
    QVERIFY(stage.isUp() && receiver.isUp());
    receiver.willAnswer({{code, headers, {}, code == 0}});
    const auto bot = stage.startBot(to(stage, receiver));
    QVERIFY(stage.say("once") > 0);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 2, patience);
    QVERIFY(!BotStage::waitForEvent(*bot, "handled").isEmpty());
    const auto requests = receiver.requests();
    QCOMPARE(requests.at(0).body, requests.at(1).body);
    QCOMPARE(requests.at(0).headers.value("hubbub-delivery"), requests.at(1).headers.value("hubbub-delivery"));
    QVERIFY(dead(stage).isEmpty());
}

void UrlTest::howLongToWaitIsToldInTwoWays_data()
{
    QTest::addColumn<QByteArray>("wait");
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    QTest::newRow("a date") << QLocale::c().toString(tomorrow, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    QTest::newRow("seconds") << QByteArray("86400");
    QTest::newRow("more than a number can be") << QByteArray("9223372036854775807");
}

void UrlTest::howLongToWaitIsToldInTwoWays()
{
    QFETCH(QByteArray, wait);
    BotStage stage;
    Receiver receiver;
    QVERIFY(stage.isUp() && receiver.isUp());
    receiver.willAnswer({{503, "Retry-After: " + wait + "\r\n"}});
    const auto bot = stage.startBot(to(stage, receiver));
    QVERIFY(stage.say("later") > 0);
    const auto noted = [&bot] {
        bot->waitForLines(0);
        return bot->errors().contains("again in 3600 s");
    };
    QTRY_VERIFY_WITH_TIMEOUT(noted(), patience);
}

void UrlTest::whatLastsIsADeadLetterAtOnce_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("404") << 404 << QByteArray() << QByteArray();
    QTest::newRow("400") << 400 << QByteArray() << QByteArray("no");
    QTest::newRow("elsewhere") << 307 << QByteArray("Location: http://127.0.0.1:9/\r\n") << QByteArray();
    const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, 'x')).mid(4); // in zlib's form
    QTest::newRow("a bomb") << 200 << QByteArray("Content-Type: text/plain\r\nContent-Encoding: deflate\r\n") << bomb;
    QTest::newRow("too long") << 200 << QByteArray("Content-Type: text/plain\r\n") << QByteArray(100 * 1024, 'x');
}

void UrlTest::whatLastsIsADeadLetterAtOnce()
{
    QFETCH(int, code);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    BotStage stage;
    Receiver receiver;
    QVERIFY(stage.isUp() && receiver.isUp());
    receiver.willAnswer({{code, headers, body}});
    const auto bot = stage.startBot(to(stage, receiver));
    QVERIFY(stage.sayAll({"bad", "good"}));
    QVERIFY(!BotStage::waitForEvent(*bot, "handled").isEmpty()); // the next one is not held up
    QCOMPARE(receiver.requests().size(), 2);
    QCOMPARE(dead(stage).size(), 1);
    QCOMPARE(dead(stage).constFirst()["message"].toObject()["text"].toString(), QString("bad"));
    QCOMPARE(runCommand(stage.ofBot({"bot", "retry"})).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 3, patience);
    QCOMPARE(receiver.requests().at(2).body, receiver.requests().at(0).body);
    QTRY_VERIFY_WITH_TIMEOUT(dead(stage).isEmpty(), patience);
}

void UrlTest::onlyTheLastDeadLettersAreKept()
{
    BotStage stage;
    Receiver receiver;
    QVERIFY(stage.isUp() && receiver.isUp());
    receiver.willAnswer({{400}, {400}, {400}, {400}});
    const auto bot = stage.startBot(to(stage, receiver, {"--keep-dead", "2"}));
    QVERIFY(stage.sayAll({"one", "two", "three", "four", "good"}));
    QVERIFY(!BotStage::waitForEvent(*bot, "handled").isEmpty());
    const QList<QJsonObject> letters = dead(stage);
    QCOMPARE(letters.size(), 2);
    QCOMPARE(letters.constFirst()["message"].toObject()["text"].toString(), QString("three"));
    const auto notes = [&bot] {
        bot->waitForLines(0); // which collects what it said
        return bot->errors().count("only the last 2 dead letters are kept: 1.");
    };
    QTRY_COMPARE_WITH_TIMEOUT(notes(), 1, patience);
    QCOMPARE(bot->errors().count("Thrown away"), 1); // the second one is told with those of a minute
}

void UrlTest::aRoomThatIsStuckHoldsUpNoOther()
{
    BotStage stage;
    Receiver receiver;
    QVERIFY(stage.isUp() && receiver.isUp());
    QCOMPARE(stage.asBen({"send", "--room", "attic", "--create", "Hello"}).code, 0);
    receiver.refuse("stuck");
    const auto bot = stage.startBot(to(stage, receiver, {"--room", "attic"}));
    QVERIFY(!BotStage::waitForEvent(*bot, "following", 2).isEmpty());
    QVERIFY(stage.sayAll({"stuck", "behind it"}));
    QCOMPARE(stage.asBen({"send", "--room", "attic", "free"}).code, 0);
    const QJsonObject free = BotStage::waitForEvent(*bot, "handled");
    QVERIFY(!free.isEmpty());
    receiver.refuse({});
    const QJsonObject stuck = BotStage::waitForEvent(*bot, "handled", 2);
    const QJsonObject behind = BotStage::waitForEvent(*bot, "handled", 3);
    QVERIFY(stuck["room"] != free["room"] && stuck["room"] == behind["room"]);
    QVERIFY(stuck["seq"].toInt() < behind["seq"].toInt());
}

void UrlTest::whoIsGoneEndsTheBot()
{
    BotStage stage;
    Receiver receiver;
    QVERIFY(stage.isUp() && receiver.isUp());
    receiver.willAnswer({{410}});
    auto bot = stage.startBot(to(stage, receiver, {"--give-up", "0"}));
    QVERIFY(stage.say("anybody?") > 0);
    QTRY_VERIFY_WITH_TIMEOUT(!bot->running(), patience);
    QCOMPARE(bot->waitForEnd(), static_cast<int>(ExitCode::Refused));
    QVERIFY(bot->errors().contains("http://127.0.0.1"));
    QVERIFY(bot->errors().contains("410"));
    QVERIFY(!bot->errors().contains("hook")); // whoever knows the path may be let in by it

    QVERIFY(dead(stage).isEmpty());
    bot = stage.startBot(to(stage, receiver)); // somebody knows better
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 2, patience);
    QCOMPARE(receiver.requests().at(1).body, receiver.requests().at(0).body);
}

void UrlTest::addressesThatAreNone()
{
    const QTemporaryDir data;
    for (const char *url : {"http://chat.example/hook", "ftp://127.0.0.1/", "https://", "hook"}) {
        const Result result =
            runCommand({"bot", "--data", data.path(), "--room", "r", "--url", url, "--secret-file", "/dev/null"});
        QCOMPARE(result.code, static_cast<int>(ExitCode::Usage));
        QVERIFY2(result.errors.contains("--url"), qPrintable(result.errors));
    }
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::UrlTest)
#include "url_test.moc"
