// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/loop_stage.h"

#include <QEventLoop>
#include <QProcess>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTimer>

#include <array>
#include <memory>
#include <vector>

#include <sys/socket.h>
#include <unistd.h>

using namespace hubbub::test;

namespace {

/// Two connected descriptors.
struct Ends {
    Ends()
    {
        std::array<int, 2> both{};
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, both.data()) != 0) {
            qFatal("no pair of sockets");
        }
        here = both[0];
        there = both[1];
    }
    ~Ends()
    {
        closeHere();
        closeThere();
    }
    Q_DISABLE_COPY_MOVE(Ends)

    void say() const { QCOMPARE(::write(there, "x", 1), 1); }
    void hear() const
    {
        char byte = 0;
        QCOMPARE(::read(here, &byte, 1), 1);
    }
    void closeHere()
    {
        if (here != -1) {
            ::close(std::exchange(here, -1));
        }
    }
    void closeThere()
    {
        if (there != -1) {
            ::close(std::exchange(there, -1));
        }
    }

    int here = -1;
    int there = -1;
};

void aReaderHearsEachTimeUntilItHasRead(Stage &stage)
{
    auto ends = std::make_shared<Ends>();
    auto *const reader = new QSocketNotifier(ends->here, QSocketNotifier::Read, &stage);
    auto times = std::make_shared<int>(0);
    QObject::connect(reader, &QSocketNotifier::activated, &stage, [&stage, ends, times] {
        stage.note("ready");
        if (++*times == 3) { // left unread until now
            ends->hear();
            QTimer::singleShot(5, &stage, &Stage::end);
        }
    });
    ends->say();
}

void aWriterHearsUntilItIsSwitchedOff(Stage &stage)
{
    auto ends = std::make_shared<Ends>();
    auto *const writer = new QSocketNotifier(ends->here, QSocketNotifier::Write, &stage);
    auto times = std::make_shared<int>(0);
    QObject::connect(writer, &QSocketNotifier::activated, &stage, [&stage, ends, times, writer] {
        stage.note("writable");
        if (++*times == 2) {
            writer->setEnabled(false);
            QTimer::singleShot(5, &stage, [&stage, writer] {
                stage.note("on again");
                writer->setEnabled(true);
            });
        } else if (*times == 3) {
            writer->setEnabled(false);
            Stage::end();
        }
    });
}

void aFullSocketIsNotWritable(Stage &stage)
{
    auto ends = std::make_shared<Ends>();
    const std::array<char, 4096> bytes{};
    while (::write(ends->here, bytes.data(), bytes.size()) > 0) {
    }
    auto *const writer = new QSocketNotifier(ends->here, QSocketNotifier::Write, &stage);
    QObject::connect(writer, &QSocketNotifier::activated, &stage, [&stage, ends, writer] {
        stage.note("writable");
        writer->setEnabled(false);
        Stage::end();
    });
    QTimer::singleShot(10, &stage, [&stage, ends] {
        stage.note("reads");
        std::array<char, 4096> sink{};
        while (::read(ends->there, sink.data(), sink.size()) > 0) {
        }
    });
}

void bothKindsOfOneSocket(Stage &stage)
{
    auto ends = std::make_shared<Ends>();
    auto *const reader = new QSocketNotifier(ends->here, QSocketNotifier::Read, &stage);
    auto *const writer = new QSocketNotifier(ends->here, QSocketNotifier::Write, &stage);
    QObject::connect(reader, &QSocketNotifier::activated, &stage, [&stage, ends] {
        stage.note("read");
        ends->hear();
        QTimer::singleShot(5, &stage, &Stage::end);
    });
    QObject::connect(writer, &QSocketNotifier::activated, &stage, [&stage, writer, ends] {
        stage.note("write");
        writer->setEnabled(false);
        ends->say(); // the reader stays on
    });
}

void theOtherEndIsClosed(Stage &stage)
{
    auto ends = std::make_shared<Ends>();
    auto *const reader = new QSocketNotifier(ends->here, QSocketNotifier::Read, &stage);
    QObject::connect(reader, &QSocketNotifier::activated, &stage, [&stage, reader, ends] {
        char byte = 0;
        stage.note(QString("read %1").arg(::read(ends->here, &byte, 1)));
        reader->setEnabled(false);
        Stage::end();
    });
    ends->closeThere();
}

