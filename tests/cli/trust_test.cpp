// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programs.h"

#include "app/exit_code.h"
#include "core/net/invite.h"
#include "core/net/short_code.h"
#include "tests/net/impostor.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace hubbub::test {

using app::ExitCode;

static constexpr int codeOf(ExitCode code)
{
    return static_cast<int>(code);
}

/// Invites, keys and what happens to a stranger's, as a script and a person meet them.
class TrustTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfAnAddressLeadsThere();
    void anInvitedServerIsPinnedWithItsName();
    void anImpostorLearnsNothing();
    void aTokenIsToldToTheServerOfItsInviteOnly();
    void aChangedKeyStopsUntilThePinIsRemoved();
    void unencryptedStaysOnThisMachine();
    void shareTellsHowToFindTheServer();
    void shareNeedsAServer();
    void pinsOfAnEmptyFolder();
    void damagedPinsAreNamed();

private:
    static QStringList send(const QString &server, const QTemporaryDir &data)
    {
        return {"send", "--room", "lobby", "--create", "--server", server, "--data", data.path(), "--timeout", "20", "Hello"};
    }
};

void TrustTest::everyFormOfAnAddressLeadsThere()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QString place = QStringLiteral("127.0.0.1:%1").arg(server.port());
    const auto invite = net::parseInvite(server.invite().toStdString());
    QVERIFY(invite.ok());
    const QTemporaryDir data;
    for (const QString &form :
         {place, "ws://" + place, "wss://" + place + "/ws", "hubbub://" + place, server.invite(),
          QString::fromStdString(net::browserLink(*invite)), QString::fromStdString(net::dialUrl(*invite))}) {
        const Result sent = runCommand(send(form, data));
        QVERIFY2(sent.code == 0, qPrintable(form + ": " + sent.errors));
    }
    const Result history = runCommand({"history", "--room", "lobby", "--json", "--server", place, "--data", data.path()});
    QCOMPARE(history.code, 0);
    int posts = 0;
    for (const QJsonObject &message : history.objects) {
        QCOMPARE(message["author"], history.objects.first()["author"]); // always the same person
        posts += message["text"].toString() == "Hello" ? 1 : 0;
    }
    QCOMPARE(posts, 7);
}

void TrustTest::anInvitedServerIsPinnedWithItsName()
{
    ServerProcess server({"--name", "The House"});
    QVERIFY(server.start());
    const QTemporaryDir data;
    QCOMPARE(runCommand(send(server.invite(), data)).code, 0);
    const Result pins = runCommand({"pins", "--json", "--data", data.path()});
    QCOMPARE(pins.code, 0);
    QCOMPARE(pins.objects.size(), 1);
    const QJsonObject pin = pins.objects.first();
    QCOMPARE(pin.keys(), (QStringList{"addresses", "groups", "how", "key", "name", "server", "time"}));
    QCOMPARE(pin["how"].toString(), "invite");
    QCOMPARE(pin["name"].toString(), "The House");
    QVERIFY(!pin["server"].toString().isEmpty());
    QVERIFY(server.invite().contains(pin["key"].toString()));
    const Result lines = runCommand({"pins", "--data", data.path()});
    QCOMPARE(lines.lines.size(), 1);
    QVERIFY(lines.lines.first().contains("The House") && lines.lines.first().contains("verified by invite"));
}

