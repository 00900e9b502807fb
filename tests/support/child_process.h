// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace hubbub::test {

/// A program that a test starts. It never outlives the test, however that ends.
class ChildProcess
{
public:
    ChildProcess();
    ~ChildProcess();

    bool start(const QString &program, const QStringList &arguments);
    /// As kill -9, and waits for the end.
    void kill();
    /// Asks it to end, and waits; false if it had to be killed.
    bool terminate();
    /// Waits for the end; the exit code, or -1 after a crash or too long a time.
    int waitForEnd(int milliseconds = 60'000);
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }

    void write(const QByteArray &bytes) { m_process.write(bytes); }
    void endInput() { m_process.closeWriteChannel(); }
    /// Waits for a whole line of stdout; empty if none came. With 0 it takes what an event loop has brought already.
    QByteArray readLine(int milliseconds = 60'000);
    QByteArray output(); ///< the rest of stdout so far
    QByteArray errors(); ///< everything on stderr so far

private:
    QProcess m_process;
    QByteArray m_errors;
};

/// `hubbub --server` on a port of this machine and a data folder of the caller.
class HostProcess
{
public:
    HostProcess(QString program, QString dataFolder, QStringList options = {"--no-flood-limits"});

    /// Starts it, on the same port as before if it ran already, and waits until it listens. `prefix` is put before the command,
    /// as for strace.
    bool start(const QStringList &prefix = {});
    /// The two halves of start(), for a test that acts in between.
    bool launch(const QStringList &prefix = {});
    bool waitUntilListening(int milliseconds = 60'000);
    void kill() { m_process.kill(); }
    bool stop() { return m_process.terminate(); }
    bool isRunning() const { return m_process.isRunning(); }
    qint64 pid() const { return m_process.pid(); }
    QString url() const { return m_url; } ///< ws://127.0.0.1:port/ws
    int port() const { return m_port; }
    /// The host's log file, to be opened only while no process runs.
    std::string database() const { return (m_dataFolder + "/host/hub.db").toStdString(); }
    QByteArray errors() { return m_process.errors(); }

private:
    QString m_program;
    QString m_dataFolder;
    QStringList m_options;
    ChildProcess m_process;
    QString m_url;
    int m_port = 0;
};

} // namespace hubbub::test
