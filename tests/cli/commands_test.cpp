// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programs.h"

#include "app/exit_code.h"
#include "core/protocol/limits.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace hubbub::test {

using app::ExitCode;

static constexpr int codeOf(ExitCode code)
{
    return static_cast<int>(code);
}

/// The subcommands as a script and a person meet them, each against a real server.
class CommandsTest final : public QObject
{
    Q_OBJECT

    /// The options that lead to this server with this data folder.
    static QStringList at(const ServerProcess &server, const QTemporaryDir &data, const QStringList &arguments)
    {
        return arguments + QStringList{"--server", server.url(), "--data", data.path()};
    }

private Q_SLOTS:
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void wrongUsageIsExitCode2_data();
    void wrongUsageIsExitCode2();

    void sendTellsWhereTheMessageIs();
    void sendNeedsAnExistingRoomUnlessToldToMakeIt();
    void sendRefusesATextThatIsTooLong();
    void sendAnswersAMessage();
    void aDefaultNameThatIsTakenGetsANumber();
    void aChosenNameThatIsTakenIsRefused();

    void tailPrintsWhatWasAndWhatComes();
    void tailEscapesWhatCouldForgeALine();
    void tailPrintsEveryKindOfEntryAsJson();
    void tailEndsQuietlyOnASignal();
    void tailEndsQuietlyWhenNobodyReads();

    void roomsListsTheServersRooms();
    void moderatorsRunTheirRooms();
    void aDirectMessageIsForOnePerson();
    void roomsFallsBackToTheCopy();
    void historyPagesInBothDirections();
    void historyGoesBeyondOnePage();
    void historyWorksWithTheServerOff();
    void searchFindsWithTheServerOff();

    void anUnreachableServerIsExitCode4_data();
    void anUnreachableServerIsExitCode4();
    void aDataFolderThatIsNoneIsExitCode20();
    void aDamagedCopyIsExitCode22AndStaysAsItIs();
};

void CommandsTest::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"send", "tail", "rooms", "history", "search", "invite", "share", "pins", "export", "import"}) {
        QTest::newRow(command) << command;
    }
}

void CommandsTest::everyCommandExplainsItself()
{
    QFETCH(QString, command);
    const Result help = runCommand({command, "--help"});
    QCOMPARE(help.code, codeOf(ExitCode::Ok));
    QVERIFY(help.errors.isEmpty());
    const QString text = help.lines.join('\n');
    for (const QString &part : {"Usage: hubbub " + command, QString("--data DIR"), QString("--json"),
                                QString("Examples:\n  hubbub "), QString("Exit codes:")}) {
        QVERIFY2(text.contains(part), qPrintable(part));
    }
    QVERIFY(runCommand({"--help"}).lines.join('\n').contains("  " + command));
}

void CommandsTest::wrongUsageIsExitCode2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("unknown command") << QStringList{"shout"} << "no command \"shout\"";
    QTest::newRow("unknown option") << QStringList{"send", "--loud"} << "loud";
    QTest::newRow("no room") << QStringList{"send", "hello"} << "--room is missing";
    QTest::newRow("no text") << QStringList{"send", "--room", "r"} << "What is to be sent?";
    QTest::newRow("two texts") << QStringList{"send", "--room", "r", "hello", "world"} << "in quotes";
    QTest::newRow("text and stdin") << QStringList{"send", "--room", "r", "--stdin", "hello"} << "not both";
    QTest::newRow("reply to nothing") << QStringList{"send", "--room", "r", "--reply", "0", "x"}
                                      << "--reply takes a whole number";
    QTest::newRow("bad server") << QStringList{"rooms", "--server", "http://example/x"} << "http://example/x";
    QTest::newRow("bad name") << QStringList{"send", "--room", "r", "--name", "admin", "x"} << "no possible name";
    QTest::newRow("bad timeout") << QStringList{"rooms", "--timeout", "soon"} << "--timeout takes seconds";
    QTest::newRow("bad limit") << QStringList{"history", "--room", "r", "--limit", "0"} << "--limit takes a whole number";
    QTest::newRow("before and after") << QStringList{"history", "--room", "r", "--before", "9", "--after", "1"} << "not both";
    QTest::newRow("last and all") << QStringList{"tail", "--room", "r", "--last", "1", "--from-start"} << "not both";
    QTest::newRow("no query") << QStringList{"search"} << "What is to be found?";
    QTest::newRow("nothing to search for") << QStringList{"search", "!!!", "in:tea"} << "What is to be found?";
    QTest::newRow("no date") << QStringList{"search", "x", "before:monday"} << "\"monday\" is no date";
}

