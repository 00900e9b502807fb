// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bot/bot_stage.h"
#include "tests/bot/broker.h"

#include "app/bot/mqtt_link.h"
#include "app/exit_code.h"
#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <atomic>
#include <mutex>
#include <vector>

namespace hubbub::test {

using app::ExitCode;

/// What `hubbub bridge mqtt` promises: what is published is said once, what is said is published, whoever is away meanwhile.
class MqttTest final : public QObject
{
    Q_OBJECT

    static std::unique_ptr<CommandProcess> startBridge(BotStage &stage, const Broker &broker, const QStringList &rules);
    static QStringList numbered(const QString &prefix, int count);

private Q_SLOTS:
    void initTestCase();
    void topicsLeadIntoRooms();
    void whatIsNoTextIsLeftOut();
    void roomsLeadOutToTopics();
    void aRoomLeadsOutToSeveralTopics();
    void whatTheBrokerDoesNotTakeIsADeadLetter();
    void whatWasRetainedComesOnceIfWanted();
    void aWholeMessageIsPublishedIfWanted();
    void nothingGoesInCircles();
    void killedAgainAndAgainNothingIsLostOrDoubled();
    void theBrokerMayRestart();
    void theServerMayBeAway();
    void whatARoomDoesNotWantNowWaits_data();
    void whatARoomDoesNotWantNowWaits();
    void whatWaitsHoldsUpNoRoom();
    void aBrokerThatRefusesIsToldOf();
    void whatCannotBeKeptComesAfterGrowingTimes();
    void nothingGoesInClearWhereTlsFails_data();
    void nothingGoesInClearWhereTlsFails();
    void aPasswordInClearHasToBeAskedFor();
    void whileItDialsItCanBeEnded();
    void wrongUsageIsToldAtOnce();
};

void MqttTest::initTestCase()
{
    if (!Broker::isInstalled()) {
        QSKIP("mosquitto and mosquitto-clients are not installed");
    }
}

std::unique_ptr<CommandProcess> MqttTest::startBridge(BotStage &stage, const Broker &broker, const QStringList &rules)
{
    auto bridge = std::make_unique<CommandProcess>(stage.ofBot(
        QStringList{"bridge", "mqtt", "--json", "--name", "Botty", "--host", "127.0.0.1", "--port", broker.port()} + rules));
    if (BotStage::waitForEvent(*bridge, "connected").isEmpty()) {
        bridge->kill();
        bridge->waitForEnd();
        qWarning("%s", qPrintable(bridge->errors()));
    }
    return bridge;
}

QStringList MqttTest::numbered(const QString &prefix, int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i) {
        lines += prefix + ' ' + QString::number(i);
    }
    return lines;
}

void MqttTest::topicsLeadIntoRooms()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    QVERIFY(broker.publish("door/state", {"retained"}, {"-r"}));
    const auto bridge = startBridge(stage, broker, {"--map", "door/state=lobby", "--map", "factory/+/alarm=lobby"});
    QVERIFY(broker.publish("door/state", {"open"}));
    QVERIFY(broker.publish("factory/7/alarm", {"too hot"}));
    QVERIFY(broker.publish("factory/7/other", {"nobody's business"}));
    QVERIFY(broker.publish("door/state", {"closed"}));
    QCOMPARE(textsOf(stage.waitForSaid(3)), (QStringList{"open", "factory/7/alarm: too hot", "closed"}));
}

void MqttTest::whatIsNoTextIsLeftOut()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    const auto bridge = startBridge(stage, broker, {"--map", "a=lobby", "--most-bytes", "100"});
    QVERIFY(broker.publish("a", {QString(200, 'x')}));
    QFile binary(broker.path("binary"));
    QVERIFY(binary.open(QIODevice::WriteOnly));
    binary.write(QByteArray::fromHex("ff00fe"));
    binary.close();
    QCOMPARE(QProcess::execute(Broker::publisher(),
                               {"-h", "127.0.0.1", "-p", broker.port(), "-q", "1", "-t", "a", "-f", binary.fileName()}),
             0);
    QVERIFY(broker.publish("a", {"text"}));
    QCOMPARE(textsOf(stage.waitForSaid(1)), QStringList{"text"});
    bridge->interrupt();
    QCOMPARE(bridge->waitForEnd(), 0);
    QVERIFY2(bridge->errors().contains("so far 2"), qPrintable(bridge->errors()));
}

