// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "server/frame_writer.h"
#include "server/socket_batch.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

using namespace hubbub;
using server::FrameJoiner;
using server::FrameWriter;
using server::SharedBytes;
using server::SocketBatch;

namespace {

/// A writer in front of a connected socket, and everything its peer has read.
class Line final : public QObject
{
public:
    explicit Line(FrameJoiner &joiner)
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost)) {
            qFatal("no port");
        }
        m_peer.connectToHost(QHostAddress::LocalHost, server.serverPort());
        if (!server.waitForNewConnection(10'000)) {
            qFatal("no connection");
        }
        m_socket.reset(server.nextPendingConnection());
        m_socket->setParent(nullptr);
        m_writer = std::make_unique<FrameWriter>(*m_socket, joiner);
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this] { m_writer->pump(); });
    }
    ~Line() override
    {
        m_socket->disconnect(this);
        m_peer.abort();
    }

    FrameWriter &writer() { return *m_writer; }
    QTcpSocket &socket() { return *m_socket; }
    QTcpSocket &peer() { return m_peer; }
    const QByteArray &arrived()
    {
        m_arrived += m_peer.readAll();
        return m_arrived;
    }

private:
    QTcpSocket m_peer;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<FrameWriter> m_writer;
    QByteArray m_arrived;
};

SharedBytes frame(std::size_t size, char letter)
{
    return std::make_shared<const std::string>(size, letter);
}

/// A turn's end, as an IO thread does it.
void flush(SocketBatch &batch, Line &line)
{
    while (SharedBytes bytes = line.writer().direct()) {
        std::vector<SocketBatch::Write> writes = {{line.socket().socketDescriptor(), std::move(bytes), 0}};
        batch.write(writes);
        line.writer().written(writes.front().taken);
    }
    line.writer().pump();
}

} // namespace

class NetFrameWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void framesOfATurnAreOneWrite()
    {
        FrameJoiner joiner;
        Line line(joiner);
        line.writer().add(frame(3, 'a'));
        line.writer().add(frame(2, 'b'));
        QVERIFY(line.writer().holdsFrames());
        const SharedBytes bytes = line.writer().direct();
        QVERIFY(bytes);
        QCOMPARE(*bytes, "aaabb");
    }

    static void membersWithTheSameFramesShareThem()
    {
        FrameJoiner joiner;
        Line one(joiner);
        Line two(joiner);
        Line three(joiner);
        for (const SharedBytes &each : {frame(3, 'a'), frame(2, 'b')}) {
            one.writer().add(each);
            two.writer().add(each);
        }
        three.writer().add(frame(3, 'a'));
        three.writer().add(frame(2, 'b')); // equal, but not the same
        const SharedBytes first = one.writer().direct();
        QCOMPARE(two.writer().direct().get(), first.get());
        QVERIFY(three.writer().direct() != first);
    }

    static void qtsBytesGoFirst()
    {
        FrameJoiner joiner;
        Line line(joiner);
        line.socket().write("ping"); // as QWebSocket does it
        line.writer().add(frame(3, 'a'));
        QVERIFY(!line.writer().direct());
        QTRY_COMPARE(line.arrived(), QByteArray("pingaaa"));
    }

    static void nothingIsLostOrMixedHoweverLittleTheSystemTakes()
    {
        FrameJoiner joiner;
        Line line(joiner);
        line.socket().setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 32 * 1024);
        line.peer().setReadBufferSize(64 * 1024);
        const auto batch = server::makeSocketBatch();
        base::SeededRandom random(7);
        QByteArray sent;
        for (int turn = 0; turn < 300; ++turn) {
            const auto frames = 1 + random.below(5);
            for (std::uint64_t i = 0; i < frames; ++i) {
                const auto size = 1 + random.below(turn % 10 == 0 ? 150'000 : 3'000);
                const SharedBytes next = frame(size, static_cast<char>('a' + random.below(26)));
                line.writer().add(next);
                sent += QByteArray::fromStdString(*next);
            }
            flush(*batch, line);
            if (turn % 3 == 0) {
                QCoreApplication::processEvents();
                line.arrived();
            }
            QCOMPARE(line.writer().added(), static_cast<std::uint64_t>(sent.size()));
            QVERIFY(line.writer().handedOver() + line.writer().waiting() == line.writer().added());
        }
        QVERIFY(line.writer().waiting() > 0); // or nothing of this was tried
        QVERIFY(QTest::qWaitFor([&] { return line.arrived().size() == sent.size(); }, 60'000));
        QVERIFY(line.arrived() == sent);
        QCOMPARE(line.writer().waiting(), 0U);
    }

    static void whatWasDiscardedDoesNotArrive()
    {
        FrameJoiner joiner;
        Line line(joiner);
        line.writer().add(frame(3, 'a'));
        line.writer().discard();
        line.writer().add(frame(2, 'b'));
        flush(*server::makeSocketBatch(), line);
        QTRY_COMPARE(line.arrived(), QByteArray("bb"));
    }
};

QTEST_GUILESS_MAIN(NetFrameWriter)
#include "net_frame_writer.moc"
