// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programs.h"

#include "app/exit_code.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <unistd.h>

namespace hubbub::test {

using app::ExitCode;

static constexpr int codeOf(ExitCode code)
{
    return static_cast<int>(code);
}

/// `hubbub admin`, against a server that runs and against its folder.
class AdminTest final : public QObject
{
    Q_OBJECT

    /// A member of the server with a data folder of their own.
    static Result send(const ServerProcess &server, const QTemporaryDir &data, const QString &name, const QStringList &arguments)
    {
        return runCommand(QStringList{"send", "--server", server.url(), "--data", data.path(), "--name", name} + arguments);
    }
    static Result admin(const ServerProcess &server, const QStringList &arguments)
    {
        return runCommand(QStringList{"admin"} + arguments + QStringList{"--data", server.dataFolder(), "--json"});
    }
    static QString host(const ServerProcess &server, const QString &file) { return server.dataFolder() + "/host/" + file; }

private Q_SLOTS:
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void aRunningServerIsRun();
    void aStoppedServerIsRunTheSameWay();
    void tokensAreMadeListedAndRevoked();
    void tokensOfAStoppedServerAreGoodWhenItRuns();
    void roomsTellWhatTheyTake();
    void nobodyElseOpensTheSocket();
    void aLongPathHasASignpost();
    void aSocketThatIsLeftOverIsReplaced();
    void linesThatAreTooLongEndTheConnection();
    void aDatabaseIsChecked();
};

void AdminTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("something else") << QStringList{"dance"};
    QTest::newRow("two parts") << QStringList{"users", "a", "b"};
    QTest::newRow("nobody") << QStringList{"user", "set"};
    QTest::newRow("no switch") << QStringList{"user", "set", "Ann"};
    QTest::newRow("no act") << QStringList{"user", "hug", "Ann"};
    QTest::newRow("too much") << QStringList{"stats", "now"};
    QTest::newRow("two rooms") << QStringList{"tokens", "a", "b"};
    QTest::newRow("no bot") << QStringList{"token", "make"};
    QTest::newRow("no such scope") << QStringList{"token", "make", "bot", "--scopes", "all"};
    QTest::newRow("a hook with scopes") << QStringList{"token", "make", "bot", "--hook", "--scopes", "read"};
    QTest::newRow("no time") << QStringList{"token", "make", "bot", "--expires", "soon"};
    QTest::newRow("no token") << QStringList{"token", "revoke", "that one"};
    QTest::newRow("a server") << QStringList{"users", "--server", "127.0.0.1"};
}

void AdminTest::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir data;
    const Result result = runCommand(QStringList{"admin"} + arguments + QStringList{"--data", data.path()});
    QCOMPARE(result.code, codeOf(ExitCode::Usage));
    QVERIFY(result.errors.startsWith("hubbub: "));
}

