// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handover.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace hubbub::app::desktop {
namespace {

constexpr char show[] = "hubbub/1 show";
constexpr char open[] = "hubbub/1 open ";
constexpr char understood[] = "ok\n";
constexpr unsigned long pauseMs = 50;

/// The wish in this line: a link, or an empty string for the window alone. Nothing if it is no wish.
std::optional<QString> wishIn(const QByteArray &line)
{
    if (line == show) {
        return QString();
    }
    if (!line.startsWith(open)) {
        return std::nullopt;
    }
    const QString link = QString::fromLatin1(line.mid(static_cast<qsizetype>(sizeof open) - 1));
    return isLink(link) ? std::optional(link) : std::nullopt;
}

} // namespace

bool isLink(const QString &text)
{
    const auto plain = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; };
    return text.startsWith(QLatin1String("hubbub://"), Qt::CaseInsensitive) && text.size() <= Handover::longestWish - 64
           && std::all_of(text.begin(), text.end(), plain);
}

Handover::Handover(QString dataFolder, QObject *parent) : QObject(parent), m_dataFolder(std::move(dataFolder)) {}

QString Handover::socketName(const QString &dataFolder)
{
    const QString folder = QDir(dataFolder).canonicalPath();
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString name = QStringLiteral("hubbub-") + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name;
#else
    // A socket's path is short, and a data folder may lie deep, or on a disk that holds no sockets.
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? folder + QStringLiteral("/window.sock") : runtime + QLatin1Char('/') + name;
#endif
}

Handover::Outcome Handover::begin(const QString &link)
{
    const QDeadlineTimer deadline(patience);
    do {
        std::string error;
        m_lock = base::FileLock::tryLock(QDir(m_dataFolder).filePath(QStringLiteral("window.lock")).toStdString(), &error);
        if (m_lock) {
            listen();
            return Outcome::First;
        }
        if (!error.empty()) {
            return Outcome::Failed;
        }
        if (handOver(link)) {
            return Outcome::HandedOver;
        }
        QThread::msleep(pauseMs); // it is just starting, or just ending
    } while (!deadline.hasExpired());
    return Outcome::NoAnswer;
}

void Handover::listen()
{
    const QString name = socketName(m_dataFolder);
    QLocalServer::removeServer(name); // of one that was killed: whoever holds the lock is the only one
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostCallers);
    connect(&m_server, &QLocalServer::newConnection, this, &Handover::takeCaller);
    if (!m_server.listen(name)) {
        qWarning("A second start will not reach this window: %s", qUtf8Printable(m_server.errorString()));
    }
}

void Handover::takeCaller()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        if (m_callers >= mostCallers) {
            caller->abort();
            caller->deleteLater();
            continue;
        }
        ++m_callers;
        caller->setReadBufferSize(longestWish);
        connect(caller, &QObject::destroyed, this, [this] { --m_callers; });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        QTimer::singleShot(patience, caller, &QLocalSocket::abort);
        const auto read = [this, caller] {
            if (!caller->canReadLine()) {
                if (caller->bytesAvailable() >= longestWish) {
                    caller->abort();
                }
                return;
            }
            const auto wish = wishIn(caller->readLine(longestWish).trimmed());
            if (!wish) {
                caller->abort();
                return;
            }
            caller->write(understood);
            caller->flush();
            caller->disconnectFromServer();
            Q_EMIT asked(*wish);
        };
        connect(caller, &QLocalSocket::readyRead, this, read);
        read();
    }
}

bool Handover::handOver(const QString &link) const
{
    QLocalSocket socket;
    socket.connectToServer(socketName(m_dataFolder));
    if (!socket.waitForConnected(patience)) {
        return false;
    }
    socket.write((link.isEmpty() ? QByteArray(show) : open + link.toLatin1()) + '\n');
    const QDeadlineTimer deadline(patience);
    while (!socket.canReadLine() && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            break;
        }
    }
    return socket.readLine() == understood;
}

} // namespace hubbub::app::desktop
