// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/plain_socket.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

using hubbub::server::PlainSocket;

namespace {

/// Hands out our kind of socket.
class Server final : public QTcpServer
{
public:
    std::unique_ptr<PlainSocket> accepted;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        accepted = std::make_unique<PlainSocket>();
        accepted->setSocketDescriptor(descriptor);
    }
};

} // namespace

class NetPlainSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<Server>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_peer = std::make_unique<QTcpSocket>();
        m_peer->connectToHost(QHostAddress::LocalHost, m_server->serverPort());
        QTRY_VERIFY(m_server->accepted && m_peer->state() == QAbstractSocket::ConnectedState);
    }

    void cleanup()
    {
        m_peer.reset();
        m_server.reset();
    }

    void whatATurnWritesIsOnePiece()
    {
        PlainSocket &socket = *m_server->accepted;
        const QSignalSpy pieces(&socket, &QTcpSocket::bytesWritten);
        for (int i = 0; i < 10'000; ++i) { // as the answers to so many pings are
            QCOMPARE(socket.write("pong"), 4);
        }
        QCOMPARE(socket.bytesToWrite(), 40'000);
        QTRY_COMPARE(m_peer->bytesAvailable(), 40'000);
        QCOMPARE(socket.bytesToWrite(), 0);
        QCOMPARE(pieces.size(), 1);
        QCOMPARE(pieces.constFirst().constFirst().toLongLong(), 40'000);
    }

    void whatWasWrittenBeforeTheGoodbyeArrives()
    {
        PlainSocket &socket = *m_server->accepted;
        socket.write("goodbye");
        socket.disconnectFromHost();
        QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_peer->readAll(), QByteArray("goodbye"));
    }

    void theRestFollowsInOrder()
    {
        PlainSocket &socket = *m_server->accepted;
        m_peer->setReadBufferSize(64 * 1024);
        QByteArray sent;
        for (int i = 0; i < 200; ++i) {
            const QByteArray piece(50'000 + i, static_cast<char>('a' + i % 26));
            QCOMPARE(socket.write(piece), piece.size());
            sent += piece;
        }
        QByteArray arrived;
        bool wasFull = false; // or nothing of this was tried
        QVERIFY(QTest::qWaitFor(
            [&] {
                wasFull = wasFull || (socket.bytesToWrite() > 0 && !arrived.isEmpty());
                arrived += m_peer->readAll();
                return arrived.size() == sent.size();
            },
            60'000));
        QVERIFY(arrived == sent);
        QVERIFY(wasFull);
    }

    void afterTheEndNothingIsTaken()
    {
        PlainSocket &socket = *m_server->accepted;
        socket.write("never");
        socket.abort();
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (hubbub::server::PlainSocket): device not open");
        QCOMPARE(socket.write("hello"), -1);
    }

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<QTcpSocket> m_peer;
};

QTEST_GUILESS_MAIN(NetPlainSocket)
#include "net_plain_socket.moc"
