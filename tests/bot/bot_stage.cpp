// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bot/bot_stage.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>

namespace hubbub::test {
namespace {

constexpr int patience = 60'000;

} // namespace

BotStage::BotStage()
{
    m_isUp = m_server.start()
             && runCommand(at(m_ben, {"send", "--room", "lobby", "--create", "--name", "Ben", "Hello"})).code == 0
             && runCommand(at(m_check, {"send", "--room", "lobby", "--name", "Check", "I only look"})).code == 0;
}

QStringList BotStage::at(const QTemporaryDir &data, const QStringList &arguments) const
{
    QStringList all = arguments;
    // Before what stands behind "--", which is the program's.
    const qsizetype end = qMax<qsizetype>(1, all.contains("--") ? all.indexOf("--") : all.size());
    for (const QString &argument : {data.path(), QStringLiteral("--data"), m_server.url(), QStringLiteral("--server")}) {
        all.insert(end, argument);
    }
    return all;
}

std::unique_ptr<CommandProcess> BotStage::startBot(const QStringList &arguments)
{
    auto bot = std::make_unique<CommandProcess>(
        at(m_bot, QStringList{"bot", "--json", "--name", "Botty", "--room", "lobby"} + arguments));
    if (bot->waitForLines(1).isEmpty()) {
        bot->waitForEnd();
        qWarning("%s", qPrintable(bot->errors()));
    }
    return bot;
}

QStringList BotStage::ofBot(const QStringList &arguments) const
{
    return at(m_bot, arguments);
}

int BotStage::say(const QString &text)
{
    const Result sent = runCommand(at(m_ben, {"send", "--room", "lobby", "--json", text}));
    return sent.code == 0 && !sent.objects.isEmpty() ? sent.objects.constFirst()["seq"].toInt() : 0;
}

bool BotStage::sayAll(const QStringList &texts)
{
    return runCommand(at(m_ben, {"send", "--room", "lobby", "--stdin"}), texts.join('\n').toUtf8()).code == 0;
}

QList<QJsonObject> BotStage::history()
{
    // Whoever comes once more for a moment has the whole room.
    const int mark = runCommand(at(m_check, {"tail", "--room", "lobby", "--last", "1", "--count", "1"})).code;
    return mark == 0
               ? runCommand(at(m_check, {"history", "--room", "lobby", "--json", "--after", "0", "--limit", "100000"})).objects
               : QList<QJsonObject>();
}

QList<QJsonObject> BotStage::said()
{
    QList<QJsonObject> posts;
    const QList<QJsonObject> all = history();
    for (const QJsonObject &message : all) {
        if (message["event"] == "post" && message["name"] == "Botty") {
            posts.append(message);
        }
    }
    return posts;
}

QList<QJsonObject> BotStage::waitForSaid(qsizetype count)
{
    QList<QJsonObject> posts;
    const auto isThere = [&] {
        posts = said();
        return posts.size() >= count;
    };
    if (!QTest::qWaitFor(isThere, patience)) {
        posts = said();
    }
    return posts;
}

QString BotStage::program(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        return {};
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

QJsonObject BotStage::waitForEvent(CommandProcess &bot, const QString &event, int count)
{
    const QDeadlineTimer deadline(patience);
    do {
        bot.waitForLines(0);
        int found = 0;
        const QList<QJsonObject> objects = bot.objects();
        for (const QJsonObject &object : objects) {
            found += object["event"] == event ? 1 : 0;
            if (found == count) {
                return object;
            }
        }
        QTest::qWait(10);
    } while (bot.running() && !deadline.hasExpired());
    return {};
}

QStringList textsOf(const QList<QJsonObject> &posts)
{
    QStringList texts;
    for (const QJsonObject &post : posts) {
        texts += post["text"].toString();
    }
    return texts;
}

} // namespace hubbub::test
