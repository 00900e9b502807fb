// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_output.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace hubbub;
using namespace hubbub::app;
using base::LogLevel;

/// What whoever runs a server reads (docs/operating.md, "Its log").
class LogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneEventInThreeForms()
    {
        const base::LogEvent event{
            LogLevel::Warning, "disk", "nothing can be written", {{"reason", "disk is full"}, {"code", 13}}};
        QCOMPARE(logLine(event, LogFormat::Text, moment()),
                 QByteArray("2026-11-29T12:00:00.007Z warning disk: nothing can be written reason=\"disk is full\" code=13\n"));
        QCOMPARE(logLine(event, LogFormat::Journal, moment()),
                 QByteArray("<4>disk: nothing can be written reason=\"disk is full\" code=13\n"));
        const QByteArray json = logLine(event, LogFormat::Json, moment());
        QVERIFY(json.endsWith("}\n") && json.count('\n') == 1);
        QCOMPARE(QJsonDocument::fromJson(json).object(), (QJsonObject{{"time", "2026-11-29T12:00:00.007Z"},
                                                                      {"level", "warning"},
                                                                      {"area", "disk"},
                                                                      {"message", "nothing can be written"},
                                                                      {"reason", "disk is full"},
                                                                      {"code", 13}}));
    }

    void whatIsQuotedCanBeReadBack()
    {
        const base::LogEvent event{LogLevel::Info, "a", "b", {{"path", "C:\\my \"files\"\\"}}};
        const std::string expected = "b path=\"C:\\\\my \\\"files\\\"\\\\\"";
        QCOMPARE(base::textOf(event), expected);
    }

    void levelsHaveTheirPriorities()
    {
        const QByteArray priorities = "7643";
        for (int level = 0; level < 4; ++level) {
            const QByteArray line = logLine({static_cast<LogLevel>(level), "a", "b", {}}, LogFormat::Journal, moment());
            QCOMPARE(line, QByteArray("<") + priorities[level] + ">a: b\n");
        }
    }

    void whatComesFromOutsideStaysWhereItIs()
    {
        const std::string evil = "\x1b[2J\r\n<0>root: \"hello\" \xc2\x9b \xe2\x80\xae x=1 \xff";
        const base::LogEvent event{LogLevel::Info, "area", evil, {{"who", evil}}};
        for (const LogFormat format : {LogFormat::Text, LogFormat::Json, LogFormat::Journal}) {
            const QByteArray line = logLine(event, format, moment());
            QCOMPARE(line.count('\n'), 1);
            for (const char *bad : {"\x1b", "\r", "\xc2\x9b", "\xe2\x80\xae", "\xff"}) {
                QVERIFY2(!line.contains(bad), line.toHex(' ').constData());
            }
        }
        const QJsonObject object = QJsonDocument::fromJson(logLine(event, LogFormat::Json, moment())).object();
        QCOMPARE(object["who"].toString(), QString::fromUtf8(evil.data(), static_cast<qsizetype>(evil.size())));
    }

    void whatIsBelowTheLevelIsNotWritten()
    {
        const QByteArray written = writtenWhile([] {
            setLogOutput({LogFormat::Journal, LogLevel::Warning});
            base::log(LogLevel::Info, "area", "little");
            base::log(LogLevel::Error, "area", "much", {{"count", 3}});
            qInfo("little");
            qWarning("much, too");
            setLogOutput({LogFormat::Journal, LogLevel::Debug});
            base::log(LogLevel::Debug, "area", "little by little");
        });
        QCOMPARE(written, QByteArray("<3>area: much count=3\n<4>qt: much, too\n<7>area: little by little\n"));
    }

    void aJournalIsKnown()
    {
        const auto aLine = [] {
            setLogOutput({});
            base::log(LogLevel::Info, "area", "here");
        };
        qputenv("JOURNAL_STREAM", "1:2"); // of a stream that is not stderr any more
        QVERIFY(writtenWhile(aLine).endsWith("Z info area: here\n"));
        m_isJournal = true;
        QCOMPARE(writtenWhile(aLine), QByteArray("<6>area: here\n"));
        qunsetenv("JOURNAL_STREAM");
    }

    void namesAreKnown()
    {
        QCOMPARE(logFormatNamed(QStringLiteral("json")), std::optional(LogFormat::Json));
        QCOMPARE(logFormatNamed(QStringLiteral("journald")), std::optional(LogFormat::Journal));
        QVERIFY(!logFormatNamed(QStringLiteral("xml")));
        QCOMPARE(logLevelNamed(QStringLiteral("error")), std::optional(LogLevel::Error));
        QVERIFY(!logLevelNamed(QStringLiteral("loud")));
    }

private:
    static QDateTime moment() { return QDateTime(QDate(2026, 11, 29), QTime(12, 0, 0, 7), Qt::UTC); }

    /// What goes to stderr meanwhile.
    template<class Work>
    QByteArray writtenWhile(Work work)
    {
        QFile file(m_folder.filePath(QStringLiteral("stderr")));
        if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
            return {};
        }
        struct stat stream = {};
        ::fstat(file.handle(), &stream);
        if (m_isJournal) {
            qputenv("JOURNAL_STREAM", QByteArray::number(static_cast<qulonglong>(stream.st_dev)) + ':'
                                          + QByteArray::number(static_cast<qulonglong>(stream.st_ino)));
        }
        const int before = ::dup(STDERR_FILENO);
        ::dup2(file.handle(), STDERR_FILENO);
        work();
        ::dup2(before, STDERR_FILENO);
        ::close(before);
        base::setLogSink(nullptr);
        qInstallMessageHandler(nullptr);
        file.seek(0);
        return file.readAll();
    }

    QTemporaryDir m_folder;
    bool m_isJournal = false;
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
