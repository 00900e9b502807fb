// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/limits.h"
#include "tests/net/test_host.h"
#include "tests/net/test_peer.h"

#include <QFileInfo>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QWebSocketHandshakeOptions>

#include <algorithm>

using namespace hubbub;
using namespace hubbub::test;

/// A whole host and well-behaved clients, over real sockets.
class NetHost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePostReachesEverybodyOnce()
    {
        TestHost host(withThreads(3)); // more threads than cores, so that a fan-out crosses some
        host.start();
        TestPeer ann(1);
        QVERIFY(ann.open(host.url()) && ann.hello("Ann"));
        const protocol::RoomId room = ann.makeRoom("Tea");
        QVERIFY(!room.empty());
        std::vector<std::unique_ptr<TestPeer>> others;
        for (std::uint64_t i = 0; i < 5; ++i) {
            others.push_back(std::make_unique<TestPeer>(10 + i));
            QVERIFY(others.back()->open(host.url()) && others.back()->hello("Guest " + std::to_string(i)));
            QVERIFY(others.back()->join(room));
        }
        const protocol::Seq seq = ann.post(room, "Hello, all");
        QCOMPARE(seq, protocol::Seq(7)); // after one creation and five joins
        for (const auto &other : others) {
            QTRY_COMPARE(other->entries.size(), 7U); // from the beginning of the log
            QCOMPARE(other->entries.back().seq, seq);
            QCOMPARE(std::get<protocol::Posted>(other->entries.back().body).text, std::string("Hello, all"));
        }
        QTRY_COMPARE(ann.entries.size(), 7U);
    }

    void everyPeerIsAnsweredInItsOwnKind()
    {
        TestHost host;
        host.start();
        TestPeer binary(1);
        TestPeer text(2, TestPeer::Kind::Text);
        QVERIFY(binary.open(host.url()) && binary.hello("Binary"));
        QVERIFY(text.open(host.url()) && text.hello("Text"));
        const protocol::RoomId room = binary.makeRoom("Tea");
        QVERIFY(text.join(room));
        QVERIFY(binary.post(room, "zażółć 🎉") > 0);
        QTRY_COMPARE(text.entries.size(), 3U);
        QTRY_COMPARE(binary.entries.size(), 3U);
        QCOMPARE(std::get<protocol::Posted>(text.entries.back().body).text, std::string("zażółć 🎉"));
        QCOMPARE(text.binaryFrames, 0);
        QCOMPARE(binary.textFrames, 0);
    }

    void theSubprotocolIsConfirmed()
    {
        TestHost host;
        host.start();
        QWebSocket socket;
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QStringLiteral("other"), QStringLiteral("hubbub.v1")});
        socket.open(QUrl(host.url()), options);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(socket.subprotocol(), QStringLiteral("hubbub.v1"));
    }

    void bothLoopbackAddressesHaveTheSamePort()
    {
        TestHost host;
        host.start();
        TestPeer four(1);
        QVERIFY(four.open(QStringLiteral("ws://127.0.0.1:%1/ws").arg(host.port())));
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHostIPv6)) {
            QSKIP("this machine has no IPv6");
        }
        TestPeer six(2);
        QVERIFY(six.open(QStringLiteral("ws://[::1]:%1/ws").arg(host.port())));
        QVERIFY(six.hello("Six"));
    }

    void aStopSaysByeAndClosesWith1012()
    {
        TestHost host;
        host.start();
        TestPeer ann(1);
        TestPeer silent(2);
        QVERIFY(ann.open(host.url()) && ann.hello("Ann"));
        QVERIFY(silent.open(host.url())); // has not said hello
        QSignalSpy stopped(&host.host(), &server::Host::stopped);
        host.host().stop();
        QTRY_VERIFY(ann.closed() && silent.closed());
        QCOMPARE(ann.closeCode(), 1012);
        QVERIFY(ann.byeReceived);
        QTRY_COMPARE(stopped.size(), 1);
    }

    void whatIsOnItsWayAtAStopIsAnsweredAndKept()
    {
        TestHost host;
        host.start();
        TestPeer ann(1);
        QVERIFY(ann.open(host.url()) && ann.hello("Ann"));
        const protocol::RoomId room = ann.makeRoom("Tea");
        protocol::Seq last = 0;
        for (int i = 0; i < 20; ++i) {
            last = ann.post(room, "message " + std::to_string(i));
            QVERIFY(last > 0);
        }
        host.stop();
        host.start();
        TestPeer again(1); // the same device
        QVERIFY(again.open(host.url()) && again.hello("Ann"));
        QVERIFY(again.follow(room));
        QTRY_COMPARE(again.entries.size(), static_cast<std::size_t>(last));
    }

    void dataIsPrivate()
    {
        TestHost host;
        host.start();
        const QFileInfo folder(host.folder() + QStringLiteral("/host"));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(folder.isDir());
        QVERIFY((folder.permissions() & others) == QFile::Permissions());
        const QFileInfo database(folder.filePath() + QStringLiteral("/hub.db"));
        QVERIFY(database.isFile());
        QVERIFY((database.permissions() & others) == QFile::Permissions());
    }

    void aSecondHostOnTheSameDataIsRefused()
    {
        TestHost host;
        host.start();
        server::HostOptions options;
        options.dataFolder = host.folder().toStdString();
        options.port = 0;
        server::Host second(options);
        QSignalSpy failed(&second, &server::Host::failed);
        QSignalSpy stopped(&second, &server::Host::stopped);
        second.start();
        const auto started = second.waitUntilStarted();
        QVERIFY(!started.ok());
        QCOMPARE(started.error().kind, server::HostError::Kind::InUse);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(stopped.size(), 1);
        host.stop();
        server::Host third(options);
        third.start();
        QVERIFY(third.waitUntilStarted().ok());
    }

    void aTakenPortIsRefusedAndNamed()
    {
        TestHost host;
        host.start();
        QTemporaryDir folder;
        server::HostOptions options;
        options.dataFolder = folder.path().toStdString();
        options.port = host.port();
        server::Host second(options);
        second.start();
        const auto started = second.waitUntilStarted();
        QVERIFY(!started.ok());
        QCOMPARE(started.error().kind, server::HostError::Kind::Listen);
        QVERIFY(QString::fromStdString(started.error().message).contains(QString::number(host.port())));
    }

    void oddAddressesAreRefused()
    {
        for (const char *address : {"chat.example", "", "300.1.1.1", "203.0.113.1"}) {
            QTemporaryDir folder;
            server::HostOptions options;
            options.dataFolder = folder.path().toStdString();
            options.port = 0;
            options.listen = {address};
            server::Host host(options);
            host.start();
            const auto started = host.waitUntilStarted();
            QVERIFY2(!started.ok(), address);
            QCOMPARE(started.error().kind, server::HostError::Kind::Listen);
        }
    }

    void startAndStopInAnyOrderEnd()
    {
        QTemporaryDir folder;
        server::HostOptions options;
        options.dataFolder = folder.path().toStdString();
        options.port = 0;
        {
            server::Host never(options);
        }
        {
            server::Host stoppedFirst(options);
            stoppedFirst.stop();
            stoppedFirst.start();
            stoppedFirst.waitUntilStopped();
        }
        {
            server::Host atOnce(options);
            atOnce.start();
            atOnce.stop();
            atOnce.stop();
        }
        server::Host last(options);
        last.start();
        QVERIFY(last.waitUntilStarted().ok());
    }

    void manyHostsInOneProcess()
    {
        std::vector<std::unique_ptr<TestHost>> hosts;
        for (int i = 0; i < 3; ++i) {
            hosts.push_back(std::make_unique<TestHost>());
            hosts.back()->start();
        }
        for (const auto &host : hosts) {
            TestPeer peer(1);
            QVERIFY(peer.open(host->url()) && peer.hello("Ann"));
        }
    }

    void aDeadPeerIsNoticed()
    {
        server::HostOptions options;
        options.times.ping = 50;
        options.times.pong = 100;
        options.times.goodbye = 50;
        options.times.beat = 20;
        TestHost host(options);
        host.start();
        TestPeer alive(1);
        TestPeer watcher(2);
        QVERIFY(alive.open(host.url()) && alive.hello("Alive"));
        RawSilence dead(host.url());
        QVERIFY(dead.opened);
        QTRY_VERIFY(dead.closedByPeer());
        // The one that answers pings is still there after several of them.
        QVERIFY(!alive.makeRoom("Tea").empty());
        QVERIFY(!alive.closed());
    }

private:
    /// A WebSocket whose thread never runs, so that it never answers a ping.
    struct RawSilence {
        explicit RawSilence(const QString &url);
        bool closedByPeer();
        QTcpSocket socket;
        bool opened = false;
    };

    static server::HostOptions withThreads(int count)
    {
        server::HostOptions options;
        options.ioThreads = count;
        return options;
    }
};

NetHost::RawSilence::RawSilence(const QString &url)
{
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QUrl(url).host(), static_cast<quint16>(QUrl(url).port()));
    socket.write("GET /ws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    opened = QTest::qWaitFor([this] { return socket.peek(64).startsWith("HTTP/1.1 101"); });
}

bool NetHost::RawSilence::closedByPeer()
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

QTEST_GUILESS_MAIN(NetHost)
#include "net_host.moc"
