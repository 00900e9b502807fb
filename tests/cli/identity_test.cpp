// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programs.h"

#include "app/exit_code.h"
#include "core/net/invite.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

namespace hubbub::test {

using app::ExitCode;

static constexpr int codeOf(ExitCode code)
{
    return static_cast<int>(code);
}

/// Devices, passwords and invites on the command line, against a real server.
class IdentityTest final : public QObject
{
    Q_OBJECT

    static QStringList at(const ServerProcess &server, const QTemporaryDir &data, const QStringList &arguments)
    {
        return arguments + QStringList{"--server", server.url(), "--data", data.path()};
    }
    QString secretFile(const QString &name, const QByteArray &content)
    {
        QFile file(m_secrets.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_secrets;

private Q_SLOTS:
    void aSecondDeviceIsLinkedAndRevoked();
    void aDevicesTokenOpensTheHttpApi();
    void aPasswordAddsADevice();
    void aNameIsChangedForEverybody();
    void aClosedServerTakesPasswordOrInvite();
    void aRoomIsEnteredByItsInviteAlone();
    void oneStringLeadsIntoAPrivateRoom();
    void aGuestIsMadeAMember();
    void theLogHoldsNoSecrets();
    void wrongUsageIsToldBeforeAnythingIsDialled();
};

void IdentityTest::aSecondDeviceIsLinkedAndRevoked()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir phone;
    const QTemporaryDir laptop;
    QCOMPARE(runCommand(at(server, phone, {"send", "--room", "lobby", "--create", "--name", "Ann", "from the phone"})).code, 0);
    const Result code = runCommand(at(server, phone, {"devices", "link"}));
    QCOMPARE(code.code, 0);
    QCOMPARE(code.lines.size(), qsizetype(1));
    const Result wrong = runCommand(at(server, laptop, {"rooms", "--link", "22222-22222"}));
    QCOMPARE(wrong.code, codeOf(ExitCode::Refused));
    QVERIFY2(wrong.errors.contains("code"), qPrintable(wrong.errors));
    QCOMPARE(runCommand(at(server, laptop, {"send", "--room", "lobby", "--link", code.lines[0], "from the laptop"})).code, 0);
    QVERIFY(runCommand(at(server, laptop, {"rooms", "--link", code.lines[0]})).code == codeOf(ExitCode::Usage)); // is Ann already

    CommandProcess tail(at(server, laptop, {"tail", "--room", "lobby", "--json"}));
    QVERIFY(tail.waitForLines(2).size() >= 2);
    for (const QJsonObject &line : tail.objects()) {
        QCOMPARE(line["name"].toString(), QStringLiteral("Ann"));
    }
    const Result devices = runCommand(at(server, phone, {"devices", "--json"}));
    QCOMPARE(devices.objects.size(), qsizetype(2));
    for (const QJsonObject &device : devices.objects) {
        if (!device["current"].toBool()) {
            QVERIFY(device["online"].toBool());
            QCOMPARE(runCommand(at(server, phone, {"devices", "revoke", device["id"].toString()})).code, 0);
        }
    }
    QCOMPARE(tail.waitForEnd(), codeOf(ExitCode::Refused));
    QVERIFY2(tail.errors().contains("shut out"), qPrintable(tail.errors()));
    QCOMPARE(runCommand(at(server, laptop, {"send", "--room", "lobby", "again"})).code, codeOf(ExitCode::Refused));
    const Result copy = runCommand(at(server, laptop, {"history", "--room", "lobby", "--offline"}));
    QCOMPARE(copy.code, 0); // what was copied stays readable
    QCOMPARE(copy.lines.size(), qsizetype(2));
}

void IdentityTest::aDevicesTokenOpensTheHttpApi()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir bot;
    const Result token = runCommand(at(server, bot, {"devices", "token", "--name", "Bot"}));
    QCOMPARE(token.code, 0);
    QCOMPARE(token.lines.value(0).size(), qsizetype(64));
    QCOMPARE(runCommand(at(server, bot, {"devices", "token", "--json"})).objects.value(0)["token"].toString(),
             token.lines.value(0));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(server.port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                 + token.lines.value(0).toLatin1() + "\r\n\r\n");
    QVERIFY(socket.state() == QTcpSocket::UnconnectedState || socket.waitForDisconnected());
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.contains("\"name\":\"Bot\""), answer.constData());
    QVERIFY(!server.log().contains(token.lines.value(0)));
}

