// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/head_reader.h"
#include "server/http/limits.h"

#include <QTest>

using namespace hubbub::http;
using Kind = HeadReading::Kind;

/// What is read of a request, and what is not.
class HttpRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsReadHoweverItComes()
    {
        const std::string head =
            "GET /a%20b/c?x=1&y HTTP/1.1\r\nHost: Example.org:4826\r\nAccept: text/html\r\naccept:\t*/* \r\n\r\n";
        for (std::size_t size = 0; size < head.size(); ++size) {
            QCOMPARE(reading(head.substr(0, size)).kind, Kind::Incomplete);
        }
        const HeadReading whole = reading(head + "rest");
        QCOMPARE(whole.kind, Kind::Whole);
        QCOMPARE(whole.bytes, head.size());
        QCOMPARE(whole.request.method, Method::Get);
        QCOMPARE(whole.request.path, std::string("/a b/c"));
        QCOMPARE(whole.request.query, std::string("x=1&y"));
        QCOMPARE(whole.request.host, std::string("example.org:4826"));
        QCOMPARE(whole.request.field("accept"), std::string("text/html, */*"));
        QVERIFY(whole.request.keepsAlive && !whole.request.hasBody());
    }

    void whoSpeaksHttp10IsAnsweredOnce()
    {
        const HeadReading old = reading("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(old.kind, Kind::Whole);
        QVERIFY(!old.request.keepsAlive);
    }

    void doubtfulHeadsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &head, int status) { QTest::newRow(name) << head << status; };
        const auto fields = [](const QByteArray &lines) { return "POST /x HTTP/1.1\r\nHost: h\r\n" + lines + "\r\n"; };
        const auto target = [](const QByteArray &text) { return "GET " + text + " HTTP/1.1\r\nHost: h\r\n\r\n"; };

        row("tls", QByteArray("\x16\x03\x01", 3), 400);
        row("noise", QByteArray(1, '\0'), 400);
        row("empty line first", "\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("no words", "GET\r\n\r\n", 400);
        row("two blanks", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("more words", "GET / x HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("no version", "GET /\r\nHost: h\r\n\r\n", 400);
        row("half a version", "GET / HTTP/2\r\nHost: h\r\n\r\n", 400);
        row("version in letters", "GET / http/1.1\r\nHost: h\r\n\r\n", 400);
        row("version 2", "PRI * HTTP/2.0\r\n\r\n", 505);
        row("version 0.9", "GET / HTTP/0.9\r\n\r\n", 505);
        row("unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
        row("webdav", "PROPFIND / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
        row("connect", "CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n", 501);
        row("trace", "TRACE / HTTP/1.1\r\nHost: h\r\n\r\n", 501);

        row("bare LF", "GET / HTTP/1.1\nHost: h\n\n", 400);
        row("one bare LF", "GET / HTTP/1.1\r\nA: b\nHost: h\r\n\r\n", 400);
        row("bare CR", "GET / HTTP/1.1\r\nA: b\rc\r\nHost: h\r\n\r\n", 400);
        row("two CR", "BREW / HTTP/1.1\r\r\n\r\n", 400);
        row("NUL", QByteArray("GET / HTTP/1.1\r\nA: \0\r\nHost: h\r\n\r\n", 33), 400);
        row("folded", fields("A: b\r\n c\r\n"), 400);
        row("folded first", "GET / HTTP/1.1\r\n Host: h\r\n\r\n", 400);
        row("no colon", fields("nonsense\r\n"), 400);
        row("no name", fields(": x\r\n"), 400);
        row("blank before the colon", fields("Content-Length : 0\r\n"), 400);
        row("tab before the colon", fields("Content-Length\t: 0\r\n"), 400);
        row("odd name", fields("Cont(ent: 0\r\n"), 400);

        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", fields("Host: h\r\n"), 400);
        row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
        row("host with a user", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", 400);
        row("host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400);
        row("host with markup", "GET / HTTP/1.1\r\nHost: \"><script>\r\n\r\n", 400);
        row("port in letters", "GET / HTTP/1.1\r\nHost: h:x\r\n\r\n", 400);
        row("half an address", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", 400);

        row("absolute", target("http://h/"), 400);
        row("another's absolute", target("http://evil.example/"), 400);
        row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", 400);
        row("no slash", target("ws"), 400);
        row("upwards", target("/../etc/passwd"), 400);
        row("upwards inside", target("/a/../../etc/passwd"), 400);
        row("upwards at the end", target("/a/.."), 400);
        row("here", target("/./a"), 400);
        row("upwards, encoded", target("/%2e%2e/etc/passwd"), 400);
        row("slash, encoded", target("/..%2fetc"), 400);
        row("backslash", target("/..\\etc"), 400);
        row("backslash, encoded", target("/..%5cetc"), 400);
        row("NUL, encoded", target("/a%00.html"), 400);
        row("half an escape", target("/a%4"), 400);
        row("no escape", target("/a%zz"), 400);
        row("8 bits", target("/\xc3\xa4"), 400);

        row("two lengths", fields("Content-Length: 1\r\nContent-Length: 1\r\n"), 400);
        row("two lengths in one", fields("Content-Length: 1, 1\r\n"), 400);
        row("length and chunks", fields("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"), 400);
        row("chunks and length", fields("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n"), 400);
        row("negative length", fields("Content-Length: -1\r\n"), 400);
        row("length with a sign", fields("Content-Length: +1\r\n"), 400);
        row("length in hex", fields("Content-Length: 0x1\r\n"), 400);
        row("length with a blank", fields("Content-Length: 1 1\r\n"), 400);
        row("no length", fields("Content-Length:\r\n"), 400);
        row("length beyond 64 bits", fields("Content-Length: 18446744073709551617\r\n"), 400);
        row("two encodings", fields("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400);
        row("unknown encoding", fields("Transfer-Encoding: gzip\r\n"), 400);
        row("twice chunked", fields("Transfer-Encoding: chunked, chunked\r\n"), 400);
        row("hidden encoding", fields("Transfer-Encoding: xchunked\r\n"), 400);
        row("quoted encoding", fields("Transfer-Encoding: \"chunked\"\r\n"), 400);
        row("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("expectation", fields("Expect: miracle\r\n"), 417);

        row("bomb", fields("A: " + QByteArray(limits::headBytes, 'a') + "\r\n"), 431);
        row("endless", "GET / HTTP/1.1\r\nA: " + QByteArray(limits::headBytes, 'a'), 431);
        QByteArray many;
        for (std::size_t i = 0; i < limits::fields; ++i) {
            many += "A: b\r\n";
        }
        row("many fields", fields(many), 431);
        row("long address", target('/' + QByteArray(limits::targetBytes, 'a')), 414);
        row("endless address", "GET /" + QByteArray(limits::headBytes, 'a'), 414);
    }

    void doubtfulHeadsAreRefused()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        const HeadReading refused = reading(head.toStdString());
        QCOMPARE(refused.kind, Kind::Refused);
        QCOMPARE(static_cast<int>(refused.refusal.status), status);
    }

    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host :
             {"localhost", "localhost:4826", "192.0.2.1:1", "[::1]", "[2001:db8::1]:65535", "my_pc.local", "a-b.example"}) {
            QTest::newRow(host) << host;
        }
    }

    void hosts()
    {
        QFETCH(QString, host);
        QVERIFY(isHost(host.toStdString()));
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("framing");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("body");
        const auto chunked = [](const char *name, const QByteArray &sent, const QByteArray &body) {
            QTest::newRow(name) << QByteArray("Transfer-Encoding: Chunked\r\n") << sent << body;
        };
        QTest::newRow("length") << QByteArray("Content-Length: 5\r\n") << QByteArray("hello") << QByteArray("hello");
        chunked("one chunk", "5\r\nhello\r\n0\r\n\r\n", "hello");
        chunked("more chunks", "2\r\nhe\r\n003\r\nllo\r\n0\r\n\r\n", "hello");
        chunked("hex", "A\r\n0123456789\r\n0\r\n\r\n", "0123456789");
        chunked("small hex", "a\r\n0123456789\r\n0\r\n\r\n", "0123456789");
        chunked("extension", "5;a=b\r\nhello\r\n0;x\r\n\r\n", "hello");
        chunked("empty", "0\r\n\r\n", "");
        chunked("line ends inside", "4\r\n\r\n\r\n\r\n0\r\n\r\n", "\r\n\r\n");
    }

    /// In every way that a network may cut it, and never a byte of what follows.
    void bodies()
    {
        QFETCH(QByteArray, framing);
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, body);
        const std::string next = "GET /next HTTP/1.1\r\n";
        const std::string all = sent.toStdString() + next;
        for (std::size_t piece = 1; piece <= all.size(); ++piece) {
            RequestParser parser;
            open(framing, parser);
            std::string read;
            std::size_t at = 0;
            while (parser.state() == RequestParser::State::Body && at < all.size()) {
                at += parser.readBody(std::string_view(all).substr(at, piece), read);
            }
            QCOMPARE(parser.state(), RequestParser::State::Done);
            QCOMPARE(QByteArray::fromStdString(read), body);
            QCOMPARE(all.substr(at), next);
        }
    }

    void doubtfulChunksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sent");
        const auto row = [](const char *name, const QByteArray &sent) { QTest::newRow(name) << sent; };
        row("no size", "\r\nhello\r\n0\r\n\r\n");
        row("prefix", "0x5\r\nhello\r\n0\r\n\r\n");
        row("sign", "+5\r\nhello\r\n0\r\n\r\n");
        row("negative", "-5\r\nhello\r\n0\r\n\r\n");
        row("beyond 64 bits", "10000000000000005\r\nhello\r\n0\r\n\r\n");
        row("bare LF after the size", "5\nhello\r\n0\r\n\r\n");
        row("bare CR after the size", "5\rhello\r\n0\r\n\r\n");
        row("bare LF after the extension", "5;a\nhello\r\n0\r\n\r\n");
        row("nothing after the data", "5\r\nhello0\r\n\r\n");
        row("other bytes after the data", "5\r\nhelloxy0\r\n\r\n");
        row("bare LF after the data", "5\r\nhello\n0\r\n\r\n");
        row("CR and another after the data", "5\r\nhello\rx0\r\n\r\n");
        row("bare LF at the end", "5\r\nhello\r\n0\n\n");
        row("half a line at the end", "5\r\nhello\r\n0\r\n\n");
        row("bare CR in the extension", "5;a\rb\r\nhello\r\n0\r\n\r\n");
        row("trailer", "5\r\nhello\r\n0\r\nContent-Length: 3\r\n\r\n");
    }

    void doubtfulChunksAreRefused()
    {
        QFETCH(QByteArray, sent);
        RequestParser parser;
        open("Transfer-Encoding: chunked\r\n", parser);
        std::string body;
        const std::string all = sent.toStdString();
        std::size_t at = 0;
        while (parser.state() == RequestParser::State::Body && at < all.size()) {
            at += parser.readBody(std::string_view(all).substr(at), body);
        }
        QCOMPARE(parser.state(), RequestParser::State::Broken);
    }

private:
    static HeadReading reading(const std::string &bytes)
    {
        RequestParser parser;
        return readHead(bytes, parser);
    }

    static void open(const QByteArray &framing, RequestParser &parser)
    {
        const std::string head = ("POST / HTTP/1.1\r\nHost: h\r\n" + framing + "\r\n").toStdString();
        QCOMPARE(readHead(head, parser).kind, Kind::Whole);
        QCOMPARE(parser.state(), RequestParser::State::Body);
    }
};

QTEST_GUILESS_MAIN(HttpRequest)
#include "http_request_test.moc"
