// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bot/broker.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

namespace hubbub::test {

bool Broker::start(const QByteArray &more)
{
    if (m_port == 0) {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    QFile settings(path("mosquitto.conf"));
    if (!settings.open(QIODevice::WriteOnly)) {
        return false;
    }
    settings.write("listener " + port().toUtf8() + " 127.0.0.1\n" + "persistence true\npersistence_location "
                   + m_folder.path().toUtf8() + "/\nautosave_interval 1\nautosave_on_changes true\n"
                   + (::geteuid() == 0 ? "user root\n" : "") // else it becomes somebody who cannot write here
                   + (more.isEmpty() ? QByteArray("allow_anonymous true\n") : more));
    settings.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path("log"));
    m_process.start(program(), {"-c", settings.fileName()});
    const QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", static_cast<quint16>(m_port));
        if (socket.waitForConnected(200)) {
            return true;
        }
        m_process.waitForFinished(20);
    }
    return false;
}

bool Broker::publish(const QString &topic, const QStringList &lines, const QStringList &options) const
{
    QProcess process;
    process.start(publisher(), QStringList{"-h", "127.0.0.1", "-p", port(), "-q", "1", "-t", topic, "-l"} + options);
    process.write((lines.join('\n') + '\n').toUtf8());
    process.closeWriteChannel();
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

bool Broker::listen(QProcess &process, const QString &topic, int count) const
{
    const QStringList who{"-h", "127.0.0.1", "-p", port(), "-q", "1", "-i", "listener", "-c", "-t", topic};
    // The first one ends when the broker has taken its wish; from then on the broker keeps what comes for the second one.
    if (QProcess::execute(listener(), who + QStringList{"-E"}) != 0) {
        return false;
    }
    process.start(listener(), who + QStringList{"-v", "-C", QString::number(count)});
    return process.waitForStarted();
}

} // namespace hubbub::test