void IdentityTest::aPasswordAddsADevice()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir phone;
    const QTemporaryDir laptop;
    const QString right = secretFile("right", "correct horse\n");
    const QString wrong = secretFile("wrong", "incorrect horse");
    QCOMPARE(runCommand(at(server, phone, {"send", "--room", "lobby", "--create", "--name", "Ann", "hello"})).code, 0);
    QCOMPARE(runCommand(at(server, phone, {"password", "--new-file", right})).code, 0);
    QCOMPARE(runCommand(at(server, phone, {"password", "--remove"})).code, codeOf(ExitCode::Refused)); // knows not the old one
    const QStringList join{"devices", "--json", "--name", "Ann", "--password-file"};
    QCOMPARE(runCommand(at(server, laptop, join + QStringList{wrong})).code, codeOf(ExitCode::Refused));
    QCOMPARE(runCommand(at(server, laptop, join + QStringList{right})).objects.size(), qsizetype(2));
    QCOMPARE(runCommand(at(server, laptop, {"password", "--old-file", "-", "--remove"}), "correct horse\n").code, 0);
}

void IdentityTest::aNameIsChangedForEverybody()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir ann;
    const QTemporaryDir ben;
    QCOMPARE(runCommand(at(server, ann, {"send", "--room", "lobby", "--create", "--name", "Ann", "hello"})).code, 0);
    QCOMPARE(runCommand(at(server, ben, {"send", "--room", "lobby", "--name", "Ben", "hello"})).code, 0);
    QCOMPARE(runCommand(at(server, ann, {"name"})).lines, QStringList{"Ann  auto"});
    CommandProcess tail(at(server, ben, {"tail", "--room", "lobby", "--json"}));
    QVERIFY(tail.waitForLines(4).size() >= 4); // create, join and two posts
    QCOMPARE(runCommand(at(server, ann, {"name", "Anna Lee", "--colour", "3"})).lines, QStringList{"Anna Lee  3"});
    QVERIFY(tail.waitForLines(5).size() >= 5);
    const QJsonObject told = tail.objects().last();
    QCOMPARE(told["event"].toString(), QStringLiteral("profile"));
    QCOMPARE(told["name"].toString(), QStringLiteral("Anna Lee"));
    QCOMPARE(told["colour"].toInt(), 3);

    const Result taken = runCommand(at(server, ben, {"name", "Ann"})); // which is kept for her
    QCOMPARE(taken.code, codeOf(ExitCode::Refused));
    QVERIFY2(taken.errors.contains("name"), qPrintable(taken.errors));
    QCOMPARE(runCommand(at(server, ben, {"name", "host"})).code, codeOf(ExitCode::Refused));
    QCOMPARE(runCommand(at(server, ann, {"name", "--colour", "auto"})).code, 0);
    const Result shown = runCommand(at(server, ann, {"name", "--json"}));
    QCOMPARE(shown.objects.value(0)["name"].toString(), QStringLiteral("Anna Lee"));
    QCOMPARE(shown.objects.value(0)["colour"].toInt(), 0);
    const Result history = runCommand(at(server, ben, {"history", "--room", "lobby", "--json"}));
    QCOMPARE(history.objects.value(0)["name"].toString(), QStringLiteral("Anna Lee"));
}

