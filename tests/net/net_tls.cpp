// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/door.h"
#include "tests/net/raw_socket.h"
#include "tests/net/test_host.h"
#include "tests/net/test_peer.h"

#include <QNetworkInterface>
#include <QSslSocket>
#include <QTest>

using namespace hubbub;
using namespace hubbub::test;

namespace {

/// A TLS hello as a program would send it that speaks no later version than this one.
QByteArray tlsHello(char minorVersion)
{
    QByteArray body("\x03", 1);
    body += minorVersion;
    body += QByteArray(32, 'r'); // random
    body += QByteArray("\x00", 1); // no session
    body += QByteArray("\x00\x06\xc0\x2b\xc0\x09\xc0\x13", 8); // suites: ECDHE with GCM for 1.2, with CBC for earlier ones
    body += QByteArray("\x01\x00", 2); // no compression
    body += QByteArray("\x00\x10", 2); // extensions: P-256, and ECDSA with SHA-256
    body += QByteArray("\x00\x0a\x00\x04\x00\x02\x00\x17\x00\x0d\x00\x04\x00\x02\x04\x03", 16);
    QByteArray handshake("\x01\x00\x00", 3);
    handshake += static_cast<char>(body.size());
    handshake += body;
    QByteArray record("\x16\x03\x01\x00", 4);
    record += static_cast<char>(handshake.size());
    return record + handshake;
}

void takeAnybody(TestPeer &peer)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    peer.socket().setSslConfiguration(tls);
}

QHostAddress ownOutwardAddress()
{
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() && !address.isLinkLocal()) {
            return address;
        }
    }
    return {};
}

QString secureUrl(const TestHost &host)
{
    return QString::fromStdString(host.place().url);
}

} // namespace