void CommandsTest::wrongUsageIsExitCode2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);
    const QTemporaryDir data;
    const Result result = runCommand(arguments + QStringList{"--data", data.path()});
    QCOMPARE(result.code, codeOf(ExitCode::Usage));
    QVERIFY(result.lines.isEmpty());
    QVERIFY2(result.errors.startsWith("hubbub: ") && result.errors.contains(complaint), qPrintable(result.errors));
    QCOMPARE(result.errors.count('\n'), 1);
}

void CommandsTest::sendTellsWhereTheMessageIs()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    const Result sent = runCommand(at(server, data, {"send", "--room", "lobby", "--create", "--json", "Hello"}));
    QVERIFY2(sent.code == 0, qPrintable(sent.errors));
    QCOMPARE(sent.objects.size(), 1);
    const QJsonObject acked = sent.objects.first();
    QCOMPARE(acked.keys(), (QStringList{"event", "line", "room", "seq", "tag"}));
    QCOMPARE(acked["event"].toString(), "acked");
    QCOMPARE(acked["line"].toInt(), 1);
    QCOMPARE(acked["seq"].toInt(), 2); // the room's creation is 1

    const Result history = runCommand(at(server, data, {"history", "--room", "lobby", "--json"}));
    const QJsonObject post = history.objects.last();
    QCOMPARE(post["text"].toString(), "Hello");
    QCOMPARE(post["seq"], acked["seq"]);
    QCOMPARE(post["tag"], acked["tag"]);
    QCOMPARE(post["room"], acked["room"]);

    const Result plain = runCommand(at(server, data, {"send", "--room", "lobby", "Again"}));
    QCOMPARE(plain.code, 0);
    QVERIFY(plain.lines.isEmpty());
    QVERIFY2(plain.errors.isEmpty(), qPrintable(plain.errors));
}

void CommandsTest::sendNeedsAnExistingRoomUnlessToldToMakeIt()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    const Result refused = runCommand(at(server, data, {"send", "--room", "nowhere", "Hello"}));
    QCOMPARE(refused.code, codeOf(ExitCode::Refused));
    QVERIFY2(refused.errors.contains("no room \"nowhere\""), qPrintable(refused.errors));
    // Made once; the second --create finds it, and so does its id.
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "nowhere", "--create", "a"})).code, 0);
    const QTemporaryDir other;
    const Result second = runCommand(at(server, other, {"send", "--room", "nowhere", "--create", "--json", "b"}));
    QCOMPARE(second.code, 0);
    const QString id = second.objects.first()["room"].toString();
    QCOMPARE(runCommand(at(server, data, {"send", "--room", id, "c"})).code, 0);
    QCOMPARE(runCommand(at(server, data, {"rooms"})).lines.size(), 1);
}

void CommandsTest::sendRefusesATextThatIsTooLong()
{
    const QTemporaryDir data;
    const QString longest(static_cast<qsizetype>(protocol::limits::textCodePoints), 'x');
    // Refused before anything is dialled: there is no server here.
    const Result result = runCommand({"send", "--room", "r", "--data", data.path(), "--server", "127.0.0.1:1", longest + "x"});
    QCOMPARE(result.code, codeOf(ExitCode::Input));
    ServerProcess server;
    QVERIFY(server.start());
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", longest})).code, 0);
}

void CommandsTest::sendAnswersAMessage()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "Question"})).code, 0);
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--reply", "2", "Answer"})).code, 0);
    const Result history = runCommand(at(server, data, {"history", "--room", "r", "--json"}));
    QCOMPARE(history.objects.last()["reply"].toInt(), 2);
    const Result refused = runCommand(at(server, data, {"send", "--room", "r", "--reply", "99", "To nobody"}));
    QCOMPARE(refused.code, codeOf(ExitCode::Refused));
    QVERIFY2(refused.errors.contains("refused the message"), qPrintable(refused.errors));
    // What was refused does not linger in the outbox.
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "Still well"})).code, 0);
}