void IdentityTest::aClosedServerTakesPasswordOrInvite()
{
    ServerProcess server({"--no-flood-limits", "--password-file", secretFile("sesame", "sesame\n")});
    QVERIFY(server.start());
    const QTemporaryDir ann;
    const QTemporaryDir bob;
    const QTemporaryDir cid;
    const Result asked = runCommand(at(server, ann, {"rooms", "--name", "Ann"}));
    QCOMPARE(asked.code, codeOf(ExitCode::Refused));
    QVERIFY2(asked.errors.contains("password"), qPrintable(asked.errors));
    QCOMPARE(runCommand(at(server, ann, {"rooms", "--name", "Ann", "--server-password-file", secretFile("open", "open")})).code,
             codeOf(ExitCode::Refused));
    QCOMPARE(runCommand(at(server, ann,
                           {"send", "--room", "lobby", "--create", "--name", "Ann", "--server-password-file",
                            m_secrets.filePath("sesame"), "hello"}))
                 .code,
             0);
    QCOMPARE(runCommand(at(server, ann, {"rooms"})).code, 0); // asked once
    const Result token = runCommand(at(server, ann, {"invite", "make"}));
    QCOMPARE(token.lines.size(), qsizetype(1));
    QCOMPARE(runCommand(at(server, bob, {"send", "--room", "lobby", "--name", "Bob", "--invite", token.lines[0], "hi"})).code, 0);
    QCOMPARE(runCommand(at(server, cid, {"send", "--room", "lobby", "--name", "Cid", "--invite", token.lines[0], "hi"})).code,
             codeOf(ExitCode::Refused));
}

void IdentityTest::aRoomIsEnteredByItsInviteAlone()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir ann;
    const QTemporaryDir bob;
    const QTemporaryDir cid;
    QCOMPARE(runCommand(at(server, ann, {"send", "--room", "den", "--create", "--name", "Ann", "hello"})).code, 0);
    const QStringList inDen{"--room", "den"};
    const Result made =
        runCommand(at(server, ann, QStringList{"invite", "make", "--uses", "1", "--expires", "2h", "--json"} + inDen));
    QCOMPARE(made.objects.size(), qsizetype(1));
    const QString token = made.objects[0]["token"].toString();
    QCOMPARE(runCommand(at(server, ann, QStringList{"invite", "list", "--json"} + inDen)).objects.size(), qsizetype(1));
    QCOMPARE(runCommand(at(server, bob, {"send", "--name", "Bob", "--invite", token, "I was invited"})).code, 0);
    QVERIFY(runCommand(at(server, ann, QStringList{"invite", "list"} + inDen)).lines.isEmpty());
    QCOMPARE(runCommand(at(server, cid, {"send", "--name", "Cid", "--invite", token, "me too"})).code, codeOf(ExitCode::Refused));

    const Result other = runCommand(at(server, ann, QStringList{"invite", "make", "--json"} + inDen));
    QCOMPARE(runCommand(at(server, ann, {"invite", "revoke", other.objects.value(0)["id"].toString()})).code, 0);
    const Result late =
        runCommand(at(server, cid, {"send", "--name", "Cid", "--invite", other.objects[0]["token"].toString(), "hello"}));
    QCOMPARE(late.code, codeOf(ExitCode::Refused));
    QVERIFY2(late.errors.contains("invite"), qPrintable(late.errors));
}