void AdminTest::aRunningServerIsRun()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir ann;
    const QTemporaryDir ben;
    QCOMPARE(send(server, ann, "Ann", {"--room", "lobby", "--create", "hello"}).code, 0);
    QCOMPARE(send(server, ben, "Ben", {"--room", "lobby", "hello"}).code, 0);

    const Result users = admin(server, {"users"});
    QVERIFY2(users.code == 0, qPrintable(users.errors));
    QCOMPARE(users.objects.size(), 2);
    QCOMPARE(admin(server, {"users", "be"}).objects.constFirst()["name"].toString(), "Ben");
    QVERIFY(admin(server, {"user", "set", "Ben", "--operator", "on"}).objects.constFirst()["operator"].toBool());
    QCOMPARE(admin(server, {"user", "set", "Nobody", "--operator", "on"}).code, codeOf(ExitCode::Refused));
    QVERIFY(
        admin(server, {"user", "set", "Ben", "--operator", "off", "--disabled", "on"}).objects.constFirst()["disabled"].toBool());
    QCOMPARE(send(server, ben, "Ben", {"--room", "lobby", "me again"}).code, codeOf(ExitCode::Refused));
    QCOMPARE(admin(server, {"user", "set", "ben", "--disabled", "off"}).code, 0);
    QCOMPARE(send(server, ben, "Ben", {"--room", "lobby", "me again"}).code, 0);
    QFile password(server.dataFolder() + "/password");
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("correct horse\n");
    password.close();
    QVERIFY(admin(server, {"user", "password", "Ben", "--password-file", password.fileName()})
                .objects.constFirst()["hasPassword"]
                .toBool());

    QCOMPARE(admin(server, {"room", "create", "office", "--as", "Ann", "--preset", "private"})
                 .objects.constFirst()["preset"]
                 .toString(),
             "private");
    QCOMPARE(admin(server, {"room", "add", "office", "Ben"}).code, 0);
    QCOMPARE(admin(server, {"room", "role", "office", "Ben", "moderator"}).code, 0);
    const Result members = admin(server, {"room", "members", "office"});
    QCOMPARE(members.objects.size(), 2);
    QVERIFY(members.lines.join('\n').contains("\"moderator\""));
    QCOMPARE(admin(server, {"rooms"}).objects.size(), 2);
    QCOMPARE(admin(server, {"room", "ban", "lobby", "Ben", "--reason", "enough"}).code, 0);
    QCOMPARE(admin(server, {"bans"}).objects.constFirst()["reason"].toString(), "enough");
    QCOMPARE(admin(server, {"room", "unban", "lobby", "Ben"}).code, 0);
    QVERIFY(admin(server, {"bans", "lobby"}).lines.isEmpty());
    QCOMPARE(admin(server, {"room", "keep", "lobby", "long"}).code, codeOf(ExitCode::Usage));
    QCOMPARE(admin(server, {"room", "keep", "lobby", "90"}).code, 0);
    QCOMPARE(admin(server, {"export", "lobby"}).objects.constLast()["days"].toInt(), 90);

    const Result invite = admin(server, {"invite", "make", "--room", "office", "--uses", "2"});
    QVERIFY(invite.objects.constFirst()["invite"].toString().startsWith("hubbub://"));
    QCOMPARE(admin(server, {"invites"}).objects.size(), 1);
    QCOMPARE(admin(server, {"invite", "revoke", invite.objects.constFirst()["id"].toString()}).code, 0);
    QVERIFY(admin(server, {"invites"}).lines.isEmpty());

    const QJsonObject stats = admin(server, {"stats"}).objects.constFirst();
    QCOMPARE(stats["users"].toInt(), 2);
    QCOMPARE(stats["rooms"].toInt(), 2);
    QVERIFY(stats["entries"].toInt() >= 8);
    QVERIFY(stats["databaseBytes"].toInt() > 0 && stats["commits"].toInt() > 0 && stats["accepted"].toInt() > 0);
    QCOMPARE(admin(server, {"user", "revoke", "Ann"}).objects.constFirst()["devices"].toInt(), 0);
    QCOMPARE(send(server, ann, "Ann", {"--room", "lobby", "hello?"}).code, codeOf(ExitCode::Refused));
}

void AdminTest::aStoppedServerIsRunTheSameWay()
{
    ServerProcess server;
    QCOMPARE(admin(server, {"users"}).code, codeOf(ExitCode::DataFolder)); // never ran
    QVERIFY(!QFileInfo::exists(server.dataFolder() + "/host"));
    QVERIFY(server.start());
    const QTemporaryDir ann;
    QCOMPARE(send(server, ann, "Ann", {"--room", "lobby", "--create", "hello"}).code, 0);
    server.kill();
    const Result set = admin(server, {"user", "set", "Ann", "--operator", "on"});
    QVERIFY2(set.code == 0 && set.objects.constFirst()["operator"].toBool(), qPrintable(set.errors));
    QFile password(server.dataFolder() + "/password");
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("correct horse\n");
    password.close();
    QCOMPARE(admin(server, {"user", "password", "Ann", "--password-file", password.fileName()}).code, 0);
    QCOMPARE(admin(server, {"room", "topic", "lobby", "set at rest"}).code, 0);
    QCOMPARE(admin(server, {"rooms"}).objects.constFirst()["topic"].toString(), "set at rest");
    QVERIFY(server.start());
    const QJsonObject now = admin(server, {"users"}).objects.constFirst();
    QVERIFY(now["operator"].toBool() && now["hasPassword"].toBool());
    QCOMPARE(admin(server, {"rooms"}).objects.constFirst()["topic"].toString(), "set at rest");
}

