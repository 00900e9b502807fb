// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_store.h"
#include "core/store/schema.h"
#include "tests/support/child_process.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace hubbub::test {

/// What a person who writes scripts may rely on while the server is killed again and again.
class ScriptTest final : public QObject
{
    Q_OBJECT

    static QStringList numbered(int first, int last);
    static QString textOf(const QByteArray &jsonLine);
    static QStringList postsInLog(const std::string &path);

private Q_SLOTS:
    void everyLineArrivesOnceThroughFiveKills();
};

QStringList ScriptTest::numbered(int first, int last)
{
    QStringList lines;
    for (int i = first; i <= last; ++i)
        lines += QStringLiteral("line %1").arg(i);
    return lines;
}

QString ScriptTest::textOf(const QByteArray &jsonLine)
{
    const QJsonObject object = QJsonDocument::fromJson(jsonLine).object();
    return object["event"] == "post" ? object["text"].toString() : QString();
}

QStringList ScriptTest::postsInLog(const std::string &path)
{
    QStringList texts;
    const auto database = store::openLogFile(path);
    const store::LogStore log(*database);
    for (const store::StoredRoom &room : log.rooms()) {
        for (const auto &entry :
             log.entriesAfter(room.id, 0, std::numeric_limits<int>::max(), std::numeric_limits<std::size_t>::max())) {
            if (const auto *post = std::get_if<protocol::Posted>(&entry.body))
                texts += QString::fromStdString(post->text);
        }
    }
    return texts;
}

void ScriptTest::everyLineArrivesOnceThroughFiveKills()
{
    constexpr int kills = 5;
    constexpr int perKill = 40;
    constexpr int count = kills * perKill;
    const QTemporaryDir serverData;
    const QTemporaryDir senderData;
    const QTemporaryDir readerData;
    const QTemporaryDir lateData;
    HostProcess server(HUBBUB_PROGRAM, serverData.path());
    QVERIFY(server.start());
    const auto command = [&](const QStringList &words, const QTemporaryDir &data) {
        return words + QStringList{"--server", server.url(), "--data", data.path(), "--room", "log"};
    };

    ChildProcess send;
    QVERIFY(send.start(HUBBUB_PROGRAM, command({"send", "--create", "--stdin", "--json"}, senderData)));
    send.write("begin\n");
    QVERIFY(!send.readLine().isEmpty());
    // Follows all the time, through the same kills.
    ChildProcess tail;
    QVERIFY(tail.start(HUBBUB_PROGRAM, command({"tail", "--json"}, readerData)));
    QVERIFY(!tail.readLine().isEmpty());

    int acked = 0;
    for (int part = 0; part < kills; ++part) {
        send.write(numbered(part * perKill + 1, (part + 1) * perKill).join('\n').toUtf8() + '\n');
        for (; acked < part * perKill + 5; ++acked)
            QVERIFY(!send.readLine().isEmpty());
        server.kill(); // in the middle of what is under way
        QVERIFY(server.start());
    }
    send.endInput();
    for (; acked < count; ++acked)
        QVERIFY(!send.readLine().isEmpty());
    QCOMPARE(send.waitForEnd(), 0);
    QVERIFY(send.output().isEmpty());

    QStringList followed;
    while (followed.isEmpty() || followed.constLast() != numbered(count, count).constFirst()) {
        const QByteArray line = tail.readLine();
        QVERIFY2(!line.isEmpty(), tail.errors().constData());
        const QString text = textOf(line);
        if (text.startsWith("line "))
            followed += text;
    }
    tail.kill();
    QCOMPARE(followed, numbered(1, count));

    // Somebody who comes later finds the same in the history.
    ChildProcess mark;
    QVERIFY(mark.start(HUBBUB_PROGRAM, command({"send", "--name", "Late", "end"}, lateData)));
    QCOMPARE(mark.waitForEnd(), 0);
    ChildProcess history;
    QVERIFY(history.start(HUBBUB_PROGRAM, command({"history", "--json", "--after", "0", "--limit", "1000"}, lateData)));
    QCOMPARE(history.waitForEnd(), 0);
    QStringList texts;
    for (const QByteArray &line : history.output().split('\n')) {
        const QString text = textOf(line);
        if (!text.isEmpty())
            texts += text;
    }
    const QStringList everything = QStringList{"begin"} + numbered(1, count) + QStringList{"end"};
    QCOMPARE(texts, everything);

    server.kill();
    QCOMPARE(postsInLog(server.database()), everything);
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::ScriptTest)
#include "script_test.moc"