void IdentityTest::oneStringLeadsIntoAPrivateRoom()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir ann;
    const QTemporaryDir bob;
    const QTemporaryDir cid;
    const QTemporaryDir dan;
    const QStringList byAnn{"--server", server.invite(), "--data", ann.path()};
    QCOMPARE(runCommand(QStringList{"send", "--room", "den", "--create", "--name", "Ann", "hello"} + byAnn).code, 0);
    QCOMPARE(runCommand(QStringList{"moderate", "--room", "den", "preset", "private"} + byAnn).code, 0);
    const QStringList make = QStringList{"invite", "make", "--room", "den", "--json"} + byAnn;
    const Result made = runCommand(make);
    QCOMPARE(made.objects.size(), qsizetype(1));
    const QString text = made.objects[0]["invite"].toString();
    const auto invite = net::parseInvite(text.toStdString());
    const auto link = net::parseInvite(made.objects[0]["link"].toString().toStdString());
    const auto place = net::parseInvite(server.invite().toStdString());
    QVERIFY(invite.ok() && link.ok() && place.ok());
    QVERIFY(invite->addresses == place->addresses && invite->key == place->key);
    QCOMPARE(QString::fromStdString(invite->token), made.objects[0]["token"].toString());
    QCOMPARE(QString::fromStdString(invite->room), made.objects[0]["room"].toString());
    QVERIFY(link->token == invite->token && link->room == invite->room && link->key == invite->key);

    const auto come = [](const QTemporaryDir &data, const QString &option, const QString &with) {
        return runCommand({"send", "--name", "Bob", "--data", data.path(), option, with, "I was invited"});
    };
    QCOMPARE(come(bob, "--server", server.invite()).code, codeOf(ExitCode::Usage)); // leads to no room
    const Result first = come(bob, "--server", text);
    QVERIFY2(first.code == 0, qPrintable(first.errors));
    QCOMPARE(come(bob, "--server", text).code, 0); // used up, by the same person
    QCOMPARE(runCommand({"tail", "--server", text, "--data", bob.path(), "--count", "1"}).code, 0);
    const Result spent = runCommand({"send", "--name", "Cid", "--data", cid.path(), "--server", text, "me too"});
    QCOMPARE(spent.code, codeOf(ExitCode::Refused));
    QVERIFY2(spent.errors.contains("invite is not valid"), qPrintable(spent.errors));
    QString wrong = text;
    wrong.replace(made.objects[0]["token"].toString(), QString(32, '0'));
    QCOMPARE(runCommand({"tail", "--name", "Cid", "--data", cid.path(), "--server", wrong}).code, codeOf(ExitCode::Refused));
    const Result without = runCommand({"send", "--room", QString::fromStdString(invite->room), "--name", "Cid", "--data",
                                       cid.path(), "--server", server.invite(), "me too"});
    QCOMPARE(without.code, codeOf(ExitCode::Refused));

    const Result second = runCommand(make);
    const Result byLink = runCommand(
        {"tail", "--name", "Cid", "--data", cid.path(), "--count", "1", "--server", second.objects.value(0)["link"].toString()});
    QVERIFY2(byLink.code == 0, qPrintable(byLink.errors));
    const Result third = runCommand(QStringList{"invite", "make", "--room", "den"} + byAnn);
    QVERIFY(third.errors.contains("this machine only")); // where the server listens
    QCOMPARE(third.lines.size(), qsizetype(1));
    const Result byOption =
        runCommand({"send", "--name", "Dan", "--data", dan.path(), "--invite", third.lines[0], "by one option"});
    QVERIFY2(byOption.code == 0, qPrintable(byOption.errors));
}

void IdentityTest::aGuestIsMadeAMember()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QTemporaryDir ann;
    const QTemporaryDir gus;
    QCOMPARE(runCommand(at(server, ann, {"send", "--room", "den", "--create", "--name", "Ann", "hello"})).code, 0);
    const Result made = runCommand(at(server, ann, {"invite", "make", "--room", "den", "--guest", "--json"}));
    QVERIFY(made.objects.value(0)["guest"].toBool());
    const QString token = made.objects[0]["token"].toString();
    QCOMPARE(runCommand(at(server, gus, {"send", "--name", "Gus", "--invite", token, "hi"})).code, 0);
    const auto roleOfGus = [&] { return runCommand(at(server, gus, {"rooms", "--json"})).objects.value(0)["role"].toString(); };
    QCOMPARE(roleOfGus(), QStringLiteral("guest"));
    QCOMPARE(runCommand(at(server, gus, {"send", "--room", "mine", "--create", "hi"})).code, codeOf(ExitCode::Refused));
    QCOMPARE(runCommand(at(server, gus, {"send", "--to", "Ann", "hi"})).code, codeOf(ExitCode::Refused));
    QCOMPARE(runCommand(at(server, gus, {"invite", "make", "--room", "den"})).code, codeOf(ExitCode::Refused));
    QCOMPARE(runCommand(at(server, ann, {"moderate", "--room", "den", "role", "Gus", "member"})).code, 0);
    QCOMPARE(roleOfGus(), QStringLiteral("member"));
    QCOMPARE(runCommand(at(server, gus, {"send", "--room", "mine", "--create", "hi"})).code, codeOf(ExitCode::Refused));
}

