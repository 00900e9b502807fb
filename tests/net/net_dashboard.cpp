// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhook_figures.h"
#include "tests/net/raw_socket.h"
#include "tests/net/test_host.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace hubbub;
using namespace hubbub::test;

namespace {

/// A figure's labels, each with its values.
using Labels = QMap<QString, QSet<QString>>;

const QRegularExpression figureName(QStringLiteral(R"(\b((?:hubbub|process)_[a-z_]+)(?:\{([^}]*)\})?)"));
const QRegularExpression labelPair(QStringLiteral("([a-z_]+)(=~|!~|!=|=)\"([^\"]*)\""));
const QRegularExpression grouping(QStringLiteral(R"(\b(?:by|without|on|ignoring) ?\(([^)]*)\))"));

QByteArray contentOf(const char *name)
{
    QFile file(QStringLiteral(HUBBUB_MONITORING "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every "expr" and "definition" below this value.
QStringList questionsIn(const QJsonValue &value)
{
    QStringList found;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &element : array) {
            found += questionsIn(element);
        }
        return found;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isQuestion = member.key() == QLatin1String("expr") || member.key() == QLatin1String("definition");
        found += isQuestion ? QStringList{member.value().toString()} : questionsIn(member.value());
    }
    return found;
}

} // namespace

/// The dashboard and the alerts of packaging/monitoring ask for what a server really tells (docs/operating.md, "Watching it").
class NetDashboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        app::WebhookFigures webhooks; // as the program has them
        static_cast<void>(webhooks.of("ci"));
        server::HostOptions options;
        options.furtherFigures = [&webhooks](http::Exposition &page) { webhooks.addTo(page); };
        TestHost host(options);
        host.start();
        RawSocket socket;
        QVERIFY(socket.open(host.port()));
        socket.send("GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        const QStringList lines = QString::fromUtf8(socket.readToEnd()).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            const auto sample =
                figureName.match(line, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (!sample.hasMatch()) {
                continue;
            }
            Labels &labels = m_figures[sample.captured(1)];
            for (auto pairs = labelPair.globalMatch(sample.captured(2)); pairs.hasNext();) {
                const auto pair = pairs.next();
                labels[pair.captured(1)] << pair.captured(3);
            }
        }
        QVERIFY(m_figures.size() > 25);
        QVERIFY(m_figures["hubbub_queue_depth"]["queue"].contains("commit"));
        QVERIFY(m_figures["hubbub_webhook_running"]["webhook"].contains("ci"));
    }

    void theDashboardAsksForWhatThereIs()
    {
        const QJsonObject dashboard = QJsonDocument::fromJson(contentOf("grafana.json")).object();
        const QStringList questions = questionsIn(dashboard);
        QVERIFY(questions.size() > 25);
        for (const QString &question : questions) {
            QCOMPARE(wrongIn(question), QString());
        }
    }

    void theAlertsAskForWhatThereIs()
    {
        const QString rules = QString::fromUtf8(contentOf("alerts.yml"));
        QCOMPARE(wrongIn(rules), QString());
        const QStringList alerts = rules.split(QLatin1String("- alert: "));
        QVERIFY(alerts.size() > 8);
        for (const QString &alert : alerts.mid(1)) {
            for (const char *part :
                 {"\n        expr: ", "labels: {severity: ", "\n          summary: ", "\n          description: "}) {
                QVERIFY2(alert.contains(QLatin1String(part)), qPrintable(alert));
            }
        }
    }

    void mistakesAreFound_data()
    {
        QTest::addColumn<QString>("question");
        QTest::newRow("figure") << "rate(hubbub_delivery_total[5m])";
        QTest::newRow("label") << "hubbub_connections{sort=\"http\"}";
        QTest::newRow("value") << "hubbub_connections{kind=\"htp\"}";
        QTest::newRow("one of many") << "hubbub_refusals_total{cause=~\"password_wrong|pasword_invalid\"}";
        QTest::newRow("group") << "sum by (sort) (hubbub_connections)";
    }

    void mistakesAreFound()
    {
        QFETCH(QString, question);
        QVERIFY(!wrongIn(question).isEmpty());
    }

    void prometheusReadsThem()
    {
        const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
        if (promtool.isEmpty()) {
            QSKIP("SKIPPED: there is no promtool (Debian: prometheus)");
        }
        QTemporaryFile questions; // those of the dashboard, as rules
        QVERIFY(questions.open());
        questions.write("groups:\n- name: dashboard\n  rules:\n");
        int count = 0;
        for (QString question : questionsIn(QJsonDocument::fromJson(contentOf("grafana.json")).object())) {
            question.replace(QLatin1String("$__rate_interval"), QLatin1String("5m"));
            if (!question.startsWith(QLatin1String("label_values("))) {
                questions.write("  - record: r" + QByteArray::number(++count) + "\n    expr: '" + question.toUtf8() + "'\n");
            }
        }
        questions.close();
        // And what the alerts say of servers that are well, and of such that are not.
        for (const QStringList &arguments :
             {QStringList{"check", "rules", HUBBUB_MONITORING "/alerts.yml"}, QStringList{"check", "rules", questions.fileName()},
              QStringList{"test", "rules", HUBBUB_ALERTS_TEST}}) {
            QProcess check;
            check.setProcessChannelMode(QProcess::MergedChannels);
            check.start(promtool, arguments);
            QVERIFY(check.waitForFinished());
            QVERIFY2(check.exitCode() == 0, check.readAll().constData());
        }
    }

private:
    /// What a question has that no server tells; empty if all is there.
    QString wrongIn(const QString &question) const
    {
        QSet<QString> everyLabel{QStringLiteral("job"), QStringLiteral("instance"), QStringLiteral("le")};
        for (const Labels &labels : m_figures) {
            for (auto label = labels.begin(); label != labels.end(); ++label) {
                everyLabel << label.key();
            }
        }
        for (auto groups = grouping.globalMatch(question); groups.hasNext();) {
            const QStringList labels = groups.next().captured(1).split(QRegularExpression(QStringLiteral("[ ,]+")));
            for (const QString &label : labels) {
                if (!everyLabel.contains(label)) {
                    return QStringLiteral("there is no label %1").arg(label);
                }
            }
        }
        for (auto figures = figureName.globalMatch(question); figures.hasNext();) {
            const auto figure = figures.next();
            const auto known = m_figures.find(figure.captured(1));
            if (known == m_figures.end()) {
                return QStringLiteral("there is no figure %1").arg(figure.captured(1));
            }
            if (const QString label = wrongLabel(*known, figure.captured(2)); !label.isEmpty()) {
                return QStringLiteral("%1 has no %2").arg(figure.captured(1), label);
            }
        }
        return {};
    }

    static QString wrongLabel(const Labels &known, const QString &selector)
    {
        for (auto pairs = labelPair.globalMatch(selector); pairs.hasNext();) {
            const auto pair = pairs.next();
            const QString label = pair.captured(1);
            if (label == QLatin1String("job") || label == QLatin1String("instance")) {
                continue;
            }
            const QStringList values = pair.captured(3).split(QLatin1Char('|'));
            for (const QString &value : values) {
                if (!known.value(label).contains(value)) {
                    return label + QLatin1Char('=') + value;
                }
            }
        }
        return {};
    }

    QMap<QString, Labels> m_figures;
};

QTEST_GUILESS_MAIN(NetDashboard)
#include "net_dashboard.moc"
