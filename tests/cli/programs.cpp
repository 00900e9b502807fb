// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programs.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <csignal>

namespace hubbub::test {
namespace {

constexpr int patience = 60'000;

QProcessEnvironment environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("USER", "ada");
    environment.insert("LC_ALL", "C.UTF-8");
    environment.insert("TZ", "UTC");
    return environment;
}

QStringList linesOf(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split('\n');
    lines.removeLast(); // what has no end yet
    return lines;
}

} // namespace

ServerProcess::ServerProcess(QStringList options) : m_options(std::move(options)) {}

ServerProcess::~ServerProcess()
{
    kill();
}

bool ServerProcess::start()
{
    m_process.setProcessEnvironment(environment());
    m_process.start(HUBBUB_PROGRAM,
                    QStringList{"--server", "--data", m_data.path(), "--listen", "127.0.0.1", "--port", QString::number(m_port)}
                        + m_options);
    const QDeadlineTimer deadline(patience);
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning || deadline.hasExpired()) {
            qWarning("%s", m_process.readAllStandardError().constData());
            return false;
        }
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    }
    const QJsonObject place = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = place["localUrl"].toString();
    m_invite = place["invite"].toString();
    m_port = place["port"].toInt();
    return m_port != 0;
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

CommandProcess::CommandProcess(const QStringList &arguments)
{
    m_process.setProcessEnvironment(environment());
    m_process.start(HUBBUB_PROGRAM, arguments);
    m_process.waitForStarted();
}

CommandProcess::~CommandProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

void CommandProcess::collect()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

QStringList CommandProcess::waitForLines(qsizetype count)
{
    const QDeadlineTimer deadline(patience);
    collect();
    while (lines().size() < count && running() && !deadline.hasExpired()) {
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        collect();
    }
    return lines();
}

int CommandProcess::waitForEnd()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
    collect();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void CommandProcess::interrupt()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
}

QStringList CommandProcess::lines() const
{
    return linesOf(m_output);
}

QList<QJsonObject> CommandProcess::objects() const
{
    QList<QJsonObject> objects;
    for (const QString &line : lines()) {
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
        if (objects.constLast().isEmpty()) {
            return {};
        }
    }
    return objects;
}

Result runCommand(const QStringList &arguments, const QByteArray &input)
{
    CommandProcess process(arguments);
    process.write(input);
    process.endInput();
    const int code = process.waitForEnd();
    return {code, process.lines(), process.objects(), process.errors()};
}

} // namespace hubbub::test
