// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bot/bot_stage.h"

#include <QScopeGuard>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hubbub::test {

static const QByteArray shell = "#!/bin/sh\n";

/// What becomes of programs of `hubbub bot --exec` that do not do what they should.
class ProgramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineThatIsTooLongIsNoAnswer();
    void whatIsSaidBeyondTheQueueIsNoted();
    void whatAProgramStartedEndsWithIt_data();
    void whatAProgramStartedEndsWithIt();
    void aProgramThatHangsLosesTheMessageToTheDeadLetters();
};

void ProgramTest::aLineThatIsTooLongIsNoAnswer()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program = stage.program("long", shell + R"(while read -r line; do case $line in
*long*) awk 'BEGIN { printf "{\"text\":\""; while (i++ < 70000) printf "x"; print "\"}" }';;
*) echo ok;;
esac; done
)");
    const auto bot = stage.startBot({"--exec", program});
    QVERIFY(stage.sayAll({"something long", "go on"}));
    QCOMPARE(textsOf(stage.waitForSaid(1)), QStringList{"ok"});
    const Result dead = runCommand(stage.ofBot({"bot", "dead", "--json"}));
    QCOMPARE(dead.objects.size(), 1);
    QVERIFY(dead.objects.constFirst()["reason"].toString().contains("64 KiB"));
}

void ProgramTest::whatIsSaidBeyondTheQueueIsNoted()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    // The server takes a few at once, so the queue gets full.
    const QString program = stage.program("chatter", shell + R"(read -r line
awk 'BEGIN { while (i++ < 1500) print "{\"text\":\"x\",\"room\":\"lobby\",\"for\":0}" }'
while read -r line; do echo; done
)");
    const auto bot = stage.startBot({"--time-limit", "600", "--exec", program});
    QVERIFY(stage.say("begin") > 0);
    const auto noted = [&bot] {
        bot->waitForLines(0);
        return bot->errors().count("is dropped");
    };
    QTRY_COMPARE_WITH_TIMEOUT(noted(), 1, 60'000);
}

void ProgramTest::whatAProgramStartedEndsWithIt_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::newRow("for long") << QStringList{};
    QTest::newRow("each") << QStringList{"--each"};
}

void ProgramTest::whatAProgramStartedEndsWithIt()
{
    QFETCH(QStringList, how);
    BotStage stage;
    QVERIFY(stage.isUp());
    const QByteArray pipe = stage.path("pipe").toLocal8Bit();
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    const auto close = qScopeGuard([reader] { ::close(reader); });
    // Of the two it is the child that holds the pipe open.
    const QString program = stage.program("parent", shell + R"(read -r line || exit
(echo here; exec sleep 600) >"$1" &
wait
)");
    const auto bot = stage.startBot(QStringList{"--time-limit", "2", "--give-up", "0"} + how
                                    + QStringList{"--exec", program, stage.path("pipe")});
    QVERIFY(stage.say("hang") > 0);
    QByteArray said;
    const auto read = [reader, &said] {
        std::array<char, 16> words{};
        const auto count = ::read(reader, words.data(), words.size());
        said.append(words.data(), qMax<qsizetype>(0, count));
        return count;
    };
    const auto isThere = [&] {
        read();
        return said == "here\n";
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(read() == 0, 60'000); // nobody can write any more
}

void ProgramTest::aProgramThatHangsLosesTheMessageToTheDeadLetters()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QString program =
        stage.program("deaf", shell + "while read -r line; do case $line in *hang*) ;; *) echo ok;; esac; done\n");
    const auto bot = stage.startBot({"--time-limit", "5", "--give-up", "0", "--exec", program});
    QVERIFY(stage.sayAll({"please hang", "go on"}));
    QCOMPARE(stage.waitForSaid(1).size(), 1);
    const Result dead = runCommand(stage.ofBot({"bot", "dead", "--json"}));
    QCOMPARE(dead.objects.size(), 1);
    QCOMPARE(dead.objects.constFirst()["message"].toObject()["text"].toString(), QString("please hang"));
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::ProgramTest)
#include "program_test.moc"