void CommandsTest::aDefaultNameThatIsTakenGetsANumber()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir first;
    const QTemporaryDir second;
    QCOMPARE(runCommand(at(server, first, {"send", "--room", "r", "--create", "a"})).code, 0);
    QCOMPARE(runCommand(at(server, second, {"send", "--room", "r", "b"})).code, 0);
    const Result history = runCommand(at(server, second, {"history", "--room", "r", "--json"}));
    QStringList names;
    for (const QJsonObject &message : history.objects) {
        if (message["event"] == "post") {
            names += message["name"].toString();
        }
    }
    QCOMPARE(names.size(), 2);
    QCOMPARE(names[1], names[0] + " 2");
}

void CommandsTest::aChosenNameThatIsTakenIsRefused()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir first;
    const QTemporaryDir second;
    QCOMPARE(runCommand(at(server, first, {"send", "--room", "r", "--create", "--name", "Grace", "a"})).code, 0);
    const Result refused = runCommand(at(server, second, {"send", "--room", "r", "--name", "Grace", "b"}));
    QCOMPARE(refused.code, codeOf(ExitCode::Refused));
    QVERIFY2(refused.errors.contains("name"), qPrintable(refused.errors));
}

void CommandsTest::tailPrintsWhatWasAndWhatComes()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir sender;
    const QTemporaryDir reader;
    QByteArray input;
    for (int i = 1; i <= 12; ++i) {
        input += "old " + QByteArray::number(i) + '\n';
    }
    QCOMPARE(runCommand(at(server, sender, {"send", "--room", "r", "--create", "--name", "Ada", "--stdin"}), input).code, 0);

    CommandProcess tail(at(server, reader, {"tail", "--room", "r", "--name", "Reader", "--count", "12"}));
    QStringList lines = tail.waitForLines(10);
    QCOMPARE(lines.size(), 10);
    static const QRegularExpression timed(R"(^\d\d:\d\d Ada: old 3$)");
    QVERIFY2(timed.match(lines.first()).hasMatch(), qPrintable(lines.first()));
    QVERIFY(lines.last().endsWith("old 12"));
    QCOMPARE(runCommand(at(server, sender, {"send", "--room", "r", "--stdin"}), "new 1\nnew 2\nnew 3\n").code, 0);
    QCOMPARE(tail.waitForEnd(), 0);
    lines = tail.lines();
    QCOMPARE(lines.size(), 12);
    QVERIFY(lines[10].endsWith("new 1"));
    QVERIFY(lines[11].endsWith("new 2"));

    CommandProcess all(at(server, reader, {"tail", "--room", "r", "--from-start", "--count", "15"}));
    QCOMPARE(all.waitForEnd(), 0);
    QVERIFY(all.lines().constFirst().endsWith("old 1"));
    QVERIFY(all.lines().constLast().endsWith("new 3"));
}

void CommandsTest::tailEscapesWhatCouldForgeALine()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    const QString forged = QString::fromUtf8("first\n12:00 Bob: second\u202Edesrever");
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", forged})).code, 0);
    CommandProcess tail(at(server, data, {"tail", "--room", "r", "--count", "1"}));
    QCOMPARE(tail.waitForEnd(), 0);
    QCOMPARE(tail.lines().size(), 1);
    QVERIFY2(tail.lines().constFirst().endsWith(R"(first\n12:00 Bob: second\u202edesrever)"),
             qPrintable(tail.lines().constFirst()));
}

void CommandsTest::tailPrintsEveryKindOfEntryAsJson()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir sender;
    const QTemporaryDir reader;
    QCOMPARE(runCommand(at(server, sender, {"send", "--room", "r", "--create", "one"})).code, 0);
    CommandProcess tail(at(server, reader, {"tail", "--room", "r", "--from-start", "--json", "--count", "2"}));
    QVERIFY(tail.waitForLines(3).size() >= 3);
    QCOMPARE(runCommand(at(server, sender, {"send", "--room", "r", "two"})).code, 0);
    QCOMPARE(tail.waitForEnd(), 0);
    QStringList events;
    qint64 seq = 0;
    for (const QJsonObject &line : tail.objects()) {
        events += line["event"].toString();
        QCOMPARE(line["seq"].toInteger(), ++seq);
        for (const char *key : {"room", "author", "name", "tag", "time"}) {
            QVERIFY2(!line[key].toString().isEmpty(), key);
        }
    }
    QCOMPARE(events, (QStringList{"create", "post", "join", "post"}));
}

