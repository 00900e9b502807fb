// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programs.h"

#include "app/exit_code.h"
#include "core/protocol/limits.h"
#include "core/store/outbox_store.h"
#include "core/store/schema.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace hubbub::test {

using app::ExitCode;

static constexpr int codeOf(ExitCode code)
{
    return static_cast<int>(code);
}

/// What `hubbub send` promises a script: every line once, in order, whatever breaks in between.
class SendingTest final : public QObject
{
    Q_OBJECT

    static QStringList at(const ServerProcess &server, const QTemporaryDir &data, const QStringList &arguments)
    {
        return arguments + QStringList{"--server", server.url(), "--data", data.path()};
    }

    /// `prefix 1` to `prefix count`, a line each.
    static QByteArray numbered(const QByteArray &prefix, int first, int last);
    /// The texts of a room as the server has them, read with an identity of its own.
    static QStringList textsIn(const ServerProcess &server, const QString &room);
    static QStringList withPrefix(const QStringList &texts, const QString &prefix);
    /// Items in the outbox of a copy of a data folder's only server.
    static std::size_t outboxOf(const QTemporaryDir &data, const QString &copyName = "replica.db");

private Q_SLOTS:
    void everyLineIsAMessageAndIsAcked();
    void badLinesAreReportedAndTheOthersSent();
    void theLongestLineFits();
    void anEndWithoutNewlineCounts();
    void floodLimitsAreWaitedFor();
    void aKilledServerLosesAndDoublesNothing();
    void aKilledSenderLeavesItsRestToTheNextRun();
    void anotherCopysRestIsSentToo();
    void twoSendersShareAFolder();
    void stdinWaitsForTheServer();
    void interruptTellsWhatIsLeft();
    void noProgressEndsARunThatHasATimeout();
};

QByteArray SendingTest::numbered(const QByteArray &prefix, int first, int last)
{
    QByteArray lines;
    for (int i = first; i <= last; ++i) {
        lines += prefix + ' ' + QByteArray::number(i) + '\n';
    }
    return lines;
}

QStringList SendingTest::textsIn(const ServerProcess &server, const QString &room)
{
    const QTemporaryDir data;
    // Whoever follows has joined; the number of posts is not known, so a last message marks the end.
    const QString mark = QStringLiteral("end of the check");
    if (runCommand(at(server, data, {"send", "--room", room, "--name", "Check", mark})).code != 0) {
        return {};
    }
    QStringList texts;
    const Result all = runCommand(at(server, data, {"history", "--room", room, "--json", "--after", "0", "--limit", "100000"}));
    for (const QJsonObject &message : all.objects) {
        if (message["event"] == "post" && message["text"] != mark) {
            texts += message["text"].toString();
        }
    }
    return texts;
}

QStringList SendingTest::withPrefix(const QStringList &texts, const QString &prefix)
{
    return texts.filter(QRegularExpression('^' + prefix + ' '));
}

std::size_t SendingTest::outboxOf(const QTemporaryDir &data, const QString &copyName)
{
    const QDir servers(data.filePath("servers"));
    const QString account = servers.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    const QString path = servers.filePath(account + '/' + copyName);
    const auto copy = store::openLogFile(path.toStdString(), store::Database::Access::ReadOnly);
    return store::OutboxStore(*copy).all().size();
}

void SendingTest::everyLineIsAMessageAndIsAcked()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    const QByteArray input = "first\n\n   \nsecond\r\nthird \xF0\x9F\x98\x80\n";
    const Result sent = runCommand(at(server, data, {"send", "--room", "r", "--create", "--stdin", "--json"}), input);
    QVERIFY2(sent.code == 0, qPrintable(sent.errors));
    QCOMPARE(sent.objects.size(), 3);
    QList<int> lines;
    QList<int> seqs;
    for (const QJsonObject &acked : sent.objects) {
        lines += acked["line"].toInt();
        seqs += acked["seq"].toInt();
    }
    QCOMPARE(lines, (QList<int>{1, 4, 5}));
    QCOMPARE(seqs, (QList<int>{2, 3, 4}));
    QCOMPARE(textsIn(server, "r"), (QStringList{"first", "second", QString::fromUtf8("third \xF0\x9F\x98\x80")}));
}

