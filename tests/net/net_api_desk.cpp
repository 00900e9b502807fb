// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api_desk.h"
#include "tests/support/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace hubbub;
using namespace hubbub::server;
using http::Status;

namespace {

/// A desk whose hub is the test.
struct Stage {
    struct Said {
        SessionId session = 0;
        QJsonObject frame;

        QString method() const { return frame.value("method").toString(); }
    };

    test::FakeClock clock;
    ConnectionTimes times;
    SessionId last = 0;
    std::vector<Said> said;
    std::vector<SessionId> lost;
    std::vector<http::Response> answers; // in the order in which they came
    ApiDesk desk{{[this] { return ++last; }, [](SessionId, const std::string &) {},
                  [this](SessionId session, const QByteArray &frame) {
                      said.push_back({session, QJsonDocument::fromJson(frame).object()});
                  },
                  [this](SessionId session) { lost.push_back(session); }, [this] { return clock.steadyMs(); },
                  [] { return QStringLiteral("0193a7c4-5204-7b1e-9c30-5d2f86a1b404"); }},
                 times};

    void ask(const std::string &path, const std::string &body = {})
    {
        http::Request request;
        request.method = body.empty() ? http::Method::Get : http::Method::Post;
        request.path = "/api/v1" + path;
        request.fields = {{"authorization", "Bearer " + std::string(64, 'a')}};
        request.body = body;
        desk.ask(request, "192.0.2.7", [this](http::Response response) { answers.push_back(std::move(response)); });
    }

    void hook()
    {
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/hooks/" + std::string(64, 'b');
        request.body = R"({"text":"alert"})";
        desk.askByHook(request, "192.0.2.7", [this](http::Response response) { answers.push_back(std::move(response)); });
    }

    void reply(const Said &to, const char *member, const QJsonObject &content)
    {
        const QJsonObject frame{{"jsonrpc", "2.0"}, {"id", to.frame.value("id")}, {member, content}};
        desk.heard(to.session, QJsonDocument(frame).toJson(QJsonDocument::Compact).toStdString());
    }
    void greet(const QString &name = "Ann") { reply(Said(said.back()), "result", {{"name", name}}); }
    void refuse(const QString &name)
    {
        reply(Said(said.back()), "error", {{"message", "no"}, {"data", QJsonObject{{"name", name}}}});
    }

    void beatAfter(base::Millis ms)
    {
        clock.advance(ms);
        desk.beat(clock.steadyMs());
    }

    QJsonObject body(std::size_t i) const
    {
        const std::string text(answers.at(i).body.bytes());
        return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    }
    bool tells(std::size_t i, const http::Field &wanted) const
    {
        const auto &fields = answers.at(i).fields;
        return std::any_of(fields.begin(), fields.end(), [&wanted](const http::Field &field) {
            return field.name == wanted.name && field.value == wanted.value;
        });
    }
};

} // namespace

