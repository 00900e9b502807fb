// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exit_code.h"
#include "core/net/certificate.h"
#include "core/net/invite.h"
#include "tests/net/test_peer.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#ifndef Q_OS_WIN
#include <sys/types.h>
#endif

using namespace hubbub;
using namespace hubbub::test;
using app::ExitCode;

/// The program as a system administrator meets it: `hubbub --server …`.
class NetServerProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysWhereItListensAndEndsWithZero()
    {
        const auto server = startServer();
        QVERIFY(server);
        const QJsonObject ready = readyLine(*server);
        QCOMPARE(ready.value(QStringLiteral("event")).toString(), QStringLiteral("listening"));
        const int port = ready.value(QStringLiteral("port")).toInt();
        QVERIFY(port > 0);
        QCOMPARE(ready.value(QStringLiteral("url")).toString(), QStringLiteral("wss://127.0.0.1:%1/ws").arg(port));
        QCOMPARE(ready.value(QStringLiteral("localUrl")).toString(), QStringLiteral("ws://127.0.0.1:%1/ws").arg(port));
        const auto invite = net::parseInvite(ready.value(QStringLiteral("invite")).toString().toStdString());
        QVERIFY(invite.ok() && invite->key);
        QCOMPARE(invite->addresses, (std::vector<net::Address>{{"127.0.0.1", static_cast<std::uint16_t>(port)}}));
        TestPeer peer(1);
        QVERIFY(peer.open(ready.value(QStringLiteral("localUrl")).toString()) && peer.hello("Ann"));
        server->terminate();
        QTRY_VERIFY(peer.closed());
        QCOMPARE(peer.closeCode(), 1012);
        QVERIFY(peer.byeReceived);
        QCOMPARE(exitCode(*server), ExitCode::Ok);
        QVERIFY2(server->readAllStandardOutput().isEmpty(), "nothing but the one line goes to stdout");
    }

#ifndef Q_OS_WIN
    void interruptIsAWishToStop()
    {
        const auto server = startServer();
        QVERIFY(server && !readyLine(*server).isEmpty());
        ::kill(static_cast<pid_t>(server->processId()), SIGINT);
        QCOMPARE(exitCode(*server), ExitCode::Ok);
    }
