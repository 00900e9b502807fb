// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_output.h"

#include "app/cli/output.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtGlobal>

#include <atomic>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace hubbub::app {

namespace {

using base::LogEvent;
using base::LogLevel;

std::atomic<LogFormat> chosenFormat{LogFormat::Text};
std::atomic<LogLevel> chosenLevel{LogLevel::Info};

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// As syslog counts.
int priorityOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return 7;
    case LogLevel::Info:
        return 6;
    case LogLevel::Warning:
        return 4;
    case LogLevel::Error:
        break;
    }
    return 3;
}

QString jsonOf(const LogEvent &event, const QDateTime &time)
{
    QJsonObject object{{QStringLiteral("time"), time.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("level"), text(base::nameOf(event.level))},
                       {QStringLiteral("area"), text(event.area)},
                       {QStringLiteral("message"), text(event.message)}};
    for (const base::LogField &field : event.fields) {
        const auto *number = std::get_if<std::int64_t>(&field.value);
        object.insert(text(field.name),
                      number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue(text(std::get<std::string>(field.value))));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void write(const LogEvent &event)
{
    if (event.level >= chosenLevel.load(std::memory_order_relaxed)) {
        const QByteArray line = logLine(event, chosenFormat.load(std::memory_order_relaxed), QDateTime::currentDateTimeUtc());
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    }
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

// Also where Qt would prefer the system's journal: whoever starts a server decides where its log goes.
void writeQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool hasCategory = context.category && qstrcmp(context.category, "default") != 0;
    const std::string sentence = message.toStdString();
    write({levelOf(type), hasCategory ? context.category : "qt", sentence, {}});
}

/// systemd names the stream that leads to the journal, because stderr may have been sent elsewhere since.
bool leadsToJournal()
{
#ifdef Q_OS_UNIX
    struct stat stream = {};
    return ::fstat(STDERR_FILENO, &stream) == 0
           && qEnvironmentVariable("JOURNAL_STREAM")
                  == QStringLiteral("%1:%2")
                         .arg(static_cast<qulonglong>(stream.st_dev))
                         .arg(static_cast<qulonglong>(stream.st_ino));
#else
    return false;
#endif
}

} // namespace

QStringList logFormatNames()
{
    return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("journald")};
}

std::optional<LogFormat> logFormatNamed(const QString &name)
{
    const auto place = logFormatNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<LogFormat>(place));
}

QStringList logLevelNames()
{
    QStringList names;
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        names << text(base::nameOf(level));
    }
    return names;
}

std::optional<LogLevel> logLevelNamed(const QString &name)
{
    const auto place = logLevelNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<LogLevel>(place));
}

QByteArray logLine(const LogEvent &event, LogFormat format, const QDateTime &time)
{
    QString line;
    switch (format) {
    case LogFormat::Text:
        line = time.toUTC().toString(Qt::ISODateWithMs) + QLatin1Char(' ') + text(base::nameOf(event.level)) + QLatin1Char(' ')
               + text(event.area) + QLatin1String(": ") + text(base::textOf(event));
        break;
    case LogFormat::Json:
        line = jsonOf(event, time); // where the escapes below mean the same
        break;
    case LogFormat::Journal:
        line = QStringLiteral("<%1>").arg(priorityOf(event.level)) + text(event.area) + QLatin1String(": ")
               + text(base::textOf(event));
        break;
    }
    return cli::escaped(line).toUtf8() + '\n';
}

void setLogOutput(const LogOptions &options)
{
    chosenFormat = options.format.value_or(leadsToJournal() ? LogFormat::Journal : LogFormat::Text);
    chosenLevel = options.level;
    base::setLogSink(write);
    qInstallMessageHandler(writeQtMessage);
}

} // namespace hubbub::app
