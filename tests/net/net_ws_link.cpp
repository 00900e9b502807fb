// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ws_dialer.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace hubbub;

/// A server that does what a test wants, with the link under test at the other end.
class NetWsLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QWebSocketServer>(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
        m_server->setSupportedSubprotocols({QStringLiteral("hubbub.v1")});
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_opened = 0;
        m_received.clear();
        m_end.reset();
        m_ends = 0;
    }

    void cleanup()
    {
        m_link.reset();
        m_server.reset();
    }

    void carriesFramesInOrderBothWays()
    {
        QVERIFY(connectBoth());
        QCOMPARE(m_peer->subprotocol(), QStringLiteral("hubbub.v1"));
        const QSignalSpy atPeer(m_peer.get(), &QWebSocket::binaryMessageReceived);
        for (int i = 0; i < 100; ++i) {
            m_link->send("to peer " + std::to_string(i));
            m_peer->sendBinaryMessage("to link " + QByteArray::number(i));
        }
        QTRY_COMPARE(atPeer.size(), 100);
        QTRY_COMPARE(m_received.size(), 100U);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(atPeer[i][0].toByteArray(), "to peer " + QByteArray::number(i));
            QCOMPARE(m_received[static_cast<std::size_t>(i)], "to link " + std::to_string(i));
        }
        m_peer->sendTextMessage(QStringLiteral("text, zażółć"));
        QTRY_COMPARE(m_received.back(), std::string("text, zażółć"));
    }

    void nothingHappensInsideACall()
    {
        dial(url());
        QCOMPARE(m_opened, 0);
        dial(QStringLiteral("ws://"));
        QCOMPARE(m_ends, 0);
        QTRY_COMPARE(m_ends, 1);
    }

    void tellsThePeersCloseCode()
    {
        QVERIFY(connectBoth());
        volatile const int code = 4003; // Qt has no name for it
        m_peer->close(static_cast<QWebSocketProtocol::CloseCode>(code), QStringLiteral("slow down"));
        QTRY_VERIFY(m_end);
        QCOMPARE(*m_end, std::uint16_t(4003));
        QCOMPARE(m_reason, std::string("slow down"));
    }

    void understandsCodesThatQtDoesNotKnow()
    {
        QVERIFY(connectBoth());
        volatile const int code = 1012;
        m_peer->close(static_cast<QWebSocketProtocol::CloseCode>(code), QStringLiteral("restart"));
        QTRY_VERIFY(m_end);
        QVERIFY2(*m_end == 1012, m_reason.c_str());
    }

    void whatCameBeforeTheEndIsToldBeforeTheEnd()
    {
        QVERIFY(connectBoth());
        m_peer->sendBinaryMessage("last");
        m_peer->close(QWebSocketProtocol::CloseCodeNormal);
        QTRY_VERIFY(m_end);
        QCOMPARE(m_received, std::vector<std::string>{"last"});
        QCOMPARE(*m_end, std::uint16_t(1000));
    }

    void aBrokenConnectionHasNoCode()
    {
        QVERIFY(connectBoth());
        m_peer->abort();
        QTRY_VERIFY(m_end);
        QCOMPARE(*m_end, std::uint16_t(0));
        m_link->send("into the void");
        m_link->close();
        QTest::qWait(1);
        QCOMPARE(m_ends, 1);
    }

    void aRefusedPortIsAnEndThatSaysWhy_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("plain") << "ws";
        QTest::newRow("encrypted") << "wss";
    }

    void aRefusedPortIsAnEndThatSaysWhy()
    {
        QFETCH(QString, scheme);
        QUrl nobody(url());
        nobody.setScheme(scheme);
        m_server->close();
        QTcpSocket asked;
        asked.connectToHost(nobody.host(), static_cast<quint16>(nobody.port()));
        QVERIFY(!asked.waitForConnected());
        dial(nobody.toString());
        QTRY_VERIFY(m_end);
        QCOMPARE(*m_end, std::uint16_t(0));
        QCOMPARE(QString::fromStdString(m_reason), asked.errorString());
        QCOMPARE(m_opened, 0);
    }

    void aSilentServerIsAnEndAfterTheDeadline()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_dialer = net::WsDialer(50);
        dial(QStringLiteral("ws://127.0.0.1:%1/ws").arg(silent.serverPort()));
        m_dialer = net::WsDialer();
        QTRY_VERIFY(m_end);
        QCOMPARE(*m_end, std::uint16_t(0));
        QCOMPARE(m_opened, 0);
    }

    void anHttpErrorIsAnEnd()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        dial(QStringLiteral("ws://127.0.0.1:%1/ws").arg(server.serverPort()));
        QTRY_VERIFY(m_end);
        QCOMPARE(*m_end, std::uint16_t(0));
        QCOMPARE(m_opened, 0);
    }

    void nothingIsToldAfterClose()
    {
        QVERIFY(connectBoth());
        m_peer->sendBinaryMessage("late");
        m_peer->flush();
        const QSignalSpy peerClosed(m_peer.get(), &QWebSocket::disconnected);
        m_link->send("goodbye");
        m_link->close();
        QTRY_VERIFY(
            !peerClosed.isEmpty()); // and what was sent before the close did arrive or was at least not cut off by a crash
        QTest::qWait(1);
        QVERIFY(m_received.empty());
        QCOMPARE(m_ends, 0);
    }

    void aCallbackMayCloseOrDestroyTheLink()
    {
        for (const bool destroy : {false, true}) {
            QVERIFY(connectBoth());
            m_onReceived = [&] { destroy ? m_link.reset() : m_link->close(); };
            m_peer->sendBinaryMessage("one");
            m_peer->sendBinaryMessage("two");
            QTRY_COMPARE(m_received.size(), 1U);
            QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
            QCOMPARE(m_received.size(), 1U);
            QCOMPARE(m_ends, 0);
            m_onReceived = nullptr;
            m_received.clear();
        }
    }

    void closingWhileDialingIsSilent()
    {
        dial(url());
        m_link->close();
        dial(url());
        m_link.reset();
        QTest::qWait(20);
        QCOMPARE(m_opened, 0);
        QCOMPARE(m_ends, 0);
    }

    void anOversizedFrameEndsTheLink()
    {
        QVERIFY(connectBoth());
        m_peer->sendBinaryMessage(QByteArray(1024 * 1024, 'x'));
        QTRY_VERIFY(m_end);
        QCOMPARE(*m_end, std::uint16_t(1009));
        QVERIFY(m_received.empty());
    }

