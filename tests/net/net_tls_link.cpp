// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/invite.h"
#include "core/net/pin_file.h"
#include "core/net/ws_dialer.h"
#include "tests/net/impostor.h"
#include "tests/net/test_host.h"
#include "tests/support/fake_clock.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace hubbub;
using namespace hubbub::test;
using protocol::Distrust;
using protocol::Trust;

/// Whom a link speaks to, and whom it does not.
class NetTlsLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened = 0;
        m_distrust.reset();
        m_peer.reset();
        m_closed.reset();
        m_rules = net::DialRules();
    }
    void cleanup() { m_link.reset(); }

    void theInvitedServerIsVerified()
    {
        TestHost host;
        host.start();
        dial(inviteTo({host.port()}, host.place().key));
        QTRY_COMPARE(m_opened, 1);
        QVERIFY(m_peer && m_peer->trust == Trust::Invite && m_peer->key == net::textOf(host.place().key));
        QCOMPARE(m_peer->where, "127.0.0.1:" + std::to_string(host.port()));
    }

    void anImpostorHearsNothing()
    {
        TestHost host;
        host.start();
        Impostor impostor;
        dial(inviteTo({impostor.serverPort()}, host.place().key));
        QTRY_VERIFY(m_distrust);
        QVERIFY(m_distrust->why == Distrust::Why::WrongKey);
        QCOMPARE(m_distrust->expected, net::textOf(host.place().key));
        QCOMPARE(m_distrust->found, net::textOf(impostor.identity().fingerprint));
        m_link->send("a secret");
        QTest::qWait(50);
        QCOMPARE(impostor.connections(), 1);
        QCOMPARE(impostor.heard(), QByteArray());
        QCOMPARE(m_opened, 0);
        QVERIFY(!m_peer && !m_closed);
    }

    void aPinnedServerWhoseKeyChangedIsStopped()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        const auto pins = std::make_shared<net::PinFile>(folder.path().toStdString(), clock);
        m_rules.judge = pins;
        Impostor before;
        const std::uint16_t port = before.serverPort();
        dial(inviteTo({port}, before.identity().fingerprint)); // pins it
        QTRY_COMPARE(m_opened, 1);
        before.close();
        m_link.reset();
        Impostor after(Impostor::Manner::Encrypted, port);
        dial(inviteTo({port})); // by address alone
        QTRY_VERIFY(m_distrust);
        QCOMPARE(m_distrust->expected, net::textOf(before.identity().fingerprint));
        QCOMPARE(m_distrust->found, net::textOf(after.identity().fingerprint));
        QCOMPARE(after.heard(), QByteArray());
        QCOMPARE(m_opened, 1);
    }

    void aDowngradeIsNoWayIn()
    {
        Impostor plain(Impostor::Manner::Plain);
        net::DialRules hurried;
        hurried.deadline = 500;
        m_rules = hurried;
        dial(inviteTo({plain.serverPort()}));
        QTRY_VERIFY(m_closed);
        QVERIFY(plain.heard().startsWith("\x16")); // a TLS hello and nothing that could be read
        QVERIFY(!plain.heard().contains("GET"));
        QCOMPARE(m_opened, 0);
    }

    void whereNoWayLeadsIsAnEndLikeAnyOther_data()
    {
        QTest::addColumn<QString>("others");
        QTest::newRow("alone") << "";
        QTest::newRow("as one of several") << "&a=224.0.0.2:9";
    }

    void whereNoWayLeadsIsAnEndLikeAnyOther()
    {
        QFETCH(QString, others);
        net::Fingerprint key;
        // A group is nothing that one can connect to; the system says so at once, as it does without a network.
        dial("wss://224.0.0.1:9/ws#k=" + net::textOf(key) + others.toStdString());
        QVERIFY(!m_closed); // not inside the call
        QTRY_VERIFY(m_closed);
        QCOMPARE(*m_closed, 0);
        QCOMPARE(m_opened, 0);
        QVERIFY(!m_distrust);
    }

    void unencryptedLinksStayOnThisMachine()
    {
        dial("ws://192.0.2.1:9/ws");
        QVERIFY(!m_distrust); // not inside the call
        QTRY_VERIFY(m_distrust);
        QVERIFY(m_distrust->why == Distrust::Why::Unencrypted);
        TestHost host;
        host.start();
        dial(host.url().toStdString());
        QTRY_COMPARE(m_opened, 1);
        QVERIFY(!m_peer);
    }

    void anAuthorityVouchesForANameOnly()
    {
        Impostor server;
        const AuthorityForNow authority(server.identity());
        dial("wss://localhost:" + std::to_string(server.serverPort()) + "/ws");
        QTRY_COMPARE(m_opened, 1);
        QVERIFY(m_peer && m_peer->trust == Trust::Authority);
        dial("wss://127.0.0.1:" + std::to_string(server.serverPort()) + "/ws");
        QTRY_COMPARE(m_opened, 2);
        QVERIFY(m_peer->trust == Trust::Loopback);
    }

    void anAuthoritysWordDoesNotBeatTheInvite()
    {
        Impostor impostor;
        const AuthorityForNow authority(impostor.identity());
        net::Fingerprint other;
        other.bytes.fill(7);
        const net::Invite invite{{{"localhost", impostor.serverPort()}}, other, {}, {}, false};
        dial(net::dialUrl(invite));
        QTRY_VERIFY(m_distrust);
        m_link->send("a secret");
        QTest::qWait(50);
        // The opening request may have gone out, which tells nothing; no frame ever does.
        QVERIFY2(impostor.heard().isEmpty() || impostor.heard().endsWith("\r\n\r\n"), impostor.heard().constData());
        QVERIFY(!impostor.heard().contains("secret"));
        QCOMPARE(m_opened, 0);
    }

    void whoRemembersNothingTrustsNobodyElse()
    {
        net::ForgetfulJudge judge;
        net::Meeting meeting;
        meeting.where = "192.0.2.1:1";
        const auto verdict = judge.judge(meeting);
        QVERIFY(!verdict.ok() && verdict.error().why == Distrust::Why::KeysUnknown);
    }

    void theFirstAddressThatIsTheServerWins_data()
    {
        QTest::addColumn<QString>("others");
        QTest::newRow("after nobody") << "n";
        QTest::newRow("after an impostor") << "i";
        QTest::newRow("after several") << "nini";
    }

    void theFirstAddressThatIsTheServerWins()
    {
        QFETCH(QString, others);
        TestHost host;
        host.start();
        Impostor impostor;
        std::vector<std::uint16_t> ports;
        for (const QChar other : others) {
            ports.push_back(other == QLatin1Char('n') ? freePort() : impostor.serverPort());
        }
        ports.push_back(host.port());
        dial(inviteTo(ports, host.place().key));
        QTRY_COMPARE(m_opened, 1);
        QCOMPARE(m_peer->where, "127.0.0.1:" + std::to_string(host.port()));
        QCOMPARE(impostor.heard(), QByteArray());
        m_link->send(R"({"jsonrpc":"2.0","id":1,"method":"ping"})");
        QTRY_COMPARE(m_received, 1);
        QVERIFY(!m_closed && !m_distrust);
        host.stop();
        QTRY_VERIFY(m_closed);
        QCOMPARE(*m_closed, 1012);
    }

    void ifNoAddressIsTheServerTheImpostorIsTold()
    {
        Impostor impostor;
        net::Fingerprint other;
        other.bytes.fill(7);
        dial(inviteTo({impostor.serverPort(), freePort()}, other));
        QTRY_VERIFY(m_distrust);
        QVERIFY(m_distrust->why == Distrust::Why::WrongKey);
        m_distrust.reset();
        dial(inviteTo({freePort(), freePort()}, other));
        QTRY_VERIFY(m_closed);
        QVERIFY(!m_distrust);
    }

    void aRaceMayBeCalledOff()
    {
        TestHost host;
        host.start();
        const std::string url = inviteTo({freePort(), host.port()}, host.place().key);
        dial(url);
        m_link->close();
        dial(url);
        m_link.reset();
        QTest::qWait(400); // longer than the head start
        QCOMPARE(m_opened, 0);
        QVERIFY(!m_closed);
    }

