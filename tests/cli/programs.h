// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace hubbub::test {

/// A server process with a data folder of its own on a free port of this machine.
class ServerProcess
{
public:
    explicit ServerProcess(QStringList options = {"--no-flood-limits"});
    ~ServerProcess();

    /// Starts it, on the same port as before if it ran already, and waits until it listens.
    bool start();
    /// As kill -9 does.
    void kill();
    QString url() const { return m_url; } ///< ws://127.0.0.1:port/ws
    QString log() { return QString::fromUtf8(m_process.readAllStandardError()); } ///< since the last call
    QString invite() const { return m_invite; }
    int port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }
    QString dataFolder() const { return m_data.path(); }

private:
    QStringList m_options;
    QTemporaryDir m_data;
    QProcess m_process;
    QString m_url;
    QString m_invite;
    int m_port = 0;
};

/// One run of `hubbub COMMAND …`, with its output as it comes.
class CommandProcess
{
public:
    explicit CommandProcess(const QStringList &arguments);
    ~CommandProcess();

    void write(const QByteArray &bytes) { m_process.write(bytes); }
    void endInput() { m_process.closeWriteChannel(); }
    /// Waits for so many lines of stdout, and returns all that came.
    QStringList waitForLines(qsizetype count);
    /// Waits for the end; the exit code, or -1 if it did not come or was a crash.
    int waitForEnd();
    void interrupt(); ///< SIGINT
    void terminate() { m_process.terminate(); } ///< SIGTERM
    void kill() { m_process.kill(); }
    void closeOutput() { m_process.closeReadChannel(QProcess::StandardOutput); }
    qint64 bytesToWrite() const { return m_process.bytesToWrite(); }
    bool running() const { return m_process.state() == QProcess::Running; }

    QStringList lines() const; ///< of stdout so far
    QList<QJsonObject> objects() const; ///< the same, read as JSON
    QString errors() const { return QString::fromUtf8(m_errors); }

private:
    void collect();

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

/// What a finished run left.
struct Result {
    int code = -1;
    QStringList lines;
    QList<QJsonObject> objects; ///< empty unless every line is one
    QString errors;
};

/// Runs a command to its end.
Result runCommand(const QStringList &arguments, const QByteArray &input = {});

} // namespace hubbub::test