void MqttTest::roomsLeadOutToTopics()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    QProcess listener;
    QVERIFY(broker.listen(listener, "office/#", 3));
    auto bridge = startBridge(stage, broker, {"--back", "lobby=office/chat"});
    QVERIFY(stage.sayAll({"one", "two"}));
    QVERIFY(!BotStage::waitForEvent(*bridge, "handled", 2).isEmpty());
    bridge->kill();
    bridge->waitForEnd();
    QVERIFY(stage.say("while it was away") > 0);
    bridge = startBridge(stage, broker, {"--back", "lobby=office/chat"});
    QTRY_COMPARE_WITH_TIMEOUT(listener.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(QString::fromUtf8(listener.readAllStandardOutput()),
             QString("office/chat one\noffice/chat two\noffice/chat while it was away\n"));
}

void MqttTest::aRoomLeadsOutToSeveralTopics()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    QProcess listener;
    QVERIFY(broker.listen(listener, "office/#", 4));
    const auto bridge =
        startBridge(stage, broker, {"--back", "lobby=office/a", "--back", "lobby=office/b", "--back", "lobby=office/a"});
    QVERIFY(stage.sayAll({"one", "two"}));
    QVERIFY(!BotStage::waitForEvent(*bridge, "handled", 2).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(listener.state(), QProcess::NotRunning, 60'000);
    QStringList lines = QString::fromUtf8(listener.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    lines.sort();
    QCOMPARE(lines, (QStringList{"office/a one", "office/a two", "office/b one", "office/b two"}));
}

void MqttTest::whatTheBrokerDoesNotTakeIsADeadLetter()
{
    Broker broker;
    BotStage stage;
    const QString rights = stage.program("acl", "topic read #\ntopic write office/#\n");
    QVERIFY(broker.start("allow_anonymous true\nmax_packet_size 500\nacl_file " + rights.toUtf8() + '\n') && stage.isUp());
    QCOMPARE(stage.asBen({"send", "--room", "attic", "--create", "Hello"}).code, 0);
    QProcess listener;
    QVERIFY(broker.listen(listener, "#", 1));
    const auto bridge = startBridge(stage, broker, {"--back", "lobby=office/chat", "--back", "attic=secret"});
    QVERIFY(stage.sayAll({QString(1'000, 'x'), "short"}));
    QCOMPARE(stage.asBen({"send", "--room", "attic", "not allowed"}).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(listener.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(listener.readAllStandardOutput(), QByteArray("office/chat short\n"));
    const auto reasons = [&stage] {
        QStringList all;
        const QList<QJsonObject> letters = runCommand(stage.ofBot({"bot", "dead", "--json"})).objects;
        for (const QJsonObject &letter : letters) {
            all += letter["reason"].toString();
        }
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(reasons(), (QStringList{"it is longer than the broker takes", "Not authorized"}), 60'000);
}

void MqttTest::whatWasRetainedComesOnceIfWanted()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    QVERIFY(broker.publish("door", {"open since yesterday"}, {"-r"}));
    auto bridge = startBridge(stage, broker, {"--map", "door=lobby", "--retained"});
    QCOMPARE(textsOf(stage.waitForSaid(1)), QStringList{"open since yesterday"});
    bridge->kill();
    bridge->waitForEnd();
    bridge = startBridge(stage, broker, {"--map", "door=lobby", "--retained"});
    QVERIFY(broker.publish("door", {"closed"}));
    QCOMPARE(textsOf(stage.waitForSaid(2)), (QStringList{"open since yesterday", "closed"}));
}

void MqttTest::aWholeMessageIsPublishedIfWanted()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    QProcess listener;
    QVERIFY(broker.listen(listener, "chat", 1));
    const auto bridge = startBridge(stage, broker, {"--back", "lobby=chat", "--payload", "json"});
    const int seq = stage.say("all of it");
    QTRY_COMPARE_WITH_TIMEOUT(listener.state(), QProcess::NotRunning, 60'000);
    const QJsonObject message = QJsonDocument::fromJson(listener.readAllStandardOutput().mid(5)).object(); // behind the topic
    QCOMPARE(message["text"].toString(), QString("all of it"));
    QCOMPARE(message["name"].toString(), QString("Ben"));
    QCOMPARE(message["seq"].toInt(), seq);
}

void MqttTest::nothingGoesInCircles()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    const auto bridge = startBridge(stage, broker, {"--map", "chat=lobby", "--back", "lobby=chat"});
    QVERIFY(broker.publish("chat", {"from the broker"}));
    QCOMPARE(stage.waitForSaid(1).size(), 1);
    QVERIFY(stage.say("from the room") > 0);
    QVERIFY(!BotStage::waitForEvent(*bridge, "handled").isEmpty());
    QVERIFY(broker.publish("chat", {"the end"}));
    QCOMPARE(textsOf(stage.waitForSaid(2)), (QStringList{"from the broker", "the end"}));
    bridge->waitForLines(0);
    int handled = 0;
    const QList<QJsonObject> events = bridge->objects();
    for (const QJsonObject &event : events) {
        handled += event["event"] == "handled" ? 1 : 0;
    }
    QCOMPARE(handled, 1); // what came from the broker was not sent back to it
}

void MqttTest::killedAgainAndAgainNothingIsLostOrDoubled()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    const QStringList rules{"--map", "load=lobby"};
    constexpr int count = 300;
    startBridge(stage, broker, rules).reset(); // from now on the broker keeps what comes
    QProcess publisher;
    publisher.start(Broker::publisher(), {"-h", "127.0.0.1", "-p", broker.port(), "-q", "1", "-t", "load", "-l"});
    QVERIFY(publisher.waitForStarted());
    const QStringList lines = numbered("reading", count);
    constexpr int rounds = 6;
    for (int round = 0; round < rounds; ++round) {
        const auto bridge = startBridge(stage, broker, rules);
        publisher.write((lines.mid(round * count / rounds, count / rounds).join('\n') + '\n').toUtf8());
        publisher.waitForBytesWritten();
        // Somewhere in the middle of it.
        stage.waitForSaid(round * count / rounds + 5);
        bridge->kill();
        bridge->waitForEnd();
    }
    publisher.closeWriteChannel();
    QVERIFY(publisher.waitForFinished(60'000));
    const auto bridge = startBridge(stage, broker, rules);
    QCOMPARE(textsOf(stage.waitForSaid(count)), lines);
}

void MqttTest::theBrokerMayRestart()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    const auto bridge = startBridge(stage, broker, {"--map", "load=lobby", "--back", "lobby=out"});
    for (int round = 1; round <= 3; ++round) {
        QVERIFY(broker.publish("load", numbered(QStringLiteral("round %1").arg(round), 20)));
        broker.stop();
        QVERIFY(stage.say("the broker is away") > 0);
        QVERIFY(broker.start());
    }
    QCOMPARE(textsOf(stage.waitForSaid(60)), numbered("round 1", 20) + numbered("round 2", 20) + numbered("round 3", 20));
    QVERIFY(!BotStage::waitForEvent(*bridge, "handled", 3).isEmpty());
}

void MqttTest::theServerMayBeAway()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    auto bridge = startBridge(stage, broker, {"--map", "load=lobby"});
    stage.server().kill();
    QVERIFY(broker.publish("load", numbered("first", 30)));
    bridge->kill(); // what the broker was told is safe was safe
    bridge->waitForEnd();
    QVERIFY(broker.publish("load", numbered("second", 30)));
    QVERIFY(stage.server().start());
    bridge = startBridge(stage, broker, {"--map", "load=lobby"});
    QCOMPARE(textsOf(stage.waitForSaid(60)), numbered("first", 30) + numbered("second", 30));
}

void MqttTest::whatARoomDoesNotWantNowWaits_data()
{
    QTest::addColumn<QStringList>("no");
    QTest::addColumn<QStringList>("yes");
    QTest::newRow("muted") << QStringList{"mute", "Botty"} << QStringList{"unmute", "Botty"};
    QTest::newRow("locked") << QStringList{"lock"} << QStringList{"unlock"};
    QTest::newRow("for moderators only") << QStringList{"preset", "announce"} << QStringList{"preset", "open"};
    QTest::newRow("put out") << QStringList{"kick", "Botty"} << QStringList();
}

void MqttTest::whatARoomDoesNotWantNowWaits()
{
    QFETCH(QStringList, no);
    QFETCH(QStringList, yes);
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start() && stage.isUp());
    const QStringList rules{"--map", "a=lobby"};
    auto bridge = startBridge(stage, broker, rules);
    const auto moderate = [&stage](const QStringList &act) {
        return stage.asBen(QStringList{"moderate", "--room", "lobby"} + act).code == 0;
    };
    QVERIFY(moderate(no));
    QVERIFY(broker.publish("a", {"first", "second"}));
    const auto says = [&bridge](const char *words) {
        bridge->waitForLines(0);
        return bridge->errors().contains(words);
    };
    QTRY_VERIFY_WITH_TIMEOUT(says("lobby takes nothing now"), 60'000);
    if (yes.isEmpty()) {
        bridge->kill(); // comes again, and joins
        bridge->waitForEnd();
        bridge = startBridge(stage, broker, rules);
    } else {
        QVERIFY(moderate(yes));
    }
    QCOMPARE(textsOf(stage.waitForSaid(2)), (QStringList{"first", "second"}));
}

void MqttTest::whatWaitsHoldsUpNoRoom()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start("allow_anonymous true\nmax_queued_messages 0\n") && stage.isUp());
    QCOMPARE(stage.asBen({"send", "--room", "attic", "--create", "Hello"}).code, 0);
    QProcess listener;
    QVERIFY(broker.listen(listener, "office/attic", 1));
    const auto bridge = startBridge(stage, broker, {"--map", "a=lobby", "--map", "b=attic", "--back", "attic=office/attic"});
    QCOMPARE(stage.asBen({"moderate", "--room", "lobby", "mute", "Botty"}).code, 0);
    QVERIFY(broker.publish("a", numbered("alarm", 1'050)));
    QVERIFY(broker.publish("b", {"that was all"}));
    // What comes in order is in the attic when everything else waits.
    const Result there = stage.asBen({"tail", "--room", "attic", "--count", "2", "--json"});
    QCOMPARE(there.objects.constLast()["text"].toString(), QString("that was all"));
    QCOMPARE(stage.asBen({"send", "--room", "attic", "out"}).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(listener.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(listener.readAllStandardOutput(), QByteArray("office/attic out\n"));
}

void MqttTest::aBrokerThatRefusesIsToldOf()
{
    Broker broker;
    BotStage stage;
    QVERIFY(broker.start("allow_anonymous false\n") && stage.isUp());
    const Result refused = runCommand(
        stage.ofBot({"bridge", "mqtt", "--name", "Botty", "--host", "127.0.0.1", "--port", broker.port(), "--map", "a=lobby"}));
    QCOMPARE(refused.code, static_cast<int>(ExitCode::Refused));
    QVERIFY2(refused.errors.contains("MQTT"), qPrintable(refused.errors));
}

void MqttTest::whatCannotBeKeptComesAfterGrowingTimes()
{
    Broker broker;
    QVERIFY(broker.start());
    app::bot::MqttOptions options;
    options.host = "127.0.0.1";
    options.port = broker.port().toInt();
    options.clientId = "full";
    options.filters = QStringList{"a"};
    const base::SystemClock clock;
    std::mutex mutex;
    std::vector<base::Millis> times;
    std::atomic<bool> isConnected = false;
    app::bot::MqttLink link(
        options,
        [&](const app::bot::MqttMessage &) {
            const std::scoped_lock lock(mutex);
            times.push_back(clock.steadyMs());
            return times.size() >= 4;
        },
        [](bool) {});
    connect(
        &link, &app::bot::MqttLink::connected, &link, [&isConnected] { isConnected = true; }, Qt::DirectConnection);
    link.start();
    QTRY_VERIFY_WITH_TIMEOUT(isConnected.load(), 60'000);
    QVERIFY(broker.publish("a", {"again and again"}));
    const auto count = [&] {
        const std::scoped_lock lock(mutex);
        return times.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), std::size_t(4), 60'000);
    const std::scoped_lock lock(mutex);
    QVERIFY(times.at(2) - times.at(1) >= 900); // after half a second, one, two
    QVERIFY(times.at(3) - times.at(2) >= 1'900);
}

void MqttTest::nothingGoesInClearWhereTlsFails_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no authority") << QStringList{"--tls-ca", "/nonexistent/ca.pem"};
    QTest::newRow("no certificate of ours") << QStringList{"--tls", "--tls-cert", "/nonexistent/c.pem", "--tls-key",
                                                           "/nonexistent/k.pem"};
}

void MqttTest::nothingGoesInClearWhereTlsFails()
{
    QFETCH(QStringList, options);
    BotStage stage;
    QTcpServer broker;
    QVERIFY(stage.isUp() && broker.listen(QHostAddress::LocalHost));
    const QString port = QString::number(broker.serverPort());
    const Result ended = runCommand(
        stage.ofBot(QStringList{"bridge", "mqtt", "--name", "Botty", "--host", "127.0.0.1", "--port", port, "--map", "a=lobby",
                                "--user", "me", "--mqtt-password-file", stage.program("password", "open sesame\n")}
                    + options));
    QCOMPARE(ended.code, static_cast<int>(ExitCode::Refused));
    QVERIFY2(ended.errors.contains("TLS"), qPrintable(ended.errors));
    QVERIFY(!broker.waitForNewConnection(0)); // not even dialled
}

void MqttTest::aPasswordInClearHasToBeAskedFor()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    const QStringList bridge{"bridge", "mqtt", "--name", "Botty", "--host", "broker.invalid", "--map", "a=attic", "--user", "me"};
    QCOMPARE(runCommand(stage.ofBot(bridge)).code, static_cast<int>(ExitCode::Usage));
    for (const char *enough : {"--allow-plain", "--tls"}) {
        // There is no such room, which is found out later.
        QCOMPARE(runCommand(stage.ofBot(bridge + QStringList{enough})).code, static_cast<int>(ExitCode::Refused));
    }
}

void MqttTest::whileItDialsItCanBeEnded()
{
    BotStage stage;
    QVERIFY(stage.isUp());
    // Whoever comes when two wait to be let in gets no answer at all, as behind some firewalls.
    QTcpServer broker;
    broker.setListenBacklogSize(0);
    QVERIFY(broker.listen(QHostAddress::LocalHost));
    broker.pauseAccepting();
    std::array<QTcpSocket, 4> crowd;
    for (QTcpSocket &socket : crowd) {
        socket.connectToHost(QHostAddress::LocalHost, broker.serverPort());
        socket.waitForConnected(500);
    }
    CommandProcess bridge(stage.ofBot({"bridge", "mqtt", "--json", "--name", "Botty", "--host", "127.0.0.1", "--port",
                                       QString::number(broker.serverPort()), "--back", "lobby=a"}));
    QVERIFY(!BotStage::waitForEvent(bridge, "following").isEmpty()); // then it dials
    QElapsedTimer time;
    time.start();
    bridge.terminate();
    QCOMPARE(bridge.waitForEnd(), 0);
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
}

void MqttTest::wrongUsageIsToldAtOnce()
{
    const QTemporaryDir data;
    const auto codeOf = [&data](const QStringList &arguments) {
        return runCommand(QStringList{"bridge", "mqtt", "--data", data.path()} + arguments).code;
    };
    constexpr int usage = static_cast<int>(ExitCode::Usage);
    QCOMPARE(codeOf({"--host", "h"}), usage);
    QCOMPARE(codeOf({"--map", "a=r"}), usage);
    QCOMPARE(codeOf({"--host", "h", "--map", "a#=r"}), usage);
    QCOMPARE(codeOf({"--host", "h", "--back", "r=a/#"}), usage);
    QCOMPARE(codeOf({"--host", "h", "--map", "a=r", "--payload", "xml"}), usage);
    QCOMPARE(codeOf({"--host", "h", "--map", "a=r", "--tls-cert", "c"}), usage);
    const Result nobody = runCommand({"bridge", "mqtt", "--data", data.path(), "--host", "127.0.0.1", "--map", "a=r",
                                      "--mqtt-password-file", "password", "--timeout", "1"});
    QCOMPARE(nobody.code, usage);
    QVERIFY2(nobody.errors.contains("--user"), qPrintable(nobody.errors));
    const Result plain =
        runCommand({"bridge", "mqtt", "--data", data.path(), "--host", "192.0.2.1", "--map", "a=r", "--user", "me"});
    QCOMPARE(plain.code, usage);
    QVERIFY2(plain.errors.contains("--allow-plain"), qPrintable(plain.errors));
    QCOMPARE(runCommand({"bridge", "irc", "--data", data.path()}).code, usage);
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::MqttTest)
#include "mqtt_test.moc"
