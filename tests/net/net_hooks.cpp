// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/raw_socket.h"
#include "tests/net/test_host.h"
#include "tests/net/test_peer.h"

#include <QTest>

#include <memory>

using namespace hubbub;
using namespace hubbub::test;

namespace {

struct Answer {
    int status = 0;
    QByteArray head;
    QByteArray body;
};

} // namespace

/// Incoming webhooks (docs/bots.md), as their senders see them.
class NetHooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<TestHost>();
        m_host->start();
        m_ann = std::make_unique<TestPeer>(1);
        QVERIFY(m_ann->open(m_host->url()) && m_ann->hello("Ann"));
        m_room = m_ann->makeRoom("Ops");
        m_token = tokenFor({protocol::Scope::Hook});
    }

    void cleanup()
    {
        m_ann.reset();
        m_host.reset();
    }

    void whatIsPostedStandsInTheRoom()
    {
        const Answer answer = post("{\"text\":\"*Kettle* is <https://example.org|on>\"}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("ok"));
        QVERIFY(answer.head.contains("\r\nContent-Type: text/plain"));
        QTRY_COMPARE(newest(), std::string("**Kettle** is [on](https://example.org)"));
        QCOMPARE(m_ann->entries.back().author.value, m_bot.value);
    }

    void aFormIsTaken()
    {
        QCOMPARE(post("payload=%7B%22text%22%3A%22a+b%22%7D", "Content-Type: application/x-www-form-urlencoded\r\n").status, 200);
        QTRY_COMPARE(newest(), std::string("a b"));
    }

    void manyAtOnceAllArrive()
    {
        RawSocket socket;
        QVERIFY(socket.open(m_host->port()));
        QByteArray all;
        for (int i = 0; i < 20; ++i) {
            all += request("POST", m_token, R"({"text":"alert"})", i == 19 ? "Connection: close\r\n" : "");
        }
        socket.send(all);
        QCOMPARE(socket.readToEnd().count("HTTP/1.1 200 OK"), 20);
        QTRY_COMPARE(m_ann->entries.size(), std::size_t(22));
    }

    void aRetryWithItsKeySaysNothingTwice()
    {
        const QByteArray key = "Idempotency-Key: 0193a7c4-5204-7b1e-9c30-5d2f86a1b404\r\n";
        QCOMPARE(post(R"({"text":"once"})", key).status, 200);
        QCOMPARE(post(R"({"text":"once"})", key).body, QByteArray("ok"));
        QCOMPARE(post(R"({"text":"other"})", key).status, 400);
        QTRY_COMPARE(newest(), std::string("once"));
        QCOMPARE(m_ann->entries.size(), std::size_t(3));
    }

    void nonsenseIsNamed()
    {
        QCOMPARE(post("nonsense").body, QByteArray("invalid_payload"));
        QCOMPARE(post(R"({"text":""})").body, QByteArray("no_text"));
        QCOMPARE(post(R"({"text":""})").status, 400);
        QCOMPARE(ask(request("GET", m_token, {})).status, 405);
        QCOMPARE(ask(request("POST", m_token, QByteArray(300'000, ' '))).status, 413);
    }

    void onlyATokenForHooksIsOne()
    {
        const QByteArray device = QByteArray::fromStdString(m_ann->device());
        const QByteArray reader = tokenFor({protocol::Scope::Read, protocol::Scope::Post});
        for (const QByteArray &secret :
             {QByteArray(), QByteArray("x"), QByteArray(64, 'a'), device, reader, m_token + '0', m_token + "/x"}) {
            const Answer answer = ask(request("POST", secret, R"({"text":"x"})"));
            QVERIFY2(answer.status == 403 && answer.body == "invalid_token", secret.constData());
        }
        QCOMPARE(m_ann->entries.size(), std::size_t(2)); // the room and the bot
    }

    void aRevokedOneIsNone()
    {
        QCOMPARE(post(R"({"text":"x"})").status, 200);
        const auto tokens = m_ann->ask(protocol::GetTokens{m_room});
        for (const auto &token : std::get<protocol::TokensReply>(*tokens).tokens) {
            QVERIFY(m_ann->ask(protocol::RevokeToken{token.id}).has_value());
        }
        QTRY_COMPARE(post(R"({"text":"x"})").body, QByteArray("invalid_token"));
    }

    void theRulesOfTheRoomHold()
    {
        QVERIFY(m_ann->append(m_room, protocol::AllMuted{true}) > 0);
        QCOMPARE(post(R"({"text":"x"})").body, QByteArray("action_prohibited"));
        QVERIFY(m_ann->append(m_room, protocol::AllMuted{false}) > 0);
        QCOMPARE(post(R"({"text":"x"})").body, QByteArray("ok"));
        QVERIFY(m_ann->append(m_room, protocol::Kicked{m_bot, {}}) > 0);
        QTRY_COMPARE(post(R"({"text":"x"})").body, QByteArray("channel_not_found"));
    }

    void aBotThatWasPutOutHasNoRoom()
    {
        const QByteArray second = tokenFor({protocol::Scope::Hook});
        const QByteArray third = tokenFor({protocol::Scope::Hook});
        const auto postBy = [this](const QByteArray &token) { return ask(request("POST", token, R"({"text":"x"})")); };
        QCOMPARE(postBy(second).body, QByteArray("ok"));
        QVERIFY(m_ann->append(m_room, protocol::PresetSet{protocol::Preset::Private}) > 0);
        for (const protocol::Body &body : {protocol::Body(protocol::Kicked{m_bot, {}}),
                                           protocol::Body(protocol::Banned{m_bot, protocol::BanScope::User, true, {}})}) {
            QVERIFY(m_ann->append(m_room, body) > 0);
            for (const QByteArray &token : {m_token, second, third}) { // two that have said nothing before
                const Answer answer = postBy(token);
                QCOMPARE(answer.status, 404);
                QCOMPARE(answer.body, QByteArray("channel_not_found"));
            }
        }
        QCOMPARE(std::get<protocol::Error>(*m_ann->ask(protocol::MakeToken{"alerts", {protocol::Scope::Hook}, {m_room}})).code,
                 protocol::ErrorCode::Banned);
    }

private:
    QByteArray tokenFor(const protocol::Scopes &scopes)
    {
        const auto reply = m_ann->ask(protocol::MakeToken{"alerts", scopes, {m_room}});
        const auto *made = reply ? std::get_if<protocol::MakeTokenReply>(&*reply) : nullptr;
        m_bot = made ? made->token.user : protocol::UserId();
        return made ? QByteArray::fromStdString(made->secret) : QByteArray();
    }

    std::string newest() const
    {
        const auto *posted = m_ann->entries.empty() ? nullptr : std::get_if<protocol::Posted>(&m_ann->entries.back().body);
        return posted ? posted->text : std::string();
    }

    static QByteArray request(const QByteArray &method, const QByteArray &secret, const QByteArray &body,
                              const QByteArray &fields = "Connection: close\r\n")
    {
        const QByteArray length = method == "GET" ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return method + " /hooks/" + secret + " HTTP/1.1\r\nHost: localhost\r\n" + length + fields + "\r\n" + body;
    }

    Answer ask(const QByteArray &request)
    {
        RawSocket socket;
        if (!socket.open(m_host->port())) {
            return {};
        }
        socket.send(request);
        const QByteArray all = socket.readToEnd();
        const auto end = all.indexOf("\r\n\r\n");
        return {all.mid(9, 3).toInt(), all.left(end + 2), all.mid(end + 4)};
    }

    Answer post(const QByteArray &body, const QByteArray &fields = {})
    {
        return ask(request("POST", m_token, body, fields + "Connection: close\r\n"));
    }

    std::unique_ptr<TestHost> m_host;
    std::unique_ptr<TestPeer> m_ann;
    protocol::RoomId m_room;
    protocol::UserId m_bot;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(NetHooks)
#include "net_hooks.moc"
