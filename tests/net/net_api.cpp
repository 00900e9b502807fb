// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/limits.h"
#include "tests/net/raw_socket.h"
#include "tests/net/test_host.h"
#include "tests/net/test_peer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace hubbub;
using namespace hubbub::test;

namespace {

struct Answer {
    int status = 0;
    QByteArray head;
    QJsonObject body;

    QString error() const { return body.value("error").toObject().value("name").toString(); }
    qint64 seq() const { return body.value("seq").toInteger(); }
};

} // namespace

/// /api/v1 as docs/openapi.json has it.
class NetApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<TestHost>();
        m_host->start();
        m_ann = std::make_unique<TestPeer>(1);
        m_ben = std::make_unique<TestPeer>(2);
        QVERIFY(m_ann->open(m_host->url()) && m_ann->hello("Ann"));
        QVERIFY(m_ben->open(m_host->url()) && m_ben->hello("Ben"));
        m_room = m_ann->makeRoom("Tea");
        m_token = QByteArray::fromStdString(m_ben->device());
        m_messages = "/rooms/" + QByteArray::fromStdString(m_room.value) + "/messages";
    }

    void cleanup()
    {
        m_ben.reset();
        m_ann.reset();
        m_host.reset();
    }

    void withoutATokenNothingIsTold_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("another scheme") << QByteArray("Authorization: Basic YTpi\r\n");
        QTest::newRow("too short") << QByteArray("Authorization: Bearer abc\r\n");
        QTest::newRow("no hex") << "Authorization: Bearer " + QByteArray(64, 'x') + "\r\n";
        QTest::newRow("unknown") << "Authorization: Bearer " + QByteArray(64, 'a') + "\r\n";
    }

    void withoutATokenNothingIsTold()
    {
        QFETCH(QByteArray, field);
        const Answer answer = ask("GET", "/rooms", {}, field);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.head.contains("WWW-Authenticate: Bearer"));
        QCOMPARE(answer.error(), QStringLiteral("device_unknown"));
        // Nobody new came of it.
        QVERIFY(!ask("GET", "/me").body.isEmpty());
    }

    void whoeverShowsATokenIsItsUser()
    {
        const Answer me = ask("GET", "/me");
        QCOMPARE(me.status, 200);
        QCOMPARE(me.body.value("name").toString(), QStringLiteral("Ben"));
        QCOMPARE(me.body.value("user").toString().toStdString(), m_ben->user().value);
    }

    /// However soon after it was told before.
    void whoOneIsIsToldAnew()
    {
        QCOMPARE(ask("GET", "/me").body.value("rooms").toArray().size(), 0);
        join();
        QCOMPARE(ask("GET", "/me").body.value("rooms").toArray().size(), 1);
        QCOMPARE(ask("GET", "/me").body.value("rooms").toArray().size(), 1);
    }

    void whoHasNoSessionLeftIsToldWhenToComeBack()
    {
        std::vector<std::unique_ptr<TestPeer>> more;
        for (std::size_t i = 1; i < protocol::limits::sessionsPerUser; ++i) {
            more.push_back(std::make_unique<TestPeer>(2));
            QVERIFY(more.back()->open(m_host->url()) && more.back()->hello("Ben"));
        }
        const Answer answer = ask("GET", "/me");
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.error(), QStringLiteral("too_many_sessions"));
        QVERIFY2(answer.head.contains("\r\nRetry-After: 1\r\n"), answer.head.constData());
        more.pop_back();
        QTRY_COMPARE(ask("GET", "/me").status, 200);
    }

    /// Qt reads JSON that the hub does not, and whoever sends it has to hear of that, too.
    void whatTheHubCannotReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("half an emoji") << QByteArray(R"({"text":"\ud83d"})");
        QTest::newRow("deep") << "{\"text\":" + QByteArray(15, '[') + QByteArray(15, ']') + '}';
        QTest::newRow("longer than a frame") << "{\"text\":\"" + QByteArray(11'000, '\x01') + "\"}";
    }

    void whatTheHubCannotReadIsRefused()
    {
        QFETCH(QByteArray, body);
        join();
        const Answer answer = ask("POST", m_messages, body);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.error().isEmpty());
        QVERIFY(post("but this").seq() > 0);
    }

    void theRulesAreTheSame()
    {
        QCOMPARE(post("hello").error(), QStringLiteral("not_member"));
        QCOMPARE(ask("POST", "/rooms/rNone/messages", R"({"text":"x"})").status, 404);
        join();
        QCOMPARE(ask("POST", "/rooms/" + roomText() + "/join").status, 409);
        QCOMPARE(post(" ").error(), QStringLiteral("text_empty"));
        QCOMPARE(post(QByteArray(4001, 'x')).error(), QStringLiteral("text_too_long"));
        const auto anns = m_ann->post(m_room, "mine");
        QVERIFY(anns > 0);
        QCOMPARE(ask("PATCH", m_messages + '/' + QByteArray::number(anns), R"({"text":"yours"})").status, 403);
        QCOMPARE(ask("DELETE", m_messages + "/999").status, 404);
    }

    void whatIsSaidArrivesOnce()
    {
        join();
        const QByteArray key = "Idempotency-Key: 0193a7c4-5204-7b1e-9c30-5d2f86a1b404\r\n" + bearer();
        const Answer first = ask("POST", m_messages, R"({"text":"Kettle is on"})", key);
        QCOMPARE(first.status, 200);
        const Answer again = ask("POST", m_messages, R"({"text":"Kettle is on"})", key);
        QCOMPARE(again.seq(), first.seq());
        QVERIFY(again.body.value("dup").toBool());
        QCOMPARE(ask("POST", m_messages, R"({"text":"other"})", key).status, 409);
        QCOMPARE(ask("POST", m_messages, R"({"text":"x"})", "Idempotency-Key: 7\r\n" + bearer()).status, 400);
        QTRY_COMPARE(m_ann->entries.size(), std::size_t(3));
        QCOMPARE(std::get<protocol::Posted>(m_ann->entries.back().body).text, std::string("Kettle is on"));
    }

    void messagesAreReadEditedFoundAndDeleted()
    {
        join();
        const Answer said = post("Kettle is on");
        const QByteArray one = m_messages + '/' + QByteArray::number(said.seq());
        QCOMPARE(ask("PATCH", one, R"({"text":"Kettle is off"})").status, 200);
        const Answer page = ask("GET", m_messages + "?limit=1");
        const QJsonObject message = page.body.value("messages").toArray().at(0).toObject();
        QCOMPARE(message.value("text").toString(), QStringLiteral("Kettle is off"));
        QTRY_COMPARE(ask("GET", "/search?text=kettle%20of").body.value("hits").toArray().size(), 1);
        QCOMPARE(ask("GET", "/search?text=kettle+of").body.value("hits").toArray().size(), 1);
        QCOMPARE(ask("DELETE", one).status, 200);
        const QByteArray around = m_messages + "?around=" + QByteArray::number(said.seq()) + "&limit=1";
        QVERIFY(ask("GET", around).body.value("messages").toArray().at(0).toObject().value("deleted").toBool());
        QCOMPARE(ask("GET", m_messages + "?before=2&limit=5").body.value("messages").toArray().size(), 1);
        QCOMPARE(ask("GET", "/rooms/" + roomText() + "/members").body.value("members").toArray().size(), 2);
    }

    void reactionsPinsAndRoomsComeAndGo()
    {
        join();
        const QByteArray one = m_messages + '/' + QByteArray::number(post("Kettle").seq());
        QCOMPARE(ask("PUT", one + "/reactions/%F0%9F%AB%96").status, 200);
        QCOMPARE(ask("PUT", one + "/reactions/:+1:").status, 200);
        QCOMPARE(ask("PUT", one + "/pin").status, 200);
        const auto message = [this] {
            return ask("GET", m_messages + "?limit=1").body.value("messages").toArray().at(0).toObject();
        };
        QCOMPARE(message().value("reactions").toArray().size(), 2);
        QVERIFY(message().value("pinned").toBool());
        QCOMPARE(ask("DELETE", one + "/reactions/%F0%9F%AB%96").status, 200);
        QCOMPARE(ask("DELETE", one + "/pin").status, 200);
        QCOMPARE(message().value("reactions").toArray().at(0)["emoji"].toString(), QStringLiteral(":+1:"));
        QVERIFY(!message().contains("pinned"));

        const QByteArray key = "Idempotency-Key: 0193a7c4-5204-7b1e-9c30-5d2f86a1b404\r\n" + bearer();
        const Answer made = ask("POST", "/rooms", R"({"name":"builds","preset":"private"})", key);
        QCOMPARE(made.status, 200);
        QVERIFY(ask("POST", "/rooms", R"({"name":"builds","preset":"private"})", key).body.value("dup").toBool());
        QCOMPARE(ask("POST", "/rooms", R"({"name":"Tea"})").status, 409);
        const QByteArray room = "/rooms/" + made.body.value("room").toString().toUtf8();
        QCOMPARE(ask("POST", room + "/entries", R"({"kind":"rename","name":"machines"})").status, 200);
        QCOMPARE(ask("POST", room + "/entries", R"({"kind":"create","name":"x"})").status, 400);
        QCOMPARE(ask("POST", room + "/entries", R"({"kind":"topic","topic":"x","room":"rOther"})").status, 400);
        const Answer invite = ask("POST", room + "/invites");
        QCOMPARE(invite.body.value("token").toString().size(), 32);
        QCOMPARE(ask("GET", room + "/invites").body.value("invites").toArray().size(), 1);
        QCOMPARE(ask("DELETE", room + "/invites/" + invite.body.value("id").toString().toUtf8()).status, 200);
        QCOMPARE(ask("POST", room + "/leave").status, 200);
        QCOMPARE(ask("GET", room + "/messages").status, 403);

        QVERIFY(m_ann->post(m_room, "hello") > 0);
        QCOMPARE(ask("POST", "/rooms/" + roomText() + "/read", R"({"seq":999})").body.value("unread").toInt(-1), 0);
        const Answer direct = ask("POST", "/direct", R"({"name":"Ann"})");
        QCOMPARE(direct.body.value("user").toString().toStdString(), m_ann->user().value);
        QCOMPARE(ask("POST", "/direct", R"({"name":"Nobody"})").status, 404);
        QVERIFY(m_ann->ask(protocol::SetCommands{{{"tea", "make it"}}}).has_value());
        QCOMPARE(ask("GET", "/rooms/" + roomText() + "/commands").body["commands"][0]["name"].toString(), QStringLiteral("tea"));
    }

    void nonsenseIsNamed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &path, const QByteArray &body,
                            int status) { QTest::newRow(name) << method << path << body << status; };
        row("no such path", "GET", "/nothing", {}, 404);
        row("too deep", "GET", "/rooms/a/messages/1/more", {}, 404);
        row("no number", "DELETE", "/rooms/a/messages/x", {}, 404);
        row("wrong method", "DELETE", "/rooms", {}, 405);
        row("wrong method of a message", "POST", "/rooms/a/messages/1", "{}", 405);
        row("unknown parameter", "GET", "/rooms?x=1", {}, 400);
        row("a parameter twice", "GET", "/rooms?limit=1&limit=2", {}, 400);
        row("no number in a parameter", "GET", "/rooms?limit=x", {}, 400);
        row("two directions", "GET", "/rooms/a/messages?before=1&after=2", {}, 400);
        row("no JSON", "POST", "/rooms/a/messages", "text", 400);
        row("no object", "POST", "/rooms/a/messages", "[]", 400);
        row("unknown member", "POST", "/rooms/a/messages", R"({"text":"x","room":"b"})", 400);
        row("nothing said", "POST", "/rooms/a/messages", {}, 400);
        row("no text", "POST", "/rooms/a/messages", R"({"text":7})", 400);
        row("too much", "POST", "/rooms/a/messages", QByteArray(40'000, ' '), 413);
        row("no query", "GET", "/search", {}, 400);
    }

    void nonsenseIsNamed()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Answer answer = ask(method, path, body);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.head.contains("\r\nAllow: "), status == 405);
    }

    void requestsSentAheadAreAnsweredInOrder()
    {
        join();
        RawSocket socket;
        QVERIFY(socket.open(m_host->port()));
        QByteArray all;
        for (int i = 0; i < 20; ++i) {
            const QByteArray body = "{\"text\":\"line " + QByteArray::number(i) + "\"}";
            all += request("POST", m_messages, body, bearer() + (i == 19 ? "Connection: close\r\n" : ""));
        }
        socket.send(all);
        const QByteArray answers = socket.readToEnd();
        QCOMPARE(answers.count("HTTP/1.1 200 OK"), 20);
        QTRY_COMPARE(m_ann->entries.size(), std::size_t(22));
        for (std::size_t i = 0; i < 20; ++i) {
            QCOMPARE(std::get<protocol::Posted>(m_ann->entries[i + 2].body).text, "line " + std::to_string(i));
        }
    }

    void whoLeavesBeforeTheAnswerHarmsNobody()
    {
        join();
        for (int i = 0; i < 20; ++i) {
            RawSocket socket;
            QVERIFY(socket.open(m_host->port()));
            socket.send(request("POST", m_messages, R"({"text":"gone"})", bearer()));
            socket.socket().abort();
        }
        QVERIFY(post("still here").seq() > 0);
    }

    void aRevokedDeviceIsNoToken()
    {
        TestPeer bot(3);
        QVERIFY(bot.open(m_host->url()) && bot.hello("Bot"));
        const QByteArray token = "Authorization: Bearer " + QByteArray::fromStdString(bot.device()) + "\r\n";
        QCOMPARE(ask("GET", "/me", {}, token).status, 200);
        const auto devices = bot.ask(protocol::GetDevices{});
        const auto id = std::get<protocol::DevicesReply>(*devices).devices.front().id;
        bot.send(protocol::Request{{"99"}, protocol::RevokeDevice{id}});
        QTRY_VERIFY(bot.closed());
        QCOMPARE(ask("GET", "/me", {}, token).status, 401);
    }

    void theSessionEndsAfterTheLastAnswer()
    {
        TestPeer bot(3);
        QVERIFY(bot.open(m_host->url()) && bot.hello("Bot") && bot.join(m_room));
        bot.socket().close();
        const QByteArray token = "Authorization: Bearer " + QByteArray::fromStdString(bot.device()) + "\r\n";
        QCOMPARE(ask("GET", "/me", {}, token).status, 200);
        const auto presenceOfBot = [this] {
            const auto reply = m_ann->ask(protocol::GetMembers{m_room, {}, 0});
            for (const auto &row : std::get<protocol::MembersReply>(*reply).members) {
                if (row.member.name == "Bot") {
                    return row.presence;
                }
            }
            return protocol::Presence::Away;
        };
        QTRY_COMPARE_WITH_TIMEOUT(presenceOfBot(), protocol::Presence::Offline, 15'000);
    }

    void aStopAnswersWhoWaits()
    {
        RawSocket socket;
        QVERIFY(socket.open(m_host->port()));
        socket.send(request("GET", "/me", {}, bearer()));
        QVERIFY(QTest::qWaitFor([&] { return socket.socket().bytesAvailable() > 0; }));
        m_host->stop();
        QVERIFY(socket.waitForClose());
    }

    /// Everything that the document names is there, answers as it says, and takes a token.
    void theDocumentIsTrue()
    {
        QFile file(QStringLiteral(HUBBUB_OPENAPI));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_document = QJsonDocument::fromJson(file.readAll()).object();
        join();
        QVERIFY(m_ann->append(m_room, protocol::RoleSet{m_ben->user(), protocol::Role::Moderator}) > 0);
        QVERIFY(post("Kettle").seq() > 0);
        const QJsonObject paths = m_document.value("paths").toObject();
        QCOMPARE(paths.size(), 17);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject operations = path.value().toObject();
            for (auto operation = operations.begin(); operation != operations.end(); ++operation) {
                if (operation.key() != QLatin1String("parameters")) {
                    tryOut(path.key(), operation.key(), operation.value().toObject());
                }
            }
        }
    }

