// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bot/bot_stage.h"

#include "app/exit_code.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace hubbub::test {

using app::ExitCode;

static const QByteArray shell = "#!/bin/sh\n";

/// What `hubbub bot --exec` promises: every message is handed on until it is handled, and answered once, whatever crashes.
class ExecTest final : public QObject
{
    Q_OBJECT

    static QStringList commandsIn(BotStage &stage, const QString &token, const QString &room);

private Q_SLOTS:
    void theExampleOfTheDocumentAnswers();
    void aLineHoldsWhatTheProgramNeedsToKnow();
    void answersTakeManyForms();
    void onlyWhatConcernsItIsHandedOn();
    void itComesWithATokenAndTellsItsCommands();
    void aProgramThatCrashesIsStartedAgain();
    void eachMessageHasAProgramOfItsOwn();
    void anExitCodeAsksForAnotherTry();
    void aRestIsNoTry();
    void aDeadLetterCanBeTriedAgain();
    void killedAgainAndAgainItAnswersEverythingOnce();
    void itGoesOnWhereItWasAfterARest();
    void allEventsAreHandedOnIfWanted();
    void itGoesOnInARestoredBackup();
    void whatIsDeletedMeanwhileIsNotHandedOn();
    void wrongUsageIsToldAtOnce();
    void twoBotsDoNotShareAFolder();
};

void ExecTest::theExampleOfTheDocumentAnswers()
{
    QFile document(HUBBUB_ROOT "/docs/bots.md");
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray text = document.readAll();
    const qsizetype begin = text.indexOf("```python\n") + 10;
    const QByteArray example = text.mid(begin, text.indexOf("```", begin) - begin);
    QVERIFY(example.size() > 50);
    QVERIFY2(example.count('\n') <= 10, "it is said to have ten lines");
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program("tea.py", example);
    const auto bot = stage.startBot({"--exec", "python3", program});
    const int seq = stage.say("Is there tea?");
    QVERIFY(seq > 0);
    QVERIFY(stage.say("Good") > 0);
    QVERIFY(!BotStage::waitForEvent(*bot, "handled", 2).isEmpty());
    const QList<QJsonObject> said = stage.waitForSaid(1);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.constFirst()["reply"].toInt(), seq);
    QVERIFY(said.constFirst()["text"].toString().contains("Ben"));
    bot->interrupt();
    QCOMPARE(bot->waitForEnd(), 0);
}

void ExecTest::aLineHoldsWhatTheProgramNeedsToKnow()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    // It answers with what it got.
    const QString program =
        stage.program("echo", shell + "while read -r line; do printf '%s\\n' \"$line\" >\"$1\"; echo; done\n");
    const auto bot = stage.startBot({"--exec", program, stage.path("got")});
    const int seq = stage.say("Hello @Botty, all is well");
    QVERIFY(!BotStage::waitForEvent(*bot, "handled").isEmpty());
    QFile got(stage.path("got"));
    QVERIFY(got.open(QIODevice::ReadOnly));
    const QJsonObject message = QJsonDocument::fromJson(got.readAll()).object();
    QCOMPARE(message["event"].toString(), QString("post"));
    QCOMPARE(message["seq"].toInt(), seq);
    QCOMPARE(message["name"].toString(), QString("Ben"));
    QCOMPARE(message["text"].toString(), QString("Hello @Botty, all is well"));
    QCOMPARE(message["roomName"].toString(), QString("lobby"));
    QVERIFY(message["mentionsMe"].toBool() && !message.contains("bot"));
    QVERIFY(!message["tag"].toString().isEmpty() && !message["author"].toString().isEmpty()
            && !message["time"].toString().isEmpty());
    QVERIFY(stage.said().isEmpty()); // an empty line is no answer

    const Result made = stage.asBen({"token", "make", "Helper", "--room", "lobby", "--scopes", "read,post"});
    const QTemporaryDir helper;
    const QString token = stage.program("token", made.lines.join('\n').toUtf8() + '\n');
    QCOMPARE(runCommand({"send", "--room", "lobby", "--token-file", token, "--server", stage.server().url(), "--data",
                         helper.path(), "Beep"})
                 .code,
             0);
    QVERIFY(!BotStage::waitForEvent(*bot, "handled", 2).isEmpty());
    QVERIFY(got.seek(0));
    const QJsonObject beep = QJsonDocument::fromJson(got.readAll()).object();
    QCOMPARE(beep["text"].toString(), QString("Beep"));
    QVERIFY(beep["bot"].toBool());
}

