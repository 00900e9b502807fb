// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace hubbub::test {

/// A real mosquitto on a free port of this machine, which keeps sessions in a file across restarts.
class Broker
{
public:
    ~Broker() { kill(); }

    static bool isInstalled() { return !program().isEmpty() && !publisher().isEmpty() && !listener().isEmpty(); }
    static QString publisher() { return QStandardPaths::findExecutable("mosquitto_pub"); }
    static QString listener() { return QStandardPaths::findExecutable("mosquitto_sub"); }

    /// Starts a process that prints, with their topics, so many messages of those that come from now on, and then ends.
    bool listen(QProcess &process, const QString &topic, int count) const;

    /// On the same port as before if it ran already.
    bool start(const QByteArray &more = {});
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString port() const { return QString::number(m_port); }
    /// Publishes lines with QoS 1, and waits until the broker has them.
    bool publish(const QString &topic, const QStringList &lines, const QStringList &options = {}) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    static QString program()
    {
        const QString found = QStandardPaths::findExecutable("mosquitto");
        return found.isEmpty() ? QStandardPaths::findExecutable("mosquitto", {"/usr/sbin", "/usr/local/sbin"}) : found;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace hubbub::test