private:
    void join() { QCOMPARE(ask("POST", "/rooms/" + roomText() + "/join").status, 200); }

    Answer post(const QByteArray &text)
    {
        return ask("POST", m_messages, QJsonDocument(QJsonObject{{"text", QString::fromUtf8(text)}}).toJson());
    }

    QByteArray roomText() const { return QByteArray::fromStdString(m_room.value); }
    QByteArray bearer() const { return "Authorization: Bearer " + m_token + "\r\n"; }

    static QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &body, const QByteArray &fields)
    {
        const QByteArray length = body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return method + " /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\n" + length + fields + "\r\n" + body;
    }

    Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
               const std::optional<QByteArray> &fields = {})
    {
        RawSocket socket;
        if (!socket.open(m_host->port())) {
            return {};
        }
        socket.send(request(method, path, body, fields.value_or(bearer()) + "Connection: close\r\n"));
        const QByteArray all = socket.readToEnd();
        const auto end = all.indexOf("\r\n\r\n");
        return {all.mid(9, 3).toInt(), all.left(end + 2), QJsonDocument::fromJson(all.mid(end + 4)).object()};
    }

    /// Whether a value has the form that the document gives it; only what the document uses of JSON Schema.
    QString complaintOf(const QJsonValue &value, QJsonObject schema, const QString &where)
    {
        if (const QString reference = schema.value("$ref").toString(); !reference.isEmpty()) {
            schema = m_document.value("components")["schemas"][reference.section('/', -1)].toObject();
        }
        const QString type = schema.value("type").toString();
        if (type == "object") {
            const QJsonArray required = schema.value("required").toArray();
            for (const auto &name : required) {
                if (!value.toObject().contains(name.toString())) {
                    return where + " lacks " + name.toString();
                }
            }
            const QJsonObject properties = schema.value("properties").toObject();
            for (auto property = properties.begin(); property != properties.end(); ++property) {
                const QJsonValue member = value.toObject().value(property.key());
                const QString complaint = member.isUndefined()
                                              ? QString()
                                              : complaintOf(member, property.value().toObject(), where + '.' + property.key());
                if (!complaint.isEmpty()) {
                    return complaint;
                }
            }
            return value.isObject() ? QString() : where + " is no object";
        }
        if (type == "array") {
            const QJsonArray items = value.toArray();
            for (const auto &item : items) {
                if (const QString complaint = complaintOf(item, schema.value("items").toObject(), where + "[]");
                    !complaint.isEmpty()) {
                    return complaint;
                }
            }
            return value.isArray() ? QString() : where + " is no array";
        }
        const bool fits = (type == "string" && value.isString()) || (type == "integer" && value.isDouble())
                          || (type == "boolean" && value.isBool());
        return fits ? QString() : where + " is no " + type;
    }

    QByteArray idOfAnInvite()
    {
        const auto reply = m_ann->ask(protocol::MakeInvite{m_room});
        const auto *made = reply ? std::get_if<protocol::MakeInviteReply>(&*reply) : nullptr;
        return made ? QByteArray::fromStdString(made->invite.id.value) : QByteArray();
    }

    void tryOut(const QString &path, const QString &method, const QJsonObject &operation)
    {
        const qint64 seq = post("for " + method.toUtf8()).seq();
        QByteArray at = path.toUtf8().replace("{room}", roomText()).replace("{seq}", QByteArray::number(seq));
        at.replace("{emoji}", "%F0%9F%AB%96").replace("{id}", idOfAnInvite());
        QByteArray body;
        if (operation.contains("requestBody")) {
            const QJsonObject content = operation["requestBody"]["content"]["application/json"].toObject();
            QVERIFY2(content.contains("example"), path.toUtf8());
            body = QJsonDocument(content.value("example").toObject()).toJson();
        }
        if (path == "/events") {
            at += "?wait=1&after=1&room=" + roomText();
        }
        if (path == "/search") {
            at += "?text=Kettle&limit=3&room=" + roomText();
        }
        const QByteArray verb = method.toUpper().toUtf8();
        const QByteArray name = verb + ' ' + path.toUtf8();
        const QJsonObject responses = operation.value("responses").toObject();
        for (const QByteArray &fields : {bearer(), QByteArray()}) { // with and without a token
            const Answer answer = ask(verb, at, body, fields);
            const QString status = QString::number(answer.status);
            QVERIFY2(responses.contains(status), name + " answers " + status.toUtf8());
            const QJsonObject schema = responses.value(status)["content"]["application/json"]["schema"].toObject();
            QVERIFY2(!schema.isEmpty(), name);
            const QString complaint = complaintOf(answer.body, schema, QStringLiteral("the answer"));
            QVERIFY2(complaint.isEmpty(), name + ": " + complaint.toUtf8());
            QCOMPARE(answer.status, fields.isEmpty() ? 401 : path.endsWith("/join") ? 409 : 200);
        }
        if (path.endsWith("/leave")) {
            join();
            QVERIFY(m_ann->append(m_room, protocol::RoleSet{m_ben->user(), protocol::Role::Moderator}) > 0);
        }
    }

    std::unique_ptr<TestHost> m_host;
    std::unique_ptr<TestPeer> m_ann;
    std::unique_ptr<TestPeer> m_ben;
    protocol::RoomId m_room;
    QByteArray m_token;
    QByteArray m_messages;
    QJsonObject m_document;
};

QTEST_GUILESS_MAIN(NetApi)
#include "net_api.moc"