private:
    /// While it lives, the system's authorities are this one.
    class AuthorityForNow
    {
    public:
        explicit AuthorityForNow(const net::ServerIdentity &identity) : m_before(QSslConfiguration::defaultConfiguration())
        {
            QSslConfiguration changed = m_before;
            changed.setCaCertificates(QSslCertificate::fromData(QByteArray::fromStdString(identity.certificates)));
            QSslConfiguration::setDefaultConfiguration(changed);
        }
        ~AuthorityForNow() { QSslConfiguration::setDefaultConfiguration(m_before); }
        AuthorityForNow(const AuthorityForNow &) = delete;
        AuthorityForNow &operator=(const AuthorityForNow &) = delete;

    private:
        QSslConfiguration m_before;
    };

    static std::string inviteTo(const std::vector<std::uint16_t> &ports, std::optional<net::Fingerprint> key = {})
    {
        net::Invite invite;
        for (const std::uint16_t port : ports) {
            invite.addresses.push_back({"127.0.0.1", port});
        }
        invite.key = key;
        return net::dialUrl(invite);
    }

    static std::uint16_t freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 9;
    }

    void dial(const std::string &url)
    {
        protocol::Link::Events events;
        events.opened = [this] { ++m_opened; };
        events.received = [this](std::string_view) { ++m_received; };
        events.closed = [this](std::uint16_t code, const std::string &) { m_closed = code; };
        events.distrusted = [this](const Distrust &why) { m_distrust = why; };
        events.trusted = [this](const protocol::Peer &peer) { m_peer = peer; };
        m_received = 0;
        net::WsDialer dialer(m_rules);
        m_link = dialer.dial(url, std::move(events));
    }

    net::DialRules m_rules;
    std::unique_ptr<protocol::Link> m_link;
    int m_opened = 0;
    int m_received = 0;
    std::optional<int> m_closed;
    std::optional<Distrust> m_distrust;
    std::optional<protocol::Peer> m_peer;
};

QTEST_GUILESS_MAIN(NetTlsLink)
#include "net_tls_link.moc"
