// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pin_file.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hubbub;
using namespace hubbub::net;
using protocol::Distrust;
using protocol::Trust;

namespace {

Fingerprint key(std::uint8_t number)
{
    Fingerprint fingerprint;
    fingerprint.bytes.fill(number);
    return fingerprint;
}

Meeting at(const std::string &where, std::uint8_t number)
{
    Meeting meeting;
    meeting.where = where;
    meeting.home = where;
    meeting.key = key(number);
    return meeting;
}

Meeting invited(const std::string &where, std::uint8_t number)
{
    Meeting meeting = at(where, number);
    meeting.expected = meeting.key;
    return meeting;
}

Meeting vouched(const std::string &where, std::uint8_t number)
{
    Meeting meeting = at(where, number);
    meeting.authority = true;
    return meeting;
}

Meeting local(const std::string &where, std::uint8_t number)
{
    Meeting meeting = at(where, number);
    meeting.loopback = true;
    return meeting;
}

bool refuses(const PinBook::Verdict &verdict, std::uint8_t expected, std::uint8_t found)
{
    return !verdict && verdict.error().why == Distrust::Why::WrongKey && verdict.error().expected == textOf(key(expected))
           && verdict.error().found == textOf(key(found));
}

bool trusts(const PinBook::Verdict &verdict, Trust how)
{
    return verdict && *verdict == how;
}

Invite inviteTo(const char *host, std::optional<Fingerprint> expected = {})
{
    return {{{host, 1}}, expected, {}, {}, false};
}

} // namespace

