// SPDX-License-Identifier: GPL-3.0-or-later
// How a device comes in, and what its user asks about devices, passwords and invites (docs/protocol.md, "hello", "Devices and
// accounts", "Invites").
#include "core/protocol/limits.h"
#include "tests/unit/client_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;
using Phase = client::Connection::Phase;

class ClientAdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helloCarriesWhatLetsTheDeviceInOnlyUntilItIs();
    void aRefusedDeviceStops();
    void anotherWayInIsTriedAtOnce();
    void aHelloThatIsPutOffSaysWhy();
    void aRevokedDeviceStopsAndKeepsItsCopy();
    void aJoinCarriesItsInviteAlsoAfterARestart();
    void questionsSurviveACutAndAreAnsweredOnce();
    void questionsWaitWhenFlooded();
    void questionsEndWithARefusal();
};

void ClientAdmissionTest::helloCarriesWhatLetsTheDeviceInOnlyUntilItIs()
{
    ClientFixture f;
    f.options.admission = {"Laptop", "CODE", "password", "token", "sesame"};
    f.restart();
    f.client->start();
    f.wire().events.opened();
    const auto hello = f.take<Hello>();
    QVERIFY(hello);
    QCOMPARE(hello->second.label, std::string("Laptop"));
    QCOMPARE(hello->second.link, std::string("CODE"));
    QCOMPARE(hello->second.password, std::string("password"));
    QCOMPARE(hello->second.invite, std::string("token"));
    QCOMPARE(hello->second.serverPassword, std::string("sesame"));
    f.reply(hello->first, f.hello());
    f.close();
    f.passWhile(Phase::Waiting);
    f.wire().events.opened();
    const auto again = f.take<Hello>();
    QVERIFY(again);
    QVERIFY(again->second.link.empty() && again->second.password.empty() && again->second.serverPassword.empty());
    f.restart();
    f.client->start();
    f.wire().events.opened();
    QVERIFY(f.take<Hello>()->second.serverPassword.empty());
}