void ExecTest::answersTakeManyForms()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program("forms", shell + R"(
read -r line; echo 'plain words'
read -r line; echo '{"text":"one","more":true}'; echo '{"text":"two","reply":0}'
read -r line; echo '{"react":"👍"}'
read -r line; echo '{"text":"on my own","room":"lobby","for":0}'; echo '{"done":0}'; echo '{}'
read -r line; echo '{"what":1}'
read -r line; awk 'BEGIN { while (i++ < 5000) printf "x"; print "" }'
while read -r line; do echo; done
)");
    const auto bot = stage.startBot({"--exec", program});
    QList<int> seqs;
    for (int i = 0; i < 6; ++i) {
        seqs += stage.say(QStringLiteral("message %1").arg(i));
    }
    QVERIFY(!BotStage::waitForEvent(*bot, "handled", 6).isEmpty());
    const QList<QJsonObject> said = stage.waitForSaid(5);
    QCOMPARE(textsOf(said).mid(0, 4), (QStringList{"plain words", "one", "two", "on my own"}));
    QCOMPARE(said.at(0)["reply"].toInt(), seqs.at(0));
    QCOMPARE(said.at(1)["reply"].toInt(), seqs.at(1));
    QVERIFY(!said.at(2).contains("reply"));
    QVERIFY(!said.at(3).contains("reply"));
    QVERIFY(said.at(4)["text"].toString().endsWith(QChar(0x2026))); // what is too long is cut
    bool reacted = false;
    const QList<QJsonObject> history = stage.history();
    for (const QJsonObject &message : history) {
        reacted = reacted || (message["seq"].toInt() == seqs.at(2) && message.contains("reactions"));
    }
    QVERIFY(reacted);
}

void ExecTest::onlyWhatConcernsItIsHandedOn()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program("say", shell + R"(while read -r line; do echo ok; done)");
    const auto bot = stage.startBot({"--trigger", "/deploy", "--mentions", "--exec", program});
    QVERIFY(stage.sayAll({"deploy", "/deployment", "/deploy now", "say /deploy", "hello @Botty", "/deploy", "bye"}));
    QVERIFY(!BotStage::waitForEvent(*bot, "handled", 3).isEmpty());
    const QList<QJsonObject> said = stage.waitForSaid(3);
    QCOMPARE(said.size(), 3);
}

void ExecTest::itComesWithATokenAndTellsItsCommands()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const Result made = stage.asBen({"token", "make", "Botty", "--room", "lobby", "--scopes", "read,post"});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    const QString token = stage.program("token", made.lines.join('\n').toUtf8() + '\n');
    const QString program = stage.program("say", shell + "while read -r line; do echo rolling; done\n");
    const auto bot = stage.startBot({"--token-file", token, "--command", "deploy=Roll out a version", "--exec", program});
    QVERIFY(stage.sayAll({"deploy", "/deploy now"}));
    const QList<QJsonObject> said = stage.waitForSaid(1);
    QCOMPARE(textsOf(said), QStringList{"rolling"});
    QTRY_COMPARE_WITH_TIMEOUT(commandsIn(stage, made.lines.value(0), said.constFirst()["room"].toString()),
                              QStringList{"deploy: Roll out a version"}, 60'000);
}

