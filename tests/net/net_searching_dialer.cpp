// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/beacon.h"
#include "core/net/discovery/searching_dialer.h"
#include "core/net/pin_file.h"
#include "tests/net/impostor.h"
#include "tests/net/test_host.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace hubbub;
using namespace hubbub::net;
using namespace hubbub::test;
using protocol::Distrust;
using protocol::Trust;

namespace {

std::uint16_t freeUdpPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
    return socket.localPort();
}

/// A group is nothing that one can connect to: an attempt fails at once, and no packet leaves this machine.
const Address nowhere{"224.0.0.1", 9};

std::string inviteTo(const std::vector<Address> &addresses, const std::optional<Fingerprint> &key)
{
    return dialUrl({addresses, key, {}, {}, false});
}

/// Says nearby that the server with this key is at that port of this machine.
std::unique_ptr<Beacon> beaconOf(const Fingerprint &key, std::uint16_t port, const DiscoveryPorts &ports)
{
    BeaconFacts facts;
    facts.server = protocol::ServerId("s1");
    facts.name = "Kitchen";
    facts.version = "0.1.0";
    facts.port = port;
    facts.key = textOf(key);
    facts.thisMachineOnly = true;
    auto beacon = std::make_unique<Beacon>(facts, ports);
    beacon->start();
    return beacon;
}

} // namespace

/// A server that is not where it was.
class NetSearchingDialer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ports = {freeUdpPort(), freeUdpPort()}; // of this test's own, so that it neither hears nor disturbs anybody else
        m_opened = 0;
        m_ended = 0;
        m_distrust.reset();
        m_peer.reset();
    }
    void cleanup()
    {
        m_link.reset();
        m_dialer.reset();
    }

    void anInvitedServerIsFoundWhereItIsNow()
    {
        TestHost host;
        host.start();
        const auto beacon = beaconOf(host.place().key, host.port(), m_ports);
        m_dialer = std::make_unique<SearchingDialer>(DialRules(), m_ports);
        keepDialing(inviteTo({nowhere}, host.place().key));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened, 1, 10'000);
        QVERIFY(m_peer && m_peer->trust == Trust::Invite);
        QCOMPARE(m_peer->where, "127.0.0.1:" + std::to_string(host.port()));
        QVERIFY(!m_dialer->searching());
        QVERIFY(m_ended >= 1); // once, at least, only the address of the invite was tried
    }

    void anAttemptThatHangsIsOvertaken()
    {
        TestHost host;
        host.start();
        QTcpServer silent; // takes connections and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const auto beacon = beaconOf(host.place().key, host.port(), m_ports);
        m_dialer = std::make_unique<SearchingDialer>(DialRules(), m_ports);
        keepDialing(inviteTo({{"127.0.0.1", silent.serverPort()}, nowhere}, host.place().key));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened, 1, 10'000);
        QCOMPARE(m_ended, 0);
        QVERIFY(m_peer && m_peer->where == "127.0.0.1:" + std::to_string(host.port()));
    }

    void aRememberedServerIsFoundAndNoMoreTrustedThanBefore()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        DialRules rules;
        rules.judge = std::make_shared<PinFile>(folder.path().toStdString(), clock);
        TestHost host;
        host.start();
        // As after a first visit there.
        Meeting first;
        first.where = first.home = shown(nowhere);
        first.key = host.place().key;
        QVERIFY(rules.judge->judge(first).ok());
        const auto beacon = beaconOf(host.place().key, host.port(), m_ports);
        m_dialer = std::make_unique<SearchingDialer>(rules, m_ports);
        keepDialing(inviteTo({nowhere}, std::nullopt));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened, 1, 10'000);
        QVERIFY(m_peer && m_peer->trust == Trust::FirstUse);
    }

    void whoOnlySaysThatItHasTheKeyIsNobody()
    {
        TestHost host;
        host.start();
        Impostor impostor;
        const auto lie = beaconOf(host.place().key, impostor.serverPort(), m_ports);
        m_dialer = std::make_unique<SearchingDialer>(DialRules(), m_ports);
        keepDialing(inviteTo({nowhere}, host.place().key));
        QTRY_VERIFY_WITH_TIMEOUT(impostor.connections() > 0, 10'000);
        const int tries = m_ended;
        QTRY_VERIFY(m_ended > tries + 2);
        QVERIFY(!m_distrust); // else anybody could make a client give up
        QCOMPARE(impostor.connections(), 1);
        QCOMPARE(impostor.heard(), QByteArray());
        // The server itself is found all the same.
        const auto truth = beaconOf(host.place().key, host.port(), m_ports);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened, 1, 10'000);
    }

    void anotherKeyWhereTheServerWasStops()
    {
        Impostor impostor;
        Fingerprint other;
        other.bytes.fill(7);
        m_dialer = std::make_unique<SearchingDialer>(DialRules(), m_ports);
        keepDialing(inviteTo({{"127.0.0.1", impostor.serverPort()}, nowhere}, other));
        QTRY_VERIFY(m_distrust);
        QVERIFY(m_distrust->why == Distrust::Why::WrongKey);
        QCOMPARE(m_ended, 0);
    }

    void whatCannotBeRecognisedIsNotLookedFor()
    {
        m_dialer = std::make_unique<SearchingDialer>(DialRules(), m_ports);
        Fingerprint key;
        const std::string known = "/ws#k=" + textOf(key);
        for (const std::string &url : {std::string("wss://224.0.0.1:9/ws"), std::string("ws://127.0.0.1:9/ws"),
                                       "wss://127.0.0.1:9" + known, "wss://localhost:9" + known}) {
            m_ended = 0;
            dial(url, [] {});
            QTRY_COMPARE(m_ended, 1);
            QVERIFY2(!m_dialer->searching(), url.c_str());
        }
        dial("wss://224.0.0.1:9" + known, [] {});
        QTRY_VERIFY(m_dialer->searching());
    }

private:
    void dial(const std::string &url, const std::function<void()> &again)
    {
        protocol::Link::Events events;
        events.opened = [this] { ++m_opened; };
        events.closed = [this, again](std::uint16_t, const std::string &) {
            ++m_ended;
            QTimer::singleShot(20, m_dialer.get(), again);
        };
        events.distrusted = [this](const Distrust &why) { m_distrust = why; };
        events.trusted = [this](const protocol::Peer &peer) { m_peer = peer; };
        m_link = m_dialer->dial(url, std::move(events));
    }

    /// As a client does, without its waits.
    void keepDialing(const std::string &url)
    {
        dial(url, [this, url] { keepDialing(url); });
    }

    DiscoveryPorts m_ports;
    std::unique_ptr<SearchingDialer> m_dialer;
    std::unique_ptr<protocol::Link> m_link;
    int m_opened = 0;
    int m_ended = 0;
    std::optional<Distrust> m_distrust;
    std::optional<protocol::Peer> m_peer;
};

QTEST_GUILESS_MAIN(NetSearchingDialer)
#include "net_searching_dialer.moc"
