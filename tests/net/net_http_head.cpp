// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http_head.h"

#include <QTest>

using namespace hubbub::server;
using Kind = HeadVerdict::Kind;

class NetHttpHead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAWebSocketByteByByte()
    {
        const std::string head = "GET /ws?x=1 HTTP/1.1\r\nHost: h\r\nupgrade: WebSocket\r\nOrigin: \r\n\r\n";
        for (std::size_t size = 0; size < head.size(); ++size) {
            QCOMPARE(judgeHead(std::string_view(head).substr(0, size)).kind, Kind::Incomplete);
        }
        QCOMPARE(judgeHead(head).kind, Kind::WebSocket);
        QCOMPARE(judgeHead(head + "\x82\x80").kind, Kind::WebSocket); // what follows is not the head's
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("status");
        const QByteArray upgrade = "Upgrade: websocket\r\n\r\n";
        QTest::newRow("page") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("404");
        QTest::newRow("no upgrade") << QByteArray("GET /ws HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("404");
        QTest::newRow("path") << "GET /wsx HTTP/1.1\r\n" + upgrade << QByteArray("404");
        QTest::newRow("origin") << "GET /ws HTTP/1.1\r\nOrigin: http://evil.example\r\n" + upgrade << QByteArray("403");
        QTest::newRow("origin null") << "GET /ws HTTP/1.1\r\norigin:null\r\n" + upgrade << QByteArray("403");
        QTest::newRow("second origin") << "GET /ws HTTP/1.1\r\nOrigin:\r\nOrigin: x\r\n" + upgrade << QByteArray("403");
        QTest::newRow("post") << "POST /ws HTTP/1.1\r\n" + upgrade << QByteArray("400");
        QTest::newRow("version") << "GET /ws HTTP/2\r\n" + upgrade << QByteArray("400");
        QTest::newRow("no colon") << "GET /ws HTTP/1.1\r\nnonsense\r\n" + upgrade << QByteArray("400");
        QTest::newRow("folded") << "GET /ws HTTP/1.1\r\nA: b\r\n : c\r\n" + upgrade << QByteArray("400");
        QTest::newRow("blank before colon") << "GET /ws HTTP/1.1\r\nOrigin : x\r\n" + upgrade << QByteArray("400");
        QTest::newRow("no words") << "GET\r\n" + upgrade << QByteArray("400");
        QTest::newRow("tls") << QByteArray("\x16\x03\x01", 3) << QByteArray("400");
        QTest::newRow("noise") << QByteArray(1, '\0') << QByteArray("400");
        QTest::newRow("bomb") << "GET /ws HTTP/1.1\r\nA: " + QByteArray(headBytes, 'a') << QByteArray("431");
        QTest::newRow("end too late") << "GET /ws HTTP/1.1\r\nA: " + QByteArray(headBytes, 'a') + "\r\n" + upgrade
                                      << QByteArray("431");
    }

    void refuses()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, status);
        const HeadVerdict verdict = judgeHead({head.constData(), static_cast<std::size_t>(head.size())});
        QCOMPARE(verdict.kind, Kind::Refused);
        const QByteArray answer = QByteArray::fromStdString(verdict.answer);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status + " "), answer.constData());
        const auto body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        QVERIFY(answer.contains("Content-Length: " + QByteArray::number(body.size()) + "\r\n"));
    }
};

QTEST_GUILESS_MAIN(NetHttpHead)
#include "net_http_head.moc"