void IdentityTest::theLogHoldsNoSecrets()
{
    ServerProcess server({"--no-flood-limits", "--password-file", secretFile("sesame", "open-sesame\n")});
    QVERIFY(server.start());
    const QTemporaryDir ann;
    const QTemporaryDir bob;
    const QString password = secretFile("own", "correct horse battery\n");
    QCOMPARE(runCommand(at(server, ann,
                           {"send", "--room", "lobby", "--create", "--name", "Ann", "--server-password-file",
                            m_secrets.filePath("sesame"), "a very secret body"}))
                 .code,
             0);
    QCOMPARE(runCommand(at(server, ann, {"password", "--new-file", password})).code, 0);
    const Result token = runCommand(at(server, ann, {"invite", "make"}));
    const Result code = runCommand(at(server, ann, {"devices", "link"}));
    QCOMPARE(runCommand(at(server, bob, {"rooms", "--name", "Bob\x1b[2J", "--invite", token.lines.value(0)})).code,
             codeOf(ExitCode::Usage));
    QCOMPARE(runCommand(at(server, bob, {"rooms", "--name", "Bob", "--invite", token.lines.value(0)})).code, 0);
    const auto invite = net::parseInvite(token.lines.value(0).toStdString());
    QVERIFY(invite.ok());
    const QString log = server.log();
    for (const QString &secret : {QStringLiteral("open-sesame"), QStringLiteral("correct horse"), QStringLiteral("very secret"),
                                  QString::fromStdString(invite->token), code.lines.value(0)}) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!log.contains(secret), qPrintable(secret));
    }
}

void IdentityTest::wrongUsageIsToldBeforeAnythingIsDialled()
{
    const QTemporaryDir data;
    const QList<QStringList> wrong{{"devices", "revoke"},
                                   {"devices", "revoke", "no id"},
                                   {"devices", "list", "more"},
                                   {"invite", "make", "--expires", "soon"},
                                   {"invite", "make", "--uses", "0"},
                                   {"invite", "burn"},
                                   {"rooms", "--invite", "hubbub://host/room"},
                                   {"rooms", "--invite", "hubbub://"},
                                   {"tail"},
                                   {"name", "Ann", "Lee"},
                                   {"name", "Ann", "--colour", "9"},
                                   {"name", "--colour", "red"},
                                   {"password"},
                                   {"password", "--new-file", "/no/such/file"},
                                   {"password", "--new-file", "-", "--remove"},
                                   {"rooms", "--password-file", "/dev/null"},
                                   {"rooms", "--server-password-file", "/dev/null"}};
    for (const QStringList &arguments : wrong) {
        const Result result = runCommand(arguments + QStringList{"--data", data.path(), "--server", "127.0.0.1:1"});
        QVERIFY2(result.code == codeOf(ExitCode::Usage), qPrintable(arguments.join(' ') + ": " + result.errors));
    }
    CommandProcess server({"--server", "--data", data.path(), "--port", "0", "--password-file", "/dev/null"});
    QCOMPARE(server.waitForEnd(), codeOf(ExitCode::Usage));
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::IdentityTest)
#include "identity_test.moc"
