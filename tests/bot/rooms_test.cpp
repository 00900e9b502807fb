// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bot/bot_stage.h"
#include "tests/bot/figures.h"

#include <QTest>

namespace hubbub::test {

/// A bot that is put out of its room and comes back (docs/bots.md, "hubbub bot").
class RoomsTest final : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000;

    static std::unique_ptr<CommandProcess> startEcho(BotStage &stage);
    static bool notes(CommandProcess &bot, const char *words);
    static bool isPutOut(BotStage &stage, CommandProcess &bot, const char *how);

private Q_SLOTS:
    void whoIsBroughtBackGoesOnWhereItWas();
    void whoIsUnbannedComesBack();
};

std::unique_ptr<CommandProcess> RoomsTest::startEcho(BotStage &stage)
{
    return stage.startBot(
        {"--each", "--exec", stage.program("echo", "#!/bin/sh\nread line\necho \"$line\" | sed 's/.*\"text\":\"//;s/\".*//'\n")});
}

bool RoomsTest::notes(CommandProcess &bot, const char *words)
{
    const auto isNoted = [&] {
        bot.waitForLines(0); // which collects what it said
        return bot.errors().contains(words);
    };
    return QTest::qWaitFor(isNoted, patience);
}

bool RoomsTest::isPutOut(BotStage &stage, CommandProcess &bot, const char *how)
{
    return stage.asBen({"moderate", "--room", "lobby", how, "Botty"}).code == 0
           && notes(bot, "The bot is not in lobby any more.");
}

void RoomsTest::whoIsBroughtBackGoesOnWhereItWas()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const auto bot = startEcho(stage);
    QVERIFY(stage.say("one") > 0);
    QCOMPARE(textsOf(stage.waitForSaid(1)), QStringList{"one"});
    QVERIFY(isPutOut(stage, *bot, "kick"));
    QVERIFY(stage.say("two") > 0);
    QCOMPARE(runCommand({"admin", "room", "add", "lobby", "Botty", "--data", stage.server().dataFolder()}).code, 0);
    QVERIFY(stage.say("three") > 0);
    QCOMPARE(textsOf(stage.waitForSaid(3)), QStringList({"one", "two", "three"}));
    QVERIFY2(notes(*bot, "The bot is in lobby again"), qPrintable(bot->errors()));
}

void RoomsTest::whoIsUnbannedComesBack()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const auto bot = startEcho(stage);
    QVERIFY(isPutOut(stage, *bot, "ban"));
    QVERIFY(stage.say("one") > 0);
    // It asks whether it may, which does not end it.
    QTRY_VERIFY_WITH_TIMEOUT(!figuresOf(stage.server()).contains("\nhubbub_refusals_total{cause=\"banned\"} 0\n"), patience);
    QCOMPARE(stage.asBen({"moderate", "--room", "lobby", "unban", "Botty"}).code, 0);
    QCOMPARE(textsOf(stage.waitForSaid(1)), QStringList{"one"});
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::RoomsTest)
#include "rooms_test.moc"