/// Who is trusted, and what is remembered of it.
class NetPins final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstUseIsRememberedAndAnotherKeyIsRefused()
    {
        PinBook book;
        QVERIFY(trusts(book.meet(at("a:1", 1), 10), Trust::FirstUse));
        QVERIFY(trusts(book.meet(at("a:1", 1), 20), Trust::FirstUse));
        QCOMPARE(book.pins().size(), 1U);
        QCOMPARE(book.pins()[0].at, 10);
        const auto before = book.pins();
        QVERIFY(refuses(book.meet(at("a:1", 2), 30), 1, 2));
        QVERIFY(book.pins() == before);
        QVERIFY(trusts(book.meet(at("a:2", 2), 30), Trust::FirstUse)); // another port is another place
    }

    void anInviteVerifies()
    {
        PinBook book;
        Meeting wrong = at("a:1", 2);
        wrong.expected = key(1);
        QVERIFY(refuses(book.meet(wrong, 10), 1, 2));
        QVERIFY(book.pins().empty());
        QVERIFY(trusts(book.meet(invited("a:1", 1), 10), Trust::Invite));
        QVERIFY(trusts(book.meet(at("a:1", 1), 20), Trust::Invite));
        QVERIFY(refuses(book.meet(at("a:1", 2), 30), 1, 2));
        QVERIFY(
            refuses(book.meet(vouched("a:1", 2), 30), 1, 2)); // an authority's word does not beat the key that was handed over
    }

    void anInviteMakesAFirstUseVerifiedAndNothingTakesThatBack()
    {
        PinBook book;
        QVERIFY(book.meet(at("a:1", 1), 10));
        QVERIFY(trusts(book.meet(invited("a:1", 1), 20), Trust::Invite));
        QCOMPARE(book.pins()[0].at, 20);
        QVERIFY(trusts(book.meet(vouched("a:1", 1), 30), Trust::Invite));
        QCOMPARE(book.pins()[0].at, 20);
        QCOMPARE(book.pins().size(), 1U);
    }

    void aKeyThatWasOnlyHeardTellsApartButProvesNothing()
    {
        const auto heard = [](const char *where, std::uint8_t number) {
            Meeting meeting = invited(where, number);
            meeting.heard = true;
            return meeting;
        };
        PinBook book;
        Meeting wrong = heard("a:1", 2);
        wrong.expected = key(1);
        QVERIFY(refuses(book.meet(wrong, 10), 1, 2));
        QVERIFY(trusts(book.meet(heard("a:1", 1), 10), Trust::FirstUse));
        QVERIFY(trusts(book.meet(invited("a:1", 1), 20), Trust::Invite));
        QVERIFY(trusts(book.meet(heard("a:1", 1), 30), Trust::Invite)); // known by now
        // Another one at that address is met, and the address still belongs to the one that is known there.
        QVERIFY(trusts(book.meet(heard("a:1", 2), 40), Trust::FirstUse));
        QVERIFY(refuses(book.meet(at("a:1", 2), 50), 1, 2));
        QVERIFY(trusts(book.meet(at("a:1", 1), 50), Trust::Invite));
    }

    void anAuthorityVouchesForANewKey()
    {
        PinBook book;
        QVERIFY(trusts(book.meet(vouched("chat.example:1", 1), 10), Trust::Authority));
        QVERIFY(trusts(book.meet(vouched("chat.example:1", 2), 20), Trust::Authority)); // renewed with a new key
        QCOMPARE(book.pins().size(), 1U);
        QVERIFY(book.pins()[0].key == key(2));
        QVERIFY(refuses(book.meet(at("chat.example:1", 3), 30), 2, 3));
        QVERIFY(book.meet(at("b:1", 4), 40));
        QVERIFY(trusts(book.meet(vouched("b:1", 5), 50), Trust::Authority)); // better than a first use
    }

    void thisMachineIsNotRememberedByItself()
    {
        PinBook book;
        QVERIFY(trusts(book.meet(local("127.0.0.1:1", 1), 10), Trust::Loopback));
        QVERIFY(trusts(book.meet(local("127.0.0.1:1", 2), 20), Trust::Loopback));
        QVERIFY(book.pins().empty());
        Meeting meeting = local("127.0.0.1:1", 3);
        meeting.expected = key(3);
        QVERIFY(trusts(book.meet(meeting, 30), Trust::Invite));
        QVERIFY(refuses(book.meet(local("127.0.0.1:1", 4), 40), 3, 4)); // now there is something to keep to
        QVERIFY(trusts(book.meet(local("127.0.0.1:9", 3), 50), Trust::Invite)); // the key decides, through a tunnel, too
    }

    void aKeyKeepsItsAccountWhateverItsAddress()
    {
        PinBook book;
        QVERIFY(book.meet(invited("a:1", 1), 10));
        QVERIFY(trusts(book.meet(at("b:1", 1), 20), Trust::Invite));
        QCOMPARE(book.pins().size(), 1U);
        QCOMPARE(book.pins()[0].addresses, (std::vector<std::string>{"a:1", "b:1"}));
        QCOMPARE(book.accountOf("b:1", {}), std::string("a:1"));
        QCOMPARE(book.accountOf("c:1", key(1)), std::string("a:1"));
        QCOMPARE(book.accountOf("c:1", {}), std::string("c:1"));
    }

    void anAddressMovesToWhoHasItNow()
    {
        PinBook book;
        QVERIFY(book.meet(invited("a:1", 1), 10));
        const std::string account = book.accountOf("a:1", key(2));
        QVERIFY(account != "a:1"); // that is the other server's
        QVERIFY(trusts(book.meet(invited("a:1", 2), 20), Trust::Invite));
        QCOMPARE(book.pins().size(), 2U);
        QVERIFY(book.pins()[0].addresses.empty());
        QCOMPARE(book.pins()[1].account, account);
        QCOMPARE(book.accountOf("a:1", {}), account);
        QCOMPARE(book.accountOf("z:1", key(1)), std::string("a:1"));
        QVERIFY(refuses(book.meet(at("a:1", 1), 30), 2, 1));
    }

    void theAccountIsThatOfTheAddressThatWasAskedForFirst()
    {
        PinBook book;
        Meeting meeting = invited("b:1", 1);
        meeting.home = "a:1";
        QCOMPARE(book.accountOf("a:1", key(1)), std::string("a:1"));
        QVERIFY(book.meet(meeting, 10));
        QCOMPARE(book.accountOf("a:1", key(1)), std::string("a:1"));
    }

    void addressesOfAServerAreBounded()
    {
        PinBook book;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(book.meet(at("a:" + std::to_string(i), 1), 10));
        }
        QCOMPARE(book.pins()[0].addresses.size(), 16U);
        QCOMPARE(book.pins()[0].addresses.back(), std::string("a:99"));
    }

    void removesWhatIsNamed()
    {
        PinBook book;
        QVERIFY(book.meet(at("a:4826", 1), 10) && book.meet(at("b:1", 2), 10) && book.meet(at("c:1", 3), 10));
        QVERIFY(book.remove("nobody").empty());
        QVERIFY(book.remove("").empty());
        QCOMPARE(book.remove("A").size(), 1U); // the usual port
        QCOMPARE(book.remove(textOf(key(2))).size(), 1U);
        QCOMPARE(book.remove(groupsOf(key(3))).size(), 1U);
        QVERIFY(book.pins().empty());
        QVERIFY(trusts(book.meet(at("a:4826", 9), 20), Trust::FirstUse)); // forgotten is forgotten
    }

    void theFileRemembers()
    {
        const QTemporaryDir folder;
        test::FakeClock clock;
        {
            PinFile file(folder.path().toStdString(), clock);
            QVERIFY(file.judge(invited("a:1", 1)));
            file.introduce(textOf(key(1)), "server-id", "Ann\xe2\x80\x99s place");
        }
        PinFile file(folder.path().toStdString(), clock);
        const auto pins = file.pins();
        QVERIFY(pins.ok());
        QCOMPARE(pins->size(), 1U);
        QCOMPARE((*pins)[0].name, std::string("Ann\xe2\x80\x99s place"));
        QCOMPARE((*pins)[0].server, std::string("server-id"));
        QCOMPARE((*pins)[0].at, clock.wallMs());
        QVERIFY((*pins)[0].how == Trust::Invite);
        QVERIFY(refuses(file.judge(at("a:1", 2)), 1, 2));
        QCOMPARE(file.accountUrl(inviteTo("b", key(1))), std::string("wss://a:1/ws"));
        QCOMPARE(file.accountUrl(inviteTo("b")), std::string("wss://b:1/ws"));
        QCOMPARE(file.accountUrl(dialUrl(inviteTo("b", key(1)))), std::string("wss://a:1/ws"));
        QCOMPARE(file.accountUrl("http://elsewhere"), std::string("http://elsewhere"));
#ifndef Q_OS_WIN
        const QFile::Permissions foreign = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path(folder)) & foreign));