void CommandsTest::tailEndsQuietlyOnASignal()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "one"})).code, 0);
    for (const bool interrupt : {true, false}) {
        CommandProcess tail(at(server, data, {"tail", "--room", "r"}));
        QCOMPARE(tail.waitForLines(1).size(), 1);
        interrupt ? tail.interrupt() : tail.terminate();
        QCOMPARE(tail.waitForEnd(), 0);
        QVERIFY2(tail.errors().isEmpty(), qPrintable(tail.errors()));
    }
}

void CommandsTest::tailEndsQuietlyWhenNobodyReads()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir sender;
    const QTemporaryDir reader;
    QCOMPARE(runCommand(at(server, sender, {"send", "--room", "r", "--create", "one"})).code, 0);
    QProcess shell;
    const QString tail = QStringLiteral("'%1' tail --room r --data '%2' --server %3 | head -n 1; echo ended ${PIPESTATUS[0]}")
                             .arg(HUBBUB_PROGRAM, reader.path(), server.url());
    shell.start("bash", {"-c", tail});
    while (!shell.canReadLine() && shell.waitForReadyRead(60'000)) {
    }
    QVERIFY(shell.readLine().contains("one"));
    // Only a write tells that nobody reads: the second message is what ends it.
    QCOMPARE(runCommand(at(server, sender, {"send", "--room", "r", "two"})).code, 0);
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("ended 0\n"));
}

void CommandsTest::roomsListsTheServersRooms()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    const QTemporaryDir other;
    QVERIFY(runCommand(at(server, data, {"rooms"})).lines.isEmpty());
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "first", "--create", "a"})).code, 0);
    QCOMPARE(runCommand(at(server, other, {"send", "--room", "second", "--create", "b"})).code, 0);
    const Result rooms = runCommand(at(server, data, {"rooms", "--json"}));
    QCOMPARE(rooms.code, 0);
    QCOMPARE(rooms.objects.size(), 2);
    for (const QJsonObject &room : rooms.objects) {
        QCOMPARE(room.keys(),
                 (QStringList{"head", "joined", "members", "mentions", "name", "preset", "role", "room", "topic", "unread"}));
        QCOMPARE(room["joined"].toBool(), room["name"] == "first");
        QCOMPARE(room["members"].toInt(), 1);
        QCOMPARE(room["head"].toInt(), 2);
    }
    const QString plain = runCommand(at(server, data, {"rooms"})).lines.join('\n');
    QVERIFY2(plain.contains("first  (1 member, owner"), qPrintable(plain));
    QVERIFY2(plain.contains("first") && plain.contains("second  (1 member, not joined)"), qPrintable(plain));
}