private:
    QString url() const { return m_server->serverUrl().toString() + QStringLiteral("/ws"); }

    void dial(const QString &to)
    {
        protocol::Link::Events events;
        events.opened = [this] { ++m_opened; };
        events.received = [this](std::string_view bytes) {
            m_received.emplace_back(bytes);
            if (m_onReceived) {
                m_onReceived();
            }
        };
        events.closed = [this](std::uint16_t code, const std::string &reason) {
            ++m_ends;
            m_end = code;
            m_reason = reason;
        };
        m_link = m_dialer.dial(to.toStdString(), std::move(events));
    }

    bool connectBoth()
    {
        m_opened = 0;
        dial(url());
        if (!QTest::qWaitFor([this] { return m_opened == 1 && m_server->hasPendingConnections(); })) {
            return false;
        }
        m_peer.reset(m_server->nextPendingConnection());
        return true;
    }

    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<QWebSocket> m_peer;
    net::WsDialer m_dialer;
    std::unique_ptr<protocol::Link> m_link;
    int m_opened = 0;
    std::vector<std::string> m_received;
    std::function<void()> m_onReceived;
    std::optional<std::uint16_t> m_end;
    std::string m_reason;
    int m_ends = 0;
};

QTEST_GUILESS_MAIN(NetWsLink)
#include "net_ws_link.moc"
