// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/beacon.h"
#include "core/net/discovery/discovery.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace hubbub;
using namespace hubbub::net;
using namespace hubbub::protocol::nearby;

namespace {

std::uint16_t freeUdpPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
    return socket.localPort();
}

/// Ports of this test's own, so that it neither hears nor disturbs anybody else on the machine.
DiscoveryPorts ownPorts()
{
    return {freeUdpPort(), freeUdpPort()};
}

BeaconFacts someFacts(const char *server)
{
    BeaconFacts facts;
    facts.server = protocol::ServerId(server);
    facts.name = "Kitchen";
    facts.version = "0.1.0";
    facts.port = 4826;
    facts.key = std::string(keyBytes, 'k');
    return facts;
}

/// Asks by hand.
struct Asker {
    QUdpSocket socket;
    QList<QByteArray> heard;

    Asker()
    {
        socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
        QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [this] {
            while (socket.hasPendingDatagrams())
                heard << socket.receiveDatagram().data();
        });
    }
    void send(const std::string &bytes, std::uint16_t port)
    {
        socket.writeDatagram(QByteArray::fromStdString(bytes), QHostAddress(QHostAddress::LocalHost), port);
    }
    template<class Message>
    std::optional<Message> last()
    {
        if (!QTest::qWaitFor([this] { return !heard.isEmpty(); }))
            return std::nullopt;
        const auto datagram = decode(heard.takeLast().toStdString());
        return datagram && std::holds_alternative<Message>(*datagram) ? std::optional(std::get<Message>(*datagram))
                                                                      : std::nullopt;
    }
};

const std::string nonce = "0123456789abcdef01234567";

} // namespace

class NetDiscovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostIsFoundAndGoesWithItsGoodbye()
    {
        const DiscoveryPorts ports = ownPorts();
        Discovery discovery(ports);
        discovery.start(Discovery::Sources::Datagrams);
        auto beacon = std::make_unique<Beacon>(someFacts("s1"), ports);
        QVERIFY(beacon->start());
        beacon->setRooms(2, "tea");
        QTRY_COMPARE_WITH_TIMEOUT(discovery.hosts().size(), 1U, 5'000);
        const NearbyHost host = discovery.hosts().front();
        QCOMPARE(host.server.value, std::string("s1"));
        QCOMPARE(host.name, std::string("Kitchen"));
        QCOMPARE(host.key, std::string(keyBytes, 'k'));
        QCOMPARE(host.rooms, 2);
        QVERIFY(!host.addresses.empty());
        beacon.reset();
        QTRY_VERIFY_WITH_TIMEOUT(discovery.hosts().empty(), 10'000);
    }

    void twoHostsOnOneMachineAreTwoRows()
    {
        const DiscoveryPorts ports = ownPorts();
        Beacon one(someFacts("s1"), ports);
        Beacon two(someFacts("s2"), ports);
        QVERIFY(one.start() && two.start());
        Discovery discovery(ports);
        discovery.start(Discovery::Sources::Datagrams);
        QTRY_COMPARE_WITH_TIMEOUT(discovery.hosts().size(), 2U, 5'000);
    }

    void aHostForThisMachineIsFoundOnItOnly()
    {
        const DiscoveryPorts ports = ownPorts();
        BeaconFacts facts = someFacts("s1");
        facts.thisMachineOnly = true;
        Beacon beacon(facts, ports);
        QVERIFY(beacon.start());
        Discovery discovery(ports);
        discovery.start(Discovery::Sources::Datagrams);
        QTRY_COMPARE_WITH_TIMEOUT(discovery.hosts().size(), 1U, 5'000);
        for (const NearbyAddress &address : discovery.hosts().front().addresses)
            QVERIFY(QHostAddress(QString::fromStdString(address.host)).isLoopback());
    }

    void aNameThatIsNoneIsToldAsHubbub()
    {
        const DiscoveryPorts ports = ownPorts();
        BeaconFacts facts = someFacts("s1");
        facts.name = "admin";
        Beacon beacon(facts, ports);
        QVERIFY(beacon.start());
        Asker asker;
        asker.send(encode(Ask{nonce}), ports.ask);
        const auto here = asker.last<Here>();
        QVERIFY(here);
        QCOMPARE(here->name, std::string("Hubbub"));
        QCOMPARE(here->nonce, nonce);
    }

    void aSingleQuestionIsAnsweredFromThePortThatWasAsked()
    {
        const DiscoveryPorts ports = ownPorts();
        Beacon beacon(someFacts("s1"), ports);
        QVERIFY(beacon.start());
        QUdpSocket socket;
        socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
        socket.writeDatagram(QByteArray::fromStdString(encode(Ask{nonce})), QHostAddress(QHostAddress::LocalHost), ports.ask);
        QTRY_VERIFY(socket.hasPendingDatagrams());
        QCOMPARE(socket.receiveDatagram().senderPort(), int(ports.ask));
    }

    void shortQuestionsAndNonsenseAreNotAnswered()
    {
        const DiscoveryPorts ports = ownPorts();
        Beacon beacon(someFacts("s1"), ports);
        QVERIFY(beacon.start());
        Asker asker;
        asker.send(R"({"hubbub":1,"kind":"ask","nonce":"0123456789abcdef01234567"})", ports.ask);
        asker.send(std::string(900, '{'), ports.ask);
        asker.send(std::string(9'000, 'x'), ports.ask);
        asker.send(encode(Ask{nonce}), ports.ask);
        QVERIFY(asker.last<Here>());
        QVERIFY(asker.heard.isEmpty()); // just the one
    }

    void aFloodIsAnsweredSparinglyAndOthersStillAre()
    {
        const DiscoveryPorts ports = ownPorts();
        Beacon beacon(someFacts("s1"), ports);
        QVERIFY(beacon.start());
        Asker asker;
        for (int i = 0; i < 2'000; ++i) {
            asker.send(encode(Ask{nonce}), ports.ask);
            if (i % 50 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_VERIFY(!asker.heard.isEmpty());
        QTest::qWait(100);
        QVERIFY2(asker.heard.size() < 200, qPrintable(QString::number(asker.heard.size())));
        // Another machine has an allowance of its own; 127.0.0.2 stands for it.
        QUdpSocket other;
        if (!other.bind(QHostAddress(QStringLiteral("127.0.0.2")), 0))
            QSKIP("there is no second loopback address here");
        other.writeDatagram(QByteArray::fromStdString(encode(Ask{nonce})), QHostAddress(QHostAddress::LocalHost), ports.ask);
        QTRY_VERIFY(other.hasPendingDatagrams());
    }

    void aHostDialsBackToWhoAsks()
    {
        const DiscoveryPorts ports = ownPorts();
        Beacon beacon(someFacts("s1"), ports);
        QVERIFY(beacon.start());
        QTcpServer door;
        QVERIFY(door.listen(QHostAddress(QHostAddress::LocalHost), 0));
        Asker asker;
        asker.send(encode(Ask{nonce}), ports.ask);
        const auto here = asker.last<Here>();
        QVERIFY(here && !here->pass.empty());
        asker.send(encode(Reach{nonce, here->pass, door.serverPort()}), ports.ask);
        auto reached = asker.last<Reached>();
        QVERIFY(reached);
        QVERIFY(reached->outcome == ReachOutcome::Open);
        QCOMPARE(reached->port, door.serverPort());
        const std::uint16_t closed = door.serverPort();
        door.close();
        asker.send(encode(Reach{nonce, here->pass, closed}), ports.ask);
        reached = asker.last<Reached>();
        QVERIFY(reached);
        QVERIFY(reached->outcome == ReachOutcome::Refused);
    }

    void withoutAPassNobodyIsDialled()
    {
        const DiscoveryPorts ports = ownPorts();
        Beacon beacon(someFacts("s1"), ports);
        QVERIFY(beacon.start());
        QTcpServer door;
        QVERIFY(door.listen(QHostAddress(QHostAddress::LocalHost), 0));
        QSignalSpy knocked(&door, &QTcpServer::newConnection);
        Asker asker;
        asker.send(encode(Reach{nonce, "guessed", door.serverPort()}), ports.ask);
        asker.send(encode(Ask{nonce}), ports.ask);
        const auto here = asker.last<Here>();
        QVERIFY(here);
        QVERIFY(asker.heard.isEmpty());
        QVERIFY(knocked.isEmpty());
        // The pass of one address is none for another.
        QUdpSocket other;
        if (!other.bind(QHostAddress(QStringLiteral("127.0.0.2")), 0))
            QSKIP("there is no second loopback address here");
        other.writeDatagram(QByteArray::fromStdString(encode(Reach{nonce, here->pass, door.serverPort()})),
                            QHostAddress(QHostAddress::LocalHost), ports.ask);
        other.writeDatagram(QByteArray::fromStdString(encode(Ask{nonce})), QHostAddress(QHostAddress::LocalHost), ports.ask);
        QTRY_VERIFY(other.hasPendingDatagrams());
        QVERIFY(std::holds_alternative<Here>(*decode(other.receiveDatagram().data().toStdString())));
        QVERIFY(knocked.isEmpty());
    }

    void dialsAreRare()
    {
        base::SystemClock clock;
        ReachTrials trials(clock);
        QTcpServer door;
        QVERIFY(door.listen(QHostAddress(QHostAddress::LocalHost), 0));
        int answered = 0;
        for (int i = 0; i < 50; ++i)
            trials.attempt("127.0.0.1", {nonce, trials.passFor("127.0.0.1"), door.serverPort()},
                           [&](const Reached &) { ++answered; });
        QTRY_COMPARE(answered, 3);
        QTest::qWait(50);
        QCOMPARE(answered, 3);
    }

    void strangersThatInventAnswersMakeNoRow()
    {
        const DiscoveryPorts ports = ownPorts();
        Discovery discovery(ports);
        discovery.start(Discovery::Sources::Datagrams);
        // Hears the group's question as everybody does, and answers it, but nothing else.
        QUdpSocket ears;
        QVERIFY(
            ears.bind(QHostAddress(QHostAddress::AnyIPv4), ports.ask, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint));
        const QList<QNetworkInterface> interfaces = discoveryInterfaces();
        for (const QNetworkInterface &one : interfaces)
            ears.joinMulticastGroup(QHostAddress(QString::fromLatin1(groupV4)), one);
        int questions = 0;
        QUdpSocket voice;
        QVERIFY(voice.bind(QHostAddress(QHostAddress::AnyIPv4), 0));
        connect(&ears, &QUdpSocket::readyRead, &ears, [&] {
            while (ears.hasPendingDatagrams()) {
                const QNetworkDatagram question = ears.receiveDatagram();
                const auto ask = decode(question.data().toStdString());
                if (ask && std::holds_alternative<Ask>(*ask)) {
                    ++questions;
                    const Here here{std::get<Ask>(*ask).nonce, protocol::ServerId("s1"), "Kitchen", 4826, "", "", "", 0, ""};
                    voice.writeDatagram(QByteArray::fromStdString(encode(here)), question.senderAddress(),
                                        static_cast<quint16>(question.senderPort()));
                }
            }
        });
        QTRY_VERIFY_WITH_TIMEOUT(questions >= 2, 5'000);
        QVERIFY(discovery.hosts().empty());
    }
};

QTEST_GUILESS_MAIN(NetDiscovery)
#include "net_discovery.moc"