void CommandsTest::moderatorsRunTheirRooms()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir ann;
    const QTemporaryDir ben;
    QCOMPARE(runCommand(at(server, ann, {"send", "--name", "Ann", "--room", "lobby", "--create", "hello"})).code, 0);
    QCOMPARE(runCommand(at(server, ben, {"send", "--name", "Ben", "--room", "lobby", "noise"})).code, 0);
    const auto moderate = [&](const QTemporaryDir &who, const QStringList &words) {
        return runCommand(at(server, who, QStringList{"moderate", "--room", "lobby"} + words));
    };
    const Result refused = moderate(ben, {"kick", "Ann"});
    QCOMPARE(refused.code, codeOf(ExitCode::Refused));

    QCOMPARE(moderate(ann, {"mute", "Ben", "--for", "10m", "--reason", "calm"}).code, 0);
    QCOMPARE(runCommand(at(server, ben, {"send", "--room", "lobby", "still here"})).code, codeOf(ExitCode::Refused));
    QCOMPARE(moderate(ann, {"unmute", "Ben"}).code, 0);
    const auto rowOf = [&](const QString &author) {
        const Result history = runCommand(at(server, ann, {"history", "--room", "lobby", "--json"}));
        const auto found = std::find_if(history.objects.begin(), history.objects.end(), [&](const QJsonObject &row) {
            return row["event"].toString() == QLatin1String("post") && row["name"].toString() == author;
        });
        return found == history.objects.end() ? QJsonObject() : *found;
    };
    const QString annsSeq = QString::number(rowOf("Ann")["seq"].toInt());
    QCOMPARE(moderate(ben, {"delete", annsSeq}).code, codeOf(ExitCode::Refused));
    QCOMPARE(rowOf("Ann")["text"].toString(), QStringLiteral("hello"));
    QCOMPARE(moderate(ann, {"delete", QString::number(rowOf("Ben")["seq"].toInt())}).code, 0);
    QVERIFY(rowOf("Ben")["deleted"].toBool());
    QCOMPARE(moderate(ann, {"delete", "4711"}).code, codeOf(ExitCode::Refused));
    QCOMPARE(moderate(ann, {"keep", "soon"}).code, codeOf(ExitCode::Usage));
    QCOMPARE(moderate(ben, {"keep", "90"}).code, codeOf(ExitCode::Refused));
    QCOMPARE(moderate(ann, {"keep", "90"}).code, 0);
    QCOMPARE(moderate(ann, {"hide", "--last", "10m"}).code, 0);
    const Result hidden = runCommand(at(server, ann, {"history", "--room", "lobby", "--json"}));
    QVERIFY(std::any_of(hidden.objects.begin(), hidden.objects.end(),
                        [](const QJsonObject &row) { return row["hidden"].toBool() && !row.contains("text"); }));
    QCOMPARE(moderate(ann, {"unhide"}).code, 0);
    QCOMPARE(moderate(ann, {"unhide"}).code, codeOf(ExitCode::Refused)); // nothing is hidden any more

    QVERIFY(moderate(ann, {"bans", "--json"}).objects.isEmpty());
    const Result kicked = moderate(ann, {"ban", "Ben", "--scope", "device", "--reason", "noise", "--json"});
    QCOMPARE(kicked.code, 0);
    QCOMPARE(kicked.objects.at(0)["event"].toString(), QStringLiteral("acked"));
    QCOMPARE(runCommand(at(server, ben, {"send", "--room", "lobby", "again"})).code, codeOf(ExitCode::Refused));
    const Result banned = moderate(ann, {"bans", "--json"});
    QCOMPARE(banned.code, 0);
    QCOMPARE(banned.objects.size(), 1);
    QCOMPARE(banned.objects.at(0)["name"].toString(), QStringLiteral("Ben"));
    QCOMPARE(banned.objects.at(0)["scope"].toString(), QStringLiteral("device"));
    QCOMPARE(banned.objects.at(0)["byName"].toString(), QStringLiteral("Ann"));
    QCOMPARE(banned.objects.at(0)["reason"].toString(), QStringLiteral("noise"));
    QVERIFY(moderate(ann, {"bans"}).lines.value(0).endsWith("by Ann  Ben: noise"));
    QCOMPARE(moderate(ann, {"unban", "Ben"}).code, 0);
    QVERIFY(moderate(ann, {"bans", "--json"}).objects.isEmpty());
    QCOMPARE(runCommand(at(server, ben, {"send", "--room", "lobby", "thanks"})).code, 0);

    QCOMPARE(moderate(ann, {"kick", "Nobody"}).code, codeOf(ExitCode::Refused));
    for (const QStringList &wrong : {QStringList{"dance"},
                                     {"kick"},
                                     {"bans", "Ben"},
                                     {"role", "Ben", "king"},
                                     {"slow", "fast"},
                                     {"hide"},
                                     {"delete"},
                                     {"delete", "noise"},
                                     {"mute", "Ben", "--for", "ever"},
                                     {"preset", "direct"}})
        QCOMPARE(moderate(ann, wrong).code, codeOf(ExitCode::Usage));
}

void CommandsTest::aDirectMessageIsForOnePerson()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir ann;
    const QTemporaryDir ben;
    QCOMPARE(runCommand(at(server, ann, {"send", "--name", "Ann", "--room", "lobby", "--create", "hello"})).code, 0);
    QCOMPARE(runCommand(at(server, ben, {"send", "--name", "Ben", "--to", "Ann", "psst"})).code, 0);
    const Result rooms = runCommand(at(server, ann, {"rooms", "--json"}));
    QVERIFY(std::any_of(rooms.objects.begin(), rooms.objects.end(),
                        [](const QJsonObject &room) { return room["preset"] == "direct" && room["name"] == "Ben"; }));
    QCOMPARE(runCommand(at(server, ben, {"send", "--to", "Nobody", "x"})).code, codeOf(ExitCode::Refused));
    QCOMPARE(runCommand(at(server, ben, {"send", "--to", "Ann", "--room", "lobby", "x"})).code, codeOf(ExitCode::Usage));
}

