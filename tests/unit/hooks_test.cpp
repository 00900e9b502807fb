// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/limits.h"
#include "core/protocol/text.h"
#include "server/hooks/hook_calls.h"
#include "server/hooks/slack_message.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hubbub;
using namespace hubbub::server;

namespace {

const QDir samples(QStringLiteral(HUBBUB_HOOKS));

QByteArray contentOf(const QString &name)
{
    QFile file(samples.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

http::Request posted(const QByteArray &body)
{
    http::Request request;
    request.method = http::Method::Post;
    request.path = "/hooks/abc";
    request.body = body.toStdString();
    return request;
}

QString messageOf(const QJsonObject &payload)
{
    return hooks::messageOf(payload);
}

QString messageOf(const QString &text)
{
    return hooks::messageOf({{"text", text}});
}

} // namespace

/// What Slack's senders send, as a message of ours (docs/bots.md, "Incoming webhooks").
class HooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realSendersAreUnderstood_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : samples.entryList({"*.json", "*.form"}, QDir::Files)) {
            QTest::newRow(qPrintable(name)) << name;
        }
        QVERIFY(samples.entryList({"*.json"}, QDir::Files).size() >= 7);
    }

    void realSendersAreUnderstood()
    {
        QFETCH(QString, name);
        const auto call = hooks::hookCallOf(posted(contentOf(name)));
        QVERIFY(std::holds_alternative<ApiCall>(call));
        const QString text = std::get<ApiCall>(call).params.value("text").toString();
        QCOMPARE(text + '\n', QString::fromUtf8(contentOf(name.section('.', 0, 0) + ".txt")));
        QCOMPARE(hooks::tokenOf(posted({})), QByteArray("abc"));
    }

    void whatSaysNothingIsNoMessage()
    {
        for (const char *payload : {"{}", R"({"text":" "})", R"({"blocks":[],"attachments":[{}]})",
                                    R"({"blocks":[{"type":"divider"}]})", R"({"text":7,"attachments":"x","blocks":{"a":1}})"}) {
            const auto answer = hooks::hookCallOf(posted(payload));
            QVERIFY2(std::holds_alternative<http::Response>(answer), payload);
            QCOMPARE(std::get<http::Response>(answer).body.bytes(), std::string_view("no_text"));
        }
        for (const char *payload : {"", "text", "[]", "{", "payload=x", "text=x", "\xff"}) {
            const auto answer = hooks::hookCallOf(posted(payload));
            QVERIFY2(std::holds_alternative<http::Response>(answer), payload);
            QCOMPARE(std::get<http::Response>(answer).body.bytes(), std::string_view("invalid_payload"));
        }
    }

    void aFallbackIsForWhatHasNothingElse()
    {
        QCOMPARE(messageOf({{"attachments", QJsonArray{QJsonObject{{"fallback", "only this"}}}}}), QStringLiteral("only this"));
        QCOMPARE(messageOf({{"attachments", QJsonArray{QJsonObject{{"fallback", "not this"}, {"text", "but this"}}}}}),
                 QStringLiteral("but this"));
    }

    void whatIsTooLongIsCutAndSaysSo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long") << QString(100'000, 'x');
        QTest::newRow("emoji") << QStringLiteral("😀").repeated(50'000);
        QTest::newRow("bytes") << QStringLiteral("世").repeated(50'000);
        QTest::newRow("lines") << QStringLiteral("line\n").repeated(5'000);
        QTest::newRow("code") << "```\n" + QStringLiteral("int x;\n").repeated(5'000) + "```";
        QTest::newRow("much code") << QStringLiteral("```\n```\n").repeated(5'000);
    }

    void whatIsTooLongIsCutAndSaysSo()
    {
        QFETCH(QString, text);
        const QString message = messageOf(text);
        QVERIFY(message.section('\n', -1).startsWith(QStringLiteral("… cut here: ")));
        QVERIFY(message.size() > 500);
        QVERIFY(protocol::checkedText(message.toStdString()).ok());
        QCOMPARE(message.count("```") % 2, qsizetype(0));
    }

    /// A server must not stand still for one sender.
    void nonsenseIsReadInLinearTime()
    {
        for (const char *piece : {"*(", "<a ", "~(", ":x:", "`", "```", "<", "&amp;", "*a*", "<a|", ":", "[", "*~"}) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!messageOf(QString(piece).repeated(100'000)).isEmpty());
            QVERIFY2(timer.elapsed() < 3'000, piece);
        }
    }

    void answersAreSlacks()
    {
        const auto word = [](http::Status status, const char *name) {
            const http::Response answer = hooks::hookAnswerOf(apiError(status, name, "why"));
            return std::to_string(static_cast<int>(answer.status)) + ' ' + std::string(answer.body.bytes());
        };
        QCOMPARE(word(http::Status::Unauthorized, "device_unknown"), std::string("403 invalid_token"));
        QCOMPARE(word(http::Status::Forbidden, "scope_missing"), std::string("403 invalid_token"));
        QCOMPARE(word(http::Status::Forbidden, "not_member"), std::string("404 channel_not_found"));
        QCOMPARE(word(http::Status::Forbidden, "muted"), std::string("403 action_prohibited"));
        QCOMPARE(word(http::Status::TooManyRequests, "flood"), std::string("429 rate_limited"));
        QCOMPARE(word(http::Status::ServiceUnavailable, "read_only"), std::string("503 service_unavailable"));
        const http::Response wait = hooks::hookAnswerOf(apiError(http::Status::TooManyRequests, "flood", "why", 2'500));
        QVERIFY(std::any_of(wait.fields.begin(), wait.fields.end(),
                            [](const http::Field &field) { return field.name == "Retry-After" && field.value == "3"; }));
    }
};

QTEST_GUILESS_MAIN(HooksTest)
#include "hooks_test.moc"