void oneIsDeletedByAnotherThatWasReady(Stage &stage)
{
    std::vector<std::shared_ptr<Ends>> pairs;
    auto readers = std::make_shared<std::vector<QSocketNotifier *>>();
    auto heard = std::make_shared<int>(0);
    for (int i = 0; i < 2; ++i) {
        const auto ends = std::make_shared<Ends>();
        auto *const reader = new QSocketNotifier(ends->here, QSocketNotifier::Read, &stage);
        readers->push_back(reader);
        QObject::connect(reader, &QSocketNotifier::activated, &stage, [&stage, readers, reader, heard, ends] {
            ends->hear();
            stage.note(QString("heard %1").arg(++*heard));
            delete (reader == readers->front() ? readers->back() : readers->front());
            QTimer::singleShot(5, &stage, &Stage::end);
        });
        ends->say();
    }
}

void aNumberIsUsedAgain(Stage &stage)
{
    auto old = std::make_shared<Ends>();
    auto *const reader = new QSocketNotifier(old->here, QSocketNotifier::Read, &stage);
    QObject::connect(reader, &QSocketNotifier::activated, &stage, [&stage, old, reader] {
        stage.note("old");
        const int number = old->here;
        delete reader;
        old->closeHere();
        old->closeThere();
        const auto fresh = std::make_shared<Ends>();
        stage.note(fresh->here == number || fresh->there == number ? "the same number" : "another number");
        auto *const next = new QSocketNotifier(fresh->here, QSocketNotifier::Read, &stage);
        QObject::connect(next, &QSocketNotifier::activated, &stage, [&stage, fresh] {
            stage.note("fresh");
            fresh->hear();
            Stage::end();
        });
        QTimer::singleShot(5, &stage, [&stage, fresh] {
            stage.note("says");
            fresh->say();
        });
    });
    old->say();
}

void theNewerOfTwoOfAKindHears(Stage &stage)
{
    auto ends = std::make_shared<Ends>();
    auto *const old = new QSocketNotifier(ends->here, QSocketNotifier::Read, &stage);
    auto *const fresh = new QSocketNotifier(ends->here, QSocketNotifier::Read, &stage);
    QObject::connect(old, &QSocketNotifier::activated, &stage, [&stage] { stage.note("the old one"); });
    QObject::connect(fresh, &QSocketNotifier::activated, &stage, [&stage, ends] {
        stage.note("the new one");
        ends->hear();
        Stage::end();
    });
    ends->say();
}

void excludedSocketsWait(Stage &stage)
{
    auto ends = std::make_shared<Ends>();
    auto *const reader = new QSocketNotifier(ends->here, QSocketNotifier::Read, &stage);
    QObject::connect(reader, &QSocketNotifier::activated, &stage, [&stage, ends] {
        stage.note("read");
        ends->hear();
        Stage::end();
    });
    ends->say();
    QTimer::singleShot(5, Qt::PreciseTimer, &stage, [&stage] { stage.note("timer"); });
    const QDeadlineTimer enough(500);
    while (stage.notes().isEmpty() && !enough.hasExpired()) {
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
    }
}

void aFileIsAlwaysReady(Stage &stage)
{
    auto *const file = new QTemporaryFile(&stage);
    if (!file->open()) {
        qFatal("no temporary file");
    }
    auto *const reader = new QSocketNotifier(file->handle(), QSocketNotifier::Read, &stage);
    auto times = std::make_shared<int>(0);
    QObject::connect(reader, &QSocketNotifier::activated, &stage, [&stage, reader, times] {
        stage.note("ready");
        if (++*times == 3) {
            reader->setEnabled(false);
            QTimer::singleShot(5, &stage, &Stage::end);
        }
    });
}

void manySocketsEachHearTheirOwn(Stage &stage)
{
    auto heard = std::make_shared<int>(0);
    for (int i = 0; i < 400; ++i) { // more than one turn serves
        const auto ends = std::make_shared<Ends>();
        auto *const reader = new QSocketNotifier(ends->here, QSocketNotifier::Read, &stage);
        QObject::connect(reader, &QSocketNotifier::activated, &stage, [&stage, heard, ends] {
            ends->hear();
            if (++*heard == 400) {
                stage.note("all");
                QTimer::singleShot(5, &stage, &Stage::end);
            } else if (*heard > 400) {
                stage.note("too many");
            }
        });
        ends->say();
    }
}