void SendingTest::badLinesAreReportedAndTheOthersSent()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    const QByteArray tooLong(static_cast<qsizetype>(protocol::limits::textCodePoints) + 1, 'x');
    const QByteArray farTooLong(1024 * 1024, 'y');
    const QByteArray input = "one\n" + tooLong + "\nthree\nbroken \xC3\x28\n" + farTooLong + "\nsix\n";
    const Result sent = runCommand(at(server, data, {"send", "--room", "r", "--create", "--stdin"}), input);
    QCOMPARE(sent.code, codeOf(ExitCode::Input));
    const QStringList errors = sent.errors.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(errors.size(), 3);
    QVERIFY2(errors[0].startsWith("hubbub: line 2 is too long"), qPrintable(errors[0]));
    QVERIFY2(errors[1].startsWith("hubbub: line 4 is not valid UTF-8"), qPrintable(errors[1]));
    QVERIFY2(errors[2].startsWith("hubbub: line 5 is too long"), qPrintable(errors[2]));
    QCOMPARE(textsIn(server, "r"), (QStringList{"one", "three", "six"}));
}

void SendingTest::theLongestLineFits()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    const QByteArray longest(static_cast<qsizetype>(protocol::limits::textCodePoints), 'x');
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "--stdin"}), longest + '\n').code, 0);
    QCOMPARE(textsIn(server, "r"), QStringList{QString::fromLatin1(longest)});
}

void SendingTest::anEndWithoutNewlineCounts()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "--stdin"}), "a\nb").code, 0);
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--stdin"}), "").code, 0);
    QCOMPARE(textsIn(server, "r"), (QStringList{"a", "b"}));
}

void SendingTest::floodLimitsAreWaitedFor()
{
    ServerProcess server{QStringList()};
    QVERIFY(server.start());
    const QTemporaryDir data;
    const int count = static_cast<int>(protocol::limits::postBucket.burst) + 3;
    const Result sent = runCommand(at(server, data, {"send", "--room", "r", "--create", "--stdin"}), numbered("n", 1, count));
    QCOMPARE(sent.code, 0);
    QVERIFY2(sent.errors.isEmpty(), qPrintable(sent.errors));
    QCOMPARE(withPrefix(textsIn(server, "r"), "n").size(), count);
}

void SendingTest::aKilledServerLosesAndDoublesNothing()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    constexpr int count = 60;
    CommandProcess send(at(server, data, {"send", "--room", "r", "--create", "--stdin", "--json"}));
    for (int part = 0; part < 3; ++part) {
        const int first = part * count / 3 + 1;
        send.write(numbered("n", first, first + count / 3 - 1));
        // In the middle of what is under way.
        QVERIFY(send.waitForLines(first + 4).size() >= first + 4);
        server.kill();
        QVERIFY(server.start());
    }
    send.endInput();
    QCOMPARE(send.waitForEnd(), 0);
    QCOMPARE(send.lines().size(), count);
    QCOMPARE(textsIn(server, "r").join('\n') + '\n', QString::fromLatin1(numbered("n", 1, count)));
}

void SendingTest::aKilledSenderLeavesItsRestToTheNextRun()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    {
        CommandProcess send(at(server, data, {"send", "--room", "r", "--create", "--stdin", "--json"}));
        send.write("n 1\n");
        QCOMPARE(send.waitForLines(1).size(), 1);
        server.kill();
        send.write(numbered("n", 2, 10));
        QTRY_COMPARE_WITH_TIMEOUT(outboxOf(data), std::size_t(9), 30'000);
        send.kill();
        QCOMPARE(send.waitForEnd(), -1);
    }
    QVERIFY(server.start());
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "n 11"})).code, 0);
    QCOMPARE(textsIn(server, "r").join('\n') + '\n', QString::fromLatin1(numbered("n", 1, 11)));
}

