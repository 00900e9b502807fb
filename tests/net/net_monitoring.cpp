// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhook_figures.h"
#include "core/protocol/error_code.h"
#include "server/metrics_page.h"
#include "server/monitoring.h"
#include "tests/net/raw_socket.h"
#include "tests/net/test_host.h"
#include "tests/net/test_peer.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace hubbub;
using namespace hubbub::server;
using namespace hubbub::test;

/// What a host tells those who watch it (docs/operating.md, "Watching it").
class NetMonitoring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningHostIsWellAndReady()
    {
        TestHost host;
        host.start();
        QVERIFY(ask(host, "/healthz").contains("\r\n\r\nok\n"));
        const QByteArray ready = ask(host, "/readyz");
        QVERIFY2(ready.startsWith("HTTP/1.1 200 OK") && ready.endsWith("\r\n\r\nready\n"), ready.constData());
    }

    void readinessFollowsTheState()
    {
        const auto tally = std::make_shared<HostTally>(1);
        QCOMPARE(answer(tally, "/readyz").status, http::Status::ServiceUnavailable);
        tally->state.set(HostTally::Ready);
        QCOMPARE(answer(tally, "/readyz").status, http::Status::Ok);
        tally->commit.readOnly.set(1);
        QCOMPARE(answer(tally, "/readyz").status, http::Status::ServiceUnavailable);
        tally->commit.readOnly.set(0);
        tally->state.set(HostTally::Draining);
        QCOMPARE(answer(tally, "/readyz").status, http::Status::ServiceUnavailable);
        QCOMPARE(answer(tally, "/healthz").status, http::Status::Ok);
    }

    void othersAreToldNothing_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/healthz", "/readyz", "/metrics"}) {
            QTest::newRow(path) << path;
        }
    }

    void othersAreToldNothing()
    {
        QFETCH(QString, path);
        const auto tally = std::make_shared<HostTally>(1);
        tally->state.set(HostTally::Ready);
        const http::Peer other{true, false, false};
        const std::string at = path.toStdString();
        QCOMPARE(answer(tally, at).status, http::Status::Ok);
        QCOMPARE(answer(tally, at, other).status, http::Status::Forbidden);
        http::Peer watcher = other;
        watcher.mayWatch = true;
        QCOMPARE(answer(tally, at, watcher).status, http::Status::Ok);
        // A proxy here asks for somebody who may be anywhere.
        QCOMPARE(answer(tally, at, here, {{"x-forwarded-for", "192.0.2.1"}}).status, http::Status::Forbidden);
        QCOMPARE(answer(tally, at, here, {{"forwarded", "for=192.0.2.1"}}).status, http::Status::Forbidden);
    }

    void whatHappensIsCounted()
    {
        TestHost host;
        host.start();
        TestPeer ann(1);
        TestPeer ben(2);
        QVERIFY(ann.open(host.url()) && ann.hello("Ann"));
        QVERIFY(ben.open(host.url()) && ben.hello("Ben"));
        const protocol::RoomId room = ann.makeRoom("Tea");
        QVERIFY(ben.join(room));
        for (int i = 0; i < 10; ++i) {
            QVERIFY(ann.post(room, "Hello") > 0);
        }
        QCOMPARE(ann.post(room, ""), protocol::Seq(0));
        QTRY_COMPARE(ben.entries.size(), std::size_t(12));
        RawSocket nonsense;
        QVERIFY(nonsense.open(host.port()));
        nonsense.send("\x01");
        QVERIFY(nonsense.waitForClose());

        const QByteArray page = ask(host, "/metrics");
        QVERIFY2(page.contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"), page.constData());
        QCOMPARE(value(page, "hubbub_connections{kind=\"websocket\"}"), 2.0);
        QCOMPARE(value(page, "hubbub_connections{kind=\"http\"}"), 1.0);
        QCOMPARE(value(page, "hubbub_connections_accepted_total"), 4.0);
        QCOMPARE(value(page, "hubbub_handshakes_total{result=\"http\"}"), 2.0);
        QCOMPARE(value(page, "hubbub_http_responses_total{code=\"4xx\"}"), 1.0);
        QCOMPARE(value(page, "hubbub_sessions{state=\"greeted\"}"), 2.0);
        QCOMPARE(value(page, "hubbub_rooms"), 1.0);
        QCOMPARE(value(page, "hubbub_deliveries_total"), 24.0); // two members, each with both beginnings and ten posts
        QCOMPARE(value(page, "hubbub_refusals_total{cause=\"text_empty\"}"), 1.0);
        QCOMPARE(value(page, "hubbub_refusals_total{cause=\"flood\"}"), 0.0);
        QVERIFY(value(page, "hubbub_commit_jobs_count") >= 10);
        QVERIFY(value(page, "hubbub_commit_jobs_sum") >= 12);
        QCOMPARE(value(page, "hubbub_commit_jobs_bucket{le=\"+Inf\"}"), value(page, "hubbub_commit_jobs_count"));
        QVERIFY(value(page, "hubbub_commit_duration_seconds_sum") > 0);
        QVERIFY(value(page, "hubbub_frames_sent_total") > 24);
        QVERIFY(value(page, "hubbub_received_bytes_total") > 1000);
        QCOMPARE(value(page, "hubbub_queue_depth{queue=\"commit\"}"), 0.0);
        QCOMPARE(value(page, "hubbub_log_read_only"), 0.0);
        QCOMPARE(value(page, "hubbub_build_info{version=\"test\"}"), 1.0);
#ifdef Q_OS_LINUX
        QVERIFY(value(page, "process_resident_memory_bytes") > 1'000'000);
        QVERIFY(value(page, "process_open_fds") > 10);
#endif
    }

    void everyCauseHasItsCounter()
    {
        HostTally tally(1);
        tally.hub.refusals[static_cast<std::size_t>(protocol::ErrorCode::NoSuchUser)].add(3);
        const std::string page = metricsPage(tally, "a\"b\\c\nd", {});
        QVERIFY(page.find("hubbub_refusals_total{cause=\"no_such_user\"} 3\n") != std::string::npos);
        QVERIFY(page.find("hubbub_build_info{version=\"a\\\"b\\\\c\\nd\"} 1\n") != std::string::npos);
        // A code behind the last one would have a name, too.
        QVERIFY(static_cast<std::size_t>(protocol::ErrorCode::NoSuchUser) < HubTally::causes);
    }

    void histogramsAddUp()
    {
        HostTally tally(1);
        for (const double jobs : {1.0, 2.0, 3.0, 200.0, 1000.0}) {
            tally.commit.jobs.observe(jobs);
        }
        const std::string page = metricsPage(tally, "1", {});
        for (const char *line : {"{le=\"1\"} 1\n", "{le=\"2\"} 2\n", "{le=\"4\"} 3\n", "{le=\"128\"} 3\n", "{le=\"200\"} 4\n",
                                 "{le=\"+Inf\"} 5\n"}) {
            QVERIFY2(page.find(std::string("hubbub_commit_jobs_bucket") + line) != std::string::npos, line);
        }
        QVERIFY(page.find("hubbub_commit_jobs_sum 1206\n") != std::string::npos);
        QVERIFY(page.find("hubbub_commit_jobs_count 5\n") != std::string::npos);
    }

    void webhooksAreCountedByTheirNames()
    {
        app::WebhookFigures webhooks;
        const server::FurtherFigures further = [&webhooks](http::Exposition &page) { webhooks.addTo(page); };
        QVERIFY(metricsPage(HostTally(1), "1", {}, further).find("webhook") == std::string::npos);

        const auto builds = webhooks.of("builds");
        builds->isRunning.set(1);
        builds->handled.add(5);
        builds->failures[static_cast<std::size_t>(app::bot::Trouble::Cause::TimeLimit)].add(2);
        builds->failures[static_cast<std::size_t>(app::bot::Trouble::Cause::Answer)].add(3);
        builds->waiting.set(7);
        builds->failingSeconds.set(60);
        builds->givenUp.add(4);
        builds->deadLetters.set(1);
        webhooks.of("gone")->handled.add();
        static_cast<void>(webhooks.of("ops"));
        webhooks.keep({"builds", "ops"});
        QCOMPARE(webhooks.of("builds"), builds);

        const std::string page = metricsPage(HostTally(1), "1", {}, further);
        for (const char *line :
             {"running{webhook=\"builds\"} 1\n", "running{webhook=\"ops\"} 0\n", "deliveries_total{webhook=\"builds\"} 5\n",
              "failures_total{webhook=\"builds\",cause=\"time_limit\"} 2\n",
              "failures_total{webhook=\"builds\",cause=\"answer\"} 3\n", "failures_total{webhook=\"ops\",cause=\"busy\"} 0\n",
              "waiting{webhook=\"builds\"} 7\n", "failing_seconds{webhook=\"builds\"} 60\n",
              "given_up_total{webhook=\"builds\"} 4\n", "dead_letters{webhook=\"builds\"} 1\n"}) {
            QVERIFY2(page.find(std::string("\nhubbub_webhook_") + line) != std::string::npos, line);
        }
        QVERIFY(page.find("gone") == std::string::npos);
    }

    void prometheusReadsIt()
    {
        const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
        if (promtool.isEmpty()) {
            QSKIP("SKIPPED: there is no promtool (Debian: prometheus)");
        }
        HostTally tally(1);
        tally.commit.seconds.observe(0.003);
        app::WebhookFigures webhooks;
        static_cast<void>(webhooks.of("builds"));
        static_cast<void>(webhooks.of("ops"));
        QProcess check;
        check.start(promtool, {QStringLiteral("check"), QStringLiteral("metrics")});
        check.write(QByteArray::fromStdString(
            metricsPage(tally, "1", processFigures(), [&](http::Exposition &page) { webhooks.addTo(page); })));
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
        QCOMPARE(check.readAllStandardError(), QByteArray()); // what it only advises, too
    }

private:
    static constexpr http::Peer here{false, true, true};

    static http::Response answer(const std::shared_ptr<HostTally> &tally, const std::string &path, const http::Peer &peer = here,
                                 std::vector<http::Field> fields = {})
    {
        http::Router router;
        addMonitoring(router, tally, "test");
        http::Request request;
        request.path = path;
        request.fields = std::move(fields);
        return router.find(path)->answer(request, peer);
    }

    static QByteArray ask(TestHost &host, const QByteArray &path)
    {
        RawSocket socket;
        if (!socket.open(host.port())) {
            return {};
        }
        socket.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        return socket.readToEnd();
    }

    static double value(const QByteArray &page, const QByteArray &sample)
    {
        const auto at = page.indexOf('\n' + sample + ' ');
        const auto from = at + sample.size() + 2;
        return at < 0 ? -1 : page.mid(from, page.indexOf('\n', from) - from).toDouble();
    }
};

QTEST_GUILESS_MAIN(NetMonitoring)
#include "net_monitoring.moc"