#endif

    void whatWasAckedSurvivesAKill()
    {
        protocol::RoomId room;
        protocol::Seq last = 0;
        {
            const auto server = startServer();
            QVERIFY(server);
            TestPeer peer(1);
            QVERIFY(peer.open(readyLine(*server).value(QStringLiteral("localUrl")).toString()) && peer.hello("Ann"));
            room = peer.makeRoom("Tea");
            for (int i = 0; i < 10; ++i) {
                last = peer.post(room, "message " + std::to_string(i));
                QVERIFY(last > 0);
            }
            server->kill();
            QVERIFY(server->waitForFinished());
        }
        const auto server = startServer();
        QVERIFY(server);
        TestPeer peer(1);
        QVERIFY(peer.open(readyLine(*server).value(QStringLiteral("localUrl")).toString()) && peer.hello("Ann"));
        QVERIFY(peer.follow(room));
        QTRY_COMPARE(peer.entries.size(), static_cast<std::size_t>(last));
    }

    void dataInUse()
    {
        const auto server = startServer();
        QVERIFY(server && !readyLine(*server).isEmpty());
        expectFailure(dataArguments(), ExitCode::InUse, {m_folder->path()});
    }

    void damagedDatabase()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("host")));
        const QByteArray damaged = "this is not a database\n" + QByteArray(5000, 'x');
        writeFile(databasePath(), damaged);
        expectFailure(dataArguments(), ExitCode::Corrupt, {});
        QFile file(databasePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
    }

    void databaseOfANewerVersion()
    {
        {
            const auto server = startServer();
            QVERIFY(server && !readyLine(*server).isEmpty());
            server->terminate();
            QCOMPARE(exitCode(*server), ExitCode::Ok);
        }
        // The user_version of an SQLite file stands big-endian at offset 60.
        QFile file(databasePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));
        QCOMPARE(file.write(QByteArray("\x00\x0f\x00\x00", 4)), 4);
        file.close();
        expectFailure(dataArguments(), ExitCode::TooNew, {});
    }

    void unusableFolder()
    {
        const QString path = m_folder->filePath(QStringLiteral("file"));
        writeFile(path, "not a folder");
        expectFailure({QStringLiteral("--data"), path}, ExitCode::DataFolder, {path});
        expectFailure({QStringLiteral("--data"), path + QStringLiteral("/below")}, ExitCode::DataFolder, {path});
    }

    void takenPort()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        expectFailure(dataArguments() << QStringLiteral("--port") << port, ExitCode::Listen, {port});
    }

    void addressOfAnotherMachine()
    {
        expectFailure(dataArguments() << QStringLiteral("--listen") << QStringLiteral("203.0.113.1"), ExitCode::Listen,
                      {QStringLiteral("203.0.113.1")});
    }

    void wrongOptions()
    {
        for (const QStringList &wrong :
             {QStringList{"--nonsense"}, QStringList{"--port", "65536"}, QStringList{"--port", "x"},
              QStringList{"--io-threads", "0"}, QStringList{"--name", ""}, QStringList{"stray"},
              QStringList{"--tls-cert", "file"}, QStringList{"--tls-key", "file"}, QStringList{"--web-origin", "chat.example"},
              QStringList{"--widget-origin", "https://chat.example/page"}}) {
            expectFailure(dataArguments() << wrong, ExitCode::Usage, {});
        }
    }

    void aDamagedKeyIsLeftAsItIs()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("host")));
        const QString path = m_folder->filePath(QStringLiteral("host/key.pem"));
        writeFile(path, "not a key");
        expectFailure(dataArguments(), ExitCode::Certificate, {path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not a key"));
    }

    void aCertificateOfOnesOwn()
    {
        const auto identity = net::makeIdentity();
        QVERIFY(identity.ok());
        const QString certificate = m_folder->filePath(QStringLiteral("own.crt"));
        const QString key = m_folder->filePath(QStringLiteral("own.key"));
        writeFile(certificate, QByteArray::fromStdString(identity->certificates));
        writeFile(key, QByteArray::fromStdString(identity->key));
        const QStringList own{QStringLiteral("--tls-cert"), certificate, QStringLiteral("--tls-key"), key};
        {
            const auto server = launch(dataArguments() + own + QStringList{QStringLiteral("--port"), QStringLiteral("0")});
            const auto invite = net::parseInvite(readyLine(*server).value(QStringLiteral("invite")).toString().toStdString());
            QVERIFY(invite.ok() && invite->key == identity->fingerprint);
            QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("host/key.pem"))));
            server->terminate();
            QCOMPARE(exitCode(*server), ExitCode::Ok);
        }
        writeFile(key, "not a key");
        expectFailure(dataArguments() + own, ExitCode::Certificate, {certificate});
        QVERIFY(QFile::remove(key));
        expectFailure(dataArguments() + own, ExitCode::Certificate, {key});
    }

    void optionsFromAFile()
    {
        const QString path = m_folder->filePath(QStringLiteral("hubbub.toml"));
        writeFile(path, "# a server\nport = 0\nname = \"The House\"\ndata = '" + m_folder->path().toUtf8() + "'\n");
        const auto server = launch({QStringLiteral("--config"), path});
        const QJsonObject ready = readyLine(*server);
        TestPeer peer(1);
        QVERIFY(peer.open(ready.value(QStringLiteral("localUrl")).toString()));
        const auto reply = peer.ask(protocol::Hello{protocol::protocolVersion, "Ann", std::string(64, 'a'), "test"});
        QVERIFY(reply && std::holds_alternative<protocol::HelloReply>(*reply));
        QCOMPARE(std::get<protocol::HelloReply>(*reply).serverName, std::string("The House"));
    }

    void flagsCountOnTheCommandLine()
    {
        const auto server =
            launch(dataArguments() << QStringLiteral("--port") << QStringLiteral("0") << QStringLiteral("--no-direct"));
        const QString url = readyLine(*server).value(QStringLiteral("localUrl")).toString();
        TestPeer ann(1);
        TestPeer ben(2);
        QVERIFY(ann.open(url) && ann.hello("Ann") && ben.open(url) && ben.hello("Ben"));
        QVERIFY(ann.openDirect("Ben").empty());
    }

    void mistakesInAFileAreNamedWithTheirLine()
    {
        const QString path = m_folder->filePath(QStringLiteral("hubbub.toml"));
        for (const char *line : {"prot = 1", "port = many", "nonsense", "no-flood-limits = perhaps", "allow-plain = 1"}) {
            writeFile(path, QByteArray("\n# comment\n") + line + "\n");
            expectFailure(dataArguments() << QStringLiteral("--config") << path, ExitCode::Usage, {path + QStringLiteral(":3:")});
        }
        expectFailure(dataArguments() << QStringLiteral("--config") << path + QStringLiteral(".missing"), ExitCode::Usage,
                      {path + QStringLiteral(".missing")});
    }

    void aCheckStartsNothing()
    {
        const QString path = m_folder->filePath(QStringLiteral("hubbub.toml"));
        const QString data = m_folder->filePath(QStringLiteral("data"));
        const QStringList check{QStringLiteral("--data"), data, QStringLiteral("--config"), path,
                                QStringLiteral("--check-config")};
        writeFile(path, "name = 'The House'\n");
        const auto good = launch(check);
        QCOMPARE(exitCode(*good), ExitCode::Ok);
        QVERIFY(good->readAllStandardError().isEmpty());
        writeFile(path, "prot = 1\n\nport = 'x'\n");
        const auto bad = launch(check);
        QCOMPARE(exitCode(*bad), ExitCode::Usage);
        const QByteArray complaints = bad->readAllStandardError();
        QVERIFY2(complaints.count('\n') == 2 && complaints.contains(path.toUtf8() + ":1:1: ")
                     && complaints.contains(path.toUtf8() + ":3:1: "),
                 complaints.constData());
        QVERIFY(!QFile::exists(data));
    }

    void theLogIsWhatItIsAskedToBe()
    {
        const QStringList port{QStringLiteral("--port"), QStringLiteral("0")};
        const auto text = launch(dataArguments() + port);
        const QList<QByteArray> lines = logOf(*text);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains("Z info server: listening port=") && lines[1].endsWith("Z info server: stopping"),
                 lines.join('\n').constData());

        const auto json = launch(dataArguments() + port + QStringList{"--log-format", "json"});
        const QList<QByteArray> objects = logOf(*json);
        QCOMPARE(objects.size(), 2);
        const QJsonObject listening = QJsonDocument::fromJson(objects[0]).object();
        QCOMPARE(listening.value(QStringLiteral("level")).toString(), QStringLiteral("info"));
        QCOMPARE(listening.value(QStringLiteral("message")).toString(), QStringLiteral("listening"));
        QVERIFY(listening.value(QStringLiteral("port")).toInt() > 0);

        const auto quiet = launch(dataArguments() + port + QStringList{"--log-level", "warning"});
        QCOMPARE(logOf(*quiet), QList<QByteArray>());
    }

    void helpAndVersion()
    {
        for (const QStringList &arguments :
             {QStringList{"--help"}, QStringList{"--version"}, QStringList{"--server", "--help"}}) {
            QProcess program;
            program.start(QStringLiteral(HUBBUB_PROGRAM), arguments);
            QCOMPARE(exitCode(program), ExitCode::Ok);
            QVERIFY(program.readAllStandardOutput().contains("hubbub"));
            QVERIFY(program.readAllStandardError().isEmpty());
        }
    }

    void unknownCommand()
    {
        QProcess program;
        program.start(QStringLiteral(HUBBUB_PROGRAM), {QStringLiteral("nonsense")});
        QCOMPARE(exitCode(program), ExitCode::Usage);
        QVERIFY(program.readAllStandardError().contains("nonsense"));
    }

    void withoutADisplayItSaysWhatElseThereIs()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("there is always a display here");