void TrustTest::anImpostorLearnsNothing()
{
    ServerProcess server;
    QVERIFY(server.start());
    auto invite = net::parseInvite(server.invite().toStdString());
    QVERIFY(invite.ok());
    Impostor impostor;
    invite.value().addresses = {{"127.0.0.1", impostor.serverPort()}};
    invite.value().token = "9c2f4be07d1853a6c0e9b7f2d4416a85";
    const QTemporaryDir data;
    CommandProcess sending(send(QString::fromStdString(net::inviteText(*invite)), data));
    QVERIFY(QTest::qWaitFor([&] { return !sending.running(); }, 30'000)); // the impostor needs this thread
    QCOMPARE(sending.waitForEnd(), codeOf(ExitCode::Distrusted));
    QVERIFY2(sending.errors().contains(QString::fromStdString(net::groupsOf(*invite->key))), qPrintable(sending.errors()));
    QVERIFY(sending.errors().contains(QString::fromStdString(net::groupsOf(impostor.identity().fingerprint))));
    QCOMPARE(impostor.connections(), 1); // and no second attempt
    QCOMPARE(impostor.heard(), QByteArray());
    QVERIFY(runCommand({"pins", "--data", data.path()}).lines.isEmpty());
}

void TrustTest::aTokenIsToldToTheServerOfItsInviteOnly()
{
    ServerProcess server;
    QVERIFY(server.start());
    auto invite = net::parseInvite(server.invite().toStdString());
    QVERIFY(invite.ok());
    invite.value().token = "9c2f4be07d1853a6c0e9b7f2d4416a85";
    const QString text = QString::fromStdString(net::inviteText(*invite));
    Impostor impostor;
    const QTemporaryDir data;
    const QString place = QStringLiteral("127.0.0.1:%1").arg(impostor.serverPort());
    CommandProcess sending(send(place, data) << "--invite" << text);
    QVERIFY(QTest::qWaitFor([&] { return !sending.running(); }, 30'000));
    QCOMPARE(sending.waitForEnd(), codeOf(ExitCode::Distrusted)); // an address alone would have been trusted at first use
    QCOMPARE(impostor.heard(), QByteArray());
    invite.value().key = impostor.identity().fingerprint;
    const QString other = QString::fromStdString(net::inviteText(*invite));
    QCOMPARE(runCommand(send(server.invite(), data) << "--invite" << other).code, codeOf(ExitCode::Usage));
}

void TrustTest::aChangedKeyStopsUntilThePinIsRemoved()
{
    ServerProcess before;
    QVERIFY(before.start());
    const QTemporaryDir data;
    QCOMPARE(runCommand(send(before.invite(), data)).code, 0);
    before.kill();
    ServerProcess after({"--port", QString::number(before.port())});
    QVERIFY(after.start());
    const QString place = QStringLiteral("wss://127.0.0.1:%1").arg(before.port());
    const Result stopped = runCommand(send(place, data));
    QCOMPARE(stopped.code, codeOf(ExitCode::Distrusted));
    QCOMPARE(stopped.errors.count('\n'), 1);
    QVERIFY2(stopped.errors.contains("its key is another one"), qPrintable(stopped.errors));
    QCOMPARE(runCommand({"pins", "remove", place, "--data", data.path()}).code, 0);
    const Result unknown = runCommand({"pins", "remove", place, "--data", data.path()});
    QCOMPARE(unknown.code, codeOf(ExitCode::Input));
    QVERIFY(runCommand({"pins", "--data", data.path()}).lines.isEmpty());
    const QTemporaryDir fresh; // the old copy is the old server's
    QCOMPARE(runCommand(send(place, fresh)).code, 0);
}

void TrustTest::unencryptedStaysOnThisMachine()
{
    const QTemporaryDir data;
    const Result refused = runCommand(send("ws://192.0.2.1:9", data));
    QCOMPARE(refused.code, codeOf(ExitCode::Distrusted));
    QVERIFY2(refused.errors.contains("not be encrypted"), qPrintable(refused.errors));
    QStringList allowed = send("ws://192.0.2.1:9", data) << "--allow-plain";
    allowed[allowed.indexOf("--timeout") + 1] = "0.3";
    QCOMPARE(runCommand(allowed).code, codeOf(ExitCode::Unreachable));
}

void TrustTest::shareTellsHowToFindTheServer()
{
    ServerProcess server;
    QVERIFY(server.start());
    const Result told = runCommand({"share", "--json", "--room", "Tea time", "--data", server.dataFolder()});
    QVERIFY2(told.code == 0, qPrintable(told.errors));
    QCOMPARE(told.objects.size(), 1);
    const QJsonObject object = told.objects.first();
    QCOMPARE(object.keys(), (QStringList{"code", "groups", "invite", "key", "link"}));
    const auto expected = net::parseInvite(server.invite().toStdString());
    for (const char *form : {"invite", "link"}) {
        const auto invite = net::parseInvite(object[QLatin1String(form)].toString().toStdString());
        QVERIFY(invite.ok());
        QCOMPARE(invite->room, std::string("Tea time"));
        QVERIFY(invite->key == expected->key && invite->addresses == expected->addresses);
    }
    QVERIFY(net::matches(object["code"].toString().toStdString(), *expected->key));
    const Result lines = runCommand({"share", "--data", server.dataFolder()});
    QCOMPARE(lines.lines.size(), 4);
    QVERIFY(lines.lines.first().contains(server.invite()));
    const Result picture = runCommand({"share", "--qr", "--data", server.dataFolder()});
    QVERIFY(picture.code == 0 ? picture.lines.size() > 15 : picture.errors.contains("QR"));
}

void TrustTest::shareNeedsAServer()
{
    const QTemporaryDir data;
    const Result none = runCommand({"share", "--data", data.path()});
    QCOMPARE(none.code, codeOf(ExitCode::Failure));
    QVERIFY(none.errors.contains(data.path()) && none.lines.isEmpty());
    QCOMPARE(runCommand({"share", "--data", data.path(), "stray"}).code, codeOf(ExitCode::Usage));
}

void TrustTest::pinsOfAnEmptyFolder()
{
    const QTemporaryDir data;
    const QString missing = data.filePath("missing");
    QCOMPARE(runCommand({"pins", "--data", missing}).code, 0);
    QVERIFY(!QDir(missing).exists());
    QCOMPARE(runCommand({"pins", "remove", "host", "--data", missing}).code, codeOf(ExitCode::Input));
    QCOMPARE(runCommand({"pins", "remove", "--data", missing}).code, codeOf(ExitCode::Usage));
    QCOMPARE(runCommand({"pins", "forget", "host", "--data", missing}).code, codeOf(ExitCode::Usage));
}

void TrustTest::damagedPinsAreNamed()
{
    const QTemporaryDir data;
    QFile pins(data.filePath("pins.json"));
    QVERIFY(pins.open(QIODevice::WriteOnly));
    pins.write("nonsense");
    pins.close();
    const Result listed = runCommand({"pins", "--data", data.path()});
    QCOMPARE(listed.code, codeOf(ExitCode::DataFolder));
    QVERIFY(listed.errors.contains("pins.json"));
    ServerProcess server;
    QVERIFY(server.start());
    const Result sent = runCommand(send(server.invite(), data));
    QCOMPARE(sent.code, codeOf(ExitCode::Distrusted));
    QVERIFY2(sent.errors.contains("pins.json"), qPrintable(sent.errors));
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::TrustTest)
#include "trust_test.moc"
