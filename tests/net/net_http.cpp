// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/limits.h"
#include "tests/net/raw_socket.h"
#include "tests/net/test_host.h"
#include "tests/net/test_peer.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QSysInfo>
#include <QTest>

using namespace hubbub;
using namespace hubbub::test;

namespace {

server::HostOptions quick()
{
    server::HostOptions options;
    options.times.handshake = 1'000;
    options.times.stall = 300;
    options.times.goodbye = 200;
    options.times.httpIdle = 500;
    options.times.httpBody = 500;
    options.times.beat = 20;
    return options;
}

QByteArray request(const QByteArray &path, const QByteArray &lines = {}, const QByteArray &method = "GET")
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
}

/// Whether the answer comes within a while, from where the socket is now.
bool hears(RawSocket &socket, const QByteArray &text)
{
    return QTest::qWaitFor([&] { return socket.socket().peek(1'000'000).contains(text); }, 10'000);
}

} // namespace

/// What a host says to browsers, monitors and everybody else who speaks HTTP.
class NetHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsServed_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isEncrypted");
        for (const char *path : {"/", "/index.html", "/join", "/join/anything"}) {
            QTest::newRow(path) << QByteArray(path) << false;
            QTest::newRow(QByteArray("encrypted ") + path) << QByteArray(path) << true;
        }
    }

    void aPageIsServed()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, isEncrypted);
        TestHost host;
        host.start();
        RawSocket browser(isEncrypted ? RawSocket::Kind::Encrypted : RawSocket::Kind::Plain);
        QVERIFY(browser.open(host.port()));
        browser.send(request(path, "Connection: close\r\n"));
        const QByteArray answer = browser.readToEnd();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        QVERIFY(answer.contains("Content-Type: text/html; charset=utf-8\r\n"));
        QVERIFY(answer.contains(isEncrypted ? "connect-src 'self' wss://localhost;" : "connect-src 'self' ws://localhost;"));
        QVERIFY(answer.contains("<!DOCTYPE html>"));
        QVERIFY(answer.endsWith("</html>\n"));
    }

    void aConnectionIsKept()
    {
        TestHost host;
        host.start();
        RawSocket browser;
        QVERIFY(browser.open(host.port()));
        browser.send(request("/"));
        QVERIFY(hears(browser, "</html>"));
        const QByteArray first = browser.socket().readAll();
        const auto tag = first.mid(first.indexOf("ETag: ") + 6, 34);
        browser.send(request("/", "If-None-Match: " + tag + "\r\n") + request("/nothing/here"));
        QVERIFY(hears(browser, "nothing at this address"));
        const QByteArray second = browser.socket().readAll();
        QVERIFY2(second.startsWith("HTTP/1.1 304 Not Modified\r\n"), second.constData());
        QVERIFY(second.contains("HTTP/1.1 404 Not Found\r\n"));
        QCOMPARE(browser.socket().state(), QAbstractSocket::ConnectedState);
    }

    void aKeptConnectionBecomesASocket()
    {
        TestHost host;
        host.start();
        RawSocket proxy;
        QVERIFY(proxy.open(host.port()));
        proxy.send(request("/"));
        QVERIFY(hears(proxy, "</html>"));
        proxy.socket().readAll();
        proxy.send(upgradeRequest());
        QVERIFY(hears(proxy, "HTTP/1.1 101"));
        proxy.socket().readAll();
        proxy.send(clientFrame(R"({"jsonrpc":"2.0","id":1,"method":"ping"})"));
        QVERIFY(hears(proxy, "hello_required"));
    }

    void ownPagesMayConnect()
    {
        TestHost host;
        host.start();
        RawSocket own;
        QVERIFY(own.open(host.port()));
        own.send(upgradeRequest("/ws", "Origin: http://localhost\r\n"));
        QVERIFY(hears(own, "HTTP/1.1 101"));
        RawSocket ownEncrypted(RawSocket::Kind::Encrypted);
        QVERIFY(ownEncrypted.open(host.port()));
        ownEncrypted.send(upgradeRequest("/ws", "Origin: https://localhost\r\n"));
        QVERIFY(hears(ownEncrypted, "HTTP/1.1 101"));
    }

    void pagesOfAProxyMayConnectWhereTheyWereNamed()
    {
        server::HostOptions options;
        options.webOrigins = {"https://chat.example"};
        TestHost host(options);
        host.start();
        RawSocket named;
        QVERIFY(named.open(host.port()));
        named.send(upgradeRequest("/ws", "Origin: https://chat.example\r\n"));
        QVERIFY(hears(named, "HTTP/1.1 101"));
        RawSocket page;
        QVERIFY(page.open(host.port()));
        page.send("GET / HTTP/1.1\r\nHost: chat.example\r\nConnection: close\r\n\r\n");
        const QByteArray answer = page.readToEnd();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.contains("connect-src 'self' wss://chat.example;"),
                 answer.constData());
        RawSocket other;
        QVERIFY(other.open(host.port()));
        other.send("GET / HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n");
        QVERIFY(other.readToEnd().startsWith("HTTP/1.1 421 "));
    }

    void onlySitesThatWereNamedShowTheWidget()
    {
        const auto ask = [](const TestHost &host, const QByteArray &path) {
            RawSocket page;
            if (!page.open(host.port())) {
                return QByteArray();
            }
            page.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return page.readToEnd();
        };
        TestHost without;
        without.start();
        for (const char *const path : {"/widget", "/widget.js", "/widget.html"}) {
            QVERIFY(ask(without, path).startsWith("HTTP/1.1 404 "));
        }
        server::HostOptions options;
        options.widgetOrigins = {"https://shop.example", "https://www.example"};
        TestHost with(options);
        with.start();
        QVERIFY(ask(with, "/widget").contains("frame-ancestors https://shop.example https://www.example\r\n"));
        QVERIFY(ask(with, "/widget.js").contains("Cross-Origin-Resource-Policy: cross-origin\r\n"));
        QVERIFY(ask(with, "/").contains("frame-ancestors 'none'\r\n"));
    }

    /// Any other of its names can be had by whoever is there, and be made to lead here.
    void ofTheLocalNetworksNamesOnlyTheMachinesOwnIsOurs()
    {
        TestHost host;
        host.start();
        const QByteArray machine = QSysInfo::machineHostName().section('.', 0, 0).toUtf8();
        const auto answerTo = [&host](const QByteArray &name) {
            RawSocket page;
            if (!page.open(host.port())) {
                return QByteArray();
            }
            page.send("GET / HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n");
            return page.readToEnd().left(13);
        };
        QCOMPARE(answerTo(machine), QByteArray("HTTP/1.1 200 "));
        QCOMPARE(answerTo(machine + ".local:80"), QByteArray("HTTP/1.1 200 "));
        QCOMPARE(answerTo(machine + "x.local"), QByteArray("HTTP/1.1 421 "));
        QCOMPARE(answerTo(machine + 'x'), QByteArray("HTTP/1.1 421 "));
    }

    void whoForgetsTheUpgradeIsTold()
    {
        TestHost host;
        host.start();
        RawSocket socket;
        QVERIFY(socket.open(host.port()));
        socket.send(request("/ws") + request("/", {}, "DELETE"));
        QVERIFY(hears(socket, "This is not done here."));
        const QByteArray answer = socket.socket().readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 426 Upgrade Required\r\n") && answer.contains("Upgrade: websocket\r\n"),
                 answer.constData());
        QVERIFY(answer.contains("HTTP/1.1 405 Method Not Allowed\r\n") && answer.contains("Allow: GET, HEAD\r\n"));
    }

    void aTraversalLeadsNowhere()
    {
        TestHost host;
        host.start();
        for (const char *path : {"/../host/key.pem", "/%2e%2e/host/key.pem", "/..%2fhost%2fkey.pem", "//host/key.pem",
                                 "/web/index.html", "/:/web/index.html", "/index.html/", "/index.html%00.js", "/\\..\\x"}) {
            RawSocket socket;
            QVERIFY(socket.open(host.port()));
            socket.send(request(path, "Connection: close\r\n"));
            const QByteArray answer = socket.readToEnd();
            QVERIFY2(answer.startsWith("HTTP/1.1 40"), path);
        }
    }

    void timesAreBounded()
    {
        TestHost host(quick());
        host.start();
        RawSocket idle;
        RawSocket head;
        RawSocket body;
        QVERIFY(idle.open(host.port()) && head.open(host.port()) && body.open(host.port()));
        idle.send(request("/"));
        head.send(request("/") + "GET / HT");
        body.send(request("/", "Content-Length: 10\r\n") + "12345");
        const QByteArray afterIdle = idle.readToEnd();
        QVERIFY2(afterIdle.startsWith("HTTP/1.1 200 ") && afterIdle.endsWith("</html>\n"), afterIdle.constData());
        const QByteArray afterHead = head.readToEnd();
        QVERIFY2(afterHead.startsWith("HTTP/1.1 200 ") && afterHead.contains("HTTP/1.1 408 "), afterHead.constData());
        QVERIFY(body.readToEnd().startsWith("HTTP/1.1 408 "));
    }

    void aRefusalArrivesAlthoughMoreWasSent()
    {
        TestHost host;
        host.start();
        RawSocket bomb;
        QVERIFY(bomb.open(host.port()));
        bomb.send(request("/", "Content-Length: 500000\r\n", "GET") + QByteArray(500'000, 'x'));
        const QByteArray answer = bomb.readToEnd();
        QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.constData());
    }

    void aBodyWithoutEndIsCutOff()
    {
        TestHost host(quick());
        host.start();
        RawSocket bomb;
        QVERIFY(bomb.open(host.port()));
        bomb.send(request("/", "Transfer-Encoding: chunked\r\n"));
        const QByteArray chunk = "4000\r\n" + QByteArray(0x4000, 'x') + "\r\n";
        qint64 sent = 0;
        QVERIFY(QTest::qWaitFor([&] {
            if (bomb.socket().bytesToWrite() == 0) {
                bomb.send(chunk);
                sent += chunk.size();
            }
            return bomb.socket().state() == QAbstractSocket::UnconnectedState || sent > 64'000'000;
        }));
        QVERIFY(sent < 64'000'000);
    }

    void nobodyIsServedForEver()
    {
        TestHost host;
        host.start();
        RawSocket eager;
        QVERIFY(eager.open(host.port()));
        QByteArray flood;
        for (std::size_t i = 0; i < 2 * http::limits::requests; ++i) {
            flood += request("/nothing");
        }
        eager.send(flood);
        const QByteArray answers = eager.readToEnd();
        QCOMPARE(answers.count("HTTP/1.1 404 "), static_cast<qsizetype>(http::limits::requests));
    }

    void aStopWaitsForNoBrowser()
    {
        TestHost host;
        host.start();
        RawSocket idle;
        RawSocket halfway;
        QVERIFY(idle.open(host.port()) && halfway.open(host.port()));
        idle.send(request("/"));
        halfway.send(request("/", "Content-Length: 10\r\n"));
        QVERIFY(hears(idle, "</html>"));
        QElapsedTimer timer;
        timer.start();
        host.stop();
        QVERIFY(timer.elapsed() < 8'000);
    }
};

QTEST_GUILESS_MAIN(NetHttp)
#include "net_http.moc"
