// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace hubbub::test {

namespace {

constexpr int patience = 60'000;

} // namespace

ChildProcess::ChildProcess()
{
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

ChildProcess::~ChildProcess()
{
    kill();
}

bool ChildProcess::start(const QString &program, const QStringList &arguments)
{
    m_errors.clear();
    if (m_process.isOpen())
        m_process.close(); // with what is left of a former life
    m_process.start(program, arguments);
    return m_process.waitForStarted(patience);
}

void ChildProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

bool ChildProcess::terminate()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.terminate();
    if (m_process.waitForFinished(patience))
        return true;
    kill();
    return false;
}

int ChildProcess::waitForEnd(int milliseconds)
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(milliseconds);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray ChildProcess::readLine(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning || deadline.hasExpired())
            return {};
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    }
    return m_process.readLine();
}

QByteArray ChildProcess::output()
{
    return m_process.readAllStandardOutput();
}

QByteArray ChildProcess::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

HostProcess::HostProcess(QString program, QString dataFolder, QStringList options)
    : m_program(std::move(program)), m_dataFolder(std::move(dataFolder)), m_options(std::move(options))
{}

bool HostProcess::start(const QStringList &prefix)
{
    if (launch(prefix) && waitUntilListening())
        return true;
    m_process.kill();
    return false;
}

bool HostProcess::launch(const QStringList &prefix)
{
    QStringList command = prefix;
    command << m_program << "--server"
            << "--data" << m_dataFolder << "--listen"
            << "127.0.0.1"
            << "--port" << QString::number(m_port);
    command += m_options;
    const QString program = command.takeFirst();
    return m_process.start(program, command);
}

bool HostProcess::waitUntilListening(int milliseconds)
{
    const QJsonObject place = QJsonDocument::fromJson(m_process.readLine(milliseconds)).object();
    if (place["event"] != "listening")
        return false;
    m_url = place["localUrl"].toString();
    m_port = place["port"].toInt();
    return true;
}

} // namespace hubbub::test