QStringList ExecTest::commandsIn(BotStage &stage, const QString &token, const QString &room)
{
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(QStringLiteral("http://127.0.0.1:%1/api/v1/rooms/%2/commands").arg(stage.server().port()).arg(room)));
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    QNetworkReply *reply = network.get(request);
    QSignalSpy(reply, &QNetworkReply::finished).wait(60'000);
    QStringList told;
    const QJsonArray commands = QJsonDocument::fromJson(reply->readAll())["commands"].toArray();
    for (const auto &command : commands) {
        const QJsonObject row = command.toObject();
        told += row["name"].toString() + ": " + row["about"].toString();
    }
    return told;
}

void ExecTest::aProgramThatCrashesIsStartedAgain()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    // Dies of the first message, and lives on from the second start.
    const QString program = stage.program("frail", shell + R"(
read -r line
test -e "$1" || { touch "$1"; exit 7; }
echo "survived"
while read -r line; do echo "and on"; done
)");
    const auto bot = stage.startBot({"--exec", program, stage.path("mark")});
    QVERIFY(stage.sayAll({"first", "second"}));
    QCOMPARE(textsOf(stage.waitForSaid(2)), (QStringList{"survived", "and on"}));
}

void ExecTest::eachMessageHasAProgramOfItsOwn()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program("once", shell + "cat >/dev/null\necho \"$1\"\necho two\n");
    const auto bot = stage.startBot({"--each", "--exec", program, "--", "--word"});
    QVERIFY(stage.sayAll({"a", "b"}));
    QCOMPARE(textsOf(stage.waitForSaid(2)), (QStringList{"--word\ntwo", "--word\ntwo"}));
}

void ExecTest::anExitCodeAsksForAnotherTry()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program("twice", shell + R"(cat >/dev/null
echo x >>"$1"
test $(wc -l <"$1") -ge 3 || { echo "not said"; exit 1; }
echo '{"answers":[{"text":"at last"},{"text":"really"}]}'
)");
    const auto bot = stage.startBot({"--each", "--exec", program, stage.path("count")});
    QVERIFY(stage.say("try") > 0);
    QCOMPARE(textsOf(stage.waitForSaid(2)), (QStringList{"at last", "really"}));
}

void ExecTest::aRestIsNoTry()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    // The second try fails later than a message is tried, counted from the first one.
    const QString program = stage.program("slow", shell + R"(cat >/dev/null
echo x >>"$1"
case $(wc -l <"$1") in 1) exit 1;; 2) sleep 2; exit 1;; *) echo "at last";; esac
)");
    const QStringList arguments{"--give-up", "1", "--each", "--exec", program, stage.path("count")};
    {
        const auto bot = stage.startBot(arguments);
        QVERIFY(stage.say("try") > 0);
        const auto failed = [&bot] {
            bot->waitForLines(0);
            return bot->errors().contains("Not delivered");
        };
        QTRY_VERIFY_WITH_TIMEOUT(failed(), 60'000);
        bot->kill();
        bot->waitForEnd();
    }
    const auto bot = stage.startBot(arguments);
    QCOMPARE(textsOf(stage.waitForSaid(1)), QStringList{"at last"});
    QVERIFY(runCommand(stage.ofBot({"bot", "dead", "--json"})).objects.isEmpty());
}