void AdminTest::tokensAreMadeListedAndRevoked()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir ann;
    QCOMPARE(send(server, ann, "Ann", {"--room", "lobby", "--create", "hello"}).code, 0);
    const QStringList annsOwn{"--room", "lobby", "--server", server.url(), "--data", ann.path()};
    QCOMPARE(runCommand(QStringList{"token", "make", "helper", "--expires", "1d"} + annsOwn).code, 0);
    QCOMPARE(send(server, ann, "Ann", {"--room", "attic", "--create", "hello"}).code, 0);

    const Result made = admin(server, {"token", "make", "deploy", "--room", "lobby", "--room", "attic", "--scopes", "post"});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    const QJsonObject token = made.objects.constFirst();
    QCOMPARE(token["token"].toString().size(), qsizetype(64));
    QCOMPARE(token["rooms"].toArray().size(), qsizetype(2));
    QCOMPARE(token["byName"].toString(), QString()); // nobody's but the server's
    const Result hook = admin(server, {"token", "make", "alerts", "--room", "lobby", "--hook"});
    QVERIFY(hook.objects.constFirst()["url"].toString().contains("/hooks/" + hook.objects.constFirst()["token"].toString()));
    QCOMPARE(admin(server, {"token", "make", "alerts", "--hook"}).code, codeOf(ExitCode::Refused)); // into which room?
    QCOMPARE(admin(server, {"token", "make", "Ann"}).code, codeOf(ExitCode::Refused)); // who is no bot
    QCOMPARE(admin(server, {"token", "make", "roamer"}).objects.constFirst()["rooms"].toArray().size(), qsizetype(0));
    QCOMPARE(admin(server, {"token", "make", "deploy", "--room", "cellar"}).code, codeOf(ExitCode::Refused));

    QCOMPARE(admin(server, {"tokens"}).objects.size(), 4);
    QCOMPARE(admin(server, {"tokens", "attic"}).objects.size(), 1);
    QCOMPARE(admin(server, {"tokens", "cellar"}).code, codeOf(ExitCode::Refused));
    const Result lines = runCommand({"admin", "tokens", "lobby", "--data", server.dataFolder()});
    QCOMPARE(lines.lines.size(), qsizetype(3));
    const QStringList helpers = lines.lines.filter("helper");
    QVERIFY2(helpers.size() == 1 && helpers.constFirst().contains("  read,post  helper, by Ann, until "),
             qPrintable(lines.lines.join('\n')));
    QCOMPARE(admin(server, {"token", "revoke", token["id"].toString()}).code, 0);
    QCOMPARE(admin(server, {"token", "revoke", token["id"].toString()}).code, codeOf(ExitCode::Refused));
    QVERIFY(admin(server, {"tokens", "attic"}).lines.isEmpty());
    QVERIFY(!server.log().contains(token["token"].toString()));
}

void AdminTest::tokensOfAStoppedServerAreGoodWhenItRuns()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir ann;
    QCOMPARE(send(server, ann, "Ann", {"--room", "lobby", "--create", "hello"}).code, 0);
    server.kill();
    const Result made = admin(server, {"token", "make", "deploy", "--room", "lobby"});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    const Result other = admin(server, {"token", "make", "deploy", "--room", "lobby"});
    QCOMPARE(admin(server, {"token", "revoke", other.objects.constFirst()["id"].toString()}).code, 0);
    QVERIFY(server.start());
    const Result tokens = admin(server, {"tokens"});
    QCOMPARE(tokens.objects.size(), 1);
    QCOMPARE(tokens.objects.constFirst()["id"].toString(), made.objects.constFirst()["id"].toString());
    const Result members = admin(server, {"room", "members", "lobby"});
    QCOMPARE(members.objects.size(), 2);
    for (const QJsonObject &member : members.objects) {
        QCOMPARE(member["bot"].toBool(), member["name"] == QStringLiteral("deploy"));
    }
}

