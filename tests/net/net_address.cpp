// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/address.h"

#include <QTest>

using namespace hubbub::net;

class NetAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *text, const char *url) { QTest::newRow(text) << text << url; };
        row("chat.example", "wss://chat.example:4826/ws");
        row("chat.example:80", "wss://chat.example:80/ws");
        row("  chat.example:80\n", "wss://chat.example:80/ws");
        row("Chat.Example", "wss://chat.example:4826/ws");
        row("192.168.1.7", "wss://192.168.1.7:4826/ws");
        row("192.168.1.7:5000", "wss://192.168.1.7:5000/ws");
        row("[::1]:4827", "wss://[::1]:4827/ws");
        row("[::1]", "wss://[::1]:4826/ws");
        row("::1", "wss://[::1]:4826/ws");
        row("fe80::1", "wss://[fe80::1]:4826/ws");
        row("ws://host:1/ws", "wss://host:1/ws");
        row("WS://host", "wss://host:4826/ws");
        row("wss://host:2/ws", "wss://host:2/ws");
        row("ws://host:1/", "wss://host:1/ws");
        row("hubbub://host:65535", "wss://host:65535/ws");
        row("hubbub://[2001:db8::2]:9", "wss://[2001:db8::2]:9/ws");
        row("b\xc3\xbc"
            "cher.example",
            "wss://xn--bcher-kva.example:4826/ws");
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const auto address = parseAddress(text.toStdString());
        QVERIFY(address.ok());
        QCOMPARE(QString::fromStdString(webSocketUrl(*address)), url);
        // What is shown and handed on is understood again.
        QVERIFY(parseAddress(shown(*address)).ok());
        QVERIFY(parseAddress(shown(*address)).value() == *address);
        QVERIFY(parseAddress(inviteUrl(*address)).value() == *address);
        QVERIFY(parseAddress(webSocketUrl(*address)).value() == *address);
        QVERIFY(parseAddress(plainUrl(*address)).value() == *address);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",           "   ",      "http://host", "https://host", "host:", "host:0",    "host:65536",
              "host:-1",    "host:abc", "host:1:2",    ":4826",        "a b",   "user@host", "ws://user:secret@host",
              "host/other", "host?x=1", "host#x",      "[::1",         "::1]",  "ws://",     "hubbub://",
              "[]:1",       "://host",  "host\\x"}) {
            QTest::newRow(text) << text;
        }
        QTest::newRow("long") << QString(2000, QLatin1Char('a'));
        QTest::newRow("not utf-8") << QString(QChar(0xd800));
    }

    void refusesNonsense()
    {
        QFETCH(QString, text);
        const auto address = parseAddress(text.toStdString());
        QVERIFY(!address.ok());
        QVERIFY(!address.error().message.empty());
        QVERIFY(address.error().message.size() < 500);
    }

    void knowsLoopback()
    {
        QVERIFY(isLoopback({"localhost", 1}));
        QVERIFY(isLoopback({"127.0.0.9", 1}));
        QVERIFY(isLoopback({"::1", 1}));
        QVERIFY(!isLoopback({"192.168.0.1", 1}));
        QVERIFY(!isLoopback({"chat.example", 1}));
    }
};

QTEST_GUILESS_MAIN(NetAddress)
#include "net_address.moc"
