// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bot/figures.h"
#include "tests/bot/receiver.h"
#include "tests/cli/programs.h"

#include <QFile>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>

namespace hubbub::test {

/// The webhooks that a server runs itself (docs/bots.md, "By the server").
class ServerTest final : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000;

    QString write(const QString &name, const QString &content) const;
    QString table(const Receiver &receiver, const QString &more = {}) const;
    Result asAnn(ServerProcess &server, const QStringList &arguments) const;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aTableIsAWebhook();
    void aReloadStartsAndEndsThem();
    void anotherSecretCountsAfterAReload();
    void itsFiguresTellHowItDoes();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QString ServerTest::write(const QString &name, const QString &content) const
{
    QFile file(m_folder->filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) > 0;
    return isWritten ? file.fileName() : QString();
}

QString ServerTest::table(const Receiver &receiver, const QString &more) const
{
    return QStringLiteral("[[webhook]]\nname = 'ci'\nroom = 'builds'\nurl = '%1'\nsecret-file = '%2'\n%3")
        .arg(receiver.url(), write(QStringLiteral("secret"), QStringLiteral("open sesame\n")), more);
}

Result ServerTest::asAnn(ServerProcess &server, const QStringList &arguments) const
{
    return runCommand(
        arguments + QStringList{"--name", "Ann", "--server", server.url(), "--data", m_folder->filePath(QStringLiteral("ann"))});
}

void ServerTest::aTableIsAWebhook()
{
    Receiver receiver;
    receiver.willAnswer({{200, "Content-Type: application/json\r\n", R"({"text":"done"})"}});
    const QString password = write(QStringLiteral("password"), QStringLiteral("sesame\n"));
    const QString config =
        write(QStringLiteral("hubbub.toml"), QStringLiteral("name = 'House'\npassword-file = '%1'\n\n").arg(password)
                                                 + table(receiver, QStringLiteral("create = true\n")));
    ServerProcess server({"--config", config});
    QVERIFY(server.start());
    const auto roomsOfAnn = [&] {
        return asAnn(server, {"rooms", "--server-password-file", password}).lines.join(QLatin1Char('\n'));
    };
    QTRY_VERIFY_WITH_TIMEOUT(roomsOfAnn().contains("builds"), patience); // the webhook has made it
    const auto send = [&](const QString &text) { return asAnn(server, {"send", "--room", "builds", text}).code; };
    QCOMPARE(send(QStringLiteral("Ship it")), 0);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 1, patience);
    QCOMPARE(QJsonDocument::fromJson(receiver.requests().constFirst().body).object()["text"].toString(), QString("Ship it"));
    QTRY_VERIFY_WITH_TIMEOUT(asAnn(server, {"history", "--room", "builds"}).lines.join('\n').contains("ci: done"), patience);

    // It is the same bot after the server was killed, and goes on where it was.
    server.kill();
    QVERIFY(server.start());
    QCOMPARE(send(QStringLiteral("Again")), 0);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 2, patience);
    QCOMPARE(QJsonDocument::fromJson(receiver.requests().constLast().body).object()["text"].toString(), QString("Again"));
    const QString log = server.log();
    QVERIFY2(!log.contains("Again") && !log.contains("open sesame") && !log.contains(receiver.url()), qPrintable(log));
}

void ServerTest::aReloadStartsAndEndsThem()
{
    Receiver receiver;
    const QString config = write(QStringLiteral("hubbub.toml"), QStringLiteral("name = 'House'\n"));
    ServerProcess server({"--config", config});
    QVERIFY(server.start());
    QString log;
    const auto reload = [&](const QString &content) {
        log = server.log();
        const bool isWritten = !write(QStringLiteral("hubbub.toml"), content).isEmpty();
        return isWritten && ::kill(static_cast<pid_t>(server.pid()), SIGHUP) == 0
               && QTest::qWaitFor([&] { return (log += server.log()).contains("read again changed=webhook"); }, patience);
    };
    QCOMPARE(asAnn(server, {"send", "--room", "builds", "--create", "One"}).code, 0);
    QVERIFY2(reload(QStringLiteral("name = 'House'\n") + table(receiver, QStringLiteral("from-start = true\n"))),
             qPrintable(log));
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 1, patience);
    QVERIFY2(reload(QStringLiteral("name = 'House'\n")), qPrintable(log));
    QCOMPARE(asAnn(server, {"send", "--room", "builds", "Two"}).code, 0);
    QVERIFY2(reload(QStringLiteral("name = 'House'\n") + table(receiver)), qPrintable(log)); // Two had to wait for it
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 2, patience);
    QCOMPARE(QJsonDocument::fromJson(receiver.requests().constLast().body).object()["text"].toString(), QString("Two"));
}

