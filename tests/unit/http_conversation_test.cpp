// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/conversation.h"
#include "server/http/limits.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::http;
using Phase = Conversation::Phase;

namespace {

constexpr Peer peer{true, false, false};

Router makeRouter()
{
    Router router;
    router.add("/small", {{Method::Get}, [](const Request &, const Peer &) { return sentenceOf(Status::Ok, "small"); }});
    router.add("/large", {{Method::Get}, [](const Request &, const Peer &) {
                              return Response{Status::Ok, {}, Body(std::string(100'000, 'x'))};
                          }});
    router.add("/echo", {{Method::Post},
                         [](const Request &request, const Peer &) {
                             return Response{Status::Ok, {}, Body("<" + request.body + ">")};
                         },
                         16,
                         true});
    return router;
}

/// A conversation, and a socket that takes everything.
struct Talk {
    Router router = makeRouter();
    test::FakeClock clock;
    Conversation conversation{router, peer, clock};
    QByteArray unread;

    /// Everything that is said after these bytes came.
    QByteArray say(const QByteArray &bytes, std::size_t piece = 1000)
    {
        unread += bytes;
        QByteArray said;
        for (;;) {
            while (conversation.hasOutput()) {
                const std::string_view out = conversation.output(piece);
                said.append(out.data(), static_cast<qsizetype>(out.size()));
                conversation.handedOver(out.size());
            }
            const std::size_t taken = conversation.take({unread.constData(), static_cast<std::size_t>(unread.size())});
            unread.remove(0, static_cast<qsizetype>(taken));
            if (taken == 0 && !conversation.hasOutput()) {
                return said;
            }
        }
    }
};

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray get(const QByteArray &path, const QByteArray &lines = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: h\r\n" + lines + "\r\n";
}

} // namespace

/// Requests and answers of one connection.
class HttpConversation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOneAfterTheOther()
    {
        Talk talk;
        const QByteArray said = talk.say(get("/small") + get("/large") + get("/none") + get("/small"));
        QCOMPARE(said.count("HTTP/1.1 200 OK"), 3);
        QCOMPARE(said.count("HTTP/1.1 404 Not Found"), 1);
        QVERIFY(said.indexOf("404") > said.indexOf("xxx"));
        QCOMPARE(talk.conversation.phase(), Phase::Head);
    }

    void nothingIsLookedAtBeforeTheAnswerIsOut()
    {
        Talk talk;
        const std::string requests = (get("/large") + get("/small")).toStdString();
        const std::size_t taken = talk.conversation.take(requests);
        QVERIFY(taken > 0 && talk.conversation.hasOutput());
        QCOMPARE(talk.conversation.take(std::string_view(requests).substr(taken)), std::size_t(0));
    }

    void headHasNoBody()
    {
        Talk talk;
        const QByteArray said = talk.say("HEAD /large HTTP/1.1\r\nHost: h\r\n\r\n" + get("/small"));
        QVERIFY(said.startsWith("HTTP/1.1 200 OK"));
        QVERIFY(said.contains("Content-Length: 100000\r\n"));
        QVERIFY(!said.contains("xxx"));
        QVERIFY(said.endsWith("small\n"));
    }

    void bodiesAreRead()
    {
        Talk talk;
        QCOMPARE(bodyOf(talk.say("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello")), QByteArray("<hello>"));
        QCOMPARE(bodyOf(talk.say("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")),
                 QByteArray("<hello>"));
        QCOMPARE(bodyOf(talk.say("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n")), QByteArray("<>"));
        QCOMPARE(talk.conversation.phase(), Phase::Head);
    }

    void theBodyIsAskedFor()
    {
        Talk talk;
        QCOMPARE(talk.say("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nExpect: 100-Continue\r\n\r\n"),
                 QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        QVERIFY(talk.say("hello").endsWith("<hello>"));
    }

    void whoseBodyIsNotWantedIsToldAtOnce()
    {
        Talk talk;
        const QByteArray said = talk.say("POST /none HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(said.startsWith("HTTP/1.1 404") && said.contains("Connection: close"));
        QCOMPARE(talk.conversation.phase(), Phase::Closing);
    }

    void bodiesAreBounded_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("length") << QByteArray("Content-Length: 17\r\n\r\n");
        QTest::newRow("huge length") << QByteArray("Content-Length: 9223372036854775807\r\n\r\n");
        QTest::newRow("chunk") << QByteArray("Transfer-Encoding: chunked\r\n\r\n11\r\n12345678901234567");
        QByteArray drops = "Transfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 17; ++i) {
            drops += "1\r\nx\r\n";
        }
        QTest::newRow("drops") << drops;
        QTest::newRow("extension") << "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(limits::framingBytes, 'x');
    }

    void bodiesAreBounded()
    {
        QFETCH(QByteArray, request);
        Talk talk;
        const QByteArray said = talk.say("POST /echo HTTP/1.1\r\nHost: h\r\n" + request);
        QVERIFY2(said.startsWith("HTTP/1.1 413 "), said.constData());
        QCOMPARE(talk.conversation.phase(), Phase::Closing);
    }

    void afterNonsenseNothingIsRead()
    {
        Talk talk;
        const QByteArray said = talk.say(
            "GET /small HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + get("/small"));
        QCOMPARE(said.count("HTTP/1.1 "), 1);
        QVERIFY(said.startsWith("HTTP/1.1 400 ") && said.contains("Connection: close"));
        QCOMPARE(talk.conversation.phase(), Phase::Closing);
    }

    void closesWhenAskedTo()
    {
        Talk talk;
        const QByteArray said = talk.say(get("/small", "Connection: Close\r\n") + get("/small"));
        QCOMPARE(said.count("HTTP/1.1 200"), 1);
        QVERIFY(said.contains("Connection: close\r\n"));
        QCOMPARE(talk.conversation.phase(), Phase::Closing);
    }

    void requestsPerConnectionAreCounted()
    {
        Talk talk;
        QByteArray many;
        for (std::size_t i = 0; i < limits::requests + 1; ++i) {
            many += get("/small");
        }
        const QByteArray said = talk.say(many);
        QCOMPARE(said.count("HTTP/1.1 200"), static_cast<qsizetype>(limits::requests));
        QCOMPARE(talk.conversation.phase(), Phase::Closing);
    }

    void aSocketIsGivenAwayUnread()
    {
        Talk talk;
        const QByteArray wish = get("/ws", "Upgrade: websocket\r\nConnection: Upgrade\r\n");
        QVERIFY(!talk.say(get("/small") + wish).isEmpty());
        QCOMPARE(talk.conversation.phase(), Phase::Socket);
        QCOMPARE(talk.unread, wish);
    }

    void lateRequestsAreTold()
    {
        Talk body;
        body.say("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhe");
        QCOMPARE(body.conversation.phase(), Phase::Body);
        body.conversation.expire(false);
        QVERIFY(body.say({}).startsWith("HTTP/1.1 408 "));
        Talk head;
        head.say("GET /sm");
        head.conversation.expire(true);
        QVERIFY(head.say({}).startsWith("HTTP/1.1 408 "));
        Talk idle;
        idle.conversation.expire(false);
        QVERIFY(idle.say({}).isEmpty());
        QCOMPARE(idle.conversation.phase(), Phase::Closing);
    }

    void strangersInPlainTextHearWhatToDo()
    {
        const Router router = makeRouter();
        const test::FakeClock clock;
        Conversation conversation(router, {false, false, false}, clock);
        conversation.take(get("/small").toStdString());
        QVERIFY(conversation.output(1000).starts_with("HTTP/1.1 403 "));
    }
};

QTEST_GUILESS_MAIN(HttpConversation)
#include "http_conversation_test.moc"
