// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/limits.h"
#include "tests/net/raw_socket.h"
#include "tests/net/test_host.h"
#include "tests/net/test_peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <vector>

using namespace hubbub;
using namespace hubbub::test;

namespace {

struct Event {
    QByteArray id;
    QByteArray name;
    QJsonObject data;

    qint64 seq() const { return data["entry"]["seq"].toInteger(); }
};

/// One reader of a stream, who reads when asked.
class Reader
{
public:
    explicit Reader(std::uint16_t port, const QByteArray &query, const QByteArray &fields)
    {
        m_isOpen = m_socket.open(port);
        m_socket.send("GET /api/v1/events?" + query + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n");
    }

    /// The head, once it is there.
    QByteArray head()
    {
        static_cast<void>(QTest::qWaitFor([this] { return read() && m_bytes.contains("\r\n\r\n"); }, 10'000));
        return m_isOpen ? m_bytes.left(m_bytes.indexOf("\r\n\r\n") + 2) : QByteArray();
    }
    /// The first `count` events, or fewer if they do not come.
    std::vector<Event> events(std::size_t count)
    {
        static_cast<void>(QTest::qWaitFor([&] { return read() && all().size() >= count; }, 10'000));
        return all();
    }
    RawSocket &socket() { return m_socket; }
    QByteArray bytes() const { return m_bytes; }

private:
    bool read()
    {
        m_bytes += m_socket.socket().readAll();
        return true;
    }
    std::vector<Event> all() const
    {
        std::vector<Event> events;
        const auto begin = m_bytes.indexOf("\r\n\r\n") + 4;
        const auto end = m_bytes.lastIndexOf("\n\n");
        if (end < begin) {
            return events;
        }
        for (const QByteArray &line : m_bytes.mid(begin, end - begin).split('\n')) {
            if (line.startsWith("id: ")) {
                events.push_back({line.mid(4), {}, {}});
            } else if (line.startsWith("event: ")) {
                events.back().name = line.mid(7);
            } else if (line.startsWith("data: ")) {
                events.back().data = QJsonDocument::fromJson(line.mid(6)).object();
            }
        }
        return events;
    }

    RawSocket m_socket;
    bool m_isOpen = false;
    QByteArray m_bytes;
};

} // namespace

/// Entries as server-sent events, and one answer after the other (docs/bots.md, "Events").
class NetEvents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server::HostOptions options;
        options.times.stall = 1'000;
        options.times.beat = 100;
        m_host = std::make_unique<TestHost>(options);
        m_host->start();
        m_ann = std::make_unique<TestPeer>(1);
        QVERIFY(m_ann->open(m_host->url()) && m_ann->hello("Ann"));
        m_room = m_ann->makeRoom("Tea");
        m_bearer = bearerFor({protocol::Scope::Read});
    }

    void cleanup()
    {
        m_ann.reset();
        m_host.reset();
    }

    void entriesComeAsTheyHappen()
    {
        Reader reader(m_host->port(), query(), m_bearer);
        const auto start = reader.events(1);
        QVERIFY(reader.head().startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(reader.head().contains("\r\nContent-Type: text/event-stream\r\n"));
        QVERIFY(!reader.head().contains("Content-Length"));
        QCOMPARE(start.size(), std::size_t(1));
        QCOMPARE(start[0].name, QByteArray("start"));
        QVERIFY(start[0].id.startsWith(idOf(m_room) + ':') && start[0].id.endsWith(":2"));
        const auto seq = m_ann->post(m_room, "Kettle\nis on");
        const auto events = reader.events(2);
        QCOMPARE(events.size(), std::size_t(2));
        QCOMPARE(events[1].name, QByteArray("entry"));
        QVERIFY(events[1].id.endsWith(':' + QByteArray::number(seq)));
        QCOMPARE(events[1].data["room"].toString().toUtf8(), idOf(m_room));
        QCOMPARE(events[1].data["entry"]["text"].toString(), QStringLiteral("Kettle\nis on"));
        QCOMPARE(events[1].data["entry"]["kind"].toString(), QStringLiteral("post"));
    }

    /// However often the connection breaks, and wherever.
    void whoComesBackHasLostAndDoubledNothing()
    {
        std::vector<qint64> heard;
        QByteArray last;
        std::size_t said = 2;
        for (int round = 0; round < 5; ++round) {
            const QByteArray resume = last.isEmpty() ? QByteArray() : "Last-Event-ID: " + last + "\r\n";
            Reader reader(m_host->port(), query() + (last.isEmpty() ? "&after=0" : ""), m_bearer + resume);
            for (int i = 0; i < 50; ++i) {
                m_ann->postAndGoOn(m_room, "line " + std::to_string(i));
            }
            said += 50;
            for (const Event &event : reader.events(20 + 1)) {
                if (event.name == "entry") {
                    heard.push_back(event.seq());
                    last = event.id;
                }
            }
            reader.socket().socket().abort();
            QTRY_COMPARE(m_ann->entries.size(), said);
        }
        Reader reader(m_host->port(), query(), m_bearer + "Last-Event-ID: " + last + "\r\n");
        for (const Event &event : reader.events(said - heard.size() + 1)) {
            if (event.name == "entry") {
                heard.push_back(event.seq());
            }
        }
        QCOMPARE(heard.size(), said);
        for (std::size_t i = 0; i < heard.size(); ++i) {
            QCOMPARE(heard[i], static_cast<qint64>(i) + 1);
        }
    }

    void severalRoomsShareOneStream()
    {
        const auto other = m_ann->makeRoom("Other");
        const auto bot = m_ann->ask(protocol::MakeToken{"bot", {protocol::Scope::Read}, {m_room, other}});
        QVERIFY(bot && std::holds_alternative<protocol::MakeTokenReply>(*bot));
        Reader reader(m_host->port(), query() + "&room=" + idOf(other), m_bearer);
        QCOMPARE(reader.events(1).size(), std::size_t(1));
        QVERIFY(m_ann->post(other, "one") > 0 && m_ann->post(m_room, "two") > 0);
        const auto events = reader.events(3);
        QCOMPARE(events.size(), std::size_t(3));
        QVERIFY(m_ann->post(other, "three") > 0);
        Reader again(m_host->port(), query() + "&room=" + idOf(other), m_bearer + "Last-Event-ID: " + events[1].id + "\r\n");
        const auto missed = again.events(3);
        QCOMPARE(missed.size(), std::size_t(3));
        QStringList texts{missed[1].data["entry"]["text"].toString(), missed[2].data["entry"]["text"].toString()};
        texts.sort();
        QCOMPARE(texts, QStringList({"three", "two"}));
    }

    void anotherEpochStartsAgain()
    {
        Reader reader(m_host->port(), query(), m_bearer + "Last-Event-ID: " + idOf(m_room) + ":eOther:900\r\n");
        const auto events = reader.events(4);
        QCOMPARE(events.size(), std::size_t(4));
        QCOMPARE(events[1].name, QByteArray("reset"));
        QCOMPARE(events[2].seq(), 1);
    }

    void whoDoesNotReadIsLetGoOf()
    {
        // More than the system takes into its own buffers.
        const std::string text = QStringLiteral("😀").repeated(protocol::limits::textCodePoints).toStdString();
        for (std::size_t round = 1; round <= 10; ++round) {
            for (int i = 0; i < 60; ++i) {
                m_ann->postAndGoOn(m_room, text);
            }
            QTRY_COMPARE_WITH_TIMEOUT(m_ann->entries.size(), 2 + round * 60, 20'000);
        }
        Reader reader(m_host->port(), query() + "&after=0", m_bearer);
        reader.socket().socket().setReadBufferSize(1'000);
        QVERIFY(QTest::qWaitFor([&] { return reader.socket().socket().bytesAvailable() > 0; }, 10'000));
        QCOMPARE(sessionsOfTheBot(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(sessionsOfTheBot(), 0, 15'000); // after a while without progress
    }

    void whoIsPutOutHearsThatLast()
    {
        Reader reader(m_host->port(), query(), m_bearer);
        QCOMPARE(reader.events(1).size(), std::size_t(1));
        QVERIFY(m_ann->append(m_room, protocol::Kicked{m_bot, {}}) > 0);
        QVERIFY(reader.socket().waitForClose());
        const auto events = reader.events(3);
        QCOMPARE(events.size(), std::size_t(3));
        QCOMPARE(events[1].data["entry"]["kind"].toString(), QStringLiteral("kick"));
        QCOMPARE(events[2].name, QByteArray("left"));
        QCOMPARE(status(query(), m_bearer), 403);
    }

    void whoWaitsIsAnsweredByWhatHappens()
    {
        Reader waiting(m_host->port(), query() + "&wait=30", m_bearer + "Connection: close\r\n");
        QTRY_COMPARE(sessionsOfTheBot(), 1);
        QVERIFY(m_ann->post(m_room, "now") > 0);
        QByteArray all = waiting.socket().readToEnd();
        QVERIFY2(all.startsWith("HTTP/1.1 200 "), all.constData());
        const QJsonObject answer = QJsonDocument::fromJson(all.mid(all.indexOf("\r\n\r\n") + 4)).object();
        QCOMPARE(answer["entries"][0]["text"].toString(), QStringLiteral("now"));
        QVERIFY(m_ann->post(m_room, "more") > 0);
        const QByteArray cursor = answer["cursor"].toString().toUtf8();
        Reader next(m_host->port(), query() + "&wait=30&cursor=" + cursor, m_bearer + "Connection: close\r\n");
        all = next.socket().readToEnd();
        QCOMPARE(QJsonDocument::fromJson(all.mid(all.indexOf("\r\n\r\n") + 4))["entries"][0]["text"].toString(),
                 QStringLiteral("more"));
        Reader nothing(m_host->port(), query() + "&wait=1", m_bearer + "Connection: close\r\n");
        all = nothing.socket().readToEnd();
        QVERIFY2(all.startsWith("HTTP/1.1 200 ") && all.contains("\"entries\":[]"), all.constData());
    }

    void nonsenseIsNamed_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("no room") << QByteArray() << 400;
        QTest::newRow("unknown room") << QByteArray("room=rNone") << 404;
        QTest::newRow("no id") << QByteArray("room=a%20b") << 400;
        QTest::newRow("unknown parameter") << QByteArray("room=a&x=1") << 400;
        QTest::newRow("a room twice") << QByteArray("room=a&room=a") << 400;
        QTest::newRow("no wait") << QByteArray("room=a&wait=0") << 400;
        QTest::newRow("endless wait") << QByteArray("room=a&wait=51") << 400;
        QTest::newRow("no number") << QByteArray("room=a&after=x") << 400;
        QTest::newRow("one end of two") << QByteArray("room=a&room=b&after=1") << 400;
    }

    void nonsenseIsNamed()
    {
        QFETCH(QByteArray, query);
        QTEST(status(query, m_bearer), "status");
    }

    void onlyATokenThatReadsIsOne()
    {
        QCOMPARE(status(query(), {}), 401);
        QCOMPARE(status(query(), "Authorization: Bearer " + QByteArray(64, 'a') + "\r\n"), 401);
        QCOMPARE(status(query(), bearerFor({protocol::Scope::Post})), 403);
    }

    void aRevokedTokenEndsItsStream()
    {
        Reader reader(m_host->port(), query(), m_bearer);
        QCOMPARE(reader.events(1).size(), std::size_t(1));
        const auto tokens = m_ann->ask(protocol::GetTokens{});
        QVERIFY(m_ann->ask(protocol::RevokeToken{std::get<protocol::TokensReply>(*tokens).tokens.front().id}).has_value());
        QVERIFY(reader.socket().waitForClose());
        QCOMPARE(status(query(), m_bearer), 401);
    }

    void aStopEndsTheStream()
    {
        Reader reader(m_host->port(), query(), m_bearer);
        QCOMPARE(reader.events(1).size(), std::size_t(1));
        m_host->stop();
        QVERIFY(reader.socket().waitForClose());
    }

    void whoGoesFreesTheSession()
    {
        for (std::size_t i = 0; i <= protocol::limits::sessionsPerBot; ++i) {
            Reader reader(m_host->port(), query(), m_bearer);
            QCOMPARE(reader.events(1).size(), std::size_t(1));
            reader.socket().socket().abort();
            QTRY_COMPARE(sessionsOfTheBot(), 0);
        }
    }

    void whoWaitsNoMoreFreesTheSession()
    {
        for (int i = 0; i < 3; ++i) {
            Reader reader(m_host->port(), query() + "&wait=50", m_bearer);
            QTRY_COMPARE(sessionsOfTheBot(), 1);
            reader.socket().socket().abort();
            QTRY_COMPARE(sessionsOfTheBot(), 0);
        }
    }

private:
    static QByteArray idOf(const protocol::RoomId &room) { return QByteArray::fromStdString(room.value); }
    QByteArray query() const { return "room=" + idOf(m_room); }

    QByteArray bearerFor(const protocol::Scopes &scopes)
    {
        const auto reply = m_ann->ask(protocol::MakeToken{"bot", scopes, {m_room}});
        const auto *made = reply ? std::get_if<protocol::MakeTokenReply>(&*reply) : nullptr;
        m_bot = made ? made->token.user : protocol::UserId();
        return made ? "Authorization: Bearer " + QByteArray::fromStdString(made->secret) + "\r\n" : QByteArray();
    }

    int status(const QByteArray &query, const QByteArray &fields)
    {
        Reader reader(m_host->port(), query, fields + "Connection: close\r\n");
        return reader.head().mid(9, 3).toInt();
    }

    int sessionsOfTheBot()
    {
        const auto reply = m_ann->ask(protocol::GetTokens{});
        const auto *list = reply ? std::get_if<protocol::TokensReply>(&*reply) : nullptr;
        return list && !list->tokens.empty() && list->tokens.front().online ? 1 : 0;
    }

    std::unique_ptr<TestHost> m_host;
    std::unique_ptr<TestPeer> m_ann;
    protocol::RoomId m_room;
    protocol::UserId m_bot;
    QByteArray m_bearer;
};

QTEST_GUILESS_MAIN(NetEvents)
#include "net_events.moc"
