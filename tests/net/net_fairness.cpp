// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/limits.h"
#include "tests/net/test_host.h"
#include "tests/net/test_peer.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <vector>

using namespace hubbub;
using namespace hubbub::test;

namespace {

/// Somebody who posts as fast as the server answers, with as many requests in flight as it takes.
class Flooder
{
public:
    explicit Flooder(std::uint64_t seed) : peer(seed) {}

    void goOn(const protocol::RoomId &room)
    {
        for (; m_looked < peer.entries.size(); ++m_looked) {
            heard += peer.entries[m_looked].author == peer.user() && isPost(peer.entries[m_looked]) ? 1 : 0;
        }
        for (; m_sent - heard < protocol::limits::requestsInFlight; ++m_sent) {
            peer.postAndGoOn(room, std::string(500, 'x'));
        }
    }

    TestPeer peer;
    std::size_t heard = 0; ///< own posts that came back

private:
    static bool isPost(const protocol::Entry &entry) { return std::holds_alternative<protocol::Posted>(entry.body); }

    std::size_t m_looked = 0;
    std::size_t m_sent = 0;
};

} // namespace

/// One room's noise is not another's.
class NetFairness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFloodInOneRoomStarvesNoOther_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
    }

    void aFloodInOneRoomStarvesNoOther()
    {
        QFETCH(int, threads);
        server::HostOptions options;
        options.ioThreads = threads;
        TestHost host(options); // without flood limits
        host.start();
        TestPeer speaker(1);
        TestPeer listener(2);
        QVERIFY(speaker.open(host.url()) && speaker.hello("Speaker"));
        QVERIFY(listener.open(host.url()) && listener.hello("Listener"));
        const protocol::RoomId calm = speaker.makeRoom("Calm");
        QVERIFY(listener.join(calm));

        std::vector<std::unique_ptr<Flooder>> flooders;
        protocol::RoomId loud;
        for (std::uint64_t i = 0; i < 4; ++i) {
            flooders.push_back(std::make_unique<Flooder>(10 + i));
            TestPeer &peer = flooders.back()->peer;
            QVERIFY(peer.open(host.url()) && peer.hello("Flooder " + std::to_string(i)));
            if (i == 0) {
                loud = peer.makeRoom("Loud");
            } else {
                QVERIFY(peer.join(loud));
            }
        }
        const auto heard = [&flooders] {
            std::size_t all = 0;
            for (const auto &flooder : flooders) {
                all += flooder->heard;
            }
            return all;
        };
        const std::size_t inFlight = flooders.size() * protocol::limits::requestsInFlight;
        const auto flood = [&] {
            for (const auto &flooder : flooders) {
                flooder->goOn(loud);
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        };
        while (heard() < 3 * inFlight) {
            flood();
        }

        // What is said meanwhile waits for what was on its way before it, and for a few turns of the loops between; never for the end of the
        // flood, which has none.
        for (int round = 0; round < 5; ++round) {
            const std::size_t before = heard();
            const std::size_t lines = listener.entries.size();
            speaker.postAndGoOn(calm, "calm");
            while (listener.entries.size() == lines) {
                flood();
                QVERIFY2(heard() - before < 20 * inFlight, "the flood goes first for ever");
            }
        }
    }
};

QTEST_GUILESS_MAIN(NetFairness)
#include "net_fairness.moc"