/// What becomes of requests to /api/v1 before the hub, behind it, and without it.
class NetApiDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionEndsSoonAfterItsLastAnswer()
    {
        Stage stage;
        stage.ask("/rooms");
        stage.greet();
        stage.beatAfter(1'000);
        stage.reply(Stage::Said(stage.said.back()), "result", {});
        QCOMPARE(stage.answers.size(), std::size_t(1));
        stage.beatAfter(199);
        QVERIFY(!stage.desk.isEmpty());
        stage.beatAfter(1);
        QVERIFY(stage.desk.isEmpty());
        QCOMPARE(stage.lost, std::vector<SessionId>{1});
    }

    /// The hub could not say whom its refusal is for.
    void whatTheHubCannotReadIsNotSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("half an emoji") << QByteArray(R"("\ud83d")");
        QTest::newRow("deep") << QByteArray(15, '[') + QByteArray(15, ']');
        QTest::newRow("longer than a frame") << '"' + QByteArray(70'000, 'x') + '"';
        QTest::newRow("no text") << QByteArray("7");
    }

    void whatTheHubCannotReadIsNotSaid()
    {
        QFETCH(QByteArray, text);
        Stage stage;
        stage.ask("/rooms/rTea/messages", "{\"text\":" + text.toStdString() + "}");
        stage.ask("/rooms");
        stage.greet();
        QCOMPARE(stage.answers.size(), std::size_t(1));
        QCOMPARE(stage.answers.front().status, Status::BadRequest);
        QVERIFY(stage.body(0).value("error").toObject().contains("name"));
        QCOMPARE(stage.said.size(), std::size_t(2));
        QCOMPARE(stage.said.back().method(), QStringLiteral("rooms"));
    }

    void whoIsNeverAnsweredHearsThatAtLast()
    {
        Stage stage;
        stage.ask("/rooms");
        stage.greet();
        stage.beatAfter(stage.times.httpAnswer - 1);
        QVERIFY(stage.answers.empty());
        stage.beatAfter(1);
        QCOMPARE(stage.answers.size(), std::size_t(1));
        QCOMPARE(stage.answers.front().status, Status::ServiceUnavailable);
        QVERIFY(stage.desk.isEmpty());
        QCOMPARE(stage.lost, std::vector<SessionId>{1});
    }

    void aGreetingAnswersWhoAskedBeforeIt()
    {
        Stage stage;
        stage.ask("/me");
        stage.ask("/me"); // hello is said already
        stage.greet("Ann");
        QCOMPARE(stage.answers.size(), std::size_t(1));
        QCOMPARE(stage.lost, std::vector<SessionId>{1});
        QCOMPARE(stage.said.back().session, SessionId(2));
        stage.greet("Anna");
        QCOMPARE(stage.body(0).value("name").toString(), QStringLiteral("Ann"));
        QCOMPARE(stage.body(1).value("name").toString(), QStringLiteral("Anna"));
    }

    /// A new greeting waits for what is open and goes before what came after it.
    void aNewGreetingHasItsTurn()
    {
        Stage stage;
        stage.ask("/rooms");
        stage.greet();
        const Stage::Said rooms = stage.said.back();
        stage.ask("/me");
        stage.ask("/rooms");
        QCOMPARE(stage.said.size(), std::size_t(2));
        stage.reply(rooms, "result", {{"rooms", 1}});
        QCOMPARE(stage.said.size(), std::size_t(3));
        QCOMPARE(stage.said.back().method(), QStringLiteral("hello"));
        stage.greet("Anna");
        QCOMPARE(stage.answers.size(), std::size_t(2));
        QCOMPARE(stage.body(1).value("name").toString(), QStringLiteral("Anna"));
        QCOMPARE(stage.said.back().session, SessionId(2));
        QCOMPARE(stage.said.back().method(), QStringLiteral("rooms"));
        QCOMPARE(stage.lost, std::vector<SessionId>{1});
    }

    void aPlaceIsWaitedFor()
    {
        Stage stage;
        stage.ask("/me");
        stage.refuse("too_many_sessions");
        QVERIFY(stage.answers.empty());
        stage.beatAfter(100);
        QCOMPARE(stage.said.size(), std::size_t(2));
        stage.greet();
        QCOMPARE(stage.answers.size(), std::size_t(1));
        QCOMPARE(stage.answers.front().status, Status::Ok);
        QVERIFY(stage.lost.empty());
    }

    void aPlaceIsNotWaitedForForEver()
    {
        Stage stage;
        stage.ask("/me");
        for (int i = 0; i < 10; ++i) {
            stage.refuse("too_many_sessions");
            QVERIFY(stage.answers.empty());
            stage.beatAfter(100);
        }
        stage.refuse("too_many_sessions");
        QCOMPARE(stage.answers.size(), std::size_t(1));
        QCOMPARE(stage.answers.front().status, Status::TooManyRequests);
        QVERIFY(stage.tells(0, {"Retry-After", "1"}));
        QVERIFY(stage.desk.isEmpty());
        QCOMPARE(stage.lost, std::vector<SessionId>{1});
    }

    /// Their senders do not wait, and must not be shut out for that.
    void webhooksThatComeTooFastAreNotAskedFor()
    {
        Stage stage;
        for (int i = 0; i < 4; ++i) {
            stage.hook();
        }
        stage.reply(Stage::Said(stage.said.back()), "result",
                    {{"scopes", QJsonArray{"hook"}}, {"rooms", QJsonArray{QJsonObject{{"room", "r1"}}}}});
        QCOMPARE(stage.said.size(), std::size_t(2)); // one at a time
        QCOMPARE(stage.said[1].frame.value("params").toObject().value("room").toString(), QStringLiteral("r1"));
        stage.reply(Stage::Said(stage.said.back()), "result", {{"seq", 7}});
        QCOMPARE(stage.said.size(), std::size_t(3));
        stage.reply(Stage::Said(stage.said.back()), "error",
                    {{"message", "no"}, {"data", QJsonObject{{"name", "flood"}, {"retryMs", 2'500}}}});
        QCOMPARE(stage.said.size(), std::size_t(3));
        QCOMPARE(stage.answers.size(), std::size_t(4));
        for (std::size_t i = 1; i < 4; ++i) {
            QVERIFY(stage.answers[i].status == Status::TooManyRequests && stage.tells(i, {"Retry-After", "3"}));
        }
        stage.clock.advance(2'500);
        stage.hook();
        QCOMPARE(stage.said.size(), std::size_t(4));
    }
};

QTEST_GUILESS_MAIN(NetApiDesk)
#include "net_api_desk.moc"
