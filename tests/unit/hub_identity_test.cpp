// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "tests/unit/hub_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

/// Who is let in as whom, and what users do about their devices (docs/protocol.md, "hello", "Devices and accounts", "Guessing").
class HubIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatLookAlikeAreOneName_data();
    void namesThatLookAlikeAreOneName();
    void aDeviceHasALabelAndTimes();
    void aRevokedDeviceIsClosedAndStaysOut();
    void onlyOnesOwnDevicesAreRevoked();
    void aDeviceMayRevokeItself();
    void aCodeLinksOneDevice();
    void codesExpireAndAreReplaced();
    void aLinkedDeviceThatLostTheReplyIsNotLinkedTwice();
    void devicesPerUserAreCapped();
    void guessesOfCodesAreLimitedPerAddress();
    void aPasswordLetsAnotherDeviceIn();
    void unknownNamesAreAnsweredLikeWrongPasswords();
    void aNewPasswordNeedsTheOldOne();
    void unfitPasswordsAreRefused();
    void guessesOfPasswordsAreLimitedPerAccount();
    void passwordsAreStoredAsHashesOnly();
    void onlySoManyPasswordsWait();
    void aClosedServerAsksStrangers();
    void guessesOfTheServersPasswordAreLimitedPerAddress();
    void whoGuessesIsNamedInTheLog();
    void theServersPasswordCanChangeAnyTime();
    void theAccountBucketHolds();
};

static Hello helloOf(const std::string &name, int number)
{
    return Hello{protocolVersion, name, device(number), "test"};
}

static Hello linking(int number, const std::string &code)
{
    Hello hello = helloOf("", number);
    hello.link = code;
    return hello;
}

static Hello withPassword(const std::string &name, int number, const std::string &password)
{
    Hello hello = helloOf(name, number);
    hello.password = password;
    return hello;
}

static Hello knowing(const std::string &name, int number, const std::string &serverPassword)
{
    Hello hello = helloOf(name, number);
    hello.serverPassword = serverPassword;
    return hello;
}

void HubIdentityTest::namesThatLookAlikeAreOneName_data()
{
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("free");
    QTest::newRow("case") << "Paul"
                          << "PAUL" << false;
    QTest::newRow("Cyrillic") << "Paul" << QStringLiteral("Р\u0430ul") << false;
    QTest::newRow("Greek") << "Otto" << QStringLiteral("\u039ftt\u03bf") << false;
    QTest::newRow("I and l") << "Ian"
                             << "lan" << false;
    QTest::newRow("0 and O") << "Bob"
                             << "B0b" << false;
    QTest::newRow("full width") << "Bob" << QStringLiteral("\uff22ob") << false;
    QTest::newRow("other") << "Bob"
                           << "Rob" << true;
    QTest::newRow("accent") << "Zoe" << QStringLiteral("Zo\u00eb") << true;
}