void aNestedLoopServesTheSameSocket(Stage &stage)
{
    auto ends = std::make_shared<Ends>();
    auto depth = std::make_shared<int>(0);
    auto *const reader = new QSocketNotifier(ends->here, QSocketNotifier::Read, &stage);
    QObject::connect(reader, &QSocketNotifier::activated, &stage, [&stage, ends, depth] {
        ends->hear();
        stage.note(QString("depth %1").arg(++*depth));
        if (*depth == 1) {
            ends->say();
            QEventLoop nested;
            QTimer::singleShot(20, &nested, &QEventLoop::quit);
            nested.exec();
            Stage::end();
        }
        --*depth;
    });
    ends->say();
}

void socketsOfQtTalk(Stage &stage)
{
    auto *const server = new QTcpServer(&stage);
    auto *const client = new QTcpSocket(&stage);
    if (!server->listen(QHostAddress::LocalHost)) {
        qFatal("no port");
    }
    QObject::connect(server, &QTcpServer::newConnection, &stage, [&stage, server] {
        QTcpSocket *const peer = server->nextPendingConnection();
        QObject::connect(peer, &QTcpSocket::readyRead, &stage, [peer] { peer->write(peer->readAll()); });
        QObject::connect(peer, &QTcpSocket::disconnected, &stage, [&stage] {
            stage.note("closed");
            Stage::end();
        });
    });
    auto back = std::make_shared<qint64>(0);
    constexpr qint64 size = 4'000'000; // more than the system takes at once
    QObject::connect(client, &QTcpSocket::connected, &stage, [client] { client->write(QByteArray(size, 'x')); });
    QObject::connect(client, &QTcpSocket::readyRead, &stage, [&stage, client, back] {
        *back += client->readAll().size();
        if (*back == size) {
            stage.note("everything came back");
            client->disconnectFromHost();
        }
    });
    client->connectToHost(QHostAddress::LocalHost, server->serverPort());
}

void aRefusedConnectionIsToldSo(Stage &stage)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const quint16 port = server.serverPort();
    server.close();
    auto *const client = new QTcpSocket(&stage);
    QObject::connect(client, &QTcpSocket::errorOccurred, &stage, [&stage](QAbstractSocket::SocketError error) {
        stage.note(QString("error %1").arg(error));
        Stage::end();
    });
    client->connectToHost(QHostAddress::LocalHost, port);
}

void aProcessEnds(Stage &stage)
{
    auto *const process = new QProcess(&stage);
    QObject::connect(process, &QProcess::finished, &stage, [&stage, process](int code) {
        stage.note(QString::fromUtf8(process->readAllStandardOutput()).trimmed());
        stage.note(QString::number(code));
        Stage::end();
    });
    process->start("sh", {"-c", "read line; echo got $line; exit 3"});
    process->write("it\n");
}

} // namespace

class NetDispatcherSockets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void behavesLikeQts_data();
    static void behavesLikeQts();
};

void NetDispatcherSockets::behavesLikeQts_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<int>("notes");
#define ROW(function, notes) QTest::newRow(#function) << Scenario(function) << notes
    ROW(aReaderHearsEachTimeUntilItHasRead, 3);
    ROW(aWriterHearsUntilItIsSwitchedOff, 4);
    ROW(aFullSocketIsNotWritable, 2);
    ROW(bothKindsOfOneSocket, 2);
    ROW(theOtherEndIsClosed, 1);
    ROW(oneIsDeletedByAnotherThatWasReady, 1);
    ROW(aNumberIsUsedAgain, 4);
    ROW(theNewerOfTwoOfAKindHears, 1);
    ROW(excludedSocketsWait, 2);
    ROW(aFileIsAlwaysReady, 3);
    ROW(manySocketsEachHearTheirOwn, 1);
    ROW(aNestedLoopServesTheSameSocket, 2);
    ROW(socketsOfQtTalk, 2);
    ROW(aRefusedConnectionIsToldSo, 1);
    ROW(aProcessEnds, 2);
#undef ROW
}

void NetDispatcherSockets::behavesLikeQts()
{
    QFETCH(Scenario, scenario);
    QFETCH(int, notes);
    compareLoops(scenario, notes);
}

QTEST_GUILESS_MAIN(NetDispatcherSockets)
#include "net_dispatcher_sockets.moc"
