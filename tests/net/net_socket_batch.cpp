// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/send_batch.h"
#include "server/socket_batch.h"

#include <QTest>

#include <array>
#include <memory>
#include <vector>

#include <sys/socket.h>
#include <unistd.h>

using namespace hubbub::server;

namespace {

struct Pair {
    Pair()
    {
        std::array<int, 2> both{};
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, both.data()) != 0) {
            qFatal("no pair of sockets");
        }
        writer = both[0];
        reader = both[1];
    }
    ~Pair()
    {
        ::close(writer);
        closeReader();
    }
    Q_DISABLE_COPY_MOVE(Pair)

    void closeReader()
    {
        if (reader != -1) {
            ::close(std::exchange(reader, -1));
        }
    }
    std::string read() const
    {
        std::string all;
        std::array<char, 4096> some{};
        for (ssize_t got = 0; (got = ::read(reader, some.data(), some.size())) > 0;) {
            all.append(some.data(), static_cast<std::size_t>(got));
        }
        return all;
    }

    int writer = -1;
    int reader = -1;
};

SharedBytes bytes(std::string text)
{
    return std::make_shared<const std::string>(std::move(text));
}

} // namespace

class NetSocketBatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void everySocketGetsItsOwn_data() { ways(); }
    static void everySocketGetsItsOwn()
    {
        const auto batch = made();
        std::vector<std::unique_ptr<Pair>> pairs;
        std::vector<SocketBatch::Write> writes;
        for (int i = 0; i < 400; ++i) { // more than one system call carries
            pairs.push_back(std::make_unique<Pair>());
            writes.push_back({pairs.back()->writer, bytes("for " + std::to_string(i)), 0});
        }
        for (int round = 0; round < 2; ++round) {
            batch->write(writes);
            for (std::size_t i = 0; i < pairs.size(); ++i) {
                QCOMPARE(writes[i].taken, writes[i].bytes->size());
                QCOMPARE(pairs[i]->read(), *writes[i].bytes);
            }
        }
    }

    static void aFullSocketTakesWhatFitsAndTheOthersGoOn_data() { ways(); }
    static void aFullSocketTakesWhatFitsAndTheOthersGoOn()
    {
        const auto batch = made();
        Pair full;
        Pair empty;
        const SharedBytes much = bytes(std::string(10'000'000, 'x'));
        std::vector<SocketBatch::Write> writes = {{full.writer, much, 0}, {empty.writer, bytes("hello"), 0}};
        batch->write(writes);
        QVERIFY(writes[0].taken > 0 && writes[0].taken < much->size());
        QCOMPARE(writes[1].taken, 5U);
        batch->write(writes);
        QCOMPARE(writes[0].taken, 0U);
        QCOMPARE(empty.read(), "hellohello");
    }

    static void aBrokenSocketTakesNothing_data() { ways(); }
    static void aBrokenSocketTakesNothing()
    {
        const auto batch = made();
        Pair broken;
        Pair whole;
        broken.closeReader();
        std::vector<SocketBatch::Write> writes = {
            {broken.writer, bytes("a"), 0}, {whole.writer, bytes("b"), 0}, {-1, bytes("c"), 0}};
        batch->write(writes);
        QCOMPARE(writes[0].taken, 0U);
        QCOMPARE(writes[1].taken, 1U);
        QCOMPARE(writes[2].taken, 0U);
    }

private:
    static void ways()
    {
        QTest::addColumn<bool>("best");
        QTest::newRow("what is best here") << true;
        QTest::newRow("send()") << false;
    }
    static std::unique_ptr<SocketBatch> made()
    {
        QFETCH(bool, best);
        return best ? makeSocketBatch() : std::make_unique<SendBatch>();
    }
};

QTEST_GUILESS_MAIN(NetSocketBatch)
#include "net_socket_batch.moc"