void HubIdentityTest::namesThatLookAlikeAreOneName()
{
    QFETCH(QString, taken);
    QFETCH(QString, wanted);
    QFETCH(bool, free);
    HubFixture f;
    Peer first(f);
    first.get<HelloReply>(helloOf(taken.toStdString(), 1));
    Peer second(f);
    const auto reply = second.ask(helloOf(wanted.toStdString(), 2));
    QVERIFY(reply);
    const auto *error = std::get_if<Error>(&*reply);
    QCOMPARE(!error, free);
    QVERIFY(free || error->code == ErrorCode::NameTaken);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::aDeviceHasALabelAndTimes()
{
    HubFixture f;
    Peer phone(f);
    Hello hello = helloOf("Ann", 1);
    hello.label = "Ann's\nphone " + std::string(100, 'x');
    phone.get<HelloReply>(hello);
    const base::Millis created = f.clock.wallMs();
    f.advance(5'000);
    const auto row = phone.get<DevicesReply>(GetDevices{}).devices.at(0);
    QCOMPARE(row.label, "Ann's phone " + std::string(52, 'x'));
    QCOMPARE(row.created, created);
    QCOMPARE(row.lastSeen, f.clock.wallMs());
    QVERIFY(row.online && row.current);

    Peer laptop(f);
    laptop.get<HelloReply>(linking(2, phone.get<LinkReply>(LinkDevice{}).code));
    phone.disconnect();
    f.settle();
    const base::Millis left = f.clock.wallMs();
    f.advance(7'000);
    const auto devices = laptop.get<DevicesReply>(GetDevices{}).devices;
    QCOMPARE(devices.size(), 2u);
    QCOMPARE(devices[0].lastSeen, left);
    QVERIFY(!devices[0].online && !devices[0].current);
    QCOMPARE(devices[1].label, std::string("test")); // the program, for want of a label
    QVERIFY(devices[1].online && devices[1].current);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::aRevokedDeviceIsClosedAndStaysOut()
{
    HubFixture f;
    Peer phone(f);
    const UserId ann = phone.get<HelloReply>(helloOf("Ann", 1)).user;
    Peer laptop(f);
    QCOMPARE(laptop.get<HelloReply>(linking(2, phone.get<LinkReply>(LinkDevice{}).code)).user, ann);
    Peer laptopAgain(f);
    laptopAgain.get<HelloReply>(helloOf("", 2));
    const auto devices = phone.get<DevicesReply>(GetDevices{}).devices;
    const DeviceId lost = devices[0].current ? devices[1].id : devices[0].id;
    phone.get<DoneReply>(RevokeDevice{lost});
    QVERIFY(laptop.line().closed == CloseCode::Revoked);
    QVERIFY(laptopAgain.line().closed == CloseCode::Revoked);
    QVERIFY(!phone.line().closed);
    QCOMPARE(phone.get<DevicesReply>(GetDevices{}).devices.size(), 1u);
    QVERIFY(phone.refused(RevokeDevice{lost}).code == ErrorCode::NoSuchDevice);

    f.restart();
    Peer back(f);
    QVERIFY(back.refused(helloOf("Somebody new", 2)).code == ErrorCode::DeviceUnknown);
    QVERIFY(back.line().closed == CloseCode::Revoked);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::onlyOnesOwnDevicesAreRevoked()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer bob = Peer::greeted(f, "Bob");
    const DeviceId bobs = bob.get<DevicesReply>(GetDevices{}).devices.at(0).id;
    QVERIFY(ann.refused(RevokeDevice{bobs}).code == ErrorCode::NoSuchDevice);
    QVERIFY(!bob.line().closed);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::aDeviceMayRevokeItself()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const DeviceId own = ann.get<DevicesReply>(GetDevices{}).devices.at(0).id;
    ann.get<DoneReply>(RevokeDevice{own}); // the reply comes before the end
    QVERIFY(ann.line().closed == CloseCode::Revoked);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::aCodeLinksOneDevice()
{
    HubFixture f;
    Peer phone(f);
    const UserId ann = phone.get<HelloReply>(helloOf("Ann", 1)).user;
    const auto link = phone.get<LinkReply>(LinkDevice{});
    QCOMPARE(link.code.size(), 11u);
    QCOMPARE(link.expiresIn, limits::linkLasts);
    std::string typed;
    for (const char c : link.code)
        typed += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '-' ? ' ' : c;
    Peer laptop(f);
    const auto reply = laptop.get<HelloReply>(linking(2, typed));
    QCOMPARE(reply.user, ann);
    QCOMPARE(reply.name, std::string("Ann"));
    Peer third(f);
    QVERIFY(third.refused(linking(3, link.code)).code == ErrorCode::LinkInvalid);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::codesExpireAndAreReplaced()
{
    HubFixture f;
    Peer phone = Peer::greeted(f, "Ann");
    const std::string first = phone.get<LinkReply>(LinkDevice{}).code;
    const std::string second = phone.get<LinkReply>(LinkDevice{}).code;
    QVERIFY(first != second);
    Peer laptop(f);
    QVERIFY(laptop.refused(linking(2, first)).code == ErrorCode::LinkInvalid);
    f.clock.advance(limits::linkLasts);
    QVERIFY(laptop.refused(linking(2, second)).code == ErrorCode::LinkInvalid);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::aLinkedDeviceThatLostTheReplyIsNotLinkedTwice()
{
    HubFixture f;
    Peer phone = Peer::greeted(f, "Ann");
    const Hello hello = linking(2, phone.get<LinkReply>(LinkDevice{}).code);
    f.held = true;
    Peer lost(f);
    lost.send(hello);
    f.commitSilently();
    lost.disconnect();
    f.tell();
    f.held = false;
    Peer again(f);
    QCOMPARE(again.get<HelloReply>(hello).name, std::string("Ann"));
    QCOMPARE(phone.get<DevicesReply>(GetDevices{}).devices.size(), 2u);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::devicesPerUserAreCapped()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    for (std::size_t i = 1; i < limits::devicesPerUser; ++i) {
        Peer more(f);
        more.get<HelloReply>(linking(100 + static_cast<int>(i), ann.get<LinkReply>(LinkDevice{}).code));
        more.disconnect();
    }
    Peer oneTooMany(f);
    QVERIFY(oneTooMany.refused(linking(99, ann.get<LinkReply>(LinkDevice{}).code)).code == ErrorCode::TooManyDevices);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::guessesOfCodesAreLimitedPerAddress()
{
    HubFixture f;
    Peer phone = Peer::greeted(f, "Ann");
    const std::string code = phone.get<LinkReply>(LinkDevice{}).code;
    for (int i = 0; i < limits::guessesPerAddress; ++i) {
        // The same line has many addresses of the sixth version.
        Peer guesser(f, "2001:db8:1:2::" + std::to_string(i));
        QVERIFY(guesser.refused(linking(10 + i, "22222-22222")).code == ErrorCode::LinkInvalid);
        guesser.disconnect();
    }
    Peer blocked(f, "2001:db8:1:2:3:4:5:6");
    const Error error = blocked.refused(linking(2, code));
    QVERIFY(error.code == ErrorCode::Flood);
    QCOMPARE(error.retryMs, limits::guessWindowPerAddress);
    Peer elsewhere(f, "2001:db8:1:3::1");
    elsewhere.get<HelloReply>(linking(3, code));
    f.advance(limits::guessWindowPerAddress);
    Peer later(f, "2001:db8:1:2::1");
    QVERIFY(later.refused(linking(2, "22222-22222")).code == ErrorCode::LinkInvalid);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::aPasswordLetsAnotherDeviceIn()
{
    HubFixture f;
    Peer phone(f);
    const UserId ann = phone.get<HelloReply>(helloOf("Ann", 1)).user;
    QVERIFY(!phone.get<DevicesReply>(GetDevices{}).hasPassword);
    phone.get<DoneReply>(SetPassword{"", "correct horse"});
    QVERIFY(phone.get<DevicesReply>(GetDevices{}).hasPassword);
    f.restart();
    Peer wrong(f);
    QVERIFY(wrong.refused(withPassword("Ann", 2, "incorrect horse")).code == ErrorCode::PasswordWrong);
    QCOMPARE(wrong.get<HelloReply>(withPassword("ANN", 2, "correct horse")).user, ann);
    Peer known(f);
    QCOMPARE(known.get<HelloReply>(helloOf("", 2)).user, ann); // from now on the device's secret is enough
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::unknownNamesAreAnsweredLikeWrongPasswords()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann"); // has no password
    ann.disconnect();
    f.settle();
    Peer stranger(f);
    f.held = true;
    std::vector<std::string> requests{stranger.send(withPassword("Nobody", 2, "whatever it is"))};
    QCOMPARE(f.passwordTasks.size(), 1u); // as much work as for anybody else
    QVERIFY(f.passwordTasks[0].hash && f.passwordTasks[0].hash->empty());
    f.workOnPasswords();
    requests.push_back(stranger.send(withPassword("Ann", 2, "whatever it is")));
    QCOMPARE(f.passwordTasks.size(), 1u);
    f.workOnPasswords();
    const Error first = std::get<Error>(*stranger.replyTo(requests[0]));
    const Error second = std::get<Error>(*stranger.replyTo(requests[1]));
    QVERIFY(first.code == ErrorCode::PasswordWrong);
    QVERIFY(first == second);
    f.held = false;
    const auto tries = [&](const std::string &name) { // told to wait at the same time, too
        int count = 0;
        while (Peer(f, "10.1.0." + std::to_string(count)).refused(withPassword(name, 2, "no")).code == ErrorCode::PasswordWrong)
            ++count;
        return count;
    };
    QCOMPARE(tries("Nobody"), limits::guessesPerAccount - 1);
    QCOMPARE(tries("Ann"), limits::guessesPerAccount - 1);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::aNewPasswordNeedsTheOldOne()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    ann.get<DoneReply>(SetPassword{"", "first password"});
    QVERIFY(ann.refused(SetPassword{"", "second password"}).code == ErrorCode::PasswordWrong);
    QVERIFY(ann.refused(SetPassword{"not it", ""}).code == ErrorCode::PasswordWrong);
    ann.get<DoneReply>(SetPassword{"first password", "second password"});
    ann.get<DoneReply>(SetPassword{"second password", ""});
    QVERIFY(!ann.get<DevicesReply>(GetDevices{}).hasPassword);
    Peer other(f);
    QVERIFY(other.refused(withPassword("Ann", 2, "second password")).code == ErrorCode::PasswordWrong);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::unfitPasswordsAreRefused()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    QVERIFY(ann.refused(SetPassword{"", "seven77"}).code == ErrorCode::PasswordInvalid);
    QVERIFY(ann.refused(SetPassword{"", std::string(limits::passwordBytes + 1, 'x')}).code == ErrorCode::PasswordInvalid);
    ann.get<DoneReply>(SetPassword{"", "8 points"});
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::guessesOfPasswordsAreLimitedPerAccount()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    ann.get<DoneReply>(SetPassword{"", "correct horse"});
    const auto tryIt = [&f](int from, const std::string &password) {
        Peer guesser(f, "10.2.0." + std::to_string(from)); // many addresses do not help
        const auto reply = guesser.ask(withPassword("Ann", 50 + from, password));
        guesser.disconnect();
        return reply ? *reply : ReplyBody(PingReply{});
    };
    const auto errorOf = [](const ReplyBody &reply) { return std::get<Error>(reply); };
    for (int i = 0; i < limits::guessesPerAccount; ++i)
        QVERIFY(errorOf(tryIt(i, "wrong")).code == ErrorCode::PasswordWrong);
    const Error told = errorOf(tryIt(10, "correct horse"));
    QVERIFY(told.code == ErrorCode::Flood);
    QCOMPARE(told.retryMs, limits::guessWindowPerAccount);
    ann.get<DevicesReply>(GetDevices{}); // who is in stays in
    f.clock.advance(told.retryMs);
    QVERIFY(errorOf(tryIt(11, "wrong")).code == ErrorCode::PasswordWrong);
    QCOMPARE(errorOf(tryIt(12, "wrong")).retryMs, 2 * limits::guessWindowPerAccount);
    f.clock.advance(2 * limits::guessWindowPerAccount);
    QVERIFY(std::holds_alternative<HelloReply>(tryIt(13, "correct horse"))); // and never for ever
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::passwordsAreStoredAsHashesOnly()
{
    const server::PasswordResult made = server::workOn({1, std::nullopt, "", "correct horse"});
    QVERIFY(made.right);
    QVERIFY(made.nextHash.starts_with("$argon2id$v=19$m=65536,"));
    QVERIFY(made.nextHash.find("horse") == std::string::npos);
    QVERIFY(server::workOn({2, made.nextHash, "correct horse", ""}).right);
    QVERIFY(!server::workOn({3, made.nextHash, "correct horsf", ""}).right);
    const server::PasswordResult refused = server::workOn({4, made.nextHash, "wrong", "next"});
    QVERIFY(!refused.right && refused.nextHash.empty());
    QVERIFY(!server::workOn({5, std::string(), "nobody has this password", ""}).right);
}

void HubIdentityTest::onlySoManyPasswordsWait()
{
    HubFixture f;
    f.held = true;
    ErrorCode last = ErrorCode::Internal;
    for (int i = 0; i < 40 && last != ErrorCode::Busy; ++i) {
        Peer stranger(f, "10.3.0." + std::to_string(i));
        const auto request = stranger.send(withPassword("Nobody" + std::to_string(i), i, "x"));
        if (const auto reply = stranger.replyTo(request))
            last = std::get<Error>(*reply).code;
    }
    QVERIFY(last == ErrorCode::Busy);
    QCOMPARE(f.passwordTasks.size(), 32u);
    f.workOnPasswords();
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::aClosedServerAsksStrangers()
{
    HubFixture f(false, "sesame");
    Peer ann(f);
    QVERIFY(ann.refused(helloOf("Ann", 1)).code == ErrorCode::PasswordRequired);
    QVERIFY(ann.refused(knowing("Ann", 1, "open")).code == ErrorCode::PasswordWrong);
    const UserId user = ann.get<HelloReply>(knowing("Ann", 1, "sesame")).user;
    Peer again(f);
    QCOMPARE(again.get<HelloReply>(helloOf("", 1)).user, user); // nobody is asked twice
    Peer laptop(f);
    QCOMPARE(laptop.get<HelloReply>(linking(2, ann.get<LinkReply>(LinkDevice{}).code)).user, user);
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::guessesOfTheServersPasswordAreLimitedPerAddress()
{
    HubFixture f(false, "sesame");
    for (int i = 0; i < limits::guessesPerAddress; ++i) {
        Peer guesser(f);
        QVERIFY(guesser.refused(knowing("Ann", i, "guess")).code == ErrorCode::PasswordWrong);
        guesser.disconnect();
    }
    Peer blocked(f);
    QVERIFY(blocked.refused(knowing("Ann", 1, "sesame")).code == ErrorCode::Flood);
    Peer elsewhere(f, "10.9.9.9");
    elsewhere.get<HelloReply>(knowing("Ann", 1, "sesame"));
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::whoGuessesIsNamedInTheLog()
{
    static std::vector<std::string> said;
    said.clear();
    base::setLogSink([](const base::LogEvent &event) { said.push_back(std::string(event.area) + ": " + base::textOf(event)); });
    HubFixture f(false, "sesame");
    const auto guess = [&f] {
        Peer guesser(f, "10.9.9.9");
        const ErrorCode code = guesser.refused(knowing("Ann", 1, "guess")).code;
        guesser.disconnect();
        return code;
    };
    for (int i = 0; i < limits::guessesPerAddress; ++i)
        QVERIFY(guess() == ErrorCode::PasswordWrong);
    QVERIFY(said.empty());
    QVERIFY(guess() == ErrorCode::Flood && guess() == ErrorCode::Flood && guess() == ErrorCode::Flood);
    QCOMPARE(said.size(), std::size_t(1)); // and no more within a minute
    QVERIFY2(said[0].starts_with("guessing: ") && said[0].find(" address=10.9.9.9 seconds=") != std::string::npos
                 && said[0].ends_with(" times=1"),
             said[0].c_str());
    f.clock.advance(60'000);
    QVERIFY(guess() == ErrorCode::Flood);
    QVERIFY2(said.size() == 2 && said[1].ends_with(" times=3"), said.back().c_str());
    base::setLogSink(nullptr);
}

void HubIdentityTest::theServersPasswordCanChangeAnyTime()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    f.hub->setServerPassword("sesame");
    QVERIFY(!ann.get<DevicesReply>(GetDevices{}).devices.empty()); // who is in stays in
    Peer ben(f);
    QVERIFY(ben.refused(helloOf("Ben", 2)).code == ErrorCode::PasswordRequired);
    f.hub->setServerPassword("other");
    QVERIFY(ben.refused(knowing("Ben", 2, "sesame")).code == ErrorCode::PasswordWrong);
    ben.get<HelloReply>(knowing("Ben", 2, "other"));
    f.hub->setServerPassword({});
    Peer cid(f);
    cid.get<HelloReply>(helloOf("Cid", 3));
    HUB_RULES_KEPT(f);
}

void HubIdentityTest::theAccountBucketHolds()
{
    HubFixture f(true);
    Peer ann = Peer::greeted(f, "Ann");
    for (std::int64_t i = 0; i < limits::accountBucket.burst; ++i)
        ann.get<DevicesReply>(GetDevices{});
    QVERIFY(ann.refused(LinkDevice{}).code == ErrorCode::Flood);
    QVERIFY(ann.refused(MakeInvite{}).code == ErrorCode::Flood);
    HUB_RULES_KEPT(f);
}

QTEST_GUILESS_MAIN(HubIdentityTest)
#include "hub_identity_test.moc"