/// Encrypted connections, and what pretends to be one.
class NetTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encryptedAndPlainShareOnePort()
    {
        TestHost host;
        host.start();
        TestPeer ann(1);
        TestPeer ben(2);
        takeAnybody(ann);
        QVERIFY(ann.open(secureUrl(host)) && ann.hello("Ann"));
        QVERIFY(ben.open(host.url()) && ben.hello("Ben"));
        const protocol::RoomId room = ann.makeRoom("Tea");
        QVERIFY(ben.join(room));
        QVERIFY(ann.post(room, "encrypted") > 0 && ben.post(room, "plain") > 0);
        QTRY_COMPARE(ann.entries.size(), 4U);
        QTRY_COMPARE(ben.entries.size(), 4U);
        host.stop();
        QTRY_VERIFY(ann.closed());
        QCOMPARE(ann.closeCode(), 1012);
        QVERIFY(ann.byeReceived);
    }

    void theKeyIsTheOneThatTheInviteNames()
    {
        TestHost host;
        host.start();
        RawSocket socket(RawSocket::Kind::Encrypted);
        QVERIFY(socket.open(host.port()));
        auto &tls = dynamic_cast<QSslSocket &>(socket.socket());
        QVERIFY(tls.sessionProtocol() == QSsl::TlsV1_2 || tls.sessionProtocol() == QSsl::TlsV1_3);
        const QByteArray der = tls.peerCertificate().toDer();
        const auto key = net::fingerprintOfCertificate({der.constData(), static_cast<std::size_t>(der.size())});
        QVERIFY(key && *key == host.place().key);
        QVERIFY(host.place().invite.find("?k=" + net::textOf(*key)) != std::string::npos);
        const net::Fingerprint before = *key;
        host.stop();
        host.start();
        QVERIFY(host.place().key == before);
    }

    void moreThanTheReadBufferAtOnceArrives()
    {
        TestHost host;
        host.start();
        TestPeer peer(1);
        takeAnybody(peer);
        QVERIFY(peer.open(secureUrl(host)));
        constexpr int many = 40;
        for (int i = 1; i <= many; ++i) {
            QByteArray request = "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(i);
            request += ",\"method\":\"later\",\"params\":{\"x\":\"" + QByteArray(60'000, 'x') + "\"}}";
            peer.sendRaw(request);
        }
        QTRY_COMPARE(peer.binaryFrames, many);
        QVERIFY(!peer.closed());
    }

    void earlierVersionsAreRefused()
    {
        TestHost host;
        host.start();
        RawSocket control;
        QVERIFY(control.open(host.port()));
        control.send(tlsHello('\x03'));
        QTRY_VERIFY(control.socket().bytesAvailable() > 5);
        QCOMPARE(control.socket().peek(1), QByteArray("\x16")); // 1.2 is answered
        for (const char version : {'\x02', '\x01'}) {
            RawSocket old;
            QVERIFY(old.open(host.port()));
            old.send(tlsHello(version));
            const QByteArray answer = old.readToEnd();
            QVERIFY2(answer.startsWith("\x15") && answer.endsWith('\x46'), answer.toHex().constData()); // alert: protocol version
        }
    }

    void garbageEndsAtOnce()
    {
        TestHost host;
        host.start();
        RawSocket garbage;
        QVERIFY(garbage.open(host.port()));
        garbage.send("\x16" + QByteArray(20'000, 'g'));
        QVERIFY(garbage.waitForClose(4'000)); // before any deadline
        QVERIFY(!garbage.socket().readAll().contains("HTTP"));
        isWell(host);
    }

    void aRecordWithoutEndIsStopped()
    {
        TestHost host(quick());
        host.start();
        // Handshake records that promise a hello as long as TLS can say, and go on for ever.
        RawSocket bomb;
        QVERIFY(bomb.open(host.port()));
        QByteArray record("\x16\x03\x01\x40\x00", 5);
        record += QByteArray(16 * 1024, '\0');
        QByteArray first = record;
        first[5] = '\x01';
        first[6] = '\xff';
        bomb.send(first);
        qint64 sent = 0;
        QVERIFY(QTest::qWaitFor([&] {
            if (bomb.socket().bytesToWrite() == 0) {
                bomb.send(record);
                sent += record.size();
            }
            return bomb.socket().state() == QAbstractSocket::UnconnectedState || sent > 64'000'000;
        }));
        QVERIFY(sent < 64'000'000);
        isWell(host);
    }

    void aHeaderBombIsStoppedHereToo()
    {
        TestHost host;
        host.start();
        RawSocket bomb(RawSocket::Kind::Encrypted);
        QVERIFY(bomb.open(host.port()));
        bomb.send("GET /ws HTTP/1.1\r\n" + QByteArray(15'000, 'a') + ": b\r\n" + QByteArray(60'000, 'c'));
        QVERIFY(bomb.readToEnd().startsWith("HTTP/1.1 431 "));
    }

    void slownessEndsAfterTheSameDeadline_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("the first byte") << false << QByteArray("\x16");
        QTest::newRow("half a hello") << false << tlsHello('\x03').left(40);
        QTest::newRow("a hello, and no more") << false << tlsHello('\x03');
        QTest::newRow("encrypted silence") << true << QByteArray();
        QTest::newRow("half a request") << true << QByteArray("GET /ws HTT");
    }

    void slownessEndsAfterTheSameDeadline()
    {
        QFETCH(bool, encrypted);
        QFETCH(QByteArray, sent);
        TestHost host(quick());
        host.start();
        RawSocket slow(encrypted ? RawSocket::Kind::Encrypted : RawSocket::Kind::Plain);
        QVERIFY(slow.open(host.port()));
        slow.send(sent);
        QVERIFY(slow.waitForClose(4'000)); // the usual deadline would be 5 s
    }

    void handshakesCountAsConnections()
    {
        server::HostOptions options;
        options.connections = 2;
        TestHost host(options);
        host.start();
        RawSocket one;
        RawSocket two;
        QVERIFY(one.open(host.port()) && two.open(host.port()));
        one.send("\x16");
        two.send("\x16");
        RawSocket three;
        QVERIFY(three.open(host.port()));
        QVERIFY(three.readToEnd().startsWith("HTTP/1.1 503 "));
    }

    void encryptedHttpGetsAnAnswerToo()
    {
        TestHost host;
        host.start();
        RawSocket page(RawSocket::Kind::Encrypted);
        QVERIFY(page.open(host.port()));
        page.send("GET /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QVERIFY(page.readToEnd().startsWith("HTTP/1.1 404 "));
    }

    void othersMustEncrypt_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("usually") << false;
        QTest::newRow("unless allowed") << true;
    }

    void othersMustEncrypt()
    {
        QFETCH(bool, allowed);
        const QHostAddress outward = ownOutwardAddress();
        if (outward.isNull()) {
            QSKIP("this machine has no address but loopback");
        }
        server::HostOptions options;
        options.listen = {"*"};
        options.allowPlain = allowed;
        TestHost host(options);
        host.start();
        RawSocket plain;
        QVERIFY(plain.open(host.port(), outward));
        plain.send(upgradeRequest());
        if (allowed) {
            QTRY_VERIFY(plain.socket().peek(64).startsWith("HTTP/1.1 101"));
            return;
        }
        const QByteArray answer = plain.readToEnd();
        QVERIFY2(answer.startsWith("HTTP/1.1 403 ") && answer.contains("wss://"), answer.constData());
        RawSocket encrypted(RawSocket::Kind::Encrypted);
        QVERIFY(encrypted.open(host.port(), outward));
        encrypted.send(upgradeRequest());
        QTRY_VERIFY(encrypted.socket().peek(64).startsWith("HTTP/1.1 101"));
    }

    void theDoorKnowsThisMachine()
    {
        const auto identity = net::makeIdentity();
        const server::Door strict(identity.value(), {}, nullptr);
        QVERIFY(strict.takesPlainFrom(QHostAddress(QStringLiteral("127.0.0.9"))));
        QVERIFY(strict.takesPlainFrom(QHostAddress(QStringLiteral("::1"))));
        QVERIFY(!strict.takesPlainFrom(QHostAddress(QStringLiteral("192.168.1.7"))));
        QVERIFY(!strict.takesPlainFrom(QHostAddress()));
        QVERIFY(server::Door(identity.value(), {true}, nullptr).takesPlainFrom(QHostAddress(QStringLiteral("192.168.1.7"))));
    }

private:
    static server::HostOptions quick()
    {
        server::HostOptions options;
        options.times.handshake = 200;
        options.times.goodbye = 200;
        options.times.beat = 20;
        return options;
    }

    static void isWell(TestHost &host)
    {
        TestPeer peer(9);
        takeAnybody(peer);
        QVERIFY(peer.open(secureUrl(host)) && peer.hello("Well"));
    }
};

QTEST_GUILESS_MAIN(NetTls)
#include "net_tls.moc"