void ServerTest::anotherSecretCountsAfterAReload()
{
    Receiver receiver;
    const QString config =
        write(QStringLiteral("hubbub.toml"),
              QStringLiteral("name = 'House'\n") + table(receiver, QStringLiteral("create = true\nfrom-start = true\n")));
    ServerProcess server({"--config", config});
    QVERIFY(server.start());
    const auto send = [&](const QString &text) { return asAnn(server, {"send", "--room", "builds", text}).code; };
    const auto isLastSignedWith = [&receiver](const QByteArray &secret) {
        const Receiver::Request request = receiver.requests().constLast();
        const QByteArray signature = request.headers.value("hubbub-signature");
        const QByteArray time = signature.mid(2, signature.indexOf(',') - 2);
        return signature.endsWith(
            QMessageAuthenticationCode::hash(time + '.' + request.body, secret, QCryptographicHash::Sha256).toHex());
    };
    bool isSent = false; // which is asked once more than it takes
    QTRY_VERIFY_WITH_TIMEOUT((isSent = isSent || send(QStringLiteral("One")) == 0),
                             patience); // when the webhook has made the room
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 1, patience);
    QVERIFY(isLastSignedWith("open sesame"));

    QVERIFY(!write(QStringLiteral("secret"), QStringLiteral("open barley\n")).isEmpty());
    QString log = server.log();
    QCOMPARE(::kill(static_cast<pid_t>(server.pid()), SIGHUP), 0);
    QVERIFY2(QTest::qWaitFor([&] { return (log += server.log()).contains("read again changed=webhook"); }, patience),
             qPrintable(log));
    QCOMPARE(send(QStringLiteral("Two")), 0);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 2, patience);
    QVERIFY(isLastSignedWith("open barley"));
}

void ServerTest::itsFiguresTellHowItDoes()
{
    Receiver receiver;
    receiver.willAnswer({{400}, {503}});
    const QString config =
        write(QStringLiteral("hubbub.toml"),
              QStringLiteral("name = 'House'\n") + table(receiver, QStringLiteral("create = true\nfrom-start = true\n")));
    ServerProcess server({"--config", config});
    QVERIFY(server.start());
    QByteArray page;
    const auto tells = [&](const char *figure) {
        page = figuresOf(server);
        return page.contains(QByteArray("\nhubbub_webhook_") + figure + '\n');
    };
    const auto send = [&](const QString &text) { return asAnn(server, {"send", "--room", "builds", text}).code; };
    QTRY_VERIFY_WITH_TIMEOUT(tells("running{webhook=\"ci\"} 1"), patience);
    QCOMPARE(send(QStringLiteral("One")), 0); // a dead letter at once
    QCOMPARE(send(QStringLiteral("Two")), 0); // taken at the second try
    QTRY_VERIFY_WITH_TIMEOUT(tells("deliveries_total{webhook=\"ci\"} 1"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(tells("dead_letters{webhook=\"ci\"} 1"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(tells("waiting{webhook=\"ci\"} 0"), patience);
    for (const char *figure : {"running{webhook=\"ci\"} 1", "failures_total{webhook=\"ci\",cause=\"refused\"} 1",
                               "failures_total{webhook=\"ci\",cause=\"busy\"} 1", "given_up_total{webhook=\"ci\"} 1",
                               "failing_seconds{webhook=\"ci\"} 0"}) {
        QVERIFY2(tells(figure), page.constData());
    }

    receiver.refuse("Three");
    QCOMPARE(send(QStringLiteral("Three")), 0);
    QTRY_VERIFY_WITH_TIMEOUT(tells("waiting{webhook=\"ci\"} 1"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!tells("failing_seconds{webhook=\"ci\"} 0"), patience);
    QVERIFY2(!page.contains(receiver.url().toUtf8()) && !page.contains("sesame"), page.constData());
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::ServerTest)
#include "server_test.moc"