void ExecTest::aDeadLetterCanBeTriedAgain()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program("gate", shell + "cat >/dev/null\ntest -e \"$1\" && echo open\n");
    const auto bot = stage.startBot({"--each", "--give-up", "0", "--exec", program, stage.path("key")});
    const int seq = stage.say("knock");
    const QStringList list = stage.ofBot({"bot", "dead", "--json"});
    QTRY_COMPARE_WITH_TIMEOUT(runCommand(list).objects.size(), 1, 60'000);
    const QJsonObject letter = runCommand(list).objects.constFirst();
    QVERIFY(letter["reason"].toString().contains("exit code 1"));
    QFile key(stage.path("key"));
    QVERIFY(key.open(QIODevice::WriteOnly));
    QCOMPARE(runCommand(stage.ofBot({"bot", "retry", "77"})).code, static_cast<int>(ExitCode::Refused));
    QCOMPARE(runCommand(stage.ofBot({"bot", "retry", QString::number(letter["id"].toInt())})).code, 0);
    const QList<QJsonObject> said = stage.waitForSaid(1);
    QCOMPARE(textsOf(said), QStringList{"open"});
    QCOMPARE(said.constFirst()["reply"].toInt(), seq);
    QTRY_VERIFY_WITH_TIMEOUT(runCommand(list).objects.isEmpty(), 60'000);
}

void ExecTest::killedAgainAndAgainItAnswersEverythingOnce()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    // Each answer is another one, so that what is delivered again is answered in other words.
    const QString program = stage.program("echo", shell + R"(n=0
while read -r line; do n=$((n + 1)); echo "answer $$ $n"; done
)");
    constexpr int rounds = 6;
    constexpr int perRound = 8;
    QSet<int> asked;
    for (int round = 0; round < rounds; ++round) {
        const auto bot = stage.startBot({"--exec", program});
        for (int i = 0; i < perRound; ++i) {
            asked += stage.say(QStringLiteral("question %1").arg(i));
            if (round % 2 == 1 && i == perRound / 2) {
                stage.server().kill();
                QVERIFY(stage.server().start());
            }
        }
        bot->kill();
    }
    const auto bot = stage.startBot({"--exec", program});
    stage.waitForSaid(rounds * perRound);
    bot->interrupt();
    QCOMPARE(bot->waitForEnd(), 0);
    QList<int> answered;
    const QList<QJsonObject> said = stage.said();
    for (const QJsonObject &post : said) {
        answered += post["reply"].toInt();
    }
    QVERIFY(std::is_sorted(answered.begin(), answered.end()));
    QCOMPARE(answered.size(), rounds * perRound);
    QCOMPARE(QSet<int>(answered.begin(), answered.end()), asked);
}

void ExecTest::itGoesOnWhereItWasAfterARest()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program("ok", shell + "while read -r line; do echo ok; done\n");
    {
        const auto bot = stage.startBot({"--exec", program});
        QVERIFY(!BotStage::waitForEvent(*bot, "following").isEmpty());
        bot->terminate();
        QCOMPARE(bot->waitForEnd(), 0);
    }
    QVERIFY(stage.say("while you slept") > 0);
    const auto bot = stage.startBot({"--exec", program});
    QCOMPARE(stage.waitForSaid(1).size(), 1);
}

void ExecTest::allEventsAreHandedOnIfWanted()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program(
        "kinds", shell + R"sh(while read -r line; do echo "$line" | sed 's/.*"event":"\([a-z]*\)".*/\1/' >>"$1"; echo; done)sh");
    const auto bot = stage.startBot({"--events", "all", "--exec", program, stage.path("kinds.txt")});
    const int seq = stage.say("soon gone");
    QVERIFY(!BotStage::waitForEvent(*bot, "handled").isEmpty());
    QCOMPARE(stage.asBen({"moderate", "--room", "lobby", "delete", QString::number(seq)}).code, 0);
    QCOMPARE(stage.asBen({"moderate", "--room", "lobby", "slow", "1"}).code, 0);
    QVERIFY(!BotStage::waitForEvent(*bot, "handled", 3).isEmpty());
    QFile kinds(stage.path("kinds.txt"));
    QVERIFY(kinds.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(kinds.readAll()), QString("post\ndelete\nslow\n"));
}

void ExecTest::itGoesOnInARestoredBackup()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program("echo", shell + R"(while read -r line; do echo "to $line" | cut -c1-3; done)");
    const auto bot = stage.startBot({"--exec", program});
    QVERIFY(stage.say("kept") > 0);
    QCOMPARE(stage.waitForSaid(1).size(), 1);
    stage.server().kill();
    const QDir host(stage.server().dataFolder() + "/host");
    const QStringList files = host.entryList({"hub.db*"}, QDir::Files);
    for (const QString &file : files) {
        QVERIFY(QFile::copy(host.filePath(file), stage.path(file)));
    }
    QVERIFY(stage.server().start());
    QVERIFY(stage.sayAll({"lost", "lost, too"}));
    QCOMPARE(stage.waitForSaid(3).size(), 3);
    stage.server().kill();
    for (const QString &file : host.entryList({"hub.db*"}, QDir::Files)) {
        QVERIFY(QFile::remove(host.filePath(file)));
    }
    for (const QString &file : files) {
        QVERIFY(QFile::copy(stage.path(file), host.filePath(file)));
    }
    QVERIFY(stage.server().start());
    const int seq = stage.say("after it");
    const QList<QJsonObject> said = stage.waitForSaid(2);
    QCOMPARE(said.size(), 2); // what was answered before the backup is not answered again
    QCOMPARE(said.at(1)["reply"].toInt(), seq);
}