#endif
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
            environment.remove(QLatin1String(name));
        }
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HUBBUB_PROGRAM), QStringList());
        QCOMPARE(exitCode(program), ExitCode::Failure);
        QVERIFY(program.readAllStandardError().contains("--server"));
    }

private:
    QString databasePath() const
    {
        return m_folder->filePath(QStringLiteral("host/hub.db"));
    }
    QStringList dataArguments() const
    {
        return {QStringLiteral("--data"), m_folder->path()};
    }

    static void writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static std::unique_ptr<QProcess> launch(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(HUBBUB_PROGRAM), QStringList{QStringLiteral("--server")} + arguments);
        return process;
    }

    std::unique_ptr<QProcess> startServer() const
    {
        return launch(dataArguments() << QStringLiteral("--port") << QStringLiteral("0") << QStringLiteral("--no-flood-limits"));
    }

    static QJsonObject readyLine(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(20'000)) {
                qWarning("%s", process.readAllStandardError().constData());
                return {};
            }
        }
        return QJsonDocument::fromJson(process.readLine()).object();
    }

    static ExitCode exitCode(QProcess &process)
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(20'000)) {
            qWarning("the program does not end");
        }
        if (process.exitStatus() != QProcess::NormalExit) {
            qWarning("the program crashed");
            return static_cast<ExitCode>(-1);
        }
        return static_cast<ExitCode>(process.exitCode());
    }

    /// What a server says until it is stopped, line by line.
    static QList<QByteArray> logOf(QProcess &server)
    {
        if (readyLine(server).isEmpty()) {
            return {};
        }
        server.terminate();
        if (exitCode(server) != ExitCode::Ok) {
            return {};
        }
        QList<QByteArray> lines = server.readAllStandardError().split('\n');
        lines.removeLast();
        return lines;
    }

    /// The program says in one line why, names what it is about, and says nothing on stdout.
    static void expectFailure(QStringList arguments, ExitCode code, const QStringList &named)
    {
        if (!arguments.contains(QStringLiteral("--port"))) {
            arguments << QStringLiteral("--port") << QStringLiteral("0");
        }
        const auto process = launch(arguments);
        QCOMPARE(exitCode(*process), code);
        const QByteArray complaint = process->readAllStandardError();
        const bool isInForm = code == ExitCode::Usage ? complaint.startsWith("hubbub: ") : complaint.contains("Z error server: ");
        QVERIFY2(isInForm && complaint.count('\n') == 1, complaint.constData());
        for (const QString &word : named) {
            QVERIFY2(complaint.contains(word.toUtf8()), complaint.constData());
        }
        QVERIFY(process->readAllStandardOutput().isEmpty());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(NetServerProcess)
#include "net_server_process.moc"
