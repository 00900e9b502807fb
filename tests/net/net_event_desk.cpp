// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec.h"
#include "server/events/event_desk.h"
#include "tests/support/fake_clock.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace hubbub;
using namespace hubbub::server;

namespace {

/// A desk whose hub is the test.
struct Stage {
    test::FakeClock clock;
    ConnectionTimes times;
    SessionId last = 0;
    std::vector<std::string> said;
    std::vector<SessionId> lost;
    int drained = 0;
    std::function<void()> giveUp;
    std::vector<http::Response> answers;
    EventDesk desk{{[this] { return ++last; }, [](SessionId, const std::string &) {},
                    [this](SessionId, const std::string &frame) { said.push_back(frame); },
                    [this](SessionId session) { lost.push_back(session); }, [this](SessionId) { ++drained; },
                    [this] { return clock.steadyMs(); }},
                   times};

    void ask(const std::string &query)
    {
        http::Request request;
        request.path = events::path;
        request.query = query;
        request.fields = {{"authorization", "Bearer " + std::string(64, 'a')}};
        giveUp = desk.ask(request, "192.0.2.7", [this](http::Response response) { answers.push_back(std::move(response)); });
    }
    void hear(const protocol::ServerFrame &frame) { desk.heard(last, protocol::encode(frame)); }
    void greet()
    {
        protocol::HelloReply reply;
        reply.server = protocol::ServerId("s");
        reply.user = protocol::UserId("u");
        hear(protocol::Reply{{"1"}, std::move(reply)});
    }
    void follow()
    {
        ask("room=r");
        greet();
        hear(protocol::Reply{{"2"}, protocol::FollowReply{{{protocol::RoomId("r"), protocol::Epoch("e"), head, false, {}}}}});
    }
    /// One entry of so many bytes.
    void post(std::size_t bytes)
    {
        const protocol::Entry entry{++head, protocol::UserId("u"), {}, 0, protocol::Posted{std::string(bytes, 'x'), 0}};
        hear(protocol::Entries{protocol::RoomId("r"), protocol::Epoch("e"), {entry}});
    }
    http::Feed &feed() const { return *answers.at(0).feed; }

    protocol::Seq head = 7;
};

} // namespace

/// What one who listens by HTTP costs the server, and how it ends.
class NetEventDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAnsweredBeforeTheRoomsAreFollowed()
    {
        Stage stage;
        stage.ask("room=r");
        QCOMPARE(stage.said.size(), std::size_t(1));
        QVERIFY(stage.answers.empty());
        stage.hear(protocol::Reply{{"1"}, protocol::Error{protocol::ErrorCode::NameInvalid, "", 0}});
        QCOMPARE(static_cast<int>(stage.answers.at(0).status), 401);
        QCOMPARE(stage.lost.size(), std::size_t(1));
        QVERIFY(stage.desk.isEmpty());
    }

    void whatIsNotReadIsBounded()
    {
        Stage stage;
        stage.follow();
        std::size_t most = 0;
        for (int i = 0; i < 1'000; ++i) {
            stage.post(16'000);
            most = std::max(most, stage.feed().waiting());
        }
        QVERIFY(most <= EventDesk::mostUnread);
        QVERIFY(stage.feed().isOver());
        QCOMPARE(stage.feed().waiting(), std::size_t(0));
        stage.desk.beat(stage.clock.steadyMs());
        QVERIFY(stage.desk.isEmpty());
        QCOMPARE(stage.lost.size(), std::size_t(1));
    }

    void pagesComeAsFastAsTheyAreRead()
    {
        Stage stage;
        stage.follow();
        static_cast<void>(stage.feed().take(1'000'000));
        stage.post(60'000);
        stage.desk.askDrained(stage.last);
        QCOMPARE(stage.drained, 0);
        static_cast<void>(stage.feed().take(5'000));
        QCOMPARE(stage.drained, 0);
        static_cast<void>(stage.feed().take(10'000));
        QCOMPARE(stage.drained, 1);
        static_cast<void>(stage.feed().take(10'000));
        QCOMPARE(stage.drained, 1);
        stage.desk.askDrained(stage.last);
        QCOMPARE(stage.drained, 2);
    }

    void silenceIsBroken()
    {
        Stage stage;
        stage.follow();
        static_cast<void>(stage.feed().take(1'000'000));
        stage.clock.advance(EventDesk::heartbeat - 1);
        stage.desk.beat(stage.clock.steadyMs());
        QCOMPARE(stage.feed().waiting(), std::size_t(0));
        stage.clock.advance(1);
        stage.desk.beat(stage.clock.steadyMs());
        QCOMPARE(stage.feed().take(100), std::string(":\n\n"));
    }

    void whoIsGoneIsForgotten()
    {
        Stage stage;
        stage.follow();
        stage.desk.beat(stage.clock.steadyMs());
        QVERIFY(!stage.desk.isEmpty());
        stage.answers.clear();
        stage.desk.beat(stage.clock.steadyMs());
        QVERIFY(stage.desk.isEmpty());
        QCOMPARE(stage.lost.size(), std::size_t(1));
    }

    void whoDoesNotWaitIsForgottenAtOnce()
    {
        for (int heard = 0; heard < 3; ++heard) {
            Stage stage;
            stage.ask("room=r&wait=20&cursor=r:e:5");
            if (heard > 0) {
                stage.greet();
            }
            if (heard > 1) {
                stage.hear(
                    protocol::Reply{{"2"}, protocol::FollowReply{{{protocol::RoomId("r"), protocol::Epoch("e"), 5, false, {}}}}});
            }
            stage.giveUp();
            QVERIFY(stage.desk.isEmpty());
            QCOMPARE(stage.lost.size(), std::size_t(1));
            QVERIFY(stage.answers.empty());
            stage.giveUp(); // which is late
            QCOMPARE(stage.lost.size(), std::size_t(1));
        }
        Stage stream;
        stream.follow();
        stream.giveUp();
        QVERIFY(!stream.desk.isEmpty());
    }

    void whoWaitsIsAnsweredInTime()
    {
        Stage stage;
        stage.ask("room=r&wait=20&cursor=r:e:5");
        stage.greet();
        QVERIFY(stage.said.at(1).find("\"after\":5") != std::string::npos);
        stage.hear(protocol::Reply{{"2"}, protocol::FollowReply{{{protocol::RoomId("r"), protocol::Epoch("e"), 5, false, {}}}}});
        QVERIFY(stage.answers.empty());
        stage.clock.advance(20'000);
        stage.desk.beat(stage.clock.steadyMs());
        QCOMPARE(std::string(stage.answers.at(0).body.bytes()), std::string("{\"cursor\":\"r:e:5\",\"entries\":[]}\n"));
        QVERIFY(stage.desk.isEmpty());
    }
};

QTEST_GUILESS_MAIN(NetEventDesk)
#include "net_event_desk.moc"
