// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programs.h"

#include "app/exit_code.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace hubbub::test {

using app::ExitCode;

static constexpr int codeOf(ExitCode code)
{
    return static_cast<int>(code);
}

/// Tokens of bots on the command line, and what they open, against a real server.
class TokenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerProcess>();
        QVERIFY(m_server->start());
        QCOMPARE(byAnn({"send", "--room", "den", "--create", "--name", "Ann", "hello"}).code, 0);
    }
    void aTokenOpensTheApiForItsScopes();
    void tokensAreListedAndRevoked();
    void aHookIsAnAddress();
    void wrongUsageIsToldBeforeAnythingIsDialled();

private:
    Result byAnn(const QStringList &arguments) const
    {
        return runCommand(arguments + QStringList{"--server", m_server->url(), "--data", m_ann.path()});
    }
    QByteArray answerTo(const QByteArray &request, const QString &token) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_server->port()));
        if (!socket.waitForConnected()) {
            return {};
        }
        socket.write(request.left(request.indexOf('\n') + 1) + "Host: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                     + token.toLatin1() + "\r\n" + request.mid(request.indexOf('\n') + 1));
        while (socket.state() != QTcpSocket::UnconnectedState && socket.waitForDisconnected()) {
        }
        return socket.readAll();
    }

    std::unique_ptr<ServerProcess> m_server;
    QTemporaryDir m_ann;
};

void TokenTest::aTokenOpensTheApiForItsScopes()
{
    const Result made = byAnn({"token", "make", "deploy", "--room", "den", "--scopes", "read", "--expires", "30d", "--json"});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    const QJsonObject token = made.objects.value(0);
    QCOMPARE(token["name"].toString(), QStringLiteral("deploy"));
    QVERIFY(token["expires"].toDouble() > token["created"].toDouble());
    const QString secret = token["token"].toString();
    QCOMPARE(secret.size(), qsizetype(64));
    const QByteArray me = answerTo("GET /api/v1/me HTTP/1.1\r\n\r\n", secret);
    QVERIFY2(me.startsWith("HTTP/1.1 200 ") && me.contains("\"bot\":true") && me.contains("\"scopes\":[\"read\"]"),
             me.constData());
    const QByteArray room = token["rooms"][0].toString().toLatin1();
    const QByteArray body = R"({"text":"hi"})";
    const QByteArray post = answerTo("POST /api/v1/rooms/" + room + "/messages HTTP/1.1\r\nContent-Length: "
                                         + QByteArray::number(body.size()) + "\r\n\r\n" + body,
                                     secret);
    QVERIFY2(post.startsWith("HTTP/1.1 403 ") && post.contains("scope_missing"), post.constData());
    QVERIFY(!m_server->log().contains(secret));
}

void TokenTest::tokensAreListedAndRevoked()
{
    const Result made = byAnn({"token", "make", "deploy", "--room", "den"});
    QCOMPARE(made.lines.size(), qsizetype(1));
    QCOMPARE(made.lines[0].size(), qsizetype(64));
    const Result list = byAnn({"token", "list", "--room", "den", "--json"});
    QCOMPARE(list.objects.size(), qsizetype(1));
    QVERIFY(!list.objects[0].contains("token"));
    QCOMPARE(byAnn({"token"}).lines.size(), qsizetype(1));
    const QTemporaryDir bob;
    const QString id = list.objects[0]["id"].toString();
    QCOMPARE(runCommand({"token", "revoke", id, "--name", "Bob", "--server", m_server->url(), "--data", bob.path()}).code,
             codeOf(ExitCode::Refused));
    QCOMPARE(byAnn({"token", "revoke", id}).code, 0);
    QVERIFY(byAnn({"token", "list"}).lines.isEmpty());
    QVERIFY(answerTo("GET /api/v1/me HTTP/1.1\r\n\r\n", made.lines[0]).startsWith("HTTP/1.1 401 "));
}

void TokenTest::aHookIsAnAddress()
{
    const Result made = byAnn({"token", "make", "alerts", "--room", "den", "--hook", "--json"});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    const QString url = made.objects.value(0)["url"].toString();
    QCOMPARE(url, QStringLiteral("http://127.0.0.1:%1/hooks/%2").arg(m_server->port()).arg(made.objects[0]["token"].toString()));
    QVERIFY(byAnn({"token", "make", "alerts", "--room", "den", "--hook"}).lines.value(0).startsWith("http://127.0.0.1:"));
    QCOMPARE(byAnn({"send", "--room", "attic", "--create", "hello"}).code, 0);
    const QStringList both{"--room", "den", "--room", "attic"};
    QCOMPARE(byAnn(QStringList{"token", "make", "alerts", "--hook"} + both).code, codeOf(ExitCode::Refused)); // it has one room
    const Result two = byAnn(QStringList{"token", "make", "deploy", "--json"} + both);
    QCOMPARE(two.objects.value(0)["rooms"].toArray().size(), qsizetype(2));
    QCOMPARE(byAnn({"token", "make", "deploy", "--room", "den", "--room", "cellar"}).code, codeOf(ExitCode::Refused));
}

void TokenTest::wrongUsageIsToldBeforeAnythingIsDialled()
{
    const QTemporaryDir data;
    const QList<QStringList> wrong{{"token", "make"},
                                   {"token", "make", "bot"},
                                   {"token", "make", "bot", "--room", "den", "--scopes", "all"},
                                   {"token", "make", "bot", "--room", "den", "--scopes", "hook"},
                                   {"token", "make", "bot", "--room", "den", "--hook", "--scopes", "read"},
                                   {"token", "make", "bot", "--room", "den", "--expires", "soon"},
                                   {"token", "revoke"},
                                   {"token", "burn"}};
    for (const QStringList &arguments : wrong) {
        QCOMPARE(runCommand(arguments + QStringList{"--server", "ws://127.0.0.1:1/ws", "--data", data.path()}).code,
                 codeOf(ExitCode::Usage));
    }
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::TokenTest)
#include "token_test.moc"