void CommandsTest::roomsFallsBackToTheCopy()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "a"})).code, 0);
    QCOMPARE(runCommand(at(server, data, {"history", "--room", "r"})).lines.size(), 1);
    server.kill();
    const Result rooms = runCommand(at(server, data, {"rooms", "--json", "--timeout", "1"}));
    QCOMPARE(rooms.code, 0);
    QCOMPARE(rooms.objects.size(), 1);
    QCOMPARE(rooms.objects.first()["name"].toString(), "r");
    QVERIFY2(rooms.errors.contains("local copy"), qPrintable(rooms.errors));
}

void CommandsTest::historyPagesInBothDirections()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "--name", "Ada", "--stdin"}), "a\nb\nc\nd\n").code,
             0);
    const auto texts = [&](const QStringList &options) {
        QStringList words;
        const QStringList arguments = QStringList{"history", "--room", "r", "--json"} + options;
        for (const QJsonObject &message : runCommand(at(server, data, arguments)).objects) {
            words += message["text"].toString();
        }
        return words.join(',');
    };
    QCOMPARE(texts({"--limit", "2"}), "c,d");
    QCOMPARE(texts({"--before", "4", "--limit", "2"}), "a,b");
    QCOMPARE(texts({"--after", "3"}), "c,d");
    QCOMPARE(texts({"--after", "1", "--limit", "1"}), "a");
    const QStringList plain = runCommand(at(server, data, {"history", "--room", "r", "--limit", "1"})).lines;
    QCOMPARE(plain.size(), 1);
    static const QRegularExpression dated(R"(^\d{4}-\d\d-\d\d \d\d:\d\d Ada: d$)");
    QVERIFY2(dated.match(plain.first()).hasMatch(), qPrintable(plain.first()));
    QCOMPARE(runCommand(at(server, data, {"history", "--room", "other"})).code, codeOf(ExitCode::Refused));
}

void CommandsTest::historyGoesBeyondOnePage()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    constexpr int count = 2 * protocol::limits::historyPage + 10;
    QByteArray input;
    for (int i = 1; i <= count; ++i) {
        input += QByteArray::number(i) + '\n';
    }
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "--stdin"}), input).code, 0);
    const Result backwards = runCommand(at(server, data, {"history", "--room", "r", "--limit", QString::number(count)}));
    QCOMPARE(backwards.lines.size(), count);
    QVERIFY(backwards.lines.first().endsWith(": 1"));
    QVERIFY(backwards.lines.last().endsWith(": " + QString::number(count)));
    const Result forwards = runCommand(at(server, data, {"history", "--room", "r", "--after", "0", "--limit", "1000"}));
    QCOMPARE(forwards.lines, backwards.lines);
}

void CommandsTest::historyWorksWithTheServerOff()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    QCOMPARE(runCommand(at(server, data, {"history", "--room", "r", "--offline"})).code, codeOf(ExitCode::Failure));
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "kept"})).code, 0);
    QCOMPARE(runCommand(at(server, data, {"history", "--room", "r"})).lines.size(), 1);
    server.kill();
    const Result offline = runCommand(at(server, data, {"history", "--room", "r", "--offline"}));
    QCOMPARE(offline.code, 0);
    QVERIFY(offline.errors.isEmpty());
    QVERIFY(offline.lines.value(0).endsWith("kept"));
    const Result unreachable = runCommand(at(server, data, {"history", "--room", "r", "--timeout", "1"}));
    QCOMPARE(unreachable.code, 0);
    QVERIFY2(unreachable.errors.contains("local copy"), qPrintable(unreachable.errors));
    QCOMPARE(unreachable.lines, offline.lines);
}