void ClientAdmissionTest::aRefusedDeviceStops()
{
    for (const ErrorCode code :
         {ErrorCode::PasswordRequired, ErrorCode::PasswordWrong, ErrorCode::LinkInvalid, ErrorCode::InviteInvalid}) {
        ClientFixture f;
        f.client->start();
        f.wire().events.opened();
        f.reply(f.take<Hello>()->first, Error{code, "no", 0});
        QVERIFY(f.phase() == Phase::Refused);
        QVERIFY(f.client->connection().refusal->code == code);
        f.pass(60'000);
        QCOMPARE(f.dials(), std::size_t(1)); // guessing on would only make it worse
    }
}

void ClientAdmissionTest::anotherWayInIsTriedAtOnce()
{
    ClientFixture f;
    f.options.admission.link = "CODE";
    f.restart();
    f.client->start();
    f.wire().events.opened();
    f.reply(f.take<Hello>()->first, Error{ErrorCode::LinkInvalid, "no", 0});
    client::AdmissionOptions admission;
    admission.serverPassword = "sesame";
    f.client->enterWith(admission);
    QCOMPARE(f.dials(), std::size_t(2));
    f.wire().events.opened();
    const auto hello = f.take<Hello>();
    QVERIFY(hello && hello->second.link.empty());
    QCOMPARE(hello->second.serverPassword, std::string("sesame"));
    f.reply(hello->first, f.hello());
    QVERIFY(f.phase() == Phase::Online || f.phase() == Phase::CatchingUp);
}

void ClientAdmissionTest::aHelloThatIsPutOffSaysWhy()
{
    ClientFixture f;
    f.client->start();
    f.wire().events.opened();
    f.reply(f.take<Hello>()->first, Error{ErrorCode::Flood, "too many", 30'000});
    QVERIFY(f.phase() == Phase::Waiting);
    QVERIFY(f.client->connection().postponement->code == ErrorCode::Flood);
    QCOMPARE(f.client->connection().postponement->retryMs, std::int64_t(30'000));
    f.passWhile(Phase::Waiting);
    QVERIFY(!f.client->connection().postponement);
    f.close();
    QVERIFY(f.phase() == Phase::Waiting && !f.client->connection().postponement); // this time nobody said why
}

void ClientAdmissionTest::aRevokedDeviceStopsAndKeepsItsCopy()
{
    ClientFixture f;
    ScriptedRoom room("r");
    room.post("ann", "still readable");
    QVERIFY(f.goOnline({&room}));
    f.close(static_cast<std::uint16_t>(CloseCode::Revoked));
    QVERIFY(f.phase() == Phase::Refused);
    QVERIFY(f.client->connection().refusal->code == ErrorCode::DeviceUnknown);
    const std::size_t dials = f.dials();
    QVERIFY(f.client->post(room.id, "kept").ok());
    f.pass(10 * 60'000);
    QCOMPARE(f.dials(), dials);
    f.restart();
    QCOMPARE(f.texts(room), std::vector<std::string>{"still readable"});
    QCOMPARE(f.client->pending(room.id).size(), std::size_t(1));
}

void ClientAdmissionTest::aJoinCarriesItsInviteAlsoAfterARestart()
{
    ClientFixture f;
    ScriptedRoom room("r");
    const auto tag = f.client->join(room.id, "token");
    QVERIFY(tag.ok());
    f.restart();
    QVERIFY(f.goOnline({}));
    const auto append = f.take<Append>();
    QVERIFY(append);
    QCOMPARE(append->second.tag, *tag);
    QCOMPARE(append->second.invite, std::string("token"));
}

void ClientAdmissionTest::questionsSurviveACutAndAreAnsweredOnce()
{
    ClientFixture f;
    int answers = 0;
    std::string code;
    f.client->ask(LinkDevice{}, [&](const ReplyBody &body) {
        ++answers;
        code = std::get<LinkReply>(body).code;
    });
    QVERIFY(f.goOnline({}));
    QVERIFY(f.take<LinkDevice>());
    f.close();
    f.passWhile(Phase::Waiting);
    QVERIFY(f.goOnline({}));
    const auto again = f.take<LinkDevice>();
    QVERIFY(again);
    QCOMPARE(answers, 0);
    f.reply(again->first, LinkReply{"2222222222", limits::linkLasts});
    QCOMPARE(answers, 1);
    QCOMPARE(code, std::string("2222222222"));
    QVERIFY(!f.take<LinkDevice>());
}

void ClientAdmissionTest::questionsWaitWhenFlooded()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    int answers = 0;
    f.client->ask(GetDevices{}, [&](const ReplyBody &) { ++answers; });
    f.reply(f.take<GetDevices>()->first, Error{ErrorCode::Flood, "too fast", 6'000});
    f.pass(5'900);
    QVERIFY(!f.take<GetDevices>());
    f.pass(200);
    const auto again = f.take<GetDevices>();
    QVERIFY(again);
    // Whoever has guessed too often would wait for a quarter of an hour: that is an answer.
    f.reply(again->first, Error{ErrorCode::Flood, "too often", limits::guessWindowPerAccount});
    QCOMPARE(answers, 1);
}

void ClientAdmissionTest::questionsEndWithARefusal()
{
    ClientFixture f;
    QVERIFY(f.goOnline({}));
    std::vector<ErrorCode> codes;
    const auto note = [&](const ReplyBody &body) { codes.push_back(std::get<Error>(body).code); };
    f.client->ask(GetDevices{}, note);
    f.client->ask(LinkDevice{}, note);
    f.close(static_cast<std::uint16_t>(CloseCode::Revoked));
    QCOMPARE(codes.size(), std::size_t(2));
    QVERIFY(codes[0] == ErrorCode::DeviceUnknown);
}

QTEST_GUILESS_MAIN(ClientAdmissionTest)
#include "client_admission_test.moc"