void ExecTest::whatIsDeletedMeanwhileIsNotHandedOn()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program("ok", shell + "while read -r line; do echo ok; done\n");
    {
        const auto bot = stage.startBot({"--exec", program});
        bot->kill();
        bot->waitForEnd();
    }
    const int regretted = stage.say("regretted");
    const int meant = stage.say("meant");
    QCOMPARE(stage.asBen({"moderate", "--room", "lobby", "delete", QString::number(regretted)}).code, 0);
    const auto bot = stage.startBot({"--exec", program});
    const QList<QJsonObject> said = stage.waitForSaid(1);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.constFirst()["reply"].toInt(), meant);
}

void ExecTest::wrongUsageIsToldAtOnce()
{
    const QTemporaryDir data;
    const auto codeOf = [&data](const QStringList &arguments) {
        return runCommand(QStringList{"bot", "--data", data.path()} + arguments).code;
    };
    constexpr int usage = static_cast<int>(ExitCode::Usage);
    QCOMPARE(runCommand({"bot", "--room", "r", "--exec", "cat"}).code, usage); // no folder
    QCOMPARE(codeOf({"--room", "r"}), usage);
    QCOMPARE(codeOf({"--exec", "cat"}), usage);
    QCOMPARE(codeOf({"--room", "r", "--exec", "cat", "--url", "https://a.example"}), usage);
    QCOMPARE(codeOf({"--room", "r", "--exec", "cat", "--url-file", "address"}), usage);
    QCOMPARE(codeOf({"--room", "r", "--url", "https://a.example/", "--url-file", "address", "--secret-file", "s"}), usage);
    QCOMPARE(codeOf({"--room", "r", "--exec", "cat", "--events", "some"}), usage);
    QCOMPARE(codeOf({"--room", "r", "--exec", "cat", "--command", "No Word"}), usage);
    QCOMPARE(codeOf({"--room", "r", "--exec", "cat", "--token-file", "/dev/null"}), usage);
    QCOMPARE(codeOf({"--room", "r", "--url", "https://a.example/"}), usage); // no secret
    QCOMPARE(codeOf({"--room", "r", "--exec", "cat", "--secret-file", "secret"}), usage);
    QCOMPARE(codeOf({"dead", "1"}), usage);
    const Result each =
        runCommand({"bot", "--data", data.path(), "--room", "r", "--url", "https://a.example/", "--secret-file", "s", "--each"});
    QCOMPARE(each.code, usage);
    QVERIFY2(each.errors.contains("--each"), qPrintable(each.errors));
    BotStage stage;
    QVERIFY(stage.isUp());
    const QStringList absent{"bot", "--name", "Botty", "--room", "lobby", "--exec", "/nonexistent/program"};
    QCOMPARE(runCommand(stage.ofBot(absent)).code, usage);
    const QStringList nowhere{"bot", "--name", "Botty", "--room", "attic", "--exec", "cat"};
    QCOMPARE(runCommand(stage.ofBot(nowhere)).code, static_cast<int>(ExitCode::Refused));
}

void ExecTest::twoBotsDoNotShareAFolder()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const auto bot = stage.startBot({"--exec", "cat"});
    const QStringList second{"bot", "--room", "lobby", "--exec", "cat"};
    QCOMPARE(runCommand(stage.ofBot(second)).code, static_cast<int>(ExitCode::InUse));
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::ExecTest)
#include "exec_test.moc"
