// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/limits.h"
#include "server/http_desk.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hubbub;
using namespace hubbub::server;

namespace {

constexpr std::size_t largeBytes = 16 * 1024 * 1024; // more than the kernel takes for anybody

std::shared_ptr<const http::Router> largeSite()
{
    static const std::string large(largeBytes, 'x');
    auto router = std::make_shared<http::Router>();
    router->add("/large", {{http::Method::Get}, [](const http::Request &, const http::Peer &) {
                               return http::Response{http::Status::Ok, {}, http::Body::constant(large)};
                           }});
    return router;
}

/// A desk with one socket of a peer that does what the test likes.
struct Stage {
    ConnectionTimes times;
    base::SystemClock clock;
    QTcpServer listening;
    QTcpSocket peer;
    QTcpSocket *accepted = nullptr;
    IoTally tally;
    HttpDesk desk{largeSite(), times, clock, tally};

    bool open()
    {
        if (!listening.listen(QHostAddress::LocalHost)) {
            return false;
        }
        peer.setReadBufferSize(1024);
        peer.connectToHost(QHostAddress::LocalHost, listening.serverPort());
        if (!QTest::qWaitFor(
                [this] { return listening.hasPendingConnections() && peer.state() == QTcpSocket::ConnectedState; })) {
            return false;
        }
        accepted = listening.nextPendingConnection();
        accepted->setParent(nullptr);
        desk.take(accepted, QHostAddress(QHostAddress::LocalHost), {false, true, true});
        return true;
    }
};

} // namespace

/// What a large answer does with readers of every kind.
class NetHttpDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeAnswerArrivesWhole()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.peer.setReadBufferSize(0);
        stage.peer.write("GET /large HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        QByteArray answer;
        QVERIFY(QTest::qWaitFor(
            [&] {
                answer += stage.peer.readAll();
                return stage.peer.state() == QTcpSocket::UnconnectedState;
            },
            30'000));
        answer += stage.peer.readAll();
        QCOMPARE(static_cast<std::size_t>(answer.size() - answer.indexOf("\r\n\r\n") - 4), largeBytes);
    }

    /// However much is asked for ahead: what waits in memory is bounded, and the wait ends.
    void whoReadsNothingIsCutOff()
    {
        Stage stage;
        stage.times.stall = 300;
        QVERIFY(stage.open());
        const QSignalSpy gone(&stage.desk, &HttpDesk::gone);
        for (int i = 0; i < 50; ++i) {
            stage.peer.write("GET /large HTTP/1.1\r\nHost: h\r\n\r\n");
        }
        qint64 most = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                if (gone.isEmpty()) {
                    most = std::max(most, stage.accepted->bytesToWrite());
                    stage.desk.beat(stage.clock.steadyMs());
                }
                return !gone.isEmpty();
            },
            30'000));
        QVERIFY(most > 0 && most <= static_cast<qint64>(http::limits::writtenAhead));
        QVERIFY(stage.desk.isEmpty());
    }

    /// A drop now and then is progress, but not for ever.
    void whoReadsDropsIsCutOff()
    {
        Stage stage;
        stage.times.httpAnswer = 500;
        QVERIFY(stage.open());
        const QSignalSpy gone(&stage.desk, &HttpDesk::gone);
        stage.peer.write("GET /large HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(QTest::qWaitFor(
            [&] {
                static_cast<void>(stage.peer.read(100));
                stage.desk.beat(stage.clock.steadyMs());
                return !gone.isEmpty();
            },
            30'000));
    }
};

QTEST_GUILESS_MAIN(NetHttpDesk)
#include "net_http_desk.moc"