void CommandsTest::searchFindsWithTheServerOff()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    QCOMPARE(runCommand({"search", "anything", "--data", data.path()}).code, codeOf(ExitCode::Failure));
    const QByteArray input = "the cat sat\nthe dog sat\nthe caterpillar\n";
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "--stdin"}), input).code, 0);
    QCOMPARE(runCommand(at(server, data, {"history", "--room", "r"})).lines.size(), 3);
    server.kill();
    const auto found = [&](const QStringList &options) {
        return runCommand(QStringList{"search", "--json", "--data", data.path()} + options);
    };
    Result result = found({"cat"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.objects.size(), 2); // the last word may be a beginning, newest first
    QCOMPARE(result.objects.first()["text"].toString(), "the caterpillar");
    QCOMPARE(result.objects.first()["roomName"].toString(), "r");
    QCOMPARE(found({"cat", "sat"}).objects.size(), 1);
    QCOMPARE(found({"the", "--limit", "2"}).objects.size(), 2);
    QCOMPARE(found({"cat", "--room", "r"}).objects.size(), 2);
    result = found({"cat", "--room", "elsewhere"});
    QCOMPARE(result.objects.size(), 0);
    QCOMPARE(result.errors, QString("hubbub: No room is called \"elsewhere\".\n"));
    QCOMPARE(found({"\"cat sat\""}).objects.size(), 1);
    QCOMPARE(found({"cat in:r"}).objects.size(), 2);
    const QString author = found({"cat"}).objects.first()["name"].toString();
    QCOMPARE(found({"cat", "from:\"" + author + "\""}).objects.size(), 2);
    QCOMPARE(found({"cat", "after:2000"}).objects.size(), 2);
    QCOMPARE(found({"cat", "before:2000-01-01"}).objects.size(), 0);
    QCOMPARE(found({"has:link"}).objects.size(), 0);
    result = found({"cat", "from:nobody", "in:attic", "in:r"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.objects.size(), 0);
    QCOMPARE(result.errors, QString("hubbub: Nobody is called \"nobody\" there.\nhubbub: No room is called \"attic\".\n"));
    QCOMPARE(found({"cat", "--server", server.url()}).objects.size(), 2);
    result = found({"unicorn"});
    QCOMPARE(result.code, 0);
    QVERIFY(result.lines.isEmpty());
}

void CommandsTest::anUnreachableServerIsExitCode4_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("send") << QStringList{"send", "--room", "r", "x"};
    QTest::newRow("tail") << QStringList{"tail", "--room", "r"};
    QTest::newRow("rooms") << QStringList{"rooms"};
    QTest::newRow("history") << QStringList{"history", "--room", "r"};
}

void CommandsTest::anUnreachableServerIsExitCode4()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir data;
    const Result result =
        runCommand(arguments + QStringList{"--timeout", "0.5", "--server", "127.0.0.1:1", "--data", data.path()});
    QCOMPARE(result.code, codeOf(ExitCode::Unreachable));
    QVERIFY2(result.errors.contains("127.0.0.1:1 was not reached within 0.5 seconds"), qPrintable(result.errors));
    QVERIFY(result.lines.isEmpty());
}

void CommandsTest::aDataFolderThatIsNoneIsExitCode20()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result result = runCommand({"send", "--room", "r", "--data", file.fileName(), "x"});
    QCOMPARE(result.code, codeOf(ExitCode::DataFolder));
    QCOMPARE(result.errors.count('\n'), 1);
}

void CommandsTest::aDamagedCopyIsExitCode22AndStaysAsItIs()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir data;
    QCOMPARE(runCommand(at(server, data, {"send", "--room", "r", "--create", "x"})).code, 0);
    const QString folder =
        data.filePath("servers/" + QDir(data.filePath("servers")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    QFile copy(folder + "/replica.db");
    QVERIFY(copy.open(QIODevice::WriteOnly | QIODevice::Truncate));
    copy.write("this is no database, and long enough not to be taken for an empty one");
    copy.close();
    for (const QStringList &arguments :
         {QStringList{"send", "--room", "r", "y"}, QStringList{"history", "--room", "r", "--offline"}}) {
        const Result result = runCommand(at(server, data, arguments));
        QCOMPARE(result.code, codeOf(ExitCode::Corrupt));
        QVERIFY2(result.errors.contains("damaged"), qPrintable(result.errors));
    }
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll().startsWith("this is no database"));
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::CommandsTest)
#include "commands_test.moc"