#endif
        const auto removed = file.remove("a:1");
        QVERIFY(removed.ok() && removed->size() == 1);
        QVERIFY(file.pins()->empty());
    }

    void aDamagedFileIsNoWayAroundIt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nonsense") << QByteArray("nonsense");
        QTest::newRow("newer") << QByteArray(R"({"version":2,"pins":[]})");
        QTest::newRow("bad key") << QByteArray(
            R"({"version":1,"pins":[{"key":"x","how":"invite","account":"a:1","addresses":[]}]})");
        QTest::newRow("no list") << QByteArray(R"({"version":1})");
    }

    void aDamagedFileIsNoWayAroundIt()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile damaged(path(folder));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
        test::FakeClock clock;
        PinFile file(folder.path().toStdString(), clock);
        const auto verdict = file.judge(at("a:1", 1));
        QVERIFY(!verdict.ok());
        QVERIFY(verdict.error().why == Distrust::Why::KeysUnknown);
        QVERIFY(verdict.error().detail.find("pins.json") != std::string::npos);
        QVERIFY(!file.pins().ok() && !file.remove("a:1").ok());
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QCOMPARE(damaged.readAll(), content);
    }

    void whatCannotBeRememberedIsNotTrusted()
    {
        test::FakeClock clock;
        PinFile file("/nonexistent/folder", clock);
        const auto verdict = file.judge(at("a:1", 1));
        QVERIFY(!verdict.ok() && verdict.error().why == Distrust::Why::KeysUnknown);
        QVERIFY(trusts(file.judge(local("127.0.0.1:1", 1)), Trust::Loopback)); // nothing to remember
    }

private:
    static QString path(const QTemporaryDir &folder)
    {
        return folder.filePath(QStringLiteral("pins.json"));
    }
};

QTEST_GUILESS_MAIN(NetPins)
#include "net_pins.moc"
