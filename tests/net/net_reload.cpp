// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificate.h"
#include "tests/net/raw_socket.h"
#include "tests/net/test_peer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/types.h>

using namespace hubbub;
using namespace hubbub::test;

/// A server whose file of options changes while people talk (docs/operating.md, "Its configuration").
class NetReload final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<QProcess>();
        m_log.clear();
    }

    void cleanup()
    {
        if (m_server->state() != QProcess::NotRunning) {
            m_server->terminate();
            m_server->waitForFinished(20'000);
        }
    }

    void whatMayChangeChangesAndNobodyLeaves()
    {
        write("password", "sesame\n");
        write("hubbub.toml", common() + "name = 'Before'\npassword-file = '" + path("password") + "'\n");
        start();
        TestPeer ann(1);
        QVERIFY(ann.open(m_url));
        QCOMPARE(hello(ann, "Ann", "sesame"), std::string("Before"));
        const protocol::RoomId room = ann.makeRoom("Tea");
        QVERIFY(!room.empty());

        write("password", "open\n");
        write("hubbub.toml", common()
                                 + "name = 'After'\nno-direct = true\nweb-origin = ['https://chat.example']\npassword-file = '"
                                 + path("password") + "'\n");
        reload();
        QVERIFY(waitForLog("the options were read again changed=\"name web-origin no-direct password-file\""));
        QVERIFY(ann.post(room, "still here") > 0);

        TestPeer ben(2);
        QVERIFY(ben.open(m_url));
        QCOMPARE(hello(ben, "Ben", "sesame"), std::string());
        TestPeer cid(3);
        QVERIFY(cid.open(m_url, QStringLiteral("https://chat.example"))); // a page of that origin was a stranger's before
        QCOMPARE(hello(cid, "Cid", "open"), std::string("After"));
        QVERIFY(ann.openDirect("Cid").empty());

        // And back, for what is not there any more is as it was without.
        write("hubbub.toml", common());
        reload();
        QVERIFY(waitForLog("changed=\"name password-file web-origin no-direct\""));
        TestPeer dan(4);
        QVERIFY(dan.open(m_url));
        QCOMPARE(hello(dan, "Dan", {}), std::string("hubbub"));
        QVERIFY(!ann.openDirect("Cid").empty());
        QVERIFY(!ann.closed() && !ann.byeReceived);
    }

    void aWrongFileChangesNothing()
    {
        write("hubbub.toml", common() + "name = 'Before'\n");
        start();
        TestPeer ann(1);
        QVERIFY(ann.open(m_url));
        write("hubbub.toml", common() + "name = 'After'\nprot = 1\nnearby = 'perhaps'\n");
        reload();
        QVERIFY(waitForLog("the options are wrong, so they stay as they are", 2));
        QVERIFY(waitForLog("did you mean"));
        QCOMPARE(hello(ann, "Ann", {}), std::string("Before"));
        QVERIFY(QFile::remove(path("hubbub.toml")));
        reload();
        QVERIFY(waitForLog("cannot be read"));
        TestPeer ben(2);
        QVERIFY(ben.open(m_url));
        QCOMPARE(hello(ben, "Ben", {}), std::string("Before"));
    }

    void whatTakesARestartIsNamedAndStays()
    {
        write("hubbub.toml", common());
        start();
        write("hubbub.toml", "port = 1\nlisten = '::1'\nio-threads = 3\nname = 'After'\n");
        reload();
        for (const char *option : {"port", "listen", "io-threads"}) {
            QVERIFY2(waitForLog(QByteArray("this option takes a restart, so it stays as it is option=") + option), option);
        }
        QVERIFY(waitForLog("the options were read again changed=name"));
        TestPeer ann(1);
        QVERIFY(ann.open(m_url));
        QCOMPARE(hello(ann, "Ann", {}), std::string("After"));
    }

    void aRenewedCertificateIsShownFromThenOn()
    {
        const auto identity = net::makeIdentity();
        const auto other = net::makeIdentity();
        QVERIFY(identity.ok() && other.ok());
        write("key.pem", QString::fromStdString(identity->key));
        write("cert.pem", QString::fromStdString(identity->certificates));
        write("hubbub.toml", common() + "tls-cert = '" + path("cert.pem") + "'\ntls-key = '" + path("key.pem") + "'\n");
        start();
        const QByteArray before = shownSerial();
        QVERIFY(!before.isEmpty());
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {"req", "-x509", "-key", path("key.pem"), "-subj", "/CN=renewed", "-days", "9", "-out", path("cert.pem")});
        if (!openssl.waitForStarted()) {
            QSKIP("SKIPPED: there is no openssl");
        }
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        reload();
        QVERIFY(waitForLog("changed=tls-cert"));
        const QByteArray after = shownSerial();
        QVERIFY(!after.isEmpty() && after != before);

        // Members know the server by its key.
        write("key.pem", QString::fromStdString(other->key));
        write("cert.pem", QString::fromStdString(other->certificates));
        reload();
        QVERIFY(waitForLog("so it stays as it is option=tls-cert"));
        QCOMPARE(shownSerial(), after);
    }

    void limitsAndTheFormOfTheLogChange()
    {
        write("hubbub.toml", common());
        start();
        write("hubbub.toml", common() + "connections = 1\nlog-format = 'json'\nlog-level = 'info'\n");
        reload();
        QVERIFY(waitForLog("\"message\":\"the options were read again\""));
        TestPeer ann(1);
        QVERIFY(ann.open(m_url));
        RawSocket second;
        QVERIFY(second.open(m_port));
        QVERIFY(second.readToEnd().startsWith("HTTP/1.1 503 "));
        QVERIFY(waitForLog("\"message\":\"connections are refused, there are too many\""));
    }

    void withoutAFileThereIsNothingToRead()
    {
        m_server->start(QStringLiteral(HUBBUB_PROGRAM),
                        {"--server", "--data", m_folder->path(), "--listen", "127.0.0.1", "--port", "0"});
        const QJsonObject ready = readyLine();
        TestPeer ann(1);
        QVERIFY(ann.open(ready.value(QStringLiteral("localUrl")).toString()));
        reload();
        QVERIFY(waitForLog("there is nothing to read again"));
        reload();
        QVERIFY(waitForLog("there is nothing to read again", 2));
        QCOMPARE(hello(ann, "Ann", {}), std::string("hubbub"));
        m_server->terminate();
        QVERIFY(m_server->waitForFinished(20'000));
        QCOMPARE(m_server->exitCode(), 0);
    }

    void filesOfTheCommandLineAreReadAgain()
    {
        write("password", "sesame\n");
        m_server->start(QStringLiteral(HUBBUB_PROGRAM),
                        {"--server", "--data", m_folder->filePath(QStringLiteral("data")), "--listen", "127.0.0.1", "--port", "0",
                         "--password-file", path("password")});
        const QString url = readyLine().value(QStringLiteral("localUrl")).toString();
        write("password", "open\n");
        reload();
        QVERIFY(waitForLog("the options were read again changed=password-file"));
        TestPeer ann(1);
        QVERIFY(ann.open(url));
        QCOMPARE(hello(ann, "Ann", "sesame"), std::string());
        TestPeer ben(2);
        QVERIFY(ben.open(url));
        QCOMPARE(hello(ben, "Ben", "open"), std::string("hubbub"));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static QString common() { return QStringLiteral("port = 0\n"); }

    void write(const char *name, const QString &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content.toUtf8()), content.toUtf8().size());
    }

    void start()
    {
        m_server->start(QStringLiteral(HUBBUB_PROGRAM),
                        {"--server", "--data", m_folder->filePath(QStringLiteral("data")), "--config", path("hubbub.toml")});
        const QJsonObject ready = readyLine();
        m_url = ready.value(QStringLiteral("localUrl")).toString();
        m_port = static_cast<std::uint16_t>(ready.value(QStringLiteral("port")).toInt());
        QVERIFY2(!m_url.isEmpty(), m_server->readAllStandardError().constData());
    }

    QJsonObject readyLine()
    {
        while (!m_server->canReadLine()) {
            if (!m_server->waitForReadyRead(20'000)) {
                return {};
            }
        }
        return QJsonDocument::fromJson(m_server->readLine()).object();
    }

    void reload() { ::kill(static_cast<pid_t>(m_server->processId()), SIGHUP); }

    /// Whether the server's log says this so many times by now or soon.
    bool waitForLog(const QByteArray &text, int times = 1)
    {
        const auto isThere = [&] {
            m_log += m_server->readAllStandardError();
            return m_log.count(text) >= times;
        };
        const bool found = QTest::qWaitFor(isThere, 20'000);
        if (!found) {
            qWarning("%s", m_log.constData());
        }
        return found;
    }

    /// What the server calls itself; nothing if it does not let one in.
    static std::string hello(TestPeer &peer, const std::string &name, const std::string &password)
    {
        protocol::Hello hello{protocol::protocolVersion, name, peer.device(), "test"};
        hello.serverPassword = password;
        const auto reply = peer.ask(hello);
        const auto *in = reply ? std::get_if<protocol::HelloReply>(&*reply) : nullptr;
        return in ? in->serverName : std::string();
    }

    QByteArray shownSerial() const
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
        return socket.waitForEncrypted(20'000) ? socket.peerCertificate().serialNumber() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    QByteArray m_log;
    QString m_url;
    std::uint16_t m_port = 0;
};

QTEST_GUILESS_MAIN(NetReload)
#include "net_reload.moc"
