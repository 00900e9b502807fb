// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/nearby.h"

#include <QTest>

using namespace hubbub::protocol;
using namespace hubbub::protocol::nearby;

namespace {

const std::string nonce = "0123456789abcdef01234567";

Here someHost()
{
    return {nonce, ServerId("s20c7"), "Kitchen", 4826, "0.1.0", std::string(keyBytes, 'k'), "pass", 2, "tea"};
}

/// `text` with `...` replaced by as much padding as a question needs.
std::string padded(const QByteArray &text)
{
    QByteArray bytes = text;
    return bytes.replace("...", QByteArray(questionBytes, '.')).toStdString();
}

} // namespace

class ProtocolNearby final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const Datagram all[] = {Ask{nonce},
                                someHost(),
                                Here{nonce, ServerId("s"), "K", 1, "", "", "", 0, ""},
                                Up{ServerId("s20c7")},
                                Down{ServerId("s20c7")},
                                Reach{nonce, "pass", 65535},
                                Reached{nonce, 4826, ReachOutcome::Open},
                                Reached{nonce, 4826, ReachOutcome::Refused},
                                Reached{nonce, 4826, ReachOutcome::Silent}};
        for (const Datagram &datagram : all) {
            const auto again = decode(encode(datagram));
            QVERIFY(again.has_value());
            QVERIFY(*again == datagram);
        }
    }

    void questionsAreFilledUpSoThatNoAnswerIsMuchLonger()
    {
        QCOMPARE(encode(Ask{nonce}).size(), questionBytes);
        QCOMPARE(encode(Ask{std::string(64, 'n')}).size(), questionBytes);
        QCOMPARE(encode(Reach{nonce, "pass", 4826}).size(), questionBytes);
        QVERIFY(datagramBytes <= 2 * questionBytes);
        Here longest = someHost();
        longest.nonce = longest.pass = longest.server.value = std::string(64, 'n');
        longest.version = std::string(versionBytes, '9');
        longest.name = std::string(32, '"');
        longest.room = std::string(32, '\\');
        QVERIFY(encode(longest).size() <= datagramBytes);
    }

    void aRoomThatDoesNotFitIsLeftOut()
    {
        // 32 graphemes of eight bytes each: as long as a name can be.
        const std::string person = "\xf0\x9f\x91\xa9\xf0\x9f\x8f\xbd";
        std::string name;
        for (int i = 0; i < 32; ++i)
            name += person;
        Here here = someHost();
        here.nonce = here.pass = here.server.value = std::string(64, 'n');
        here.name = here.room = name;
        here.version = std::string(versionBytes, '9');
        const auto again = decode(encode(here));
        QVERIFY(again.has_value());
        QVERIFY(std::get<Here>(*again).name == name);
        QVERIFY(encode(here).size() <= datagramBytes);
    }

    void anythingElseIsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *why, const QByteArray &bytes) { QTest::newRow(why) << bytes; };
        row("empty", "");
        row("no JSON", "hello");
        row("a list", "[1]");
        row("another version", R"({"hubbub":2,"kind":"up","server":"s"})");
        row("no version", R"({"kind":"up","server":"s"})");
        row("an unknown kind", R"({"hubbub":1,"kind":"sideways","server":"s"})");
        row("no kind", R"({"hubbub":1,"server":"s"})");
        row("a server that is no id", R"({"hubbub":1,"kind":"up","server":"s t"})");
        row("no server", R"({"hubbub":1,"kind":"down"})");
        row("a member twice", R"({"hubbub":1,"kind":"up","server":"s","server":"t"})");
        row("something behind it", R"({"hubbub":1,"kind":"up","server":"s"} x)");
        row("a short question", R"({"hubbub":1,"kind":"ask","nonce":"0123456789abcdef"})");
        row("a short request", R"({"hubbub":1,"kind":"reach","nonce":"0123456789abcdef","pass":"p","port":1})");
        row("a short nonce", R"({"hubbub":1,"kind":"ask","nonce":"0123456789abcde","pad":"..."})");
        row("a long nonce", R"({"hubbub":1,"kind":"ask","nonce":")" + QByteArray(65, 'a') + R"(","pad":"..."})");
        row("port 0", R"({"hubbub":1,"kind":"reach","nonce":"0123456789abcdef","pass":"p","port":0,"pad":"..."})");
        row("port 65536", R"({"hubbub":1,"kind":"reach","nonce":"0123456789abcdef","pass":"p","port":65536,"pad":"..."})");
        row("an unknown outcome", R"({"hubbub":1,"kind":"reached","nonce":"0123456789abcdef","port":1,"outcome":"maybe"})");
        row("too long", R"({"hubbub":1,"kind":"up","server":"s","pad":")" + QByteArray(datagramBytes, '.') + R"("})");
        const QByteArray here = R"({"hubbub":1,"kind":"here","nonce":"0123456789abcdef","server":"s","port":1)";
        row("no name", here + "}");
        row("an empty name", here + R"(,"name":""})");
        row("a reserved name", here + R"(,"name":"admin"})");
        row("a name with a control character", here + R"(,"name":"a\u0007"})");
        row("a name that turns the direction", here + R"(,"name":"a\u202eb"})");
        row("a name that is not normalized", here + R"(,"name":" a "})");
        row("a name of 33 graphemes", here + R"(,"name":")" + QByteArray(33, 'a') + R"("})");
        row("invalid UTF-8", here + R"(,"name":")" + QByteArray("\xff") + R"("})");
        row("a key of another length", here + R"(,"name":"a","key":"abc"})");
        row("a key of other characters", here + R"(,"name":"a","key":")" + QByteArray(43, '=') + R"("})");
        row("a version with a space", here + R"(,"name":"a","version":"1 2"})");
        row("a long version", here + R"(,"name":"a","version":")" + QByteArray(33, '1') + R"("})");
        row("a pass that is no id", here + R"(,"name":"a","pass":"<p>"})");
        row("a negative number of rooms", here + R"(,"name":"a","rooms":-1})");
        row("a room that is no name", here + R"(,"name":"a","room":"a\nb"})");
    }

    void anythingElseIsNothing()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decode(padded(bytes)).has_value());
    }

    void unknownMembersAreIgnored()
    {
        const auto up = decode(R"({"hubbub":1,"kind":"up","server":"s","mood":"fine"})");
        QVERIFY(up && *up == Datagram(Up{ServerId("s")}));
        const auto ask = decode(padded(R"({"hubbub":1,"kind":"ask","nonce":"0123456789abcdef","mood":"..."})"));
        QVERIFY(ask && *ask == Datagram(Ask{"0123456789abcdef"}));
    }
};

QTEST_GUILESS_MAIN(ProtocolNearby)
#include "protocol_nearby_test.moc"