void AdminTest::roomsTellWhatTheyTake()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir ann;
    QCOMPARE(send(server, ann, "Ann", {"--room", "small", "--create", "hello"}).code, 0);
    QCOMPARE(send(server, ann, "Ann", {"--room", "large", "--create", QString(3'000, 'x')}).code, 0);
    QVERIFY(!admin(server, {"rooms"}).objects.constFirst().contains("bytes"));
    for (int pass = 0; pass < 2; ++pass) { // while it runs, and when it does not
        const Result sizes = admin(server, {"rooms", "--sizes"});
        QCOMPARE(sizes.objects.size(), 2);
        qint64 all = 0;
        QMap<QString, qint64> bytes;
        for (const QJsonObject &room : sizes.objects) {
            QCOMPARE(room["messages"].toInt(), 1);
            bytes[room["name"].toString()] = room["bytes"].toInteger();
            all += room["bytes"].toInteger();
        }
        QVERIFY(bytes["small"] > 0 && bytes["large"] > 5 * bytes["small"]);
        QVERIFY(all <= QFileInfo(host(server, "hub.db")).size() + QFileInfo(host(server, "hub.db-wal")).size());
        const Result lines = runCommand({"admin", "rooms", "--sizes", "--data", server.dataFolder()});
        QVERIFY2(lines.lines.filter("small").value(0).contains("1 message, about "), qPrintable(lines.lines.join('\n')));
        server.kill();
    }
}

void AdminTest::nobodyElseOpensTheSocket()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QString socket = host(server, "admin.sock");
    QCOMPARE(QFileInfo(socket).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    if (::geteuid() != 0) {
        QSKIP("only the superuser can be somebody else");
    }
    // Folders that everybody may enter: what is left is the socket itself.
    constexpr auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(server.dataFolder(), everybody)
            && QFile::setPermissions(server.dataFolder() + "/host", everybody));
    QProcess other;
    other.start("setpriv", {"--reuid=65534", "--regid=65534", "--clear-groups", "/usr/bin/python3", "-c",
                            "import socket, sys\ntry: socket.socket(socket.AF_UNIX).connect(sys.argv[1])\n"
                            "except PermissionError: sys.exit(13)\n",
                            socket});
    if (!other.waitForStarted()) {
        QSKIP("there is no setpriv");
    }
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 13);
    QCOMPARE(admin(server, {"users"}).code, 0);
}

void AdminTest::aLongPathHasASignpost()
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    const QTemporaryDir data;
    const QString deep = data.filePath(QString(120, 'x'));
    QVERIFY(QDir().mkpath(deep));
    CommandProcess process({"--server", "--data", deep, "--listen", "127.0.0.1", "--port", "0"});
    QCOMPARE(process.waitForLines(1).size(), 1);
    QCOMPARE(QDir(runtime.path()).entryList({"hubbub-*.sock"}, QDir::System).size(), 1);
    const Result users = runCommand({"admin", "stats", "--data", deep, "--json"});
    QVERIFY2(users.code == 0 && users.objects.constFirst()["commits"].toInt() >= 0, qPrintable(users.errors));
    process.terminate();
    process.waitForEnd();
    qunsetenv("XDG_RUNTIME_DIR");
}

void AdminTest::aSocketThatIsLeftOverIsReplaced()
{
    ServerProcess server;
    QVERIFY(server.start());
    server.kill();
    QVERIFY(QFileInfo::exists(host(server, "admin.sock")));
    QVERIFY(server.start());
    QCOMPARE(admin(server, {"stats"}).code, 0);
    QVERIFY(!server.log().contains("admin"));
}

void AdminTest::linesThatAreTooLongEndTheConnection()
{
    ServerProcess server;
    QVERIFY(server.start());
    QProcess talker;
    talker.start("/usr/bin/python3", {"-c",
                                      "import socket, sys\n"
                                      "s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); s.settimeout(30)\n"
                                      "s.sendall(b'x' * 10 + b'\\n')\n"
                                      "assert b'parse_error' in s.recv(4096)\n"
                                      "try:\n"
                                      "    s.sendall(b'x' * 400000)\n"
                                      "    assert s.recv(4096) == b''\n"
                                      "except (ConnectionResetError, BrokenPipeError): pass\n"
                                      "s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); s.settimeout(30)\n"
                                      "s.sendall(b'{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{}}\\n')\n"
                                      "assert b'now' in s.recv(4096)\n",
                                      host(server, "admin.sock")});
    QVERIFY(talker.waitForFinished());
    QVERIFY2(talker.exitCode() == 0, talker.readAllStandardError().constData());
}

void AdminTest::aDatabaseIsChecked()
{
    ServerProcess server;
    QCOMPARE(admin(server, {"check"}).code, codeOf(ExitCode::DataFolder));
    QVERIFY(server.start());
    const QTemporaryDir ann;
    QCOMPARE(send(server, ann, "Ann", {"--room", "lobby", "--create", "hello"}).code, 0);
    const Result running = admin(server, {"check"});
    QVERIFY2(running.code == 0, qPrintable(running.errors));
    QVERIFY(running.objects.constFirst()["whole"].toBool());
    QCOMPARE(running.objects.constFirst()["rooms"].toInt(), 1);
    server.kill();
    QCOMPARE(admin(server, {"check"}).code, 0);
    QFile database(host(server, "hub.db"));
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.write("no database at all");
    database.close();
    QCOMPARE(admin(server, {"check"}).code, codeOf(ExitCode::Corrupt));
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::AdminTest)
#include "admin_test.moc"
