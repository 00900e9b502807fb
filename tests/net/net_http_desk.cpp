// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/limits.h"
#include "server/http_desk.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace hubbub;
using namespace hubbub::server;

namespace {

constexpr std::size_t largeBytes = 16 * 1024 * 1024; // more than the kernel takes for anybody
constexpr std::size_t smallBytes = 60'000; // goes into a socket as a whole

std::shared_ptr<const http::Router> largeSite()
{
    static const std::string large(largeBytes, 'x');
    static const std::string small(smallBytes, 'x');
    auto router = std::make_shared<http::Router>();
    router->add("/large", {{http::Method::Get}, [](const http::Request &, const http::Peer &) {
                               return http::Response{http::Status::Ok, {}, http::Body::constant(large)};
                           }});
    router->add("/small", {{http::Method::Get}, [](const http::Request &, const http::Peer &) {
                               return http::Response{http::Status::Ok, {}, http::Body::constant(small)};
                           }});
    return router;
}

const base::Clock &systemClock()
{
    static const base::SystemClock clock;
    return clock;
}

/// A desk with one socket of a peer that does what the test likes.
struct Stage {
    explicit Stage(const base::Clock &given = systemClock()) : clock(given) {}

    ConnectionTimes times;
    const base::Clock &clock;
    QTcpServer listening;
    QTcpSocket peer;
    QTcpSocket *accepted = nullptr;
    IoTally tally;
    HttpDesk desk{largeSite(), times, clock, tally};

    /// `kernelBytes`: about so much the kernel takes at either end, if that is to be little.
    bool open(int kernelBytes = 0)
    {
        if (!listening.listen(QHostAddress::LocalHost)) {
            return false;
        }
        peer.setReadBufferSize(1024);
        if (kernelBytes > 0) {
            peer.bind(QHostAddress::LocalHost); // only then there is something to set this of
            peer.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, kernelBytes);
        }
        peer.connectToHost(QHostAddress::LocalHost, listening.serverPort());
        if (!QTest::qWaitFor(
                [this] { return listening.hasPendingConnections() && peer.state() == QTcpSocket::ConnectedState; })) {
            return false;
        }
        accepted = listening.nextPendingConnection();
        accepted->setParent(nullptr);
        if (kernelBytes > 0) {
            accepted->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kernelBytes);
        }
        desk.take(accepted, QHostAddress(QHostAddress::LocalHost), {false, true, true});
        return true;
    }

    /// Reads until the server ends, or until the answer is here.
    QByteArray read(bool untilEnd)
    {
        QByteArray all;
        peer.setReadBufferSize(0);
        static_cast<void>(QTest::qWaitFor(
            [&] {
                all += peer.readAll();
                return peer.state() == QTcpSocket::UnconnectedState || (!untilEnd && bodyBytes(all) >= smallBytes);
            },
            30'000));
        return all + peer.readAll();
    }
    static std::size_t bodyBytes(const QByteArray &answer)
    {
        const auto head = answer.indexOf("\r\n\r\n");
        return head < 0 ? 0 : static_cast<std::size_t>(answer.size() - head - 4);
    }
};

QByteArray request(const QByteArray &path, const QByteArray &lines = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
}

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
        stage.peer.write("GET /large HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
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
            stage.peer.write("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
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
        stage.peer.write("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(QTest::qWaitFor(
            [&] {
                static_cast<void>(stage.peer.read(100));
                stage.desk.beat(stage.clock.steadyMs());
                return !gone.isEmpty();
            },
            30'000));
    }

    /// Handed over is not read yet: the last piece of a connection has as much time as those before it.
    void theLastPieceHasItsTime()
    {
        test::FakeClock clock;
        Stage stage(clock);
        QVERIFY(stage.open(8 * 1024));
        const QSignalSpy gone(&stage.desk, &HttpDesk::gone);
        stage.peer.write(request("/small", "Connection: close\r\n"));
        QVERIFY(QTest::qWaitFor([&] { return stage.accepted->bytesToWrite() > 0; }));
        clock.advance(stage.times.stall - 1);
        QVERIFY(stage.times.goodbye < stage.times.stall - 1);
        stage.desk.beat(clock.steadyMs());
        QVERIFY(gone.isEmpty());
        QCOMPARE(Stage::bodyBytes(stage.read(true)), smallBytes);
    }

    void whoDoesNotReadTheLastPieceIsCutOff()
    {
        test::FakeClock clock;
        Stage stage(clock);
        QVERIFY(stage.open(8 * 1024));
        const QSignalSpy gone(&stage.desk, &HttpDesk::gone);
        stage.peer.write(request("/small", "Connection: close\r\n"));
        QVERIFY(QTest::qWaitFor([&] { return stage.accepted->bytesToWrite() > 0; }));
        clock.advance(stage.times.stall);
        stage.desk.beat(clock.steadyMs());
        QCOMPARE(gone.size(), 1);
        QVERIFY(stage.desk.isEmpty());
    }

    /// Several browsers behind one address share the connections that it may have.
    void aConnectionIsKeptForThreeSeconds()
    {
        test::FakeClock clock;
        Stage stage(clock);
        QVERIFY(stage.open());
        for (int i = 0; i < 2; ++i) {
            stage.peer.write(request("/small"));
            QVERIFY(stage.read(false).startsWith("HTTP/1.1 200 OK"));
            clock.advance(2'999);
            stage.desk.beat(clock.steadyMs());
        }
        clock.advance(1);
        stage.desk.beat(clock.steadyMs());
        QCOMPARE(stage.read(true), QByteArray());
        QCOMPARE(stage.peer.state(), QTcpSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(NetHttpDesk)
#include "net_http_desk.moc"
