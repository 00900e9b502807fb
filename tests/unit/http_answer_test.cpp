// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/asset.h"
#include "server/http/conditional.h"
#include "server/http/plain_refusal.h"
#include "server/http/router.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace hubbub::http;

namespace {

constexpr Peer encrypted{true, false, false};
constexpr Peer plainHere{false, true, true, nullptr, "kitchen"};
constexpr Peer plainNearby{false, false, true, nullptr, "kitchen"};
constexpr Peer plainElsewhere{false, false, false};

Request get(const std::string &path = "/", std::vector<Field> fields = {})
{
    Request request;
    request.path = path;
    request.host = "h:4826";
    request.fields = std::move(fields);
    return request;
}

std::string fieldOf(const Response &response, const std::string &name)
{
    const auto found =
        std::find_if(response.fields.begin(), response.fields.end(), [&](const Field &f) { return f.name == name; });
    return found == response.fields.end() ? std::string() : found->value;
}

} // namespace

/// What is said, to whom, and how.
class HttpAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadSaysEverything()
    {
        const Response response = sentenceOf(Status::NotFound, "Nothing.");
        const std::string head = headOf(response, {784111777000, true, false});
        QCOMPARE(QByteArray::fromStdString(head),
                 QByteArray("HTTP/1.1 404 Not Found\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                            "Content-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\n"
                            "X-Content-Type-Options: nosniff\r\nContent-Length: 9\r\nConnection: close\r\n\r\n"));
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        const auto row = [](const char *range, RangeWish::Kind kind, int first = 0, int count = 0) {
            QTest::newRow(range) << range << static_cast<int>(kind) << first << count;
        };
        using Kind = RangeWish::Kind;
        row("bytes=0-3", Kind::Part, 0, 4);
        row("Bytes=2-", Kind::Part, 2, 8);
        row("bytes=-3", Kind::Part, 7, 3);
        row("bytes=-99", Kind::Part, 0, 10);
        row("bytes=9-99", Kind::Part, 9, 1);
        row("bytes=10-", Kind::Unsatisfiable);
        row("bytes=-0", Kind::Unsatisfiable);
        row("bytes=3-2", Kind::Whole);
        row("bytes=0-1,3-4", Kind::Whole);
        row("bytes=", Kind::Whole);
        row("bytes=-", Kind::Whole);
        row("bytes=a-b", Kind::Whole);
        row("bytes=1", Kind::Whole);
        row("bytes=99999999999999999999-", Kind::Whole);
        row("lines=0-3", Kind::Whole);
        row("", Kind::Whole);
    }

    void ranges()
    {
        QFETCH(QString, range);
        QFETCH(int, kind);
        QFETCH(int, first);
        QFETCH(int, count);
        const RangeWish wish = readRange(range.toStdString(), 10);
        QCOMPARE(static_cast<int>(wish.kind), kind);
        QCOMPARE(static_cast<int>(wish.first), first);
        QCOMPARE(static_cast<int>(wish.count), count);
    }

    void whatOneHasIsNotSentAgain()
    {
        QVERIFY(namesEntity("\"a\", W/\"b\"", "\"b\""));
        QVERIFY(namesEntity("*", "\"b\""));
        QVERIFY(!namesEntity("\"a\", \"bb\", b", "\"b\""));
        QVERIFY(!namesEntity("", "\"b\""));

        const Asset file{contentTypeOf("/app.js"), "0123456789", "\"tag\""};
        const Response whole = answerAsset(file, get(), encrypted);
        QCOMPARE(whole.status, Status::Ok);
        QCOMPARE(whole.body.bytes(), file.bytes);
        QCOMPARE(fieldOf(whole, "Content-Type"), std::string("text/javascript; charset=utf-8"));
        QCOMPARE(fieldOf(whole, "Cache-Control"), std::string("no-cache"));
        const Response none = answerAsset(file, get("/", {{"if-none-match", "\"tag\""}}), encrypted);
        QCOMPARE(none.status, Status::NotModified);
        QVERIFY(none.body.bytes().empty());
        QVERIFY(headOf(none, {}).find("Content-Length") == std::string::npos);
    }

    void partsAreSent()
    {
        const Asset file{contentTypeOf("/a.png"), "0123456789", "\"tag\""};
        const Response part = answerAsset(file, get("/", {{"range", "bytes=2-3"}, {"if-range", "\"tag\""}}), encrypted);
        QCOMPARE(part.status, Status::PartialContent);
        QCOMPARE(part.body.bytes(), std::string_view("23"));
        QCOMPARE(fieldOf(part, "Content-Range"), std::string("bytes 2-3/10"));
        QCOMPARE(answerAsset(file, get("/", {{"range", "bytes=2-3"}, {"if-range", "\"old\""}}), encrypted).status, Status::Ok);
        const Response beyond = answerAsset(file, get("/", {{"range", "bytes=10-"}}), encrypted);
        QCOMPARE(beyond.status, Status::RangeNotSatisfiable);
        QCOMPARE(fieldOf(beyond, "Content-Range"), std::string("bytes */10"));
    }

    void pagesMayDoLittle()
    {
        const Asset page{contentTypeOf("/index.html"), "x", "\"t\""};
        const std::string rules = fieldOf(answerAsset(page, get(), encrypted), "Content-Security-Policy");
        QCOMPARE(QByteArray::fromStdString(rules),
                 QByteArray("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' wss://h:4826; "
                            "img-src 'self' data: blob:; manifest-src 'self'; worker-src 'self'; base-uri 'none'; "
                            "form-action 'none'; frame-ancestors 'none'"));
        QVERIFY(fieldOf(answerAsset(page, get(), plainNearby), "Content-Security-Policy").find(" ws://h:4826;")
                != std::string::npos);
        QCOMPARE(fieldOf(answerAsset(page, get(), encrypted), "Cross-Origin-Resource-Policy"), std::string("same-origin"));
    }

    void otherPagesMayEmbedWhatIsMeantForIt()
    {
        const Asset page{contentTypeOf("/widget.html"), "x", "\"t\""};
        const Response framed = answerAsset(page, get(), encrypted, {"https://shop.example https://www.example", false});
        QVERIFY(
            fieldOf(framed, "Content-Security-Policy").ends_with("; frame-ancestors https://shop.example https://www.example"));
        QCOMPARE(fieldOf(framed, "Cross-Origin-Resource-Policy"), std::string("same-origin"));
        const Response script = answerAsset(page, get(), encrypted, {"'none'", true});
        QVERIFY(fieldOf(script, "Content-Security-Policy").ends_with("; frame-ancestors 'none'"));
        QCOMPARE(fieldOf(script, "Cross-Origin-Resource-Policy"), std::string("cross-origin"));
    }

    void origins_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<bool>("isEncrypted");
        QTest::addColumn<bool>("isOurs");
        const auto row = [](const char *name, const char *host, const char *origin, bool isEncrypted, bool isOurs) {
            QTest::newRow(name) << host << origin << isEncrypted << isOurs;
        };
        row("nobody's", "h", "", true, true);
        row("own", "chat.example:4826", "https://chat.example:4826", true, true);
        row("own in capitals", "chat.example", "HTTPS://Chat.Example", true, true);
        row("the usual port", "chat.example:443", "https://chat.example", true, true);
        row("another scheme", "chat.example", "http://chat.example", true, false);
        row("another port", "chat.example:4826", "https://chat.example", true, false);
        row("another host", "chat.example", "https://evil.example", true, false);
        row("a longer host", "chat.example", "https://chat.example.evil", true, false);
        row("none", "chat.example", "null", true, false);
        row("several", "chat.example", "https://evil.example, https://chat.example", true, false);
        row("plain here", "localhost:4826", "http://localhost:4826", false, true);
        row("plain by address", "127.0.0.1:4826", "http://127.0.0.1:4826", false, true);
        row("plain by IPv6", "[::1]:80", "http://[::1]", false, true);
        row("plain below localhost", "tea.localhost:4826", "http://tea.localhost:4826", false, true);
        row("plain by the machine's name", "kitchen:4826", "http://kitchen:4826", false, true);
        row("plain by its name in the local network", "kitchen.local:4826", "http://kitchen.local:4826", false, true);
        row("encrypted page, plain socket", "localhost:4826", "https://localhost:4826", false, false);
        // A stranger's name that leads here once the stranger's page is loaded.
        row("rebound", "evil.example:4826", "http://evil.example:4826", false, false);
        row("rebound from the local network", "pantry.local:4826", "http://pantry.local:4826", false, false);
        row("rebound, one word", "pantry:4826", "http://pantry:4826", false, false);
        row("rebound, begins like the machine", "kitchen.local.evil", "http://kitchen.local.evil", false, false);
        row("rebound, a longer word", "kitchenette", "http://kitchenette", false, false);
        row("rebound, looks like an address", "127.0.0.1.evil.example", "http://127.0.0.1.evil.example", false, false);
    }

    void origins()
    {
        QFETCH(QString, host);
        QFETCH(QString, origin);
        QFETCH(bool, isEncrypted);
        QFETCH(bool, isOurs);
        Request request = get("/ws", {{"upgrade", "WebSocket"}, {"origin", origin.toStdString()}});
        request.host = host.toStdString();
        QCOMPARE(opensSocket(request, isEncrypted ? encrypted : plainHere), isOurs);
    }

    /// Where unencrypted connections of others are taken, they come by the names of their network.
    void namesOfTheLocalNetworkAreOwnForOthers()
    {
        QVERIFY(isOwnHost("pantry:4826", plainNearby) && isOwnHost("pantry.local", plainNearby));
        QVERIFY(isOwnHost("kitchen", plainNearby) && isOwnHost("192.0.2.7", plainNearby));
        QVERIFY(!isOwnHost("pantry.example", plainNearby));
        const Peer nameless{false, true, true};
        QVERIFY(isOwnHost("localhost", nameless) && !isOwnHost("pantry", nameless) && !isOwnHost(".local", nameless));
    }

    void aProxysPagesAreOwnWhereTheyWereNamed()
    {
        QCOMPARE(asOrigin("HTTPS://Chat.Example:443/"), std::optional<std::string>("https://chat.example"));
        QCOMPARE(asOrigin("http://[::1]:80"), std::optional<std::string>("http://[::1]"));
        for (const char *none : {"chat.example", "https://", "https://a/b", "ws://a", "https://a b", "*", "null"}) {
            QVERIFY2(!asOrigin(none), none);
        }
        const std::vector<std::string> origins{"https://chat.example"};
        const Peer proxy{false, true, true, &origins};
        Request wish = get("/ws", {{"upgrade", "websocket"}, {"origin", "https://chat.example"}});
        QVERIFY(!opensSocket(wish, plainHere));
        QVERIFY(opensSocket(wish, proxy)); // the proxy names itself in Host
        wish.host = "chat.example";
        QVERIFY(opensSocket(wish, proxy)); // … or passes the name on
        QVERIFY(isOwnHost("chat.example", proxy) && !isOwnHost("evil.example", proxy));
        QCOMPARE(ownOrigin(wish, proxy), std::string("https://chat.example"));
        wish.fields.back().value = "https://chat.example.evil";
        QVERIFY(!opensSocket(wish, proxy));
    }

    void socketsAreForThoseWhoMay()
    {
        const Request wish = get("/ws", {{"upgrade", "websocket"}});
        QVERIFY(opensSocket(wish, encrypted) && opensSocket(wish, plainHere));
        QVERIFY(!opensSocket(wish, plainElsewhere));
        QVERIFY(!opensSocket(get("/ws"), encrypted));
        QVERIFY(!opensSocket(get("/wsx", {{"upgrade", "websocket"}}), encrypted));
        Request other = wish;
        other.method = Method::Post;
        QVERIFY(!opensSocket(other, encrypted));
        // By another name it is nobody's page, but may be anybody's program.
        other = wish;
        other.host = "chat.example";
        QVERIFY(opensSocket(other, plainHere));
    }

    void routes()
    {
        Router router;
        const auto says = [](const std::string &text) {
            return [text](const Request &, const Peer &) { return sentenceOf(Status::Ok, text); };
        };
        router.add("/a", {{Method::Get}, says("a")});
        router.add("/a/*", {{Method::Get}, says("below a")});
        router.add("/a/b/*", {{Method::Get}, says("below b")});
        router.add("/post", {{Method::Post}, says("post"), 4, true});
        const auto found = [&router](const char *path) {
            const Route *const route = router.find(path);
            return route ? std::string(route->answer({}, {}).body.bytes()) : std::string();
        };
        QCOMPARE(found("/a"), std::string("a\n"));
        QCOMPARE(found("/a/x"), std::string("below a\n"));
        QCOMPARE(found("/a/b"), std::string("below b\n"));
        QCOMPARE(found("/a/b/c/d"), std::string("below b\n"));
        QCOMPARE(found("/ab"), std::string());
        QCOMPARE(found("/"), std::string());

        const auto statusOf = [&router](const Request &request, const Peer &peer) {
            Response refusal;
            return router.admit(request, peer, refusal) ? Status::Ok : refusal.status;
        };
        QCOMPARE(statusOf(get("/a"), encrypted), Status::Ok);
        QCOMPARE(statusOf(get("/none"), encrypted), Status::NotFound);
        Request post = get("/post");
        QCOMPARE(statusOf(post, encrypted), Status::MethodNotAllowed);
        post.method = Method::Post;
        QCOMPARE(statusOf(post, encrypted), Status::LengthRequired);
        post.framing = Request::Framing::Length;
        post.length = 4;
        QCOMPARE(statusOf(post, encrypted), Status::Ok);
        post.length = 5;
        QCOMPARE(statusOf(post, encrypted), Status::ContentTooLarge);
        Request rebound = get("/a");
        rebound.host = "evil.example";
        QCOMPARE(statusOf(rebound, plainHere), Status::MisdirectedRequest);
        QCOMPARE(statusOf(rebound, encrypted), Status::Ok);
    }

    void theWrongMethodHearsTheRightOne()
    {
        Router router;
        router.add("/a", {{Method::Get, Method::Post}, [](const Request &, const Peer &) { return Response(); }});
        Request request = get("/a");
        request.method = Method::Delete;
        Response refusal;
        QVERIFY(!router.admit(request, encrypted, refusal));
        QCOMPARE(fieldOf(refusal, "Allow"), std::string("GET, HEAD, POST"));
    }

    void whoComesPlainlyHearsWhatToDo()
    {
        const Response page = plainRefusal(get("/", {{"accept", "text/html,*/*"}}));
        QCOMPARE(page.status, Status::Forbidden);
        QVERIFY(page.body.bytes().find("https://h:4826/") != std::string_view::npos);
        const Response sentence = plainRefusal(get("/ws", {{"upgrade", "websocket"}}));
        QCOMPARE(sentence.body.bytes(),
                 std::string_view("This server takes encrypted connections only: use wss:// instead of ws://.\n"));
    }
};

QTEST_GUILESS_MAIN(HttpAnswer)
#include "http_answer_test.moc"
