// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/invite.h"
#include "core/net/qr_picture.h"

#include <QTest>

using namespace hubbub::net;

namespace {

constexpr char key[] = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA";

Invite full()
{
    return {{{"chat.example", 4826}, {"2001:db8::2", 9}}, fingerprintFrom(key), "Tea & Cake/\xc3\xa4", "tok_EN-1", false};
}

} // namespace

/// The one string that people hand to each other.
class NetInvite final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThreeForms()
    {
        const std::string k = key;
        QCOMPARE(inviteText(full()),
                 "hubbub://chat.example:4826/Tea%20%26%20Cake%2F%C3%A4?k=" + k + "&t=tok_EN-1&a=%5B2001:db8::2%5D:9");
        QCOMPARE(browserLink(full()),
                 "https://chat.example:4826/#k=" + k + "&r=Tea%20%26%20Cake%2F%C3%A4&t=tok_EN-1&a=%5B2001:db8::2%5D:9");
        QCOMPARE(dialUrl(full()), "wss://chat.example:4826/ws#k=" + k + "&a=%5B2001:db8::2%5D:9");
        const Invite bare{{{"chat.example", 1}}, {}, {}, {}, false};
        QCOMPARE(inviteText(bare), std::string("hubbub://chat.example:1"));
        QCOMPARE(browserLink(bare), std::string("https://chat.example:1/#"));
        QCOMPARE(dialUrl(bare), std::string("wss://chat.example:1/ws"));
    }

    void aHeardKeyLooksDifferent()
    {
        Invite heard = full();
        heard.heard = true;
        QCOMPARE(dialUrl(heard), std::string("wss://chat.example:4826/ws#f=") + key + "&a=%5B2001:db8::2%5D:9");
        for (const std::string &text : {inviteText(heard), browserLink(heard)}) {
            const auto read = parseInvite(text);
            QVERIFY2(read.ok() && *read == heard, text.c_str());
        }
        QVERIFY(!parseInvite(std::string("hubbub://host?k=") + key + "&f=" + key).ok());
    }

    void aMessageIsMeantByItsSeq()
    {
        Invite link = full();
        link.message = 4711;
        QCOMPARE(inviteText(link), std::string("hubbub://chat.example:4826/Tea%20%26%20Cake%2F%C3%A4?k=") + key
                                       + "&t=tok_EN-1&m=4711&a=%5B2001:db8::2%5D:9");
        QVERIFY(dialUrl(link).find("4711") == std::string::npos); // no business of a dialer's
        for (const std::string &text : {inviteText(link), browserLink(link)}) {
            const auto read = parseInvite(text);
            QVERIFY2(read.ok() && *read == link, text.c_str());
        }
        for (const char *wrong : {"", "x", "-1", "1.5", "9999999999999999", "1&m=2"}) {
            QVERIFY2(!parseInvite(std::string("hubbub://host/room?m=") + wrong).ok(), wrong);
        }
    }

    void readsWhatItWrites()
    {
        for (const std::string &text : {inviteText(full()), browserLink(full())}) {
            const auto read = parseInvite(text);
            QVERIFY(read.ok());
            QVERIFY2(*read == full(), text.c_str());
        }
        Invite dialed = full();
        dialed.room.clear();
        dialed.token.clear();
        const auto read = parseInvite(dialUrl(full()));
        QVERIFY(read.ok() && *read == dialed);
    }

    void readsEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dialed");
        QTest::addColumn<QString>("room");
        const auto row = [](const char *text, const char *dialed, const char *room = "") {
            QTest::newRow(text) << text << dialed << room;
        };
        row("chat.example", "wss://chat.example:4826/ws");
        row(" 192.0.2.7:5000\n", "wss://192.0.2.7:5000/ws");
        row("::1", "wss://[::1]:4826/ws");
        row("localhost", "wss://localhost:4826/ws");
        row("ws://127.0.0.1:1/ws", "ws://127.0.0.1:1/ws");
        row("WSS://Host:1/ws", "wss://host:1/ws");
        row("wss://host", "wss://host:4826/ws");
        row("hubbub://host", "wss://host:4826/ws");
        row("hubbub://host/", "wss://host:4826/ws");
        row("HUBBUB://host/Lobby", "wss://host:4826/ws", "Lobby");
        row("hubbub://host:1/Tea%20time", "wss://host:1/ws", "Tea time");
        row("hubbub://[::1]:1/x?t=abc", "wss://[::1]:1/ws", "x");
        row("hubbub://host?a=host&a=other:2&a=other:2", "wss://host:4826/ws#a=other:2");
        row("hubbub://host?later=1&x", "wss://host:4826/ws");
        row("https://host/", "wss://host:443/ws");
        row("https://host:1/#r=Tea", "wss://host:1/ws", "Tea");
        row("https://[::1]#t=x", "wss://[::1]:443/ws");
        row("hubbub://host?k=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA",
            "wss://host:4826/ws#k=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA");
    }

    void readsEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, dialed);
        QFETCH(QString, room);
        const auto invite = parseInvite(text.toStdString());
        QVERIFY2(invite.ok(), invite.ok() ? "" : invite.error().message.c_str());
        QCOMPARE(QString::fromStdString(dialUrl(*invite)), dialed);
        QCOMPARE(QString::fromStdString(invite->room), room);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 " ",
                                 "http://host/",
                                 "ftp://host",
                                 "://host",
                                 "hubbub://",
                                 "hubbub:///room",
                                 "hubbub://host:0",
                                 "hubbub://host/a/b",
                                 "hubbub://host/%zz",
                                 "hubbub://host/%4",
                                 "hubbub://host/a%0Ab",
                                 "hubbub://me@host",
                                 "hubbub://host#k=x",
                                 "hubbub://host?k=",
                                 "hubbub://host?k=short",
                                 "hubbub://host?k=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHy",
                                 "hubbub://host?t=",
                                 "hubbub://host?t=a%20b",
                                 "hubbub://host?t=a&t=b",
                                 "hubbub://host/a?r=b",
                                 "hubbub://host?a=",
                                 "hubbub://host?a=b/c",
                                 "hubbub://host?a=ws://b",
                                 "hubbub://host?a=b&a=c&a=d&a=e&a=f&a=g&a=h&a=i",
                                 "https://host/other#k=x",
                                 "https://host/?k=x",
                                 "https://#k=x",
                                 "wss://host/other",
                                 "wss://host?k=x",
                                 "ws://host#k=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA",
                                 "host#k=x",
                                 "host?k=x",
                                 "host/room"}) {
            QTest::newRow(text) << text;
        }
        QTest::newRow("two keys") << QStringLiteral(
            "hubbub://host?k=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA&k=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA");
        QTest::newRow("long") << QStringLiteral("hubbub://host?x=") + QString(3000, QLatin1Char('x'));
        QTest::newRow("long token") << QStringLiteral("hubbub://host?t=") + QString(129, QLatin1Char('x'));
        QTest::newRow("long room") << QStringLiteral("hubbub://host/") + QString(257, QLatin1Char('x'));
    }

    void refusesTheRest()
    {
        QFETCH(QString, text);
        const auto invite = parseInvite(text.toStdString());
        QVERIFY(!invite.ok());
        const std::string &message = invite.error().message;
        QVERIFY(!message.empty() && message.size() < 500 && message.back() == '.');
    }

    void anErrorTellsNoSecret()
    {
        for (const char *text : {"hubbub://host#t=seCret", "https://host/?t=seCret", "wss://host?t=seCret", "host?t=seCret",
                                 "hubbub://host?k=x&t=seCret", "hubbub://host?t=seCret!"}) {
            const auto invite = parseInvite(text);
            QVERIFY(!invite.ok());
            QVERIFY2(invite.error().message.find("seCret") == std::string::npos, invite.error().message.c_str());
        }
    }

    void aPictureIsAQrCode()
    {
        const QrPicture picture = qrPicture(inviteText(full()));
        if (picture.size == 0) {
            QSKIP("built without libqrencode");
        }
        QCOMPARE(picture.dark.size(), picture.size * picture.size);
        QCOMPARE((picture.size - 17) % 4, 0U);
        // The three marks that a camera looks for, and none in the fourth corner.
        const auto isFinder = [&](std::size_t row, std::size_t column) {
            for (std::size_t i = 0; i < 7; ++i) {
                if (!picture.at(row, column + i) || !picture.at(row + 6, column + i) || !picture.at(row + i, column)) {
                    return false;
                }
            }
            return picture.at(row + 3, column + 3) && !picture.at(row + 1, column + 1);
        };
        const std::size_t far = picture.size - 7;
        QVERIFY(isFinder(0, 0) && isFinder(0, far) && isFinder(far, 0) && !isFinder(far, far));
        const QByteArray text = QByteArray::fromStdString(asTerminalText(picture));
        QCOMPARE(text.count('\n'), static_cast<qsizetype>((picture.size + 8 + 1) / 2));
        QVERIFY(qrPicture(std::string(10'000, 'x')).size == 0);
        QVERIFY(asTerminalText({}).empty());
    }
};

QTEST_GUILESS_MAIN(NetInvite)
#include "net_invite.moc"