void SendingTest::anotherCopysRestIsSentToo()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    {
        // The first copy is in use, so this one gets the second.
        QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "start"})).code, 0);
        CommandProcess tail(at(server, data, {"tail", "--room", "r"}));
        QCOMPARE(tail.waitForLines(1).size(), 1);
        CommandProcess send(at(server, data, {"send", "--room", "r", "--stdin", "--json"}));
        send.write("n 1\n");
        QCOMPARE(send.waitForLines(1).size(), 1);
        server.kill();
        send.write("n 2\n");
        QTRY_COMPARE_WITH_TIMEOUT(outboxOf(data, "replica-2.db"), std::size_t(1), 30'000);
        send.kill();
        QCOMPARE(send.waitForEnd(), -1);
    }
    QVERIFY(server.start());
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "last"})).code, 0);
    QCOMPARE(textsIn(server, "r"), (QStringList{"start", "n 1", "n 2", "last"}));
}

void SendingTest::twoSendersShareAFolder()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    constexpr int count = 40;
    CommandProcess first(at(server, data, {"send", "--room", "r", "--create", "--stdin"}));
    CommandProcess second(at(server, data, {"send", "--room", "r", "--create", "--stdin"}));
    first.write(numbered("a", 1, count));
    second.write(numbered("b", 1, count));
    first.endInput();
    second.endInput();
    QVERIFY2(first.waitForEnd() == 0, qPrintable(first.errors()));
    QVERIFY2(second.waitForEnd() == 0, qPrintable(second.errors()));
    const QStringList texts = textsIn(server, "r");
    QCOMPARE(texts.size(), 2 * count);
    QCOMPARE(withPrefix(texts, "a").join('\n') + '\n', QString::fromLatin1(numbered("a", 1, count)));
    QCOMPARE(withPrefix(texts, "b").join('\n') + '\n', QString::fromLatin1(numbered("b", 1, count)));
    QCOMPARE(runCommand(at(server, data, {"rooms"})).lines.size(), 1);
}

void SendingTest::stdinWaitsForTheServer()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    CommandProcess send(at(server, data, {"send", "--room", "r", "--create", "--stdin", "--json"}));
    send.write("n 1\n");
    QCOMPARE(send.waitForLines(1).size(), 1);
    server.kill();
    // Far more than the pipe, the reader and the outbox hold together.
    const QByteArray line(3000, 'z');
    for (int i = 0; i < 1000; ++i) {
        send.write(line + '\n');
    }
    QTRY_COMPARE_WITH_TIMEOUT(outboxOf(data), std::size_t(64), 30'000);
    QVERIFY(send.bytesToWrite() > 1'000'000);
    QVERIFY(send.running());
}

void SendingTest::interruptTellsWhatIsLeft()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    CommandProcess send(at(server, data, {"send", "--room", "r", "--create", "--stdin", "--json"}));
    send.write("n 1\n");
    QCOMPARE(send.waitForLines(1).size(), 1);
    server.kill();
    send.write("n 2\nn 3\n");
    QTRY_COMPARE_WITH_TIMEOUT(outboxOf(data), std::size_t(2), 30'000);
    send.interrupt();
    QCOMPARE(send.waitForEnd(), codeOf(ExitCode::Interrupted));
    QVERIFY2(send.errors().contains("Not confirmed yet: 2"), qPrintable(send.errors()));
}

void SendingTest::noProgressEndsARunThatHasATimeout()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    CommandProcess send(at(server, data, {"send", "--room", "r", "--create", "--stdin", "--json", "--timeout", "2"}));
    send.write("n 1\n");
    QCOMPARE(send.waitForLines(1).size(), 1);
    server.kill();
    send.write("n 2\n");
    QCOMPARE(send.waitForEnd(), codeOf(ExitCode::Unreachable));
    QVERIFY2(send.errors().contains("Not confirmed yet: 1"), qPrintable(send.errors()));
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::SendingTest)
#include "sending_test.moc"
